// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

constexpr SourceId First { 1 };
constexpr SourceId Second { 2 };

dms::Instance instance(const QString& id, const QString& name, const QString& status = u"RUNNING"_s)
{
    dms::Instance instance;
    instance.id = InstanceId(id);
    instance.name = name;
    instance.status = status;
    return instance;
}

std::shared_ptr<const dms::InstanceList> listOf(std::vector<dms::Instance> instances)
{
    auto list = std::make_shared<dms::InstanceList>();
    list->instances = std::move(instances);
    return list;
}

SourceLabels labelsOf(SourceId source)
{
    const QString number = QString::number(quint32(source));
    return { u"connection "_s + number, u"region-"_s + number, u"project"_s + number, Environment(source) };
}

} // namespace

//! The grid over all instances: what is shown, in which order, and what a refresh keeps.
class InstanceListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsTheInstancesOfAllSources();
    void showsRawValuesWithoutTexts();
    void showsTheTextsThatItIsGiven();
    void whatDidNotComeIsEmpty();
    void absurdNumbersAreShownAsTheyCame();
    void givesStorageAsNumbers();
    void sortsByValue_data();
    void sortsByValue();
    void filtersByNameIdAndAddress_data();
    void filtersByNameIdAndAddress();
    void filtersByStatus();
    void lostInstancesStayGoneForOneRefresh();
    void theSameListOnlyRenewsTheLabels();
    void aClosedSourceTakesItsRowsAlong();
    void theSameIdInTwoSourcesAndTwiceInOne();

private:
    void settle();
    void setRows(SourceId source, std::vector<dms::Instance> instances)
    {
        m_model->setRows(source, labelsOf(source), listOf(std::move(instances)));
        settle();
    }
    QStringList names() const;
    QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }

    Workers m_workers;
    std::unique_ptr<InstanceListModel> m_model;
};

void InstanceListModelTest::init()
{
    m_model = std::make_unique<InstanceListModel>(m_workers);
    m_model->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    auto* tester = new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    tester->setUseFetchMore(false);
}

void InstanceListModelTest::cleanup()
{
    m_model.reset();
}

