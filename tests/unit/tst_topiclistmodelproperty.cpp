// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topiclistmodel.h"
#include "plainorder.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

//! A row as a reader of the requirements expects it.
struct PlainRow
{
    dms::Topic topic;
    int copy = 0;
    bool gone = false;
};

std::optional<qint64> number(const dms::Topic& topic, int column)
{
    switch (column) {
    case TopicListModel::Partitions:
        return topic.partitions;
    case TopicListModel::Replicas:
        return topic.replicas;
    case TopicListModel::SyncFlush:
        return topic.syncFlush ? std::optional<qint64>(*topic.syncFlush) : std::nullopt;
    default:
        return topic.type;
    }
}

//! Filters and sorts again from the start, with nothing kept.
class PlainTopics
{
public:
    void refresh(const dms::TopicList& list)
    {
        std::vector<PlainRow> rows;
        const auto add = [&rows](const dms::Topic& topic, bool gone) {
            const auto copies = std::count_if(
                rows.begin(), rows.end(), [&](const PlainRow& row) { return row.topic.name == topic.name; });
            rows.push_back({ topic, int(copies), gone });
        };
        for (const dms::Topic& topic : list.topics)
            add(topic, false);
        const auto arrived = rows;
        for (const PlainRow& row : m_rows) {
            const bool there = std::any_of(arrived.begin(), arrived.end(),
                                           [&](const PlainRow& r) { return r.topic.name == row.topic.name; });
            if (!there && !row.gone)
                add(row.topic, true);
        }
        m_rows = rows;
    }

    std::vector<PlainRow> arranged() const
    {
        std::vector<PlainRow> out;
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(out), [this](const PlainRow& row) {
            return (internal || row.topic.type != 1)
                && row.topic.name.text().toCaseFolded().contains(filter.trimmed().toCaseFolded());
        });
        std::stable_sort(out.begin(), out.end(),
                         [this](const PlainRow& a, const PlainRow& b) { return isBefore(a, b); });
        return out;
    }

    QString filter;
    int column = TopicListModel::Name;
    bool ascending = true;
    bool internal = false;

private:
    bool isBefore(const PlainRow& a, const PlainRow& b) const
    {
        const QString& left = a.topic.name.text();
        const QString& right = b.topic.name.text();
        const int byName = plainNaturalCompare(left, right);
        if (column != TopicListModel::Name) {
            const auto compare = [](qint64 x, qint64 y) { return (x > y) - (x < y); };
            if (const auto before
                = plainBefore(number(a.topic, column), number(b.topic, column), ascending, compare))
                return *before;
        }
        if (column == TopicListModel::Name && left.isEmpty() != right.isEmpty())
            return right.isEmpty();
        if (byName != 0)
            return (byName < 0) == (ascending || column != TopicListModel::Name);
        return left < right;
    }

    std::vector<PlainRow> m_rows;
};

} // namespace

//! Random sequences of refreshes, filters and sorts, against a restatement that keeps nothing.
class TopicListModelPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAPlainRestatement();

private:
    void settle();
    void refresh();
    void step();
    void compare();
    QString text(int most);
    std::optional<qint64> maybe(int most)
    {
        return m_random.bounded(4) ? std::optional<qint64>(m_random.bounded(most)) : std::nullopt;
    }

    Workers m_workers;
    TopicListModel m_model { m_workers };
    QRandomGenerator m_random { 4711 };
    PlainTopics m_plain;
    std::vector<dms::Topic> m_topics;
};

void TopicListModelPropertyTest::settle()
{
    QSignalSpy arranged(&m_model, &ArrangedModel::arranged);
    while (m_model.isArranging())
        QVERIFY(arranged.wait(60'000)); // patience: sanitizers are slow
}

QString TopicListModelPropertyTest::text(int most)
{
    const QStringList pieces { u"a"_s, u"B"_s, u"b"_s, u"-"_s, u"2"_s, u"10"_s, u"02"_s, u"é"_s, u""_s };
    QString made;
    for (int i = m_random.bounded(most + 1); i > 0; --i)
        made += pieces[m_random.bounded(int(pieces.size()))];
    return made;
}

void TopicListModelPropertyTest::refresh()
{
    std::erase_if(m_topics, [this](const dms::Topic&) { return m_random.bounded(5) == 0; });
    for (int i = m_random.bounded(8); i > 0; --i) {
        dms::Topic made;
        made.name = TopicName(text(4));
        made.partitions = maybe(4);
        made.type = maybe(3);
        made.replicas = maybe(3);
        if (const auto flush = maybe(2))
            made.syncFlush = *flush == 1;
        m_topics.push_back(made);
    }
    const auto list = std::make_shared<dms::TopicList>();
    list->topics = m_topics;
    m_model.setTopics(list);
    m_plain.refresh(*list);
    settle();
}

void TopicListModelPropertyTest::step()
{
    const QList<int> columns { TopicListModel::Name, TopicListModel::Partitions, TopicListModel::Replicas,
                               TopicListModel::SyncFlush, TopicListModel::Type };
    switch (m_random.bounded(6)) {
    case 0:
        return refresh();
    case 1:
        m_plain.internal = m_random.bounded(2);
        return m_model.setShowInternal(m_plain.internal);
    case 2:
        m_plain.column = columns[m_random.bounded(int(columns.size()))];
        m_plain.ascending = m_random.bounded(2);
        return m_model.sort(m_plain.column, m_plain.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    case 3:
        m_plain.filter = text(2);
        return m_model.setFilterText(m_plain.filter);
    default:
        // As a person types: one more at the end.
        m_plain.filter += text(1);
        return m_model.setFilterText(m_plain.filter);
    }
}

void TopicListModelPropertyTest::compare()
{
    const std::vector<PlainRow> expected = m_plain.arranged();
    QCOMPARE(m_model.rowCount(), int(expected.size()));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const PlainRow& want = expected[size_t(row)];
        QCOMPARE(m_model.topicAt(row).name.text(), want.topic.name.text());
        QCOMPARE(m_model.topicAt(row).partitions, want.topic.partitions);
        QCOMPARE(m_model.key(row), (TopicKey { want.topic.name, want.copy }));
        QCOMPARE(m_model.index(row, 0).data(TopicListModel::GoneRole), QVariant(want.gone));
        QCOMPARE(m_model.rowOf(m_model.key(row)), row);
    }
    const auto living
        = std::count_if(expected.begin(), expected.end(), [](const PlainRow& row) { return !row.gone; });
    QCOMPARE(m_model.shown(), int(living));
}

void TopicListModelPropertyTest::agreesWithAPlainRestatement()
{
    QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    for (int i = 0; i < 3000; ++i) {
        step();
        if (m_random.bounded(3))
            continue;
        settle();
        compare();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"in step %1"_s.arg(i)));
    }
}

QTEST_GUILESS_MAIN(TopicListModelPropertyTest)
#include "tst_topiclistmodelproperty.moc"
