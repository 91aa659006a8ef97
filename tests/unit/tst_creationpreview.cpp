// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/creationpreview.h"
#include "dms/instances.h"
#include "dms/terraformwriter.h"
#include "tst_dmssamples.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms;
using namespace partita::dms::test;

namespace {

const QUrl Address(u"https://dms.example.com/v1.0/p1/instances"_s);

//! Everything that a shell, JSON or HCL could take for more than text.
const QString Nasty = u"a'b\"c\\d\\\\e\\n$HOME${HOME}$(touch oops)`touch oops`%{if true}%%{x}$${y}$$${z}\n"
                      "JSON\n'EOF' ;|&<>*?~#!!x!\"^{}[]()\t\r\x01\x7f$1 % $ 实例 \U0001F600 \\"_s;
//! The specials that a password may hold.
const QString NastyPassword = u"`~!@#$%^&*()-_=+\\|[{}]:'\",<.>/?"_s;

rules::InstanceDraft draftWith(const QString& text)
{
    rules::InstanceDraft draft;
    draft.name = u"kafka-"_s + text;
    draft.description = text;
    draft.engineVersion = u"2.3.0"_s;
    draft.specification = u"100MB"_s;
    draft.storageSpaceGb = 600;
    draft.partitionNum = 300;
    draft.accessUser = text;
    draft.password = u"Hunter2-access"_s;
    draft.vpcId = u"vpc"_s;
    draft.securityGroupId = u"group"_s;
    draft.subnetId = u"subnet"_s;
    draft.availableZones = { u"id-1"_s };
    draft.productId = u"product"_s;
    draft.managerUser = u"manager"_s;
    draft.managerPassword = u"Hunter2-manager"_s;
    draft.sslEnable = true;
    draft.storageSpecCode = u"disk"_s;
    draft.tags = { { u"key"_s, text } };
    return draft;
}

QJsonObject bodyOf(const rules::InstanceDraft& draft)
{
    return QJsonDocument::fromJson(CreateInstance { {}, draft }.request().body).object();
}

//! A shell with a curl that writes down what it is given.
class Shell
{
public:
    Shell()
    {
        QFile curl(m_folder.filePath(u"curl"_s));
        if (!curl.open(QIODevice::WriteOnly))
            return;
        curl.write("#!/bin/sh\nfor argument; do printf '%s\\0' \"$argument\" >> arguments; done\n"
                   "cat > body\n");
        curl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    static QString path() { return QStandardPaths::findExecutable(u"sh"_s); }

    bool run(const QString& script, const QString& password)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"TOKEN"_s, u"to ken$x"_s);
        environment.insert(u"KAFKA_MANAGER_PASSWORD"_s, password);
        environment.insert(u"KAFKA_PASSWORD"_s, u"access-"_s + password);
        process.setProcessEnvironment(environment);
        process.start(path(), {});
        process.write(script.toUtf8());
        process.closeWriteChannel();
        const bool ended = process.waitForFinished();
        m_errors = process.readAllStandardError();
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QByteArray written(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    const QByteArray& errors() const { return m_errors; }

private:
    QTemporaryDir m_folder;
    QByteArray m_errors;
};

//! Reads a quoted text as HCL does: escapes, and a doubled sigil before a brace. Nothing when a bare
//! interpolation, a line break or an unknown escape is in it.
std::optional<QString> readHcl(QStringView text)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        const QStringView rest = text.mid(at);
        if (rest.startsWith(u"$${") || rest.startsWith(u"%%{")) {
            out += rest.mid(1, 2);
            at += 2;
        } else if (rest.startsWith(u"${") || rest.startsWith(u"%{") || character == u'"'
                   || character < u' ') {
            return std::nullopt;
        } else if (character != u'\\') {
            out += character;
        } else if (rest.startsWith(u"\\u")) {
            out += QChar(rest.mid(2, 4).toUShort(nullptr, 16));
            at += 5;
        } else {
            const qsizetype which = QStringView(u"nrt\"\\").indexOf(text.at(++at));
            if (which < 0)
                return std::nullopt;
            out += u"\n\r\t\"\\"_s.at(which);
        }
    }
    return out;
}

