// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/copylabel.h"
#include "common/tableview.h"
#include "common/usagebar.h"
#include "dms/instances.h"
#include "gui/guiworld.h"
#include "instances/detailgroups.h"
#include "instances/instancepage.h"
#include "models/topiclistmodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace partita;
using namespace Qt::StringLiterals;

class InstancePageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsWhatTheListKnewBeforeTheReply();
    void everyFieldOfTheTableIsThere_data();
    void everyFieldOfTheTableIsThere();
    void absentValuesAreADash();
    void timesAreLocalWithUtcInTheToolTip();
    void unknownFieldsAreListed();
    void valuesAreCopiedByKeyboard();
    void refreshKeepsTheWidgets();
    void goneInstanceIsSaidAndStaysReadable();
    void errorKeepsTheValues();
    void topicsShowListAndBudget();
    void topicsAreFilteredAndInternalOnesHidden();
    void topicsSayWhenThereAreNone();
    void topicErrorIsExplained();
    void rawShowsTheReplyAndMarksUnknownFields();
    void rawIsCopiedAsItCame();
    void lyingReplyNeitherCrashesNorGrows();
    void everyControlHasAName();

private:
    void open(const QJsonObject& reply);
    QString shown(const char* field) const;
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QTabWidget* tabs() const { return child<QTabWidget>("instanceTabs"); }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<InstancePage> m_page;
    Session* m_session = nullptr;
};

void InstancePageTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    // The first request of a connection goes alone.
    m_world->answerList(u"orders"_s, {});
    m_session = &m_world->open(u"orders"_s, Environment::Production);
    QTRY_VERIFY(m_session->instances().hasValue());
    dms::Instance known;
    known.id = InstanceId(u"id-1"_s);
    known.name = u"bravo"_s;
    known.status = u"RUNNING"_s;
    m_page = std::make_unique<InstancePage>(*m_session, known, m_world->edits, m_world->settings);
    m_page->resize(1200, 800);
}

void InstancePageTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void InstancePageTest::open(const QJsonObject& reply)
{
    m_world->answerDetail(u"orders"_s, reply);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(child<QLabel>("ageLabel")->text().startsWith(u"Updated"));
}

QString InstancePageTest::shown(const char* field) const
{
    auto* label = m_page->findChild<CopyLabel*>(u"field_"_s + QLatin1String(field));
    return label ? label->shown() : u"(no such field)"_s;
}

void InstancePageTest::showsWhatTheListKnewBeforeTheReply()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCOMPARE(child<QWidget>("instanceName")->accessibleName(), u"bravo"_s);
    QVERIFY(child<QWidget>("instanceStatus")->accessibleName().contains(u"Running"));
    QCOMPARE(shown("instance_id"), u"id-1"_s);
    QVERIFY(child<QLabel>("instancePlace")->text().contains(u"orders"));
    QVERIFY(child<QLabel>("instancePlace")->text().contains(u"region-of-orders"));
}

