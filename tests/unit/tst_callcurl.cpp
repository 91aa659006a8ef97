// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/callcurl.h"
#include "api/credentials.h"
#include "api/loggedtransport.h"
#include "api/redaction.h"
#include "api/tokenrequest.h"
#include "fakes/fakeclock.h"
#include "fakes/faketransport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

//! Everything that a shell, a terminal or JSON could take for more than text.
const QString Nasty
    = u"a'b\"c\\d\\\\e\\n$HOME${HOME}$(touch oops)`touch oops`\nJSON\n'EOF' ;|&<>*?~#!!x!\"^{}[]()\t"
      "\r\x01\x7f\x1b[201~$1 % %s $ 实例 \U0001F600 \u202e \\"_s;
//! What a password may hold.
const QString NastyPassword = u"`~!@#$%^&*()-_=+\\|[{}]:'\",<.>/?"_s;

using Environment = QList<std::pair<QString, QString>>;

//! A shell in an empty folder, with a curl that writes down what it is given.
class Shell
{
public:
    static QString path() { return QStandardPaths::findExecutable(u"bash"_s); }

    bool run(const QString& script, const Environment& variables = {}, const QStringList& options = {})
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : variables)
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(path(), options);
        if (!options.contains(u"-n"_s))
            process.write("curl() { printf '%s\\0' \"$@\" > arguments; cat > body; }\n");
        process.write(script.toUtf8());
        process.closeWriteChannel();
        const bool ended = process.waitForFinished();
        m_errors = process.readAllStandardError();
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QByteArrayList arguments() const
    {
        QByteArrayList arguments = written(u"arguments"_s).split('\0');
        arguments.removeLast();
        return arguments;
    }
    QByteArray body() const { return written(u"body"_s); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    const QByteArray& errors() const { return m_errors; }

private:
    QByteArray written(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QByteArray m_errors;
};

HttpRequest creation(const QByteArray& body)
{
    HttpRequest request;
    request.method = Request::Method::Post;
    request.url = QUrl(u"https://dms.example.com/v1.0/p1/instances?a=1&b='2'"_s);
    request.headers = { { "Accept", "application/json" },
                        { "Content-Type", "application/json" },
                        { "X-Auth-Token", "MIIFtoken" } };
    request.body = body;
    return request;
}

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! What the log keeps of a request.
CallLogEntry entryOf(const HttpRequest& request)
{
    CallLog log;
    fakes::FakeClock clock;
    LoggedTransport transport(std::make_shared<fakes::FakeTransport>(), log, clock, [] { return QString(); });
    transport.start(request);
    return *log.find(1);
}

} // namespace

class CallCurlTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (Shell::path().isEmpty())
            QSKIP("there is no bash here");
    }

    void sendsWhatWasSent_data();
    void sendsWhatWasSent();
    void sendsHeadersThatMatter();
    void aReadHasNoBody();
    void aSignatureBecomesAToken();
    void signsInWithTheSecretsFilledIn_data();
    void signsInWithTheSecretsFilledIn();
    void signsInByToken();
    void everySecretHasAVariableOfItsOwn();
    void variablesNeverMeanSomethingToTheShell();
    void otherSecretHeadersAreAskedForToo();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void nothingIsTakenForACommand_data();
    void nothingIsTakenForACommand();
    void nothingIsTakenForAKey();
    void bracketsAreNoListForCurl();
};

void CallCurlTest::sendsWhatWasSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << u"plain"_s << u"Kafka-2022"_s;
    QTest::newRow("nasty") << Nasty << NastyPassword;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("backslash at the end") << u"x\\"_s << u"x\\"_s;
    QTest::newRow("percent") << u"%s %d %%"_s << u"%s%n"_s;
    QTest::newRow("options") << u"--help"_s << u"-n"_s;
    QTest::newRow("what stands for secrets, within more") << u"a <redacted>"_s << u"<redacted>"_s;
    for (char16_t c = 1; c < 0x80; ++c)
        QTest::addRow("0x%02x", uint(c))
            << QString(2, QChar(c)) + u'x' + QChar(c) << (c < 0x20 ? u"x"_s : u"x"_s + QString(2, QChar(c)));
}

