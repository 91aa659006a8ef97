// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/credentialpaste.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

using Source = PastedCredentials::Source;

namespace {

//! What a text says, as "field=value" in the order of the struct.
QStringList saidBy(const PastedCredentials& said)
{
    const QList<std::pair<QString, QString>> fields {
        { u"user"_s, said.userName },
        { u"ak"_s, said.accessKey },
        { u"sk"_s, QString::fromUtf8(said.secretKey.view()) },
        { u"token"_s, QString::fromUtf8(said.securityToken.view()) },
        { u"domain"_s, said.domain },
        { u"password"_s, QString::fromUtf8(said.password.view()) },
        { u"projectId"_s, said.projectId },
        { u"projectName"_s, said.projectName },
        { u"region"_s, said.region },
        { u"iam"_s, said.iamEndpoint },
    };
    QStringList list;
    for (const auto& [name, value] : fields) {
        if (!value.isEmpty())
            list.append(name + u'=' + value);
    }
    return list;
}

} // namespace

class CredentialPasteTest : public QObject
{
    Q_OBJECT

private slots:
    void readsCredentialFiles_data();
    void readsCredentialFiles();
    void readsVariables_data();
    void readsVariables();
    void readsEverySyntax_data();
    void readsEverySyntax();
    void understandsNothingElse_data();
    void understandsNothingElse();
    void longTextsAreRefused();
    void anythingCutOffIsAnswered();
};

void CredentialPasteTest::readsCredentialFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("said");
    const QStringList whole { u"user=weber"_s, u"ak=AKID"_s, u"sk=s3cr/et+="_s };
    const QByteArray english("User Name,Access Key Id,Secret Access Key\r\n");
    QTest::newRow("as downloaded") << english + "\"weber\",AKID,s3cr/et+=\r\n" << whole;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + english + "weber,AKID,s3cr/et+=\r\n" << whole;
    QTest::newRow("quotes") << QByteArray("\"User Name\",\"Access Key Id\",\"Secret Access Key\"\n"
                                          "\"weber\",\"AKID\",\"s3cr/et+=\"")
                            << whole;
    QTest::newRow("order") << QByteArray(
        "Secret Access Key, Access Key ID ,User Name\ns3cr/et+=, AKID , weber ")
                           << whole;
    QTest::newRow("chinese") << QByteArray("用户名,Access Key Id,Secret Access Key\nweber,AKID,s3cr/et+=")
                             << whole;
    QTest::newRow("all chinese") << QByteArray(
        "\xEF\xBB\xBF用户名,访问密钥ID,秘密访问密钥\nweber,AKID,s3cr/et+=")
                                 << whole;
    QTest::newRow("semicolons") << QByteArray(
        "User Name;Access Key Id;Secret Access Key\nweber;AKID;s3cr/et+=")
                                << whole;
    QTest::newRow("tabs") << QByteArray("User Name\tAccess Key Id\tSecret Access Key\nweber\tAKID\ts3cr/et+=")
                          << whole;
    QTest::newRow("old line ends") << QByteArray(
        "\r\rUser Name,Access Key Id,Secret Access Key\rweber,AKID,s3cr/et+=")
                                   << whole;
    QTest::newRow("several users") << english + "weber,AKID,s3cr/et+=\nother,AK2,SK2\n" << whole;
    QTest::newRow("more columns") << QByteArray(
        "Access Key Id,Note,Secret Access Key,User Name\nAKID,\"a, \"\"b\"\"\",s3cr/et+=,weber")
                                  << whole;
    QTest::newRow("quotes within") << english + "\"we\"\"ber, x\",AKID,SK"
                                   << QStringList { u"user=we\"ber, x"_s, u"ak=AKID"_s, u"sk=SK"_s };
    QTest::newRow("no user") << QByteArray("Access Key Id,Secret Access Key\nAKID,SK")
                             << QStringList { u"ak=AKID"_s, u"sk=SK"_s };
    QTest::newRow("temporary") << QByteArray("Access Key Id,Secret Access Key,Security Token\nAKID,SK,TOKEN")
                               << QStringList { u"ak=AKID"_s, u"sk=SK"_s, u"token=TOKEN"_s };
    QTest::newRow("chinese name") << english + "张三,AKID,SK"
                                  << QStringList { u"user=张三"_s, u"ak=AKID"_s, u"sk=SK"_s };
}