//! What stands for \a key in a resource.
QString argument(const QString& hcl, const QString& key)
{
    const QRegularExpression row(u"^ +\"?"_s + key + u"\"? += (.*)$"_s, QRegularExpression::MultilineOption);
    return row.match(hcl).captured(1);
}

QString inner(const QString& quoted)
{
    return quoted.size() >= 2 && quoted.startsWith(u'"') && quoted.endsWith(u'"')
        ? quoted.sliced(1, quoted.size() - 2)
        : QString();
}

} // namespace

class TestCreationPreview : public QObject
{
    Q_OBJECT

private slots:
    void theJsonIsTheRequestsBody();
    void aTextLikeAPlaceholderStaysAText();
    void noneHoldsAPassword_data();
    void noneHoldsAPassword();
    void theCommandSendsTheBody_data();
    void theCommandSendsTheBody();
    void theCommandSendsToTheAddress();
    void theCommandShowsNoPasswordToOtherProcesses();
    void withoutTlsOnlyOnePasswordIsAskedFor();
    void hclTextsMeanWhatTheySay_data();
    void hclTextsMeanWhatTheySay();
    void theResourceHasTheProvidersArguments();
    void zonesAreNamedByCodesWhereTheyAreKnown();
    void argumentsThatAreEmptyAreLeftOut();
    void theResourceIsLaidOutInTheUsualWay();
};

void TestCreationPreview::theJsonIsTheRequestsBody()
{
    const rules::InstanceDraft draft = draftWith(Nasty);
    const QString json = creationJson(draft);
    QVERIFY(json.startsWith(u"{\n    \""));
    QJsonObject expected = bodyOf(draft);
    expected["password"_L1] = u"<password>"_s;
    expected["kafka_manager_password"_L1] = u"<kafka_manager_password>"_s;
    QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object(), expected);
}

void TestCreationPreview::aTextLikeAPlaceholderStaysAText()
{
    if (Shell::path().isEmpty())
        QSKIP("there is no shell here");
    const QString text
        = u"\n    \"password\": \"<password>\",\n<kafka_manager_password> $(json \"$TOKEN\")"_s;
    Shell shell;
    QVERIFY2(shell.run(creationCurl(draftWith(text), Address), u"x"_s), shell.errors().constData());
    const QJsonObject sent = QJsonDocument::fromJson(shell.written(u"body"_s)).object();
    QCOMPARE(sent["description"_L1].toString(), text);
    QCOMPARE(sent["password"_L1].toString(), u"access-x"_s);
}

void TestCreationPreview::noneHoldsAPassword_data()
{
    const rules::InstanceDraft draft = draftWith(Nasty);
    QTest::addColumn<QString>("preview");
    QTest::newRow("JSON") << creationJson(draft);
    QTest::newRow("curl") << creationCurl(draft, Address);
    QTest::newRow("Terraform") << creationTerraform(draft, u"eu-de"_s);
}

void TestCreationPreview::noneHoldsAPassword()
{
    QFETCH(const QString, preview);
    QVERIFY(preview.contains(u"kafka_manager_password"));
    QVERIFY(!preview.contains(u"Hunter2"));
}

void TestCreationPreview::theCommandSendsTheBody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << u"plain"_s << u"Kafka-2022"_s;
    QTest::newRow("nasty") << Nasty << NastyPassword;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("ends with a backslash") << u"x\\"_s << u"x\\"_s;
    QTest::newRow("the end of the document") << u"JSON"_s << u"JSON"_s;
    QTest::newRow("percent") << u"%s %d %%"_s << u"%s%n"_s;
    QTest::newRow("options") << u"--help"_s << u"-n"_s;
    // Each character by itself and doubled, so that none is protected by its neighbours.
    for (char16_t c = 1; c < 0x80; ++c)
        QTest::addRow("0x%02x", uint(c)) << QString(2, QChar(c)) + QChar(c) + u'x' + QChar(c)
                                         << (c < 0x20 ? u"x"_s : u"x"_s + QString(2, QChar(c)));
}