void InstanceListModelTest::settle()
{
    QSignalSpy arranged(m_model.get(), &ArrangedModel::arranged);
    while (m_model->isArranging())
        QVERIFY(arranged.wait(60'000)); // patience: sanitizers are slow
}

QStringList InstanceListModelTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names += m_model->instanceAt(row).name;
    return names;
}

void InstanceListModelTest::showsTheInstancesOfAllSources()
{
    setRows(First, { instance(u"1"_s, u"kafka-10"_s), instance(u"2"_s, u"kafka-2"_s) });
    setRows(Second, { instance(u"3"_s, u"Kafka-9"_s, u"CREATING"_s) });
    QCOMPARE(names(), QStringList({ u"kafka-2"_s, u"Kafka-9"_s, u"kafka-10"_s }));
    QCOMPARE(at(1, InstanceListModel::Connection).toString(), u"connection 2"_s);
    QCOMPARE(at(1, InstanceListModel::Region).toString(), u"region-2"_s);
    QCOMPARE(at(1, InstanceListModel::Project).toString(), u"project2"_s);
    QCOMPARE(at(1, 0, InstanceListModel::EnvironmentRole).toInt(), 2);
    QCOMPARE(at(1, 0, InstanceListModel::KeyRole).value<RowKey>(), (RowKey { Second, InstanceId(u"3"_s) }));
    QCOMPARE(m_model->values(InstanceQuery::Key::Status), QStringList({ u"CREATING"_s, u"RUNNING"_s }));
    QCOMPARE(m_model->total(), 3);
}

void InstanceListModelTest::showsRawValuesWithoutTexts()
{
    dms::Instance full = instance(u"1"_s, u"a"_s);
    full.storageUsedGb = 1200;
    full.storageUsableGb = 4920;
    full.partitions = 1800;
    full.sslEnabled = true;
    full.connectAddress = u"10.0.0.1,10.0.0.2"_s;
    full.port = 9092;
    full.maintainBegin = u"22:00:00"_s;
    full.maintainEnd = u"02:00:00"_s;
    full.createdAtMs = 1'526'367'063'474;
    setRows(First, { full });
    QCOMPARE(at(0, InstanceListModel::Status).toString(), u"RUNNING"_s);
    QCOMPARE(at(0, InstanceListModel::Storage).toString(), u"1,200 / 4,920"_s);
    QCOMPARE(at(0, InstanceListModel::Partitions).toString(), u"1,800"_s);
    QCOMPARE(at(0, InstanceListModel::Tls).toString(), u"true"_s);
    QCOMPARE(at(0, InstanceListModel::Address).toString(), u"10.0.0.1:9092,10.0.0.2:9092"_s);
    QCOMPARE(at(0, InstanceListModel::Window).toString(), u"22:00:00–02:00:00"_s);
    QCOMPARE(
        at(0, InstanceListModel::Created).toString(),
        m_model->locale().toString(QDateTime::fromMSecsSinceEpoch(1'526'367'063'474), QLocale::ShortFormat));
    QCOMPARE(at(0, InstanceListModel::Created, InstanceListModel::SortRole),
             QVariant(qint64(1'526'367'063'474)));
    QCOMPARE(at(0, InstanceListModel::Tls, InstanceListModel::SortRole), QVariant(true));
}

void InstanceListModelTest::showsTheTextsThatItIsGiven()
{
    dms::Instance some = instance(u"1"_s, u"a"_s);
    some.storageUsedGb = 12;
    some.sslEnabled = false;
    some.maintainBegin = u"%2"_s;
    some.maintainEnd = u"02:00"_s;
    setRows(First, { some });
    InstanceTexts texts;
    texts.status = [](const QString& status) { return u"<"_s + status.toLower() + u">"_s; };
    texts.no = u"off"_s;
    texts.storage = u"%1 of %2 GB"_s;
    texts.window = u"%1 to %2"_s;
    texts.unknown = u"-"_s;
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setTexts(texts);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(at(0, InstanceListModel::Status).toString(), u"<running>"_s);
    QCOMPARE(at(0, InstanceListModel::Status, InstanceListModel::StatusRole).toString(), u"RUNNING"_s);
    QCOMPARE(at(0, InstanceListModel::Tls).toString(), u"off"_s);
    QCOMPARE(at(0, InstanceListModel::Storage).toString(), u"12 of - GB"_s);
    QCOMPARE(at(0, InstanceListModel::Window).toString(), u"%2 to 02:00"_s);
}

void InstanceListModelTest::whatDidNotComeIsEmpty()
{
    dms::Instance bare;
    bare.id = InstanceId(u"1"_s);
    m_model->setRows(First, {}, listOf({ bare }));
    settle();
    QCOMPARE(m_model->rowCount(), 1);
    for (int column = 0; column < InstanceListModel::ColumnCount; ++column) {
        QCOMPARE(at(0, column).toString(), QString());
        QVERIFY(!at(0, column, InstanceListModel::SortRole).isValid());
    }
    QVERIFY(!at(0, 0, InstanceListModel::StorageUsedRole).isValid());
    QCOMPARE(m_model->values(InstanceQuery::Key::Status), QStringList({ QString() }));
}

void InstanceListModelTest::absurdNumbersAreShownAsTheyCame()
{
    dms::Instance odd = instance(u"1"_s, u"a"_s);
    odd.createdAtMs = std::numeric_limits<qint64>::max();
    odd.partitions = std::numeric_limits<qint64>::min();
    dms::Instance other = instance(u"2"_s, u"b"_s);
    other.createdAtMs = std::numeric_limits<qint64>::min();
    other.partitions = std::numeric_limits<qint64>::max();
    setRows(First, { odd, other });
    QVERIFY(!at(0, InstanceListModel::Created).toString().isEmpty());
    QVERIFY(!at(1, InstanceListModel::Created).toString().isEmpty());
    m_model->sort(InstanceListModel::Partitions, Qt::DescendingOrder);
    settle();
    QCOMPARE(names(), QStringList({ u"b"_s, u"a"_s }));
}

void InstanceListModelTest::givesStorageAsNumbers()
{
    dms::Instance some = instance(u"1"_s, u"a"_s);
    some.storageUsedGb = 1;
    some.storageUsableGb = 492;
    some.storageTotalGb = 600;
    setRows(First, { some });
    QCOMPARE(at(0, 3, InstanceListModel::StorageUsedRole), QVariant(qint64(1)));
    QCOMPARE(at(0, 3, InstanceListModel::StorageUsableRole), QVariant(qint64(492)));
    QCOMPARE(at(0, 3, InstanceListModel::StorageOrderedRole), QVariant(qint64(600)));
}

void InstanceListModelTest::sortsByValue_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ascending");
    const auto row = [](const char* name, int column, const QString& order) {
        QTest::newRow(name) << column << order.split(u' ');
    };
    // "none" has no values but its name.
    row("name", InstanceListModel::Name, u"k1 k2 k10 none"_s);
    row("status", InstanceListModel::Status, u"k10 k2 k1 none"_s);
    row("version", InstanceListModel::Version, u"k2 k10 k1 none"_s);
    row("bandwidth", InstanceListModel::Bandwidth, u"k10 k1 k2 none"_s);
    row("storage", InstanceListModel::Storage, u"k2 k1 k10 none"_s);
    row("partitions", InstanceListModel::Partitions, u"k10 k1 k2 none"_s);
    row("address", InstanceListModel::Address, u"k2 k1 k10 none"_s);
    row("TLS", InstanceListModel::Tls, u"k2 k10 k1 none"_s);
    row("window", InstanceListModel::Window, u"k1 k10 k2 none"_s);
    row("created", InstanceListModel::Created, u"k10 k2 k1 none"_s);
}

