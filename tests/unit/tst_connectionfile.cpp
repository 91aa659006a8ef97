// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionfile.h"
#include "profilesamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace partita;

using Verdict = ImportRow::Verdict;
using Problem = ImportRow::Problem;
using PlanProblem = ImportPlan::Problem;

namespace {

ConnectionProfile userProfile()
{
    ConnectionProfile profile = fullProfile(2);
    profile.signIn = {};
    profile.signIn.kind = SignIn::Kind::User;
    profile.signIn.domain = u"account"_s;
    profile.signIn.user = u"user"_s;
    profile.signIn.passcode = true;
    return profile;
}

QByteArray fileOf(const QByteArray& connections, const QByteArray& version = "1")
{
    return R"({"format":"partita-connections","version":)" + version + R"(,"connections":)" + connections
        + "}";
}

QByteArray rowsOf(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += (i ? "," : "") + QJsonDocument(toJson(sampleProfile(i))).toJson(QJsonDocument::Compact);
    return '[' + rows + ']';
}

} // namespace

class ConnectionFileTest : public QObject
{
    Q_OBJECT

private slots:
    void profilesSurviveTheRoundTrip_data();
    void profilesSurviveTheRoundTrip();
    void absentFieldsKeepTheirDefaults();
    void everyChoiceSurvives();
    void badShapesNameTheField_data();
    void badShapesNameTheField();
    void idsAreCanonical_data();
    void idsAreCanonical();
    void filesOfOtherKindsAreRefused_data();
    void filesOfOtherKindsAreRefused();
    void sizesAreCapped();
    void anythingCutOffIsAnswered();
    void oneBadRowLeavesTheOthers();
    void rowsAreComparedWithWhatIsHere();
    void repeatedIdsAreSaid();
    void exportsForgetWhatTheKeychainHolds();
    void noSecretGetsOut_data();
    void noSecretGetsOut();
    void noSecretGetsIn();
    void aFileCannotSendSecretsElsewhere_data();
    void aFileCannotSendSecretsElsewhere();
};

void ConnectionFileTest::profilesSurviveTheRoundTrip_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::newRow("sample") << sampleProfile(1);
    QTest::newRow("full") << fullProfile(1);
    QTest::newRow("user") << userProfile();
}

void ConnectionFileTest::profilesSurviveTheRoundTrip()
{
    QFETCH(ConnectionProfile, profile);
    const ImportRow row = fromJson(toJson(profile));
    QCOMPARE(row.problem, Problem::None);
    QVERIFY(row.profile == profile);

    const ImportPlan plan = readConnections(exportConnections({ profile }), { profile });
    QCOMPARE(plan.problem, PlanProblem::None);
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(plan.rows[0].verdict, Verdict::Same);
    QVERIFY(plan.rows[0].profile == profile);
}

void ConnectionFileTest::absentFieldsKeepTheirDefaults()
{
    ConnectionProfile expected;
    expected.id = sampleId(1);
    expected.name = u"n"_s;
    const QJsonObject json { { "id"_L1, sampleId(1).text() },
                             { "name"_L1, "n"_L1 },
                             { "signIn"_L1, QJsonObject { { "kind"_L1, "accessKey"_L1 } } },
                             { "proxy"_L1, QJsonValue::Null },
                             { "later"_L1, 7 } };
    QVERIFY(fromJson(json).profile == expected);
}

void ConnectionFileTest::everyChoiceSurvives()
{
    ConnectionProfile profile = sampleProfile(1);
    for (int tint = 0; tint <= int(Tint::Grey); ++tint) {
        profile.tint = Tint(tint);
        QVERIFY(fromJson(toJson(profile)).profile == profile);
    }
    for (int environment = 0; environment <= int(Environment::Production); ++environment) {
        profile.environment = Environment(environment);
        QVERIFY(fromJson(toJson(profile)).profile == profile);
    }
    for (int mode = 0; mode <= int(ProxyChoice::Mode::Own); ++mode) {
        profile.proxy.mode = ProxyChoice::Mode(mode);
        QVERIFY(fromJson(toJson(profile)).profile == profile);
    }
}