void TestCreationPreview::theCommandSendsTheBody()
{
    QFETCH(const QString, text);
    QFETCH(const QString, password);
    if (Shell::path().isEmpty())
        QSKIP("there is no shell here");
    rules::InstanceDraft draft = draftWith(text);
    Shell shell;
    QVERIFY2(shell.run(creationCurl(draft, Address), password), shell.errors().constData());
    QCOMPARE(shell.errors(), QByteArray());
    draft.managerPassword = password;
    draft.password = u"access-"_s + password;
    QCOMPARE(QJsonDocument::fromJson(shell.written(u"body"_s)).object(), bodyOf(draft));
    QCOMPARE(shell.files(), (QStringList { u"arguments"_s, u"body"_s, u"curl"_s }));
}

void TestCreationPreview::theCommandSendsToTheAddress()
{
    if (Shell::path().isEmpty())
        QSKIP("there is no shell here");
    Shell shell;
    const QUrl url(u"https://user:Hunter2@dms.example.com/it's/$(touch oops)/instances?a=b&c='d'#f"_s);
    const QString command = creationCurl(draftWith(u"x"_s), url);
    QVERIFY(!command.contains(u"Hunter2"));
    QVERIFY2(shell.run(command, u"x"_s), shell.errors().constData());
    const QList<QByteArray> expected {
        "--request",
        "POST",
        url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment),
        "--header",
        "Content-Type: application/json",
        "--header",
        "X-Auth-Token: to ken$x",
        "--data-binary",
        "@-",
        "",
    };
    QCOMPARE(shell.written(u"arguments"_s).split('\0'), expected);
}

void TestCreationPreview::theCommandShowsNoPasswordToOtherProcesses()
{
    if (Shell::path().isEmpty())
        QSKIP("there is no shell here");
    Shell shell;
    QVERIFY2(shell.run(creationCurl(draftWith(u"x"_s), Address), u"Secret-1"_s), shell.errors().constData());
    QVERIFY(shell.written(u"body"_s).contains("Secret-1"));
    QVERIFY(!shell.written(u"arguments"_s).contains("Secret-1"));
}

void TestCreationPreview::withoutTlsOnlyOnePasswordIsAskedFor()
{
    rules::InstanceDraft draft = draftWith(u"x"_s);
    draft.sslEnable = false;
    QVERIFY(!creationJson(draft).contains(u"<password>"));
    QVERIFY(!creationCurl(draft, Address).contains(u"$KAFKA_PASSWORD"));
    QVERIFY(creationCurl(draft, Address).contains(u"$KAFKA_MANAGER_PASSWORD"));
    const QString hcl = creationTerraform(draft, {});
    QVERIFY(!hcl.contains(u"kafka_password"));
    QVERIFY(!hcl.contains(u"access_user"));
    QCOMPARE(argument(hcl, u"ssl_enable"_s), u"false"_s);
}

void TestCreationPreview::hclTextsMeanWhatTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const QString& text, const QString& quoted) {
        QTest::newRow(qPrintable(text)) << text << quoted;
    };
    row({}, u"\"\""_s);
    row(u"plain $ % {} 实例"_s, u"\"plain $ % {} 实例\""_s);
    row(u"a \"b\" \\c"_s, uR"("a \"b\" \\c")"_s);
    row(u"1\n2\r3\t4\x01"_s, uR"("1\n2\r3\t4\u0001")"_s);
    row(u"${var.x}"_s, u"\"$${var.x}\""_s);
    row(u"%{if x}"_s, u"\"%%{if x}\""_s);
    row(u"$${x}"_s, uR"("$\u0024{x}")"_s);
    row(u"%%%{x}"_s, uR"("%%\u0025{x}")"_s);
    row(u"$"_s, u"\"$\""_s);
    row(u"\U0001F600"_s, u"\"\U0001F600\""_s);
    QTest::newRow("nasty") << Nasty << QString();
}

void TestCreationPreview::hclTextsMeanWhatTheySay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, quoted);
    const QString written = TerraformWriter::quoted(text);
    if (!quoted.isNull())
        QCOMPARE(written, quoted);
    QCOMPARE(readHcl(inner(written)), std::optional(text));
    QCOMPARE(readHcl(inner(argument(creationTerraform(draftWith(text), text), u"description"_s)))
                 .value_or(QString()),
             text);
}