void CredentialPasteTest::readsCredentialFiles()
{
    QFETCH(QByteArray, text);
    const auto said = readPastedCredentials(text);
    QVERIFY(said);
    QCOMPARE(said->source, Source::CredentialsCsv);
    QTEST(saidBy(*said), "said");
}

void CredentialPasteTest::readsVariables_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("sdk") << QByteArray(
        "export HUAWEICLOUD_SDK_AK=AKID\nexport HUAWEICLOUD_SDK_SK=SK\n"
        "export HUAWEICLOUD_SDK_SECURITY_TOKEN=T\n"
        "export HUAWEICLOUD_SDK_PROJECT_ID=p\nexport HUAWEICLOUD_SDK_DOMAIN_ID=d\n"
        "export HUAWEICLOUD_SDK_REGION=cn-north-4\n"
        "export HUAWEICLOUD_SDK_IAM_ENDPOINT=https://iam.example.com/")
                         << QStringList { u"ak=AKID"_s,           u"sk=SK"_s,
                                          u"token=T"_s,           u"projectId=p"_s,
                                          u"region=cn-north-4"_s, u"iam=https://iam.example.com"_s };
    QTest::newRow("terraform") << QByteArray("HW_ACCESS_KEY=AKID\nHW_SECRET_KEY=SK\nHW_SECURITY_TOKEN=T\n"
                                             "HW_USER_NAME=weber\nHW_USER_PASSWORD=pw\nHW_DOMAIN_NAME=acme\n"
                                             "HW_PROJECT_ID=p\nHW_PROJECT_NAME=pn\nHW_REGION_NAME=eu-1\n"
                                             "HW_AUTH_URL=https://iam.example.com:443/v3")
                               << QStringList { u"user=weber"_s,  u"ak=AKID"_s,
                                                u"sk=SK"_s,       u"token=T"_s,
                                                u"domain=acme"_s, u"password=pw"_s,
                                                u"projectId=p"_s, u"projectName=pn"_s,
                                                u"region=eu-1"_s, u"iam=https://iam.example.com:443"_s };
    QTest::newRow("openstack") << QByteArray(
        "# rc file\nexport OS_USERNAME=weber\nexport OS_USER_DOMAIN_NAME=acme\n"
        "export OS_PASSWORD=pw\nexport OS_TENANT_NAME=eu-de_x\n"
        "export OS_TENANT_ID=p\nexport OS_REGION_NAME=eu-de\n"
        "export OS_AUTH_URL=https://iam.example.com/v3/\n"
        "export OS_IDENTITY_API_VERSION=3\nunset OS_TOKEN\n")
                               << QStringList { u"user=weber"_s,
                                                u"domain=acme"_s,
                                                u"password=pw"_s,
                                                u"projectId=p"_s,
                                                u"projectName=eu-de_x"_s,
                                                u"region=eu-de"_s,
                                                u"iam=https://iam.example.com"_s };
    QTest::newRow("openstack keys") << QByteArray("OS_ACCESS_KEY=AKID\nOS_SECRET_KEY=SK\nOS_PROJECT_NAME=pn\n"
                                                  "OS_PROJECT_ID=p\nOS_DOMAIN_NAME=acme\nOS_SECURITY_TOKEN=T")
                                    << QStringList {
                                           u"ak=AKID"_s,     u"sk=SK"_s,       u"token=T"_s,
                                           u"domain=acme"_s, u"projectId=p"_s, u"projectName=pn"_s
                                       };
    QTest::newRow("region alone") << QByteArray("HW_REGION=eu-1") << QStringList { u"region=eu-1"_s };
    QTest::newRow("the last counts") << QByteArray("HW_REGION=a\nHW_REGION=b")
                                     << QStringList { u"region=b"_s };
    QTest::newRow("small letters") << QByteArray("hw_region=a") << QStringList { u"region=a"_s };
    QTest::newRow("among others") << QByteArray("Hello,\n\n  HW_REGION=a  \r\nPATH=/bin\nsee you")
                                  << QStringList { u"region=a"_s };
}