void ConnectionFileTest::badShapesNameTheField_data()
{
    QTest::addColumn<QByteArray>("change"); // members that are added to a good connection, or replaced in it
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* change, Problem problem, const QString& field) {
        QTest::newRow(change) << QByteArray(change) << problem << field;
    };
    row(R"({"id":null})", Problem::MissingField, u"id"_s);
    row(R"({"id":""})", Problem::MissingField, u"id"_s);
    row(R"({"id":7})", Problem::WrongType, u"id"_s);
    row(R"({"id":"../../other"})", Problem::UnknownValue, u"id"_s);
    row(R"({"id":"00000000-0000-0000-0000-000000000000"})", Problem::UnknownValue, u"id"_s);
    row(R"({"name":"  "})", Problem::MissingField, u"name"_s);
    row(R"({"name":["a"]})", Problem::WrongType, u"name"_s);
    row(R"({"group":1})", Problem::WrongType, u"group"_s);
    row(R"({"environment":"moon"})", Problem::UnknownValue, u"environment"_s);
    row(R"({"environment":1})", Problem::WrongType, u"environment"_s);
    row(R"({"tint":"Red"})", Problem::UnknownValue, u"tint"_s);
    row(R"({"cloud":{}})", Problem::WrongType, u"cloud"_s);
    row(R"({"endpoints":[]})", Problem::WrongType, u"endpoints"_s);
    row(R"({"endpoints":{"iam":1}})", Problem::WrongType, u"endpoints.iam"_s);
    row(R"({"signIn":null})", Problem::MissingField, u"signIn"_s);
    row(R"({"signIn":"accessKey"})", Problem::WrongType, u"signIn"_s);
    row(R"({"signIn":{}})", Problem::MissingField, u"signIn.kind"_s);
    row(R"({"signIn":{"kind":"magic"}})", Problem::UnknownValue, u"signIn.kind"_s);
    row(R"({"signIn":{"kind":"accessKey","temporary":"yes"}})", Problem::WrongType, u"signIn.temporary"_s);
    row(R"({"signIn":{"kind":"user","user":1}})", Problem::WrongType, u"signIn.user"_s);
    row(R"({"places":{}})", Problem::WrongType, u"places"_s);
    row(R"({"places":[1]})", Problem::WrongType, u"places[0]"_s);
    row(R"({"places":[{"project":"p"},{"region":"r"}]})", Problem::MissingField, u"places[1].project"_s);
    row(R"({"places":[{"project":"p","region":1}]})", Problem::WrongType, u"places[0].region"_s);
    row(R"({"readOnly":"true"})", Problem::WrongType, u"readOnly"_s);
    row(R"({"enabled":1})", Problem::WrongType, u"enabled"_s);
    row(R"({"proxy":"host"})", Problem::WrongType, u"proxy"_s);
    row(R"({"proxy":{"mode":"tor"}})", Problem::UnknownValue, u"proxy.mode"_s);
    row(R"({"proxy":{"mode":"own","kind":"ftp"}})", Problem::UnknownValue, u"proxy.kind"_s);
    row(R"({"proxy":{"mode":"own","port":65536}})", Problem::UnknownValue, u"proxy.port"_s);
    row(R"({"proxy":{"mode":"own","port":-1}})", Problem::UnknownValue, u"proxy.port"_s);
    row(R"({"proxy":{"mode":"own","port":80.5}})", Problem::WrongType, u"proxy.port"_s);
    row(R"({"proxy":{"mode":"own","port":"80"}})", Problem::WrongType, u"proxy.port"_s);
    row(R"({"extraCaPem":[]})", Problem::WrongType, u"extraCaPem"_s);
    row(R"({"remember":0})", Problem::WrongType, u"remember"_s);
    row(R"({"hasStoredSecret":0})", Problem::WrongType, u"hasStoredSecret"_s);
    for (const char* other : { "1", "null", "\"text\"", "[]", "true" })
        row(other, Problem::NotAConnection, {});
}

void ConnectionFileTest::badShapesNameTheField()
{
    QFETCH(QByteArray, change);
    const QJsonValue changes = QJsonDocument::fromJson('[' + change + ']').array().first();
    QJsonValue value = changes;
    if (changes.isObject()) {
        QJsonObject json = toJson(sampleProfile(1));
        const QJsonObject members = changes.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            json.insert(member.key(), member.value());
        value = json;
    }
    const ImportRow row = fromJson(value);
    QCOMPARE(row.verdict, Verdict::Invalid);
    QTEST(row.problem, "problem");
    QTEST(row.field, "field");
    QVERIFY(row.profile.id.isEmpty());
}

void ConnectionFileTest::idsAreCanonical_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as written") << u"a0000000-0000-4000-8000-00000000000b"_s;
    QTest::newRow("braces") << u"{a0000000-0000-4000-8000-00000000000b}"_s;
    QTest::newRow("capitals") << u"A0000000-0000-4000-8000-00000000000B"_s;
}

void ConnectionFileTest::idsAreCanonical()
{
    QFETCH(QString, text);
    QJsonObject json = toJson(sampleProfile(1));
    json["id"_L1] = text;
    QCOMPARE(fromJson(json).profile.id.text(), u"a0000000-0000-4000-8000-00000000000b"_s);
}

