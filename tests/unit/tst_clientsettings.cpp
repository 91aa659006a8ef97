// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quoting.h"
#include "dms/clientsettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

using dms::Client;

//! Settings for clients: right for the instance, without a secret, and safe whatever the service said.
class ClientSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void accessFollowsTheInstance();
    void plainSettings_data();
    void plainSettings();
    void encryptedSettings_data();
    void encryptedSettings();
    void aMissingUserIsAskedFor();
    void whatTheServiceSaysStaysText_data();
    void whatTheServiceSaysStaysText();
    void quotedTextsAreReadAsTheyWere_data();
    void quotedTextsAreReadAsTheyWere();

private:
    static dms::ClientAccess plain() { return { { u"10.0.0.1:9092"_s, u"10.0.0.2:9092"_s }, false, {} }; }
    static dms::ClientAccess encrypted() { return { { u"10.0.0.1:9093"_s }, true, u"shop"_s }; }
    static void clients();
};

void ClientSettingsTest::accessFollowsTheInstance()
{
    dms::Instance instance;
    QVERIFY(dms::accessOf(instance).servers.isEmpty());
    QVERIFY(!dms::accessOf(instance).sasl);
    instance.connectAddress = u"10.0.0.1,10.0.0.2"_s;
    instance.port = 9093;
    instance.sslEnabled = true;
    instance.accessUser = u"shop"_s;
    const dms::ClientAccess access = dms::accessOf(instance);
    QCOMPARE(access.servers, (QStringList { u"10.0.0.1:9093"_s, u"10.0.0.2:9093"_s }));
    QVERIFY(access.sasl);
    QCOMPARE(access.user, u"shop"_s);
    instance.sslEnabled = false;
    QVERIFY(dms::accessOf(instance).user.isEmpty());
}

void ClientSettingsTest::plainSettings_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QString>("expected");
    const QString lines = u"bootstrap.servers=10.0.0.1:9092,10.0.0.2:9092\nsecurity.protocol=PLAINTEXT\n"_s;
    QTest::newRow("Java") << Client::Java << lines;
    QTest::newRow("librdkafka") << Client::Librdkafka << lines;
    QTest::newRow("Spring Boot") << Client::SpringBoot
                                 << u"spring:\n  kafka:\n    bootstrap-servers:\n"
                                    "      - \"10.0.0.1:9092\"\n      - \"10.0.0.2:9092\"\n"
                                    "    properties:\n      security.protocol: PLAINTEXT\n"_s;
    QTest::newRow("kcat") << Client::Kcat
                          << u"kcat -L -b '10.0.0.1:9092,10.0.0.2:9092' \\\n"
                             "  -X security.protocol=PLAINTEXT\n"_s;
    QTest::newRow("Python") << Client::Python
                            << u"from confluent_kafka.admin import AdminClient\n\nsettings = {\n"
                               "    \"bootstrap.servers\": \"10.0.0.1:9092,10.0.0.2:9092\",\n"
                               "    \"security.protocol\": \"PLAINTEXT\",\n}\n"
                               "print(list(AdminClient(settings).list_topics(timeout=10).topics))\n"_s;
}

void ClientSettingsTest::plainSettings()
{
    QFETCH(Client, client);
    QTEST(dms::clientSettings(client, plain()), "expected");
}