void TestCreationPreview::theResourceHasTheProvidersArguments()
{
    rules::InstanceDraft draft = draftWith(u"x"_s);
    draft.maintainBegin = u"22:00"_s;
    draft.maintainEnd = u"02:00:00"_s;
    draft.retentionPolicy = u"time_base"_s;
    draft.enableAutoTopic = true;
    draft.enterpriseProjectId = u"0"_s;
    const QString hcl = creationTerraform(draft, u"eu-de"_s);
    const std::pair<const char*, const char*> expected[] = {
        { "region", R"("eu-de")" },
        { "name", R"("kafka-x")" },
        { "description", R"("x")" },
        { "engine_version", R"("2.3.0")" },
        { "product_id", R"("product")" },
        { "storage_space", "600" },
        { "storage_spec_code", R"("disk")" },
        { "vpc_id", R"("vpc")" },
        { "network_id", R"("subnet")" },
        { "security_group_id", R"("group")" },
        { "manager_user", R"("manager")" },
        { "manager_password", "var.kafka_manager_password" },
        { "ssl_enable", "true" },
        { "access_user", R"("x")" },
        { "password", "var.kafka_password" },
        { "maintain_begin", R"("22:00:00")" },
        { "maintain_end", R"("02:00:00")" },
        { "retention_policy", R"("time_base")" },
        { "enable_auto_topic", "true" },
        { "enterprise_project_id", R"("0")" },
        { "key", R"("x")" },
    };
    for (const auto& [key, value] : expected)
        QCOMPARE(argument(hcl, QString::fromLatin1(key)), QString::fromLatin1(value));
    QCOMPARE(hcl.count(u"sensitive = true"), 2);
    QCOMPARE(hcl.count(u"resource \"huaweicloud_dms_kafka_instance\" \"kafka\" {"), 1);
}

void TestCreationPreview::zonesAreNamedByCodesWhereTheyAreKnown()
{
    rules::InstanceDraft draft = draftWith(u"x"_s);
    draft.availableZones = { u"id-1"_s, u"id-2"_s };
    const QList<rules::Zone> zones { { u"id-2"_s, u"eu-de-02"_s, {}, false },
                                     { u"id-1"_s, u"eu-de-01"_s, {}, false } };
    const QString known = creationTerraform(draft, {}, zones);
    QCOMPARE(argument(known, u"availability_zones"_s), uR"(["eu-de-01", "eu-de-02"])"_s);
    QVERIFY(!known.contains(u"available_zones"));
    const QString partly = creationTerraform(draft, {}, zones.first(1));
    QCOMPARE(argument(partly, u"available_zones"_s), uR"(["id-1", "id-2"])"_s);
    QVERIFY(!partly.contains(u"availability_zones"));
}

void TestCreationPreview::argumentsThatAreEmptyAreLeftOut()
{
    rules::InstanceDraft draft = draftWith(QString());
    draft.storageSpaceGb.reset();
    draft.tags.clear();
    const QString hcl = creationTerraform(draft, {});
    for (const char* key :
         { "region", "description", "storage_space", "tags", "maintain_begin", "maintain_end",
           "retention_policy", "enable_auto_topic", "enterprise_project_id" })
        QVERIFY2(!hcl.contains(QString::fromLatin1(key) + u' '), key);
}

void TestCreationPreview::theResourceIsLaidOutInTheUsualWay()
{
    TerraformWriter writer;
    writer.secretVariable("secret"_L1);
    writer.beginResource("kind"_L1, "name"_L1);
    writer.text("a"_L1, u"x"_s);
    writer.value("longer"_L1, u"1"_s);
    writer.map("tags"_L1, { { u"k 1"_s, u"v"_s } });
    writer.map("none"_L1, {});
    writer.endResource();
    QCOMPARE(writer.take(),
             u"variable \"secret\" {\n  type      = string\n  sensitive = true\n}\n\n"
             "resource \"kind\" \"name\" {\n"
             "  a      = \"x\"\n"
             "  longer = 1\n"
             "  tags   = {\n    \"k 1\" = \"v\"\n  }\n"
             "}\n"_s);
}

QTEST_GUILESS_MAIN(TestCreationPreview)
#include "tst_creationpreview.moc"