void ConnectionFileTest::filesOfOtherKindsAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<PlanProblem>("problem");
    QTest::newRow("empty") << QByteArray() << PlanProblem::NotJson;
    QTest::newRow("text") << QByteArray("hello") << PlanProblem::NotJson;
    QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3) << PlanProblem::NotJson;
    QTest::newRow("trailing") << fileOf("[]") + "x" << PlanProblem::NotJson;
    QTest::newRow("deep") << QByteArray(100'000, '[') << PlanProblem::NotJson;
    QTest::newRow("array") << QByteArray("[]") << PlanProblem::NotConnections;
    QTest::newRow("other json") << QByteArray("{}") << PlanProblem::NotConnections;
    QTest::newRow("no version") << QByteArray(R"({"format":"partita-connections","connections":[]})")
                                << PlanProblem::NotConnections;
    QTest::newRow("version as text") << fileOf("[]", "\"1\"") << PlanProblem::NotConnections;
    QTest::newRow("version 0") << fileOf("[]", "0") << PlanProblem::NotConnections;
    QTest::newRow("no list") << fileOf("{}") << PlanProblem::NotConnections;
    QTest::newRow("newer") << fileOf("{}", "2") << PlanProblem::NewerVersion;
    QTest::newRow("good") << fileOf("[]") << PlanProblem::None;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + fileOf("[]") << PlanProblem::None;
}

void ConnectionFileTest::filesOfOtherKindsAreRefused()
{
    QFETCH(QByteArray, file);
    const ImportPlan plan = readConnections(file, {});
    QTEST(plan.problem, "problem");
    QVERIFY(plan.rows.isEmpty());
}

void ConnectionFileTest::sizesAreCapped()
{
    QCOMPARE(readConnections(fileOf(rowsOf(1000)), {}).rows.size(), 1000);
    QCOMPARE(readConnections(fileOf(rowsOf(1001)), {}).problem, PlanProblem::TooLarge);
    QByteArray file = fileOf("[]");
    file += QByteArray(1'000'000 - file.size(), ' ');
    QCOMPARE(readConnections(file, {}).problem, PlanProblem::None);
    QCOMPARE(readConnections(file + ' ', {}).problem, PlanProblem::TooLarge);
}

void ConnectionFileTest::anythingCutOffIsAnswered()
{
    const QByteArray file = exportConnections({ fullProfile(1), userProfile() });
    for (qsizetype size = 0; size < file.trimmed().size(); ++size)
        QCOMPARE(readConnections(file.first(size), {}).problem, PlanProblem::NotJson);
}

void ConnectionFileTest::oneBadRowLeavesTheOthers()
{
    QJsonObject bad = toJson(sampleProfile(2));
    bad.remove("name"_L1);
    const QJsonArray rows { toJson(sampleProfile(1)), bad, 7, toJson(sampleProfile(3)) };
    const ImportPlan plan = readConnections(fileOf(QJsonDocument(rows).toJson()), {});
    QCOMPARE(plan.rows.size(), 4);
    QCOMPARE(plan.rows[0].verdict, Verdict::New);
    QCOMPARE(plan.rows[1].problem, Problem::MissingField);
    QCOMPARE(plan.rows[2].problem, Problem::NotAConnection);
    QVERIFY(plan.rows[3].profile == sampleProfile(3));
}

void ConnectionFileTest::rowsAreComparedWithWhatIsHere()
{
    ConnectionProfile changed = sampleProfile(2);
    changed.name = u"other"_s;
    ConnectionProfile leftover = sampleProfile(1);
    leftover.signIn.domain = u"left over"_s; // no file holds it beside an access key
    const ImportPlan plan = readConnections(
        exportConnections({ sampleProfile(1), sampleProfile(2), sampleProfile(3) }), { leftover, changed });
    QCOMPARE(plan.rows[0].verdict, Verdict::Same);
    QCOMPARE(plan.rows[1].verdict, Verdict::Differs);
    QCOMPARE(plan.rows[2].verdict, Verdict::New);
}

void ConnectionFileTest::repeatedIdsAreSaid()
{
    QJsonObject second = toJson(sampleProfile(1));
    second["id"_L1] = sampleId(1).text().toUpper();
    second["name"_L1] = u"second"_s;
    const QJsonArray rows { toJson(sampleProfile(1)), second };
    const ImportPlan plan = readConnections(fileOf(QJsonDocument(rows).toJson()), {});
    QCOMPARE(plan.rows[0].verdict, Verdict::New);
    QCOMPARE(plan.rows[1].verdict, Verdict::Invalid);
    QCOMPARE(plan.rows[1].problem, Problem::Repeated);
    QCOMPARE(plan.rows[1].field, u"id"_s);
}

void ConnectionFileTest::exportsForgetWhatTheKeychainHolds()
{
    const ConnectionProfile profile = fullProfile(1);
    QVERIFY(toJson(profile)["hasStoredSecret"_L1].toBool());
    const QByteArray file = exportConnections({ profile });
    QVERIFY(!file.contains("hasStoredSecret"));
    QVERIFY(!readConnections(file, {}).rows[0].profile.hasStoredSecret);
    QVERIFY(readConnections(file, { profile }).rows[0].profile.hasStoredSecret);
    // A file that claims it is not believed.
    const QByteArray claim = fileOf('[' + QJsonDocument(toJson(profile)).toJson() + ']');
    QVERIFY(!readConnections(claim, {}).rows[0].profile.hasStoredSecret);
}

void ConnectionFileTest::noSecretGetsOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("user") << u"https://me:hunter2@example.com/x"_s << u"https://example.com/x"_s;
    QTest::newRow("no scheme") << u"me:hunter2@example.com"_s << u"example.com"_s;
    QTest::newRow("at twice") << u"https://me:p@hunter2@example.com"_s << u"https://example.com"_s;
    QTest::newRow("query") << u"https://example.com/x?token=hunter2"_s << u"https://example.com/x"_s;
    QTest::newRow("fragment") << u"https://example.com#hunter2"_s << u"https://example.com"_s;
    QTest::newRow("nothing") << u"https://example.com/a@b"_s << u"https://example.com/a@b"_s;
}