void CallCurlTest::sendsWhatWasSent()
{
    QFETCH(const QString, text);
    QFETCH(const QString, password);
    QJsonObject object { { u"name"_s, text }, { u"n"_s, 3 }, { u"kafka_manager_password"_s, u"Hunter-2"_s } };
    const QString command = callCurl(entryOf(creation(json(object))));
    QVERIFY(!command.contains(u"Hunter"));
    Shell shell;
    QVERIFY(shell.run(command, {}, { u"-n"_s }));
    QVERIFY2(shell.run(command, { { u"TOKEN"_s, u"to ken$x"_s }, { u"KAFKA_MANAGER_PASSWORD"_s, password } }),
             shell.errors().constData());
    QCOMPARE(shell.errors(), QByteArray());
    object.insert(u"kafka_manager_password"_s, password);
    QCOMPARE(QJsonDocument::fromJson(shell.body()).object(), object);
    QCOMPARE(shell.files(), (QStringList { u"arguments"_s, u"body"_s }));
}

void CallCurlTest::sendsHeadersThatMatter()
{
    HttpRequest request = creation("{}");
    request.headers.append(Header("X-Project-Id", "p'1"));
    request.headers.append(Header("Host", "dms.example.com"));
    request.headers.append(Header("User-Agent", "x"));
    Shell shell;
    QVERIFY(shell.run(callCurl(entryOf(request)), { { u"TOKEN"_s, u"to ken$x"_s } }));
    QCOMPARE(shell.arguments(),
             (QByteArrayList { "--request", "POST", "https://dms.example.com/v1.0/p1/instances?a=1&b='2'",
                               "--header", "Accept: application/json", "--header",
                               "Content-Type: application/json", "--header", "X-Auth-Token: to ken$x",
                               "--header", "X-Project-Id: p'1", "--data-binary", "@-" }));
    QCOMPARE(shell.body(), QByteArray("{}"));
}

void CallCurlTest::aReadHasNoBody()
{
    HttpRequest request = creation({});
    request.method = Request::Method::Get;
    const QString command = callCurl(entryOf(request));
    QVERIFY(command.startsWith(u"# Fill in before: TOKEN\ncurl --request GET 'https://"));
    QVERIFY(!command.contains(u"--data"));
    QVERIFY(!command.contains(u"json()"));
}

void CallCurlTest::aSignatureBecomesAToken()
{
    HttpRequest request = creation("{}");
    request.headers = { { "X-Project-Id", "p1" },
                        { "X-Sdk-Date", "20260101T000000Z" },
                        { "X-Security-Token", "temporary" },
                        { "Authorization", "SDK-HMAC-SHA256 Access=AKID, Signature=00ff" } };
    const QString command = callCurl(entryOf(request));
    QVERIFY(command.contains(u"# The original was signed with an access key"));
    for (const char* text : { "AKID", "00ff", "temporary", "Sdk-Date", "Security-Token", "Authorization" })
        QVERIFY2(!command.contains(QLatin1String(text)), text);
    Shell shell;
    QVERIFY(shell.run(command, { { u"TOKEN"_s, u"t"_s } }));
    QVERIFY(shell.arguments().contains("X-Auth-Token: t"));
    QVERIFY(shell.arguments().contains("X-Project-Id: p1"));
    QVERIFY(!callCurl(entryOf(creation("{}"))).contains(u"signed"));
}

void CallCurlTest::signsInWithTheSecretsFilledIn_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << u"Hunter-2"_s;
    QTest::newRow("nasty") << NastyPassword;
}