void InstancePageTest::everyFieldOfTheTableIsThere_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << u"bravo"_s;
    QTest::newRow("engine") << u"kafka"_s;
    QTest::newRow("engine_version") << u"2.3.0"_s;
    QTest::newRow("specification") << u"100MB"_s;
    QTest::newRow("storage_space") << u"492 GB"_s;
    QTest::newRow("partition_num") << u"300"_s;
    QTest::newRow("used_storage_space") << u"25 GB"_s;
    QTest::newRow("connect_address") << u"192.168.1.116:9092\n192.168.1.152:9092\n192.168.1.78:9092"_s;
    QTest::newRow("port") << u"9092"_s;
    QTest::newRow("status") << u"Running (RUNNING)"_s;
    QTest::newRow("instance_id") << u"id-1"_s;
    QTest::newRow("resource_spec_code") << u"dms.instance.kafka.cluster.c3.mini"_s;
    QTest::newRow("type") << u"cluster"_s;
    QTest::newRow("charging_mode") << u"Pay per use (1)"_s;
    QTest::newRow("vpc_id") << u"2477879f-aebf-496f-a08a-67812885ce9b"_s;
    QTest::newRow("vpc_name") << u"vpc-orders"_s;
    QTest::newRow("product_id") << u"00300-30308-0--0"_s;
    QTest::newRow("security_group_id") << u"008a08e2-10cc-4d9b-90ab-3f3b8f6c3333"_s;
    QTest::newRow("security_group_name") << u"kafka-clients"_s;
    QTest::newRow("subnet_id") << u"5ca08fb7-7522-4d95-9fa5-ff6b3592a29d"_s;
    QTest::newRow("subnet_name") << u"subnet-orders"_s;
    QTest::newRow("subnet_cidr") << u"192.168.1.0/24"_s;
    QTest::newRow("available_zones") << u"ae04cf9d61544df3806a3feeb401b204"_s;
    QTest::newRow("user_id") << u"2b4af4428ec840dfa1f0f1a32e965567"_s;
    QTest::newRow("user_name") << u"operator"_s;
    QTest::newRow("access_user") << u"client"_s;
    QTest::newRow("maintain_begin") << u"22:00:00"_s;
    QTest::newRow("maintain_end") << u"02:00:00"_s;
    QTest::newRow("management_connect_address") << u"https://192.168.1.116:9999"_s;
    QTest::newRow("ssl_enable") << u"No"_s;
    QTest::newRow("enterprise_project_id") << u"0"_s;
    QTest::newRow("is_logical_volume") << u"Yes"_s;
    QTest::newRow("extend_times") << u"0 (at most 20)"_s;
    QTest::newRow("enable_auto_topic") << u"Yes"_s;
    QTest::newRow("total_storage_space") << u"600 GB"_s;
    QTest::newRow("storage_resource_id") << u"81982562-ce8b-490a-95fa-2b225c292271"_s;
    QTest::newRow("storage_spec_code") << u"dms.physical.storage.ultra"_s;
    QTest::newRow("service_type") << u"advanced"_s;
    QTest::newRow("storage_type") << u"hec"_s;
    QTest::newRow("retention_policy") << u"New messages are refused (produce_reject)"_s;
    QTest::newRow("kafka_manager_user") << u"root"_s;
    QTest::newRow("enable_log_collection") << u"Yes"_s;
    QTest::newRow("cross_vpc_info") << u"{\"a\":1}"_s;
    QTest::newRow("ipv6_enable") << u"Yes"_s;
    QTest::newRow("ipv6_connect_addresses") << u"fe80::1\nfe80::2"_s;
    QTest::newRow("rest_enable") << u"No"_s;
    QTest::newRow("rest_connect_address") << u"192.168.1.9:9292"_s;
    QTest::newRow("message_query_inst_enable") << u"Yes"_s;
    QTest::newRow("vpc_client_plain") << u"No"_s;
    QTest::newRow("support_features") << u"message_trace_enable\nfeatures.pod.token.access"_s;
    QTest::newRow("trace_enable") << u"No"_s;
    QTest::newRow("pod_connect_address") << u"100.113.16.105:9100\n100.113.5.197:9100"_s;
    QTest::newRow("disk_encrypted") << u"No"_s;
    QTest::newRow("kafka_private_connect_address") << u"10.0.0.1:9092"_s;
    QTest::newRow("ces_version") << u"linux,v1"_s;
    QTest::newRow("tags") << u"team=web\ncost=4711"_s;
}

void InstancePageTest::everyFieldOfTheTableIsThere()
{
    QFETCH(QString, expected);
    QJsonObject full = sampleInstance(u"id-1"_s, u"bravo"_s);
    full[u"access_user"_s] = u"client"_s;
    full[u"enable_log_collection"_s] = true;
    full[u"cross_vpc_info"_s] = u"{\"a\":1}"_s;
    full[u"ipv6_enable"_s] = true;
    full[u"ipv6_connect_addresses"_s] = QJsonArray { u"fe80::1"_s, u"fe80::2"_s };
    full[u"rest_connect_address"_s] = u"192.168.1.9:9292"_s;
    full[u"kafka_private_connect_address"_s] = u"10.0.0.1:9092"_s;
    full[u"ces_version"_s] = u"linux,v1"_s;
    full[u"tags"_s] = QJsonArray { QJsonObject { { u"key"_s, u"team"_s }, { u"value"_s, u"web"_s } },
                                   QJsonObject { { u"key"_s, u"cost"_s }, { u"value"_s, u"4711"_s } } };
    open(full);
    QTRY_COMPARE(shown(QTest::currentDataTag()), expected);
}

void InstancePageTest::absentValuesAreADash()
{
    open({ { u"instance_id"_s, u"id-1"_s } });
    QTRY_COMPARE(shown("specification"), u"\u2014"_s);
    QCOMPARE(shown("used_storage_space"), u"\u2014"_s);
    QCOMPARE(shown("ssl_enable"), u"\u2014"_s);
    // Fields of no table are not worth a dash.
    QVERIFY(!child<QWidget>("field_order_id")->isVisible());
    QVERIFY(child<QWidget>("field_vpc_name")->isVisible());
}

void InstancePageTest::timesAreLocalWithUtcInTheToolTip()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    QTRY_VERIFY(shown("created_at").startsWith(u"2019-09-18"));
    auto* value = child<QWidget>("field_created_at")->findChild<QLabel*>();
    QVERIFY(value->toolTip().contains(u"2019-09-18 09:01:35 UTC"));
}

