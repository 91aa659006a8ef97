// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/enterpriseprojects.h"
#include "tst_dmssamples.h"

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms::test;
using namespace partita::eps;

class TestEnterpriseProjects : public QObject
{
    Q_OBJECT

private slots:
    void asksForAPage();
    void readsProjects();
    void aProjectIsEnabledUnlessTheReplySaysOtherwise_data();
    void aProjectIsEnabledUnlessTheReplySaysOtherwise();
    void brokenListsNameTheField_data();
    void brokenListsNameTheField();
};

void TestEnterpriseProjects::asksForAPage()
{
    using Query = QList<std::pair<QString, QString>>;
    const Request first = ListEnterpriseProjects().request();
    QCOMPARE(first.method, Request::Method::Get);
    QCOMPARE(first.service, Request::Service::Eps);
    QCOMPARE(first.path, QByteArray("/v1.0/enterprise-projects"));
    QCOMPARE(first.query, (Query { { u"limit"_s, u"1000"_s }, { u"offset"_s, u"0"_s } }));
    QCOMPARE(ListEnterpriseProjects { 3000 }.request().query.last().second, u"3000"_s);
}

void TestEnterpriseProjects::readsProjects()
{
    const auto projects = decode<ListEnterpriseProjects>(recorded("cloud/enterpriseprojects.reply.json"));
    QVERIFY(projects.has_value());
    QCOMPARE(projects->size(), size_t(2));
    QCOMPARE(projects->at(0).id, u"0"_s);
    QCOMPARE(projects->at(0).description, u"default enterprise project"_s);
    QVERIFY(projects->at(0).enabled);
    QCOMPARE(projects->at(1).name, u"支付"_s);
    QVERIFY(!projects->at(1).enabled);
}

void TestEnterpriseProjects::aProjectIsEnabledUnlessTheReplySaysOtherwise_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("null") << QByteArray(R"(,"status":null)") << true;
    QTest::newRow("1") << QByteArray(R"(,"status":1)") << true;
    QTest::newRow("text") << QByteArray(R"(,"status":"1")") << true;
    QTest::newRow("2") << QByteArray(R"(,"status":2)") << false;
    QTest::newRow("unknown") << QByteArray(R"(,"status":3)") << false;
}

void TestEnterpriseProjects::aProjectIsEnabledUnlessTheReplySaysOtherwise()
{
    QFETCH(const QByteArray, status);
    const auto projects
        = decode<ListEnterpriseProjects>(R"({"enterprise_projects":[{"id":"x")" + status + "}]}");
    QVERIFY(projects.has_value());
    QTEST(projects->at(0).enabled, "enabled");
}

void TestEnterpriseProjects::brokenListsNameTheField_data()
{
    using Cause = ApiError::Cause;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("field");
    QTest::newRow("no list") << QByteArray(R"({"total_count":0})") << Cause::MissingField
                             << u"enterprise_projects"_s;
    QTest::newRow("no array") << QByteArray(R"({"enterprise_projects":"none"})") << Cause::WrongType
                              << u"enterprise_projects"_s;
    QTest::newRow("no id") << QByteArray(R"({"enterprise_projects":[{"name":"x"}]})") << Cause::MissingField
                           << u"enterprise_projects[0].id"_s;
    QTest::newRow("status is no number")
        << QByteArray(R"({"enterprise_projects":[{"id":"x","status":"on"}]})") << Cause::WrongType
        << u"enterprise_projects[0].status"_s;
}

void TestEnterpriseProjects::brokenListsNameTheField()
{
    QFETCH(const QByteArray, json);
    const ApiError error = errorOf<ListEnterpriseProjects>(json);
    QCOMPARE(error.kind, ApiError::Kind::BadReply);
    QTEST(error.cause, "cause");
    QTEST(error.detail, "field");
}

QTEST_GUILESS_MAIN(TestEnterpriseProjects)
#include "tst_enterpriseprojects.moc"