void InstanceListModelTest::sortsByValue()
{
    QFETCH(const int, column);
    QFETCH(QStringList, ascending);
    const auto make = [](const QString& name, const QString& status, const QString& version,
                         const QString& bandwidth, qint64 used, qint64 partitions, const QString& address,
                         bool tls, const QString& window, qint64 created) {
        dms::Instance made = instance(name, name, status);
        made.engineVersion = version;
        made.specification = bandwidth;
        made.storageUsedGb = used;
        made.partitions = partitions;
        made.connectAddress = address;
        made.sslEnabled = tls;
        made.maintainBegin = window;
        made.createdAtMs = created;
        return made;
    };
    setRows(
        First,
        { instance(u"none"_s, u"none"_s, QString()),
          make(u"k1"_s, u"RUNNING"_s, u"2.10.0"_s, u"300MB"_s, 90, 900, u"10.0.0.9"_s, true, u"02:00"_s,
               3000),
          make(u"k2"_s, u"ERROR"_s, u"1.1.0"_s, u"1200MB"_s, 9, 1800, u"9.0.0.10"_s, false, u"22:00"_s, 200),
          make(u"k10"_s, u"CREATING"_s, u"2.7"_s, u"100MB"_s, 900, 300, u"10.0.0.10"_s, false, u"18:00"_s,
               10) });
    m_model->sort(column, Qt::AscendingOrder);
    settle();
    QCOMPARE(names(), ascending);

    m_model->sort(column, Qt::DescendingOrder);
    settle();
    QStringList descending = ascending;
    // Equal ones stay in the order of their names, absent ones stay last.
    if (column == InstanceListModel::Tls)
        descending = { u"k1"_s, u"k2"_s, u"k10"_s, u"none"_s };
    else if (column == InstanceListModel::Name)
        std::reverse(descending.begin(), descending.end());
    else
        std::reverse(descending.begin(), descending.end() - 1);
    QCOMPARE(names(), descending);
}

void InstanceListModelTest::filtersByNameIdAndAddress_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("found");
    const QStringList both { u"alpha"_s, u"Beta"_s };
    QTest::newRow("name") << u"BET"_s << QStringList(u"Beta"_s);
    QTest::newRow("id") << u"ffEE"_s << QStringList(u"alpha"_s);
    QTest::newRow("address with port") << u"10.0.0.2:9093"_s << QStringList(u"Beta"_s);
    QTest::newRow("both addresses") << u"10.0.0"_s << both;
    QTest::newRow("not across fields") << u"alphaffee"_s << QStringList();
    QTest::newRow("not the status") << u"running"_s << QStringList();
    QTest::newRow("nothing but spaces") << u"  "_s << both;
}