void CredentialPasteTest::readsVariables()
{
    QFETCH(QByteArray, text);
    const auto said = readPastedCredentials(text);
    QVERIFY(said);
    QCOMPARE(said->source, Source::Environment);
    QTEST(saidBy(*said), "said");
}

void CredentialPasteTest::readsEverySyntax_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("password"); // empty: the text does not say it
    const auto row = [](const char* text, const QString& password) {
        QTest::newRow(text) << QByteArray(text) << password;
    };
    row("export OS_PASSWORD=pw", u"pw"_s);
    row("export  OS_PASSWORD=pw # note", u"pw"_s);
    row("export OS_PASSWORD=pw; echo done", u"pw"_s);
    row("export HW_REGION=a OS_PASSWORD=pw", u"pw"_s);
    row("export HW_REGION=a && export OS_PASSWORD='p w'", u"p w"_s);
    row("declare -x OS_PASSWORD=\"pw\"", u"pw"_s);
    row("export OS_PASSWORD='p$w \"x\" \\'", u"p$w \"x\" \\"_s);
    row("export OS_PASSWORD='it'\\''s'", u"it's"_s);
    row("export OS_PASSWORD=\"a\\\"b\\$c\\\\d\\e\"", u"a\"b$c\\d\\e"_s);
    row("export OS_PASSWORD=a\\ b", u"a b"_s);
    row("export OS_PASSWORD=\"100$\"", u"100$"_s);
    row("export OS_PASSWORD=$OS_PASSWORD_INPUT", {});
    row("export OS_PASSWORD=\"${INPUT}\"", {});
    row("export OS_PASSWORD=\"$(pass show x)\"", {});
    row("export OS_PASSWORD=`pass`", {});
    row("export OS_PASSWORD=\"`pass`\"", {});
    row("export OS_PASSWORD=$'a\\n'", {});
    row("export OS_PASSWORD='open", {});
    row("export OS_PASSWORD=\"open", {});
    row("set OS_PASSWORD=p w", u"p w"_s);
    row("SET OS_PASSWORD=pw", u"pw"_s);
    row("set \"OS_PASSWORD=p&w\"", u"p&w"_s);
    row("set OS_PASSWORD=\"pw\"", u"pw"_s);
    row("set OS_PASSWORD=%INPUT%", {});
    row("$env:OS_PASSWORD = \"pw\"", u"pw"_s);
    row("$Env:OS_PASSWORD='it''s'", u"it's"_s);
    row("$env:OS_PASSWORD=\"a`\"b\"\"c`$d\"", u"a\"b\"c$d"_s);
    row("$env:HW_REGION='a'; $env:OS_PASSWORD='pw'", u"pw"_s);
    row("$env:OS_PASSWORD = pw", u"pw"_s);
    row("$env:OS_PASSWORD = \"$other\"", {});
    row("$env:OS_PASSWORD = $other", {});
    row("OS_PASSWORD=pw", u"pw"_s);
    row("OS_PASSWORD = pw", u"pw"_s);
    row("OS_PASSWORD=p w # note", u"p w"_s);
    row("OS_PASSWORD=p#w", u"p#w"_s);
    row("OS_PASSWORD=\"p # w\" # note", u"p # w"_s);
    row("OS_PASSWORD='p\\w'", u"p\\w"_s);
    row("OS_PASSWORD=\"p\\\"w\"", u"p\"w"_s);
    row("OS_PASSWORD=p$w", u"p$w"_s);
    row("OS_PASSWORD=a=b:c", u"a=b:c"_s);
    row("OS_PASSWORD=$INPUT", {});
    row("OS_PASSWORD=${INPUT}", {});
    row("OS_PASSWORD: pw", u"pw"_s);
    row("OS_PASSWORD: \"pw\"", u"pw"_s);
    row("  \"OS_PASSWORD\": \"pw\",", u"pw"_s);
    row("- OS_PASSWORD=pw", u"pw"_s);
    row("OS_PASSWORD=", {});
    row("OS_PASSWORD", {});
    row("# OS_PASSWORD=pw", {});
    row("// OS_PASSWORD=pw", {});
    row(":: set OS_PASSWORD=pw", {});
    row("REM set OS_PASSWORD=pw", {});
    row("XOS_PASSWORD=pw", {});
    row("OS_PASSWORDS=pw", {});
    row("unset OS_PASSWORD", {});
    row("\"OS_PASSWORD: pw", {});
}