void CallCurlTest::signsInWithTheSecretsFilledIn()
{
    QFETCH(const QString, password);
    UserPassword user;
    user.domain = u"account"_s;
    user.user = u"o'alice"_s;
    user.password = Secret(password.toUtf8());
    user.passcode = Secret("123456");
    const QByteArray body = passwordBody(user, { ProjectId(u"p1"_s), {} });
    const CallLogEntry entry = entryOf(tokenRequest(QUrl(u"https://iam.example.com"_s), body));
    const QString command = callCurl(entry);
    QVERIFY(command.startsWith(u"# Fill in before: PASSWORD, PASSCODE\n"));
    QVERIFY(!command.contains(u"TOKEN"));
    Shell shell;
    QVERIFY2(shell.run(command, { { u"PASSWORD"_s, password }, { u"PASSCODE"_s, u"123456"_s } }),
             shell.errors().constData());
    QCOMPARE(QJsonDocument::fromJson(shell.body()), QJsonDocument::fromJson(body));
    QVERIFY(shell.arguments().contains("https://iam.example.com/v3/auth/tokens?nocatalog=true"));
    // The token comes in a header.
    QVERIFY(shell.arguments().contains("--include"));
    // No list of processes shows the secrets.
    QVERIFY(!shell.arguments().join().contains("123456"));
}

void CallCurlTest::signsInByToken()
{
    const QByteArray body = tokenBody(Secret("MIIFtoken"), u"account"_s, { ProjectId(u"p1"_s), {} });
    const QString command = callCurl(entryOf(tokenRequest(QUrl(u"https://iam.example.com"_s), body)));
    QVERIFY(!command.contains(u"MIIF"));
    Shell shell;
    QVERIFY(shell.run(command, { { u"TOKEN_ID"_s, u"MIIFtoken"_s } }));
    QCOMPARE(shell.body(), body);
}

void CallCurlTest::everySecretHasAVariableOfItsOwn()
{
    const QByteArray body
        = R"([{"password":"aaaa","token":"bbbb"},{"password":"cccc","password_2":"dddd"},{"secrets":["eeee","ffff"]}])";
    const QString command = callCurl(entryOf(creation(body)));
    QVERIFY(
        command.startsWith(u"# Fill in before: TOKEN, PASSWORD, TOKEN_2, PASSWORD_2, PASSWORD_2_2, SECRETS, "
                           "SECRETS_2\n"));
    Shell shell;
    QVERIFY(shell.run(command,
                      { { u"PASSWORD"_s, u"aaaa"_s },
                        { u"TOKEN_2"_s, u"bbbb"_s },
                        { u"PASSWORD_2"_s, u"cccc"_s },
                        { u"PASSWORD_2_2"_s, u"dddd"_s },
                        { u"SECRETS"_s, u"eeee"_s },
                        { u"SECRETS_2"_s, u"ffff"_s } }));
    QCOMPARE(shell.body(), body);
}

void CallCurlTest::variablesNeverMeanSomethingToTheShell()
{
    const QByteArray body
        = R"x({"secret":{"PATH":"aaaa","IFS":"bbbb"},"2nd password":"cccc","pass":"dddd","sk":"eeee",)x"
          R"x("p\u0061ssw\u00f6rd pwd;$(touch oops)":"ffff","IFS":"<redacted>"})x";
    Shell shell;
    const QString command = callCurl(entryOf(creation(body)));
    QVERIFY2(command.startsWith(
                 u"# Fill in before: TOKEN, SECRET_PATH, SECRET_IFS, SECRET_2ND_PASSWORD, PASS, SK, "
                 "PASSW_RD_PWD___TOUCH_OOPS_, SECRET_IFS_2\n"),
             qPrintable(command));
    QVERIFY(shell.run(command));
    QCOMPARE(shell.files(), (QStringList { u"arguments"_s, u"body"_s }));
    QVERIFY(shell.body().contains(R"("PATH":"")"));
}

void CallCurlTest::otherSecretHeadersAreAskedForToo()
{
    HttpRequest request = creation({});
    request.headers.append(Header("X-Subject-Token", "other"));
    Shell shell;
    QVERIFY(shell.run(callCurl(entryOf(request)), { { u"X_SUBJECT_TOKEN"_s, u"o t"_s } }));
    QVERIFY(shell.arguments().contains("X-Subject-Token: o t"));
}