void ConnectionFileTest::noSecretGetsOut()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    static const QByteArray certificate("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n");
    ConnectionProfile profile = fullProfile(1);
    profile.endpoints = { text, text, text, text, {} };
    profile.proxy.host = text;
    profile.extraCaPem
        = "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n" + certificate + "hunter2\n";
    const QByteArray file = exportConnections({ profile });
    QVERIFY(!file.contains("hunter2"));
    QVERIFY(!file.toLower().contains("password") && !file.toLower().contains("secret"));
    const ConnectionProfile read = readConnections(file, {}).rows[0].profile;
    QCOMPARE(read.endpoints.dms, kept);
    QCOMPARE(read.proxy.host, kept);
    QCOMPARE(read.proxy.user, u"proxyuser"_s);
    QCOMPARE(read.extraCaPem, certificate);
}

void ConnectionFileTest::noSecretGetsIn()
{
    QJsonObject json = toJson(fullProfile(1));
    QJsonObject signIn = json["signIn"_L1].toObject();
    QJsonObject proxy = json["proxy"_L1].toObject();
    for (const auto key : { "password"_L1, "secretKey"_L1, "securityToken"_L1, "proxyPassword"_L1 }) {
        json[key] = "hunter2"_L1;
        signIn[key] = "hunter2"_L1;
        proxy[key] = "hunter2"_L1;
    }
    json["signIn"_L1] = signIn;
    json["proxy"_L1] = proxy;
    json["extraCaPem"_L1] = "-----BEGIN RSA PRIVATE KEY-----\nhunter2\n"_L1;
    json["endpoints"_L1] = QJsonObject { { "iam"_L1, "https://a:hunter2@example.com"_L1 } };
    const ImportRow row = fromJson(json);
    QCOMPARE(row.problem, Problem::None);
    QVERIFY(!QJsonDocument(toJson(row.profile)).toJson().contains("hunter2"));
    QVERIFY(row.profile.extraCaPem.isEmpty());
    QCOMPARE(row.profile.endpoints.iam, u"https://example.com"_s);
}

void ConnectionFileTest::aFileCannotSendSecretsElsewhere_data()
{
    using Change = std::function<void(ConnectionProfile&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("kept");
    QTest::newRow("name") << Change([](auto& p) { p.name = u"x"_s; }) << true;
    QTest::newRow("places") << Change([](auto& p) { p.places.clear(); }) << true;
    QTest::newRow("endpoint") << Change([](auto& p) { p.endpoints.iam = u"https://evil.example"_s; })
                              << false;
    QTest::newRow("cloud") << Change([](auto& p) { p.cloud = u"otc"_s; }) << false;
    QTest::newRow("key") << Change([](auto& p) { p.signIn.accessKey = u"x"_s; }) << false;
    QTest::newRow("proxy") << Change([](auto& p) { p.proxy.host = u"evil.example"_s; }) << false;
    QTest::newRow("certificate") << Change([](auto& p) { p.extraCaPem.clear(); }) << false;
}

void ConnectionFileTest::aFileCannotSendSecretsElsewhere()
{
    QFETCH(std::function<void(ConnectionProfile&)>, change);
    ConnectionProfile other = fullProfile(1);
    change(other);
    const ImportRow row = readConnections(exportConnections({ other }), { fullProfile(1) }).rows[0];
    QCOMPARE(row.verdict, Verdict::Differs);
    QTEST(row.profile.hasStoredSecret, "kept");
}

QTEST_GUILESS_MAIN(ConnectionFileTest)
#include "tst_connectionfile.moc"
