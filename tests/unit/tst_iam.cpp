// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/iam.h"
#include "tst_dmssamples.h"

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms::test;
using namespace partita::iam;

namespace {

// In a raw text of several lines, moc takes what looks like a comment for one.
const QByteArray TwoProjects
    = R"({"links":{"self":"https://iam.example.com/v3/projects","previous":null,"next":null},"projects":[)"
      R"({"is_domain":false,"description":"","links":{"next":null,"self":"x"},"enabled":true,)"
      R"("id":"p1","parent_id":"d1","domain_id":"d1","name":"eu-de"},)"
      R"({"is_domain":"false","description":null,"enabled":"False",)"
      R"("id":"p2","parent_id":"p1","domain_id":"d1","name":"eu-de_pro_fi9"}]})";

Project project(const QString& name, const QString& id = u"id"_s)
{
    Project project;
    project.id = ProjectId(id);
    project.name = name;
    return project;
}

} // namespace

class TestIam : public QObject
{
    Q_OBJECT

private slots:
    void asksForTheProjectsWithinReach();
    void asksForProjectsByName();
    void readsProjects();
    void aShortProjectIsEnabled();
    void brokenListsNameTheField_data();
    void brokenListsNameTheField();
    void anEmptyListIsNoError();
    void theRegionStandsBeforeTheUnderline_data();
    void theRegionStandsBeforeTheUnderline();
    void whatCannotHoldInstancesIsNotOffered();
    void aRegionComesBeforeItsSubprojects();
};

void TestIam::asksForTheProjectsWithinReach()
{
    const Request request = ListReachableProjects().request();
    QCOMPARE(request.method, Request::Method::Get);
    QCOMPARE(request.service, Request::Service::Iam);
    QCOMPARE(request.path, QByteArray("/v3/auth/projects"));
    QVERIFY(request.query.isEmpty());
    QVERIFY(request.body.isEmpty());
}

void TestIam::asksForProjectsByName()
{
    const Request all = ListProjects().request();
    QCOMPARE(all.method, Request::Method::Get);
    QCOMPARE(all.service, Request::Service::Iam);
    QCOMPARE(all.path, QByteArray("/v3/projects"));
    QVERIFY(all.query.isEmpty());

    const Request one = ListProjects { u"eu-de"_s }.request();
    const QList<std::pair<QString, QString>> query { { u"name"_s, u"eu-de"_s } };
    QCOMPARE(one.query, query);
}

void TestIam::readsProjects()
{
    const auto list = decode<ListProjects>(TwoProjects);
    QVERIFY(list.has_value());
    QCOMPARE(list->projects.size(), size_t(2));
    const Project& region = list->projects[0];
    QCOMPARE(region.id, ProjectId(u"p1"_s));
    QCOMPARE(region.name, u"eu-de"_s);
    QCOMPARE(region.domainId, u"d1"_s);
    QCOMPARE(region.parentId, u"d1"_s);
    QVERIFY(region.enabled);
    QVERIFY(!region.isDomain);
    const Project& sub = list->projects[1];
    QCOMPARE(sub.parentId, u"p1"_s);
    QVERIFY(!sub.enabled);
    QVERIFY(!sub.isDomain);

    const auto reachable = decode<ListReachableProjects>(TwoProjects);
    QVERIFY(reachable.has_value());
    QCOMPARE(reachable->projects.size(), size_t(2));
}

void TestIam::aShortProjectIsEnabled()
{
    const auto list = decode<ListProjects>(R"({"projects":[{"id":"p","name":"n","enabled":null}]})");
    QVERIFY(list.has_value());
    QVERIFY(list->projects[0].enabled);
}

void TestIam::brokenListsNameTheField_data()
{
    using Cause = ApiError::Cause;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("field");
    QTest::newRow("no body") << QByteArray() << Cause::EmptyBody << QString();
    QTest::newRow("no list") << QByteArray("{}") << Cause::MissingField << u"projects"_s;
    QTest::newRow("no array") << QByteArray(R"({"projects":{}})") << Cause::WrongType << u"projects"_s;
    QTest::newRow("no id") << QByteArray(R"({"projects":[{"name":"n"}]})") << Cause::MissingField
                           << u"projects[0].id"_s;
    QTest::newRow("empty id") << QByteArray(R"({"projects":[{"name":"n","id":""}]})") << Cause::MissingField
                              << u"projects[0].id"_s;
    QTest::newRow("no name") << QByteArray(R"({"projects":[{"id":"a","name":"n"},{"id":"b"}]})")
                             << Cause::MissingField << u"projects[1].name"_s;
    QTest::newRow("enabled is text") << QByteArray(R"({"projects":[{"id":"a","name":"n","enabled":"?"}]})")
                                     << Cause::WrongType << u"projects[0].enabled"_s;
}

void TestIam::brokenListsNameTheField()
{
    QFETCH(QByteArray, json);
    QFETCH(ApiError::Cause, cause);
    QFETCH(QString, field);
    for (const ApiError& error : { errorOf<ListProjects>(json), errorOf<ListReachableProjects>(json) }) {
        QCOMPARE(error.kind, ApiError::Kind::BadReply);
        QCOMPARE(error.cause, cause);
        QCOMPARE(error.detail, field);
    }
}

void TestIam::anEmptyListIsNoError()
{
    const auto list = decode<ListProjects>(R"({"projects":[]})");
    QVERIFY(list.has_value());
    QVERIFY(list->projects.empty());
}

void TestIam::theRegionStandsBeforeTheUnderline_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("isSubproject");
    QTest::newRow("region") << u"eu-de"_s << u"eu-de"_s << false;
    QTest::newRow("sub-project") << u"eu-de_profi9"_s << u"eu-de"_s << true;
    QTest::newRow("more underlines") << u"cn-north-4_a_b"_s << u"cn-north-4"_s << true;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestIam::theRegionStandsBeforeTheUnderline()
{
    QFETCH(QString, name);
    QTEST(project(name).region(), "region");
    QTEST(project(name).isSubproject(), "isSubproject");
}

void TestIam::whatCannotHoldInstancesIsNotOffered()
{
    Project disabled = project(u"eu-de"_s);
    disabled.enabled = false;
    Project domain = project(u"account"_s);
    domain.isDomain = true;
    const auto left = choosable({ disabled, domain, project(u"MOS"_s), project(u"eu-nl"_s) });
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(left[0].name, u"eu-nl"_s);
}

void TestIam::aRegionComesBeforeItsSubprojects()
{
    // As plain text "eu-de-2" would come between "eu-de" and "eu-de_a".
    const QStringList expected { u"eu-de"_s,   u"eu-de_A"_s,   u"eu-de_b"_s,
                                 u"eu-de-2"_s, u"eu-de-2_a"_s, u"eu-nl_x"_s };
    std::vector<Project> shuffled;
    for (const int index : { 4, 2, 5, 0, 3, 1 })
        shuffled.push_back(project(expected[index]));
    QStringList names;
    for (const Project& one : choosable(std::move(shuffled)))
        names.append(one.name);
    QCOMPARE(names, expected);
}

QTEST_GUILESS_MAIN(TestIam)
#include "tst_iam.moc"