void CredentialPasteTest::readsEverySyntax()
{
    QFETCH(QByteArray, text);
    // A line of its own before and after must not matter.
    for (const QByteArray& whole : { text, "HW_PROJECT_ID=p\r\n" + text + "\r\nHW_PROJECT_NAME=n\r\n" }) {
        const auto said = readPastedCredentials(whole);
        QTEST(said ? QString::fromUtf8(said->password.view()) : QString(), "password");
    }
}

void CredentialPasteTest::understandsNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \r\n\t\n");
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("prose") << QByteArray("The quick brown fox, jumps over; the lazy dog.\nAnd: again=1");
    QTest::newRow("binary") << QByteArray("\x00\xff\x01\n,,\x80\n", 8);
    QTest::newRow("header alone") << QByteArray("User Name,Access Key Id,Secret Access Key\n");
    QTest::newRow("no secret") << QByteArray("User Name,Access Key Id,Secret Access Key\nweber,AKID,\n");
    QTest::newRow("short row") << QByteArray("User Name,Access Key Id,Secret Access Key\nweber,AKID");
    QTest::newRow("other columns") << QByteArray("User Name,Password\nweber,pw");
    QTest::newRow("other cloud") << QByteArray("AWS_ACCESS_KEY_ID=a\nAWS_SECRET_ACCESS_KEY=b");
    QTest::newRow("json") << QByteArray("{\"a\":[1,2]}");
    QTest::newRow("assignments of nothing") << QByteArray("HW_ACCESS_KEY=\nexport HW_SECRET_KEY=''");
}

void CredentialPasteTest::understandsNothingElse()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readPastedCredentials(text));
}

void CredentialPasteTest::longTextsAreRefused()
{
    const QByteArray text("HW_REGION=a\n");
    const QByteArray longest = text + QByteArray(64 * 1024 - text.size(), '\n');
    QVERIFY(readPastedCredentials(longest));
    QVERIFY(!readPastedCredentials(longest + '\n'));
}

void CredentialPasteTest::anythingCutOffIsAnswered()
{
    // Views into the middle of a buffer: reading behind the end would be seen by the sanitizer.
    const QByteArray text(
        "\"User Name\",\"Access Key Id\",Secret Access Key\r\n\"we\"\"ber\",AK,\"SK\"\n"
        "export OS_PASSWORD='it'\\''s' X=\"$y\"; $env:A = \"`\"\"\"\nset \"B=c\"\n- \"D\": ${E}");
    for (qsizetype from = 0; from < text.size(); ++from) {
        for (qsizetype size = 0; size <= text.size() - from; ++size) {
            const QByteArray piece(text.constData() + from, size);
            if (const auto said = readPastedCredentials(piece))
                QVERIFY(!saidBy(*said).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(CredentialPasteTest)
#include "tst_credentialpaste.moc"