void ClientSettingsTest::encryptedSettings_data()
{
    QTest::addColumn<Client>("client");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("Java") << Client::Java
                          << QStringList { u"bootstrap.servers=10.0.0.1:9093\n"_s,
                                           u"security.protocol=SASL_SSL\n"_s, u"sasl.mechanism=PLAIN\n"_s,
                                           u"PlainLoginModule required username=\"shop\" "
                                           "password=\"<password>\";\n"_s,
                                           u"ssl.truststore.location=<"_s };
    QTest::newRow("librdkafka") << Client::Librdkafka
                                << QStringList { u"security.protocol=SASL_SSL\n"_s,
                                                 u"sasl.mechanisms=PLAIN\n"_s, u"sasl.username=shop\n"_s,
                                                 u"sasl.password=<password>\n"_s, u"ssl.ca.location=<"_s };
    QTest::newRow("Spring Boot") << Client::SpringBoot
                                 << QStringList { u"      security.protocol: SASL_SSL\n"_s,
                                                  u"username=\\\"shop\\\" password=\\\"<password>\\\";\"\n"_s,
                                                  u"trust-store-location: \"file:<"_s };
    QTest::newRow("kcat") << Client::Kcat
                          << QStringList { u"-X security.protocol=SASL_SSL"_s, u"-X sasl.username='shop'"_s,
                                           u"-X sasl.password=\"$KAFKA_PASSWORD\""_s };
    QTest::newRow("Python") << Client::Python
                            << QStringList { u"\"security.protocol\": \"SASL_SSL\",\n"_s,
                                             u"\"sasl.username\": \"shop\",\n"_s,
                                             u"os.environ[\"KAFKA_PASSWORD\"],\n"_s };
}

void ClientSettingsTest::encryptedSettings()
{
    QFETCH(Client, client);
    QFETCH(QStringList, expected);
    const QString text = dms::clientSettings(client, encrypted());
    for (const QString& part : expected)
        QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
    QVERIFY(text.endsWith(u'\n'));
}

void ClientSettingsTest::aMissingUserIsAskedFor()
{
    dms::ClientAccess access = encrypted();
    access.user.clear();
    for (const Client client :
         { Client::Java, Client::Librdkafka, Client::SpringBoot, Client::Kcat, Client::Python })
        QVERIFY(dms::clientSettings(client, access).contains(u"<user>"_s));
}

void ClientSettingsTest::clients()
{
    QTest::addColumn<Client>("client");
    QTest::newRow("Java") << Client::Java;
    QTest::newRow("librdkafka") << Client::Librdkafka;
    QTest::newRow("Spring Boot") << Client::SpringBoot;
    QTest::newRow("kcat") << Client::Kcat;
    QTest::newRow("Python") << Client::Python;
}

void ClientSettingsTest::whatTheServiceSaysStaysText_data()
{
    clients();
}

//! A name that would end its text, its line, or its command adds no line and no setting.
void ClientSettingsTest::whatTheServiceSaysStaysText()
{
    QFETCH(Client, client);
    dms::ClientAccess access = encrypted();
    const auto lines = dms::clientSettings(client, access).count(u'\n');
    access.user = u"a\"'\\\n$(touch x)`id`\u2028evil.key=1"_s;
    access.servers = { u"h\n\"'$(id):9093"_s };
    const QString text = dms::clientSettings(client, access);
    QCOMPARE(text.count(u'\n'), lines + (client == Client::Kcat ? 2 : 0));
    QVERIFY(!text.contains(u"\nevil"_s));
    QVERIFY(client == Client::Kcat || client == Client::Librdkafka || !text.contains(QChar(0x2028)));
}

void ClientSettingsTest::quotedTextsAreReadAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"kafka-1"_s;
    QTest::newRow("quotes") << u"it's \"quoted\" `so`"_s;
    QTest::newRow("shell") << u"$HOME $(id) \\ ! * ~ ; & | < > #"_s;
    QTest::newRow("lines") << u"one\ntwo\ttab"_s;
    QTest::newRow("Chinese and beyond") << u"订单 \U0001F600"_s;
}

//! Held against who reads such texts: a shell, and a reader of JSON.
void ClientSettingsTest::quotedTextsAreReadAsTheyWere()
{
    QFETCH(QString, text);
    QProcess shell;
    shell.start(u"/bin/sh"_s, { u"-c"_s, u"printf %s "_s + quoting::shell(text) });
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);

    const QByteArray json = '[' + quoting::json(text).toLatin1() + ']';
    QCOMPARE(QJsonDocument::fromJson(json).array().first().toString(), text);
}

QTEST_GUILESS_MAIN(ClientSettingsTest)
#include "tst_clientsettings.moc"
