// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topiclistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

dms::Topic topic(const QString& name, std::optional<qint64> partitions = {}, std::optional<qint64> type = {})
{
    dms::Topic topic;
    topic.name = TopicName(name);
    topic.partitions = partitions;
    topic.type = type;
    return topic;
}

std::shared_ptr<const dms::TopicList> listOf(std::vector<dms::Topic> topics)
{
    auto list = std::make_shared<dms::TopicList>();
    list->topics = std::move(topics);
    return list;
}

} // namespace

//! The list of topics: what is shown, in which order, and what a refresh keeps.
class TopicListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isEmptyAtFirst();
    void showsTopicsByName();
    void showsTextsInTheGivenLocale();
    void sortsNumbersByValueWithAbsentOnesLast();
    void filtersInAnyCase();
    void aFilterThatChangesNothingDoesNotReset();
    void internalTopicsAreHiddenAtFirst();
    void lostTopicsStayGoneForOneRefresh();
    void quickRefreshesCompareWithWhatWasOnShow();
    void noListMeansNoRowsAtOnce();
    void duplicateNamesHaveKeysOfTheirOwn();
    void manyDuplicatesAreNoTrouble();
    void hugeAndHostileNamesAreShownSafely();
    void theNewestFilterWins();
    void mayBeDeletedWhileArranging();
    void mayBeDeletedInsideItsSignal();

private:
    void settle();
    void setTopics(std::vector<dms::Topic> topics)
    {
        m_model->setTopics(listOf(std::move(topics)));
        settle();
    }
    QStringList names() const;
    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }

    Workers m_workers;
    std::unique_ptr<TopicListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TopicListModelTest::init()
{
    m_model = std::make_unique<TopicListModel>(m_workers);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
    settle();
}

void TopicListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TopicListModelTest::settle()
{
    QSignalSpy arranged(m_model.get(), &ArrangedModel::arranged);
    while (m_model->isArranging())
        QVERIFY(arranged.wait(60'000)); // patience: sanitizers are slow
}

QStringList TopicListModelTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names += m_model->topicAt(row).name.text();
    return names;
}

void TopicListModelTest::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 7);
    QCOMPARE(m_model->total(), 0);
    QCOMPARE(m_model->rowOf({ TopicName(u"a"_s) }), -1);
    m_model->setHeaderTexts({ u"Name"_s, u"Partitions"_s });
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"Partitions"_s);
    QCOMPARE(m_model->headerData(6, Qt::Horizontal).toString(), QString());
}

void TopicListModelTest::showsTopicsByName()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setTopics(listOf({ topic(u"b-10"_s), topic(u"B-9"_s), topic(u"a"_s) }));
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->isArranging());
    settle();
    QCOMPARE(names(), QStringList({ u"a"_s, u"B-9"_s, u"b-10"_s }));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_model->total(), 3);
    QCOMPARE(m_model->shown(), 3);
}