void CallCurlTest::tellsWhatIsMissing_data()
{
    QTest::addColumn<bool>("dropped");
    QTest::addColumn<QString>("words");
    QTest::newRow("cut") << false << u"# Only the beginning of the body was kept"_s;
    QTest::newRow("dropped") << true << u"# The original had a body, which is not kept any more"_s;
}

void CallCurlTest::tellsWhatIsMissing()
{
    QFETCH(const bool, dropped);
    QFETCH(const QString, words);
    const QByteArray body = "{\"password\":\"x\",\"a\":\"" + QByteArray(20'000, '\'') + "\"}";
    CallLogEntry entry = entryOf(creation(body));
    if (dropped) {
        entry.body.isDropped = true;
        entry.body.text.clear();
    }
    const QString command = callCurl(entry);
    QVERIFY2(command.contains(words), qPrintable(command.left(300)));
    Shell shell;
    QVERIFY2(shell.run(command), shell.errors().constData());
    QVERIFY(!callCurl(entryOf(creation("{}"))).contains(words));
}

void CallCurlTest::nothingIsTakenForACommand_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nasty") << Nasty;
    QTest::newRow("quote") << u"'; touch oops; '"_s;
    QTest::newRow("line") << u"\ntouch oops\n"_s;
    QTest::newRow("variable") << u"$(json \"$(touch oops)\")"_s;
    QTest::newRow("backslash") << u"\\\ntouch oops #\\"_s;
}

//! Also in an entry that holds what no request of ours does.
void CallCurlTest::nothingIsTakenForACommand()
{
    QFETCH(const QString, text);
    const QByteArray bytes = text.toUtf8();
    for (const QByteArray& body :
         { bytes, json({ { text, text }, { u"password"_s, u"x"_s } }), "\"" + bytes }) {
        CallLogEntry entry;
        entry.method = Request::Method::Put;
        entry.url.setScheme(u"https"_s);
        entry.url.setHost(u"h"_s);
        entry.url.setPath(u'/' + text);
        entry.url.setUserName(text);
        entry.url.setQuery(text);
        entry.url.setFragment(text);
        entry.headers = { { "X-Text", bytes }, { bytes, bytes }, { bytes, Redacted.toByteArray() } };
        entry.connection = text;
        entry.body.text = redactedJson(body);
        const QString command = callCurl(entry);
        Shell shell;
        QVERIFY(shell.run(command, {}, { u"-n"_s }));
        QVERIFY2(shell.run(command), shell.errors().constData());
        QCOMPARE(shell.errors(), QByteArray());
        QCOMPARE(shell.files(), (QStringList { u"arguments"_s, u"body"_s }));
        QByteArrayList arguments = shell.arguments();
        arguments.removeAll("--globoff");
        QCOMPARE(arguments.size(), 7);
    }
}

void CallCurlTest::nothingIsTakenForAKey()
{
    CallLogEntry entry = entryOf(creation(json({ { u"a"_s, Nasty } })));
    entry.headers.append(Header("X-Text", Nasty.toUtf8()));
    QString command = callCurl(entry);
    for (const QChar c : std::as_const(command))
        QVERIFY2(c == u'\n' || (c.category() != QChar::Other_Control),
                 qPrintable(QString::number(c.unicode(), 16)));
}

void CallCurlTest::bracketsAreNoListForCurl()
{
    HttpRequest request = creation({});
    QVERIFY(!callCurl(entryOf(request)).contains(u"--globoff"));
    request.url = QUrl(u"https://[::1]:8080/a"_s);
    QVERIFY(callCurl(entryOf(request)).contains(u"--globoff 'https://[::1]:8080/a'"));
}

QTEST_GUILESS_MAIN(CallCurlTest)
#include "tst_callcurl.moc"