void InstanceListModelTest::filtersByNameIdAndAddress()
{
    QFETCH(const QString, filter);
    dms::Instance alpha = instance(u"FFee-1"_s, u"alpha"_s);
    alpha.connectAddress = u"10.0.0.1"_s;
    dms::Instance beta = instance(u"0000-2"_s, u"Beta"_s);
    beta.connectAddress = u"10.0.0.2"_s;
    beta.port = 9093;
    setRows(First, { alpha, beta });
    m_model->setQuery(readQuery(filter).query());
    settle();
    QTEST(names(), "found");
    QCOMPARE(m_model->total(), 2);
}

void InstanceListModelTest::filtersByStatus()
{
    setRows(First,
            { instance(u"1"_s, u"a"_s), instance(u"2"_s, u"b"_s, u"ERROR"_s),
              instance(u"3"_s, u"c"_s, u"CREATING"_s) });
    m_model->setQuery(readQuery(u"status:ERROR status:CREATING"_s).query());
    settle();
    QCOMPARE(names(), QStringList({ u"b"_s, u"c"_s }));
    m_model->setQuery(readQuery(u"status:ERROR c"_s).query());
    settle();
    QCOMPARE(names(), QStringList());
    m_model->setQuery(readQuery(u"c"_s).query());
    settle();
    QCOMPARE(names(), QStringList({ u"c"_s }));
    QCOMPARE(m_model->values(InstanceQuery::Key::Status),
             QStringList({ u"CREATING"_s, u"ERROR"_s, u"RUNNING"_s }));
}

void InstanceListModelTest::lostInstancesStayGoneForOneRefresh()
{
    setRows(First, { instance(u"1"_s, u"a"_s), instance(u"2"_s, u"b"_s) });
    setRows(Second, { instance(u"2"_s, u"c"_s) });
    setRows(First, { instance(u"1"_s, u"a"_s) });
    QCOMPARE(names(), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    QCOMPARE(at(1, 0, InstanceListModel::GoneRole), QVariant(true));
    QCOMPARE(at(2, 0, InstanceListModel::GoneRole), QVariant(false));
    QCOMPARE(m_model->total(), 2);

    // Only a refresh of its own source takes the row away.
    setRows(Second, { instance(u"2"_s, u"c"_s) });
    QCOMPARE(names(), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
    setRows(First, { instance(u"1"_s, u"a"_s) });
    QCOMPARE(names(), QStringList({ u"a"_s, u"c"_s }));
}

void InstanceListModelTest::theSameListOnlyRenewsTheLabels()
{
    setRows(First, { instance(u"1"_s, u"a"_s), instance(u"2"_s, u"b"_s) });
    const auto list = listOf({ instance(u"1"_s, u"a"_s) });
    m_model->setRows(First, labelsOf(First), list);
    settle();
    m_model->setRows(First, { u"renamed"_s, {}, {}, {} }, list);
    settle();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(at(0, InstanceListModel::Connection).toString(), u"renamed"_s);
}

void InstanceListModelTest::aClosedSourceTakesItsRowsAlong()
{
    setRows(First, { instance(u"1"_s, u"a"_s) });
    setRows(Second, { instance(u"2"_s, u"b"_s) });
    m_model->setRows(First, labelsOf(First), listOf({ instance(u"3"_s, u"c"_s) }));
    m_model->removeSource(First);
    m_model->removeSource(SourceId(77));
    settle();
    QCOMPARE(names(), QStringList({ u"b"_s }));
    setRows(First, { instance(u"1"_s, u"a"_s) });
    QCOMPARE(names(), QStringList({ u"a"_s, u"b"_s }));
    QCOMPARE(at(0, 0, InstanceListModel::GoneRole), QVariant(false));
}

void InstanceListModelTest::theSameIdInTwoSourcesAndTwiceInOne()
{
    setRows(First, { instance(u"1"_s, u"a"_s), instance(u"1"_s, u"b"_s) });
    setRows(Second, { instance(u"1"_s, u"c"_s) });
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->rowOf({ First, InstanceId(u"1"_s) }), 0);
    QCOMPARE(m_model->rowOf({ First, InstanceId(u"1"_s), 1 }), 1);
    QCOMPARE(m_model->rowOf({ Second, InstanceId(u"1"_s) }), 2);
    QCOMPARE(m_model->rowOf({ Second, InstanceId(u"1"_s), 1 }), -1);
}

QTEST_GUILESS_MAIN(InstanceListModelTest)
#include "tst_instancelistmodel.moc"