void TopicListModelTest::showsTextsInTheGivenLocale()
{
    dms::Topic full = topic(u"orders"_s, 12'345, 1);
    full.retentionHours = 72;
    full.syncReplication = true;
    full.syncFlush = false;
    setTopics({ full, topic(u"zero"_s) });
    m_model->setShowInternal(true);
    settle();
    m_model->setLocale(QLocale(QLocale::German));
    QCOMPARE(at(0, TopicListModel::Partitions).toString(), u"12.345"_s);
    QCOMPARE(at(0, TopicListModel::Partitions, TopicListModel::SortRole), QVariant(qint64(12'345)));
    QCOMPARE(at(0, TopicListModel::Retention).toString(), u"72"_s);
    QCOMPARE(at(0, TopicListModel::SyncReplication).toString(), u"true"_s);
    QCOMPARE(at(0, TopicListModel::Type).toString(), u"1"_s);

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setTexts({ u"Ja"_s, u"Nein"_s, u"normal"_s, u"intern"_s, u"%1 h"_s });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(at(0, TopicListModel::Retention).toString(), u"72 h"_s);
    QCOMPARE(at(0, TopicListModel::SyncReplication).toString(), u"Ja"_s);
    QCOMPARE(at(0, TopicListModel::SyncFlush).toString(), u"Nein"_s);
    QCOMPARE(at(0, TopicListModel::Type).toString(), u"intern"_s);
    for (int column = 1; column < TopicListModel::ColumnCount; ++column) {
        QCOMPARE(at(1, column).toString(), QString());
        QVERIFY(!at(1, column, TopicListModel::SortRole).isValid());
    }
}

void TopicListModelTest::sortsNumbersByValueWithAbsentOnesLast()
{
    setTopics({ topic(u"a"_s, 100), topic(u"b"_s), topic(u"c"_s, 9), topic(u"d"_s, -1), topic(u"e"_s, 9) });
    m_model->sort(TopicListModel::Partitions, Qt::AscendingOrder);
    settle();
    QCOMPARE(names(), QStringList({ u"d"_s, u"c"_s, u"e"_s, u"a"_s, u"b"_s }));
    m_model->sort(TopicListModel::Partitions, Qt::DescendingOrder);
    settle();
    QCOMPARE(names(), QStringList({ u"a"_s, u"c"_s, u"e"_s, u"d"_s, u"b"_s }));
    m_model->sort(-1);
    QVERIFY(!m_model->isArranging());
    QCOMPARE(m_model->sortColumn(), int(TopicListModel::Partitions));
}

void TopicListModelTest::filtersInAnyCase()
{
    setTopics({ topic(u"Orders-EU"_s), topic(u"orders-us"_s), topic(u"payments"_s), topic(u"ÀÉ-Ω"_s) });
    m_model->setFilterText(u" oRdErS "_s);
    settle();
    QCOMPARE(names(), QStringList({ u"Orders-EU"_s, u"orders-us"_s }));
    QCOMPARE(m_model->total(), 4);
    QCOMPARE(m_model->shown(), 2);
    QCOMPARE(m_model->rowOf({ TopicName(u"payments"_s) }), -1);
    QCOMPARE(m_model->rowOf({ TopicName(u"orders-us"_s) }), 1);
    m_model->setFilterText(u"àé-ω"_s);
    settle();
    QCOMPARE(names(), QStringList({ u"ÀÉ-Ω"_s }));
    m_model->setFilterText({});
    settle();
    QCOMPARE(m_model->rowCount(), 4);
}

void TopicListModelTest::aFilterThatChangesNothingDoesNotReset()
{
    setTopics({ topic(u"orders-1"_s), topic(u"orders-2"_s), topic(u"x"_s) });
    m_model->setFilterText(u"ord"_s);
    settle();
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy arranged(m_model.get(), &ArrangedModel::arranged);
    m_model->setFilterText(u"orders"_s);
    settle();
    QCOMPARE(resets.count(), 0);
    QCOMPARE(arranged.count(), 1);
    m_model->setFilterText(u"ORDERS "_s);
    QVERIFY(!m_model->isArranging());
}

void TopicListModelTest::internalTopicsAreHiddenAtFirst()
{
    setTopics({ topic(u"__offsets"_s, 50, 1), topic(u"orders"_s, 3, 0), topic(u"unknown"_s) });
    QCOMPARE(names(), QStringList({ u"orders"_s, u"unknown"_s }));
    QVERIFY(!m_model->showsInternal());
    m_model->setShowInternal(true);
    settle();
    QCOMPARE(names(), QStringList({ u"__offsets"_s, u"orders"_s, u"unknown"_s }));
}

void TopicListModelTest::lostTopicsStayGoneForOneRefresh()
{
    setTopics({ topic(u"a"_s, 1), topic(u"b"_s, 2), topic(u"c"_s, 3) });
    setTopics({ topic(u"a"_s, 1), topic(u"c"_s, 3) });
    QCOMPARE(names(), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(at(1, 0, TopicListModel::GoneRole), QVariant(true));
    QCOMPARE(at(0, 0, TopicListModel::GoneRole), QVariant(false));
    QCOMPARE(at(1, TopicListModel::Partitions).toString(), u"2"_s);
    QCOMPARE(m_model->total(), 2);
    QCOMPARE(m_model->shown(), 2);
    QCOMPARE(m_model->rowOf({ TopicName(u"b"_s) }), 1);

    setTopics({ topic(u"a"_s, 1), topic(u"c"_s, 3) });
    QCOMPARE(names(), QStringList({ u"a"_s, u"c"_s }));

    // A topic that comes back is there again.
    setTopics({ topic(u"a"_s) });
    setTopics({ topic(u"a"_s), topic(u"c"_s) });
    QCOMPARE(names(), QStringList({ u"a"_s, u"c"_s }));
    QCOMPARE(at(1, 0, TopicListModel::GoneRole), QVariant(false));
}

void TopicListModelTest::quickRefreshesCompareWithWhatWasOnShow()
{
    setTopics({ topic(u"a"_s), topic(u"b"_s) });
    m_model->setTopics(listOf({ topic(u"b"_s), topic(u"never-shown"_s) }));
    m_model->setTopics(listOf({ topic(u"b"_s) }));
    settle();
    QCOMPARE(names(), QStringList({ u"a"_s, u"b"_s }));
    QCOMPARE(at(0, 0, TopicListModel::GoneRole), QVariant(true));
}

void TopicListModelTest::noListMeansNoRowsAtOnce()
{
    setTopics({ topic(u"a"_s) });
    m_model->setTopics(nullptr);
    settle();
    QCOMPARE(m_model->rowCount(), 0);
    setTopics({ topic(u"b"_s) });
    QCOMPARE(names(), QStringList({ u"b"_s }));
}

void TopicListModelTest::duplicateNamesHaveKeysOfTheirOwn()
{
    setTopics({ topic(u"a"_s, 1), topic(u"a"_s, 2), topic(u"a"_s, 3) });
    QCOMPARE(m_model->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(m_model->key(row), (TopicKey { TopicName(u"a"_s), row }));
        QCOMPARE(m_model->rowOf(m_model->key(row)), row);
        QCOMPARE(at(row, 0, TopicListModel::KeyRole).value<TopicKey>().copy, row);
    }
    setTopics({ topic(u"a"_s, 1) });
    QCOMPARE(m_model->rowCount(), 1);
}

void TopicListModelTest::manyDuplicatesAreNoTrouble()
{
    setTopics(std::vector<dms::Topic>(50'000, topic(u"same"_s)));
    QCOMPARE(m_model->rowCount(), 50'000);
    QCOMPARE(m_model->key(49'999).copy, 49'999);
    QCOMPARE(m_model->rowOf({ TopicName(u"same"_s), 12'345 }), 12'345);
}

void TopicListModelTest::hugeAndHostileNamesAreShownSafely()
{
    const QString huge = QString(100'000, u'x');
    const QString sibling = huge + u"y"_s;
    const QString hostile = u"a\u202E\0b"_s;
    setTopics({ topic(sibling), topic(huge), topic(hostile), topic(QString()) });
    QCOMPARE(names(), QStringList({ hostile, huge, sibling, QString() }));
    QCOMPARE(at(1, 0).toString().size(), 513);
    QCOMPARE(at(1, 0, TopicListModel::FullTextRole).toString(), huge);
    QCOMPARE(at(0, 0).toString(), u"a\uFFFD␀b"_s);
    m_model->setFilterText(u"xy"_s);
    settle();
    QCOMPARE(names(), QStringList({ sibling }));
}

void TopicListModelTest::theNewestFilterWins()
{
    std::vector<dms::Topic> many;
    for (int i = 0; i < 20'000; ++i)
        many.push_back(topic(u"topic-%1"_s.arg(i)));
    setTopics(std::move(many));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    for (int i = 0; i < 200; ++i) {
        m_model->sort(i % 2, i % 3 ? Qt::AscendingOrder : Qt::DescendingOrder);
        m_model->setFilterText(QString::number(i));
    }
    m_model->sort(TopicListModel::Name, Qt::DescendingOrder);
    m_model->setFilterText(u"c-1999"_s);
    settle();
    QCOMPARE(m_model->rowCount(), 11);
    QCOMPARE(names().first(), u"topic-19999"_s);
    QCOMPARE(resets.count(), 1);
}

void TopicListModelTest::mayBeDeletedWhileArranging()
{
    std::vector<dms::Topic> many;
    for (int i = 0; i < 20'000; ++i)
        many.push_back(topic(u"topic-%1"_s.arg(i)));
    setTopics(many);
    m_model->setFilterText(u"7"_s);
    m_model->setTopics(listOf(std::move(many)));
    QVERIFY(m_model->isArranging());
    m_tester.reset();
    m_model.reset();
    // A later task has its turn behind those of the dead model.
    bool later = false;
    m_workers.run(
        this, [] { return true; }, [&later](bool value) { later = value; });
    QTRY_VERIFY(later);
}

void TopicListModelTest::mayBeDeletedInsideItsSignal()
{
    m_tester.reset();
    connect(m_model.get(), &ArrangedModel::arranged, this, [this] { m_model.reset(); });
    m_model->setTopics(listOf({ topic(u"a"_s) }));
    QTRY_VERIFY(!m_model);
}

QTEST_GUILESS_MAIN(TopicListModelTest)
#include "tst_topiclistmodel.moc"