void InstancePageTest::unknownFieldsAreListed()
{
    QJsonObject reply = sampleInstance(u"id-1"_s, u"bravo"_s);
    reply[u"brand_new"_s] = QJsonObject { { u"deep"_s, true } };
    open(reply);
    auto* box = child<QWidget>("unknownFields");
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->findChild<CopyLabel*>()->copied(), u"{\"deep\":true}"_s);
}

void InstancePageTest::valuesAreCopiedByKeyboard()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    QTRY_COMPARE(shown("vpc_name"), u"vpc-orders"_s);
    auto* copy = child<QWidget>("field_vpc_name")->findChild<QToolButton*>();
    copy->setFocus(Qt::TabFocusReason);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"vpc-orders"_s);
}

void InstancePageTest::refreshKeepsTheWidgets()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    auto* before = child<QWidget>("field_vpc_name");
    QJsonObject changed = sampleInstance(u"id-1"_s, u"bravo"_s, u"RESTARTING"_s);
    changed[u"vpc_name"_s] = u"vpc-new"_s;
    m_world->answerDetail(u"orders"_s, changed);
    QTest::mouseClick(child<QToolButton>("instanceRefreshButton"), Qt::LeftButton);
    QTRY_COMPARE(shown("vpc_name"), u"vpc-new"_s);
    QCOMPARE(child<QWidget>("field_vpc_name"), before);
    QVERIFY(child<QWidget>("instanceStatus")->accessibleName().contains(u"Restarting"));
}

void InstancePageTest::goneInstanceIsSaidAndStaysReadable()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    m_world->refuse(m_world->detailPath(u"orders"_s, u"id-1"_s), 404,
                    R"({"error_code":"111404002","error_msg":"gone"})");
    m_page->refresh();
    auto* banner = child<Banner>("instanceBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"gone"));
    QCOMPARE(shown("vpc_name"), u"vpc-orders"_s);
}

void InstancePageTest::errorKeepsTheValues()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    m_world->refuse(m_world->detailPath(u"orders"_s, u"id-1"_s), 403,
                    R"({"error_code":"111403002","error_msg":"no"})");
    m_page->refresh();
    QTRY_VERIFY(child<Banner>("instanceBanner")->isVisible());
    QVERIFY(!child<Banner>("instanceBanner")->text().contains(u"gone"));
    QCOMPARE(shown("vpc_name"), u"vpc-orders"_s);
    QTest::mouseClick(child<QPushButton>("instanceBannerDetailsButton"), Qt::LeftButton);
    auto* details = child<QWidget>("errorDetails");
    QVERIFY(details && details->isVisible());
    details->close();
}

void InstancePageTest::topicsShowListAndBudget()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    QVERIFY(!child<QWidget>("topicsPage"));
    m_world->answerTopics(u"orders"_s, u"id-1"_s, { sampleTopic(u"clicks"_s, 6), sampleTopic(u"audit"_s, 3) },
                          300, 291);
    tabs()->setCurrentIndex(1);
    auto* table = child<TableView>("topicTable");
    QVERIFY(table);
    QTRY_COMPARE(columnTexts(table, TopicListModel::Name), QStringList({ u"audit"_s, u"clicks"_s }));
    QCOMPARE(columnTexts(table, TopicListModel::Partitions), QStringList({ u"3"_s, u"6"_s }));
    QCOMPARE(columnTexts(table, TopicListModel::SyncReplication).front(), u"No"_s);
    QCOMPARE(columnTexts(table, TopicListModel::SyncFlush).front(), u"Yes"_s);
    auto* budget = child<UsageBar>("budgetBar");
    QVERIFY(budget->isVisible());
    QCOMPARE(budget->text(), u"9 of 300 used, 291 remain"_s);
    QCOMPARE(budget->accessibleName(), budget->text());
}

void InstancePageTest::topicsAreFilteredAndInternalOnesHidden()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    m_world->answerTopics(
        u"orders"_s, u"id-1"_s,
        { sampleTopic(u"clicks"_s), sampleTopic(u"audit"_s), sampleTopic(u"__offsets"_s, 50, 1) }, 300, 200);
    tabs()->setCurrentIndex(1);
    auto* table = child<TableView>("topicTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTest::mouseClick(child<QCheckBox>("showInternalCheck"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    m_page->focusFilter();
    QTest::keyClicks(child<QLineEdit>("topicFilter"), u"clic"_s);
    QTRY_COMPARE(columnTexts(table, TopicListModel::Name), QStringList({ u"clicks"_s }));
    QTest::keyClicks(child<QLineEdit>("topicFilter"), u"nothing"_s);
    QTRY_VERIFY(child<QPushButton>("noticeButton") && child<QPushButton>("noticeButton")->isVisible());
    QVERIFY(m_page->clearFilters());
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void InstancePageTest::topicsSayWhenThereAreNone()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    m_world->answerTopics(u"orders"_s, u"id-1"_s, {}, 300, 300);
    tabs()->setCurrentIndex(1);
    QTRY_VERIFY(child<QWidget>("emptyState") && child<QWidget>("emptyState")->isVisible());
    QVERIFY(!child<QWidget>("emptyState")->accessibleDescription().isEmpty());
}

