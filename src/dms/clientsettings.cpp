// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/clientsettings.h"

#include "core/quoting.h"

using namespace Qt::StringLiterals;

namespace partita::dms {

namespace {

// What the user fills in. The certificate of the service is downloaded from its web console.
constexpr auto Password = "<password>"_L1;
constexpr auto User = "<user>"_L1;
constexpr auto Truststore = "</path/to/client.truststore.jks>"_L1;
constexpr auto TruststorePassword = "<password of the truststore>"_L1;
constexpr auto UncheckedName
    = "# Only if the certificate does not name the addresses above, which lets others pose as the service:\n"_L1;
constexpr auto Authority = "</path/to/ca.pem>"_L1;

QString userOf(const ClientAccess& access)
{
    return access.user.isEmpty() ? QString(User) : access.user;
}

QLatin1StringView protocolOf(const ClientAccess& access)
{
    return access.sasl ? "SASL_SSL"_L1 : "PLAINTEXT"_L1;
}

//! Of JAAS: a text in double quotes.
QString jaas(const ClientAccess& access)
{
    return u"org.apache.kafka.common.security.plain.PlainLoginModule required username=%1 password=%2;"_s.arg(
        quoting::backslashed(userOf(access)), quoting::backslashed(Password));
}

QString java(const ClientAccess& access)
{
    const auto line = [](QLatin1StringView key, const QString& value) {
        return key + u'=' + quoting::property(value) + u'\n';
    };
    QString out = line("bootstrap.servers"_L1, access.servers.join(u',')) //
        + line("security.protocol"_L1, protocolOf(access));
    if (!access.sasl)
        return out;
    return out + line("sasl.mechanism"_L1, u"PLAIN"_s) //
        + line("sasl.jaas.config"_L1, jaas(access)) //
        + line("ssl.truststore.location"_L1, Truststore) //
        + line("ssl.truststore.password"_L1, TruststorePassword) + UncheckedName
        + u"#ssl.endpoint.identification.algorithm=\n"_s;
}

//! One line each; its values end with the line and know no quoting.
QString librdkafka(const ClientAccess& access)
{
    const auto line = [](QLatin1StringView key, const QString& value) {
        return key + u'=' + quoting::oneLine(value) + u'\n';
    };
    QString out = line("bootstrap.servers"_L1, access.servers.join(u','))
        + line("security.protocol"_L1, protocolOf(access));
    if (!access.sasl)
        return out;
    return out + line("sasl.mechanisms"_L1, u"PLAIN"_s) //
        + line("sasl.username"_L1, userOf(access)) //
        + line("sasl.password"_L1, Password) //
        + line("ssl.ca.location"_L1, Authority) + UncheckedName
        + u"#ssl.endpoint.identification.algorithm=none\n"_s;
}

QString springBoot(const ClientAccess& access)
{
    QString out = u"spring:\n  kafka:\n    bootstrap-servers:\n"_s;
    for (const QString& server : access.servers)
        out += u"      - "_s + quoting::json(server) + u'\n';
    out += u"    properties:\n      security.protocol: "_s + protocolOf(access) + u'\n';
    if (!access.sasl)
        return out;
    return out + u"      sasl.mechanism: PLAIN\n      sasl.jaas.config: "_s + quoting::json(jaas(access))
        + u"\n    ssl:\n      trust-store-location: "_s + quoting::json(u"file:"_s + Truststore)
        + u"\n      trust-store-password: "_s + quoting::json(TruststorePassword) + u'\n';
}

QString kcat(const ClientAccess& access)
{
    QString out = u"kcat -L -b "_s + quoting::shell(access.servers.join(u','))
        + u" \\\n  -X security.protocol="_s + protocolOf(access);
    if (access.sasl)
        out += u" \\\n  -X sasl.mechanisms=PLAIN \\\n  -X sasl.username="_s + quoting::shell(userOf(access))
            + u" \\\n  -X sasl.password=\"$KAFKA_PASSWORD\" \\\n  -X ssl.ca.location="_s
            + quoting::shell(Authority);
    return out + u'\n';
}

QString python(const ClientAccess& access)
{
    const auto line = [](QLatin1StringView key, const QString& expression) {
        return u"    \""_s + key + u"\": "_s + expression + u",\n"_s;
    };
    QString out = access.sasl ? u"import os\n\n"_s : QString();
    out += u"from confluent_kafka.admin import AdminClient\n\nsettings = {\n"_s
        + line("bootstrap.servers"_L1, quoting::json(access.servers.join(u',')))
        + line("security.protocol"_L1, quoting::json(protocolOf(access)));
    if (access.sasl)
        out += line("sasl.mechanisms"_L1, u"\"PLAIN\""_s) //
            + line("sasl.username"_L1, quoting::json(userOf(access)))
            + line("sasl.password"_L1, u"os.environ[\"KAFKA_PASSWORD\"]"_s)
            + line("ssl.ca.location"_L1, quoting::json(Authority));
    return out + u"}\nprint(list(AdminClient(settings).list_topics(timeout=10).topics))\n"_s;
}

} // namespace

ClientAccess accessOf(const Instance& instance)
{
    ClientAccess access;
    access.servers = bootstrapServers(instance);
    access.sasl = instance.sslEnabled.value_or(false);
    if (access.sasl)
        access.user = instance.accessUser;
    return access;
}

QString clientSettings(Client client, const ClientAccess& access)
{
    switch (client) {
    case Client::Java:
        return java(access);
    case Client::Librdkafka:
        return librdkafka(access);
    case Client::SpringBoot:
        return springBoot(access);
    case Client::Kcat:
        return kcat(access);
    case Client::Python:
        return python(access);
    }
    Q_UNREACHABLE();
}

} // namespace partita::dms