void InstancePageTest::topicErrorIsExplained()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    m_world->refuse(m_world->topicsPath(u"orders"_s, u"id-1"_s), 403,
                    R"({"error_code":"111403002","error_msg":"no"})");
    tabs()->setCurrentIndex(1);
    QTRY_VERIFY(child<QWidget>("emptyState") && child<QWidget>("emptyState")->isVisible());
    m_world->answerTopics(u"orders"_s, u"id-1"_s, { sampleTopic(u"clicks"_s) }, 300, 297);
    QTest::mouseClick(child<QPushButton>("noticeButton"), Qt::LeftButton);
    QTRY_COMPARE(child<TableView>("topicTable")->model()->rowCount(), 1);
}

void InstancePageTest::rawShowsTheReplyAndMarksUnknownFields()
{
    QJsonObject reply = sampleInstance(u"id-1"_s, u"bravo"_s);
    reply[u"brand_new"_s] = 7;
    open(reply);
    tabs()->setCurrentIndex(3);
    auto* view = child<QPlainTextEdit>("rawView");
    QVERIFY(view);
    QTRY_VERIFY(view->toPlainText().contains(u"\n  \"brand_new\": 7"));
    QCOMPARE(QJsonDocument::fromJson(view->toPlainText().toUtf8()).object(), reply);
    QTRY_VERIFY(child<Banner>("unknownBanner")->isVisible());
    QVERIFY(child<Banner>("unknownBanner")->text().contains(u"brand_new"));
    QVERIFY(view->isReadOnly());
    QVERIFY(!child<QPushButton>("showAllRawButton")->isVisible());
}

void InstancePageTest::rawIsCopiedAsItCame()
{
    const QJsonObject reply = sampleInstance(u"id-1"_s, u"bravo"_s);
    open(reply);
    tabs()->setCurrentIndex(3);
    QTRY_VERIFY(child<QPushButton>("copyRawButton")->isEnabled());
    QTest::mouseClick(child<QPushButton>("copyRawButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), QJsonDocument(reply).toJson(QJsonDocument::Compact));
}

void InstancePageTest::lyingReplyNeitherCrashesNorGrows()
{
    QJsonObject reply = sampleInstance(u"id-1"_s, u"\u202e"_s + QString(100'000, u'n'));
    reply[u"description"_s] = u"nul \0 here"_s;
    reply[u"support_features"_s] = QString(50'000, u',').replace(u","_s, u"f,"_s);
    reply[u"created_at"_s] = u"-9223372036854775808"_s;
    reply[u"extend_times"_s] = 9007199254740991LL;
    for (int i = 0; i < 300; ++i)
        reply[u"unknown_%1"_s.arg(i)] = QString(1000, u'u');
    const qsizetype widgets = m_page->findChildren<QWidget*>().size();
    open(reply);
    QTRY_COMPARE(child<CopyLabel>("field_name")->copied().size(), 100'001);
    QVERIFY(shown("name").size() < 1000);
    QVERIFY(shown("support_features").size() < 1000);
    QCOMPARE(shown("created_at"), u"-9223372036854775808"_s);
    QVERIFY(m_page->findChildren<QWidget*>().size() < widgets + 400);
    tabs()->setCurrentIndex(3);
    auto* all = child<QPushButton>("showAllRawButton");
    QTRY_VERIFY(all->isVisible());
    QVERIFY(child<QPlainTextEdit>("rawView")->toPlainText().size() < 400'000);
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_VERIFY(!all->isVisible());
    QVERIFY(!m_page->grab().isNull());
}

void InstancePageTest::everyControlHasAName()
{
    open(sampleInstance(u"id-1"_s, u"bravo"_s));
    m_world->answerTopics(u"orders"_s, u"id-1"_s, { sampleTopic(u"clicks"_s) }, 300, 297);
    for (int tab = 0; tab < 3; ++tab) {
        tabs()->setCurrentIndex(tab);
        QCOMPARE(namelessControls(m_page.get()), QStringList());
    }
}

QTEST_MAIN(InstancePageTest)
#include "tst_instancepage.moc"
