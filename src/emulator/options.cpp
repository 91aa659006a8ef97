// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/options.h"

#include <QCommandLineParser>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr int MostInstances = 10'000;
constexpr int MostTopics = 100'000;
constexpr int LongestTokenLifetime = 24 * 60 * 60;

QString randomText(int bytes)
{
    std::array<quint32, 16> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray raw(reinterpret_cast<const char*>(random.data()), bytes);
    return QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

class Reader
{
public:
    Reader()
    {
        m_parser.setApplicationDescription(
            u"An independent service that answers the API of DMS for Kafka on loopback. It prints one JSON "
            u"line with "
            "its address and credentials when it is ready and ends when its standard input closes.\n"
            "An instance whose name ends in -createfail fails to be created."_s);
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        for (const char* name : { "port", "seed", "projects", "instances", "topics", "state", "access-key",
                                  "secret-key", "security-token", "user", "password", "passcode", "domain",
                                  "token-lifetime", "latency", "speed", "fault" })
            m_parser.addOption({ QString::fromLatin1(name), describe(QLatin1String(name)), u"value"_s });
        m_parser.addOption({ u"quirks"_s, u"Answers with the spellings of the specification's samples."_s });
        m_parser.addOption({ u"read-only"_s, u"The user may only read."_s });
    }

    std::variant<Options, Notice> read(const QStringList& arguments, const QProcessEnvironment& environment)
    {
        if (!m_parser.parse(arguments))
            return Notice { m_parser.errorText(), 2 };
        if (m_parser.isSet(u"help"_s))
            return Notice { m_parser.helpText(), 0 };
        if (m_parser.isSet(u"version"_s))
            return Notice { u"partita-emulator " PARTITA_VERSION ""_s, 0 };
        Options options;
        options.port = quint16(number(u"port"_s, 0, 0, std::numeric_limits<quint16>::max()));
        options.plan.seed = quint32(number(u"seed"_s, 1, 0, std::numeric_limits<int>::max()));
        options.plan.instances = number(u"instances"_s, options.plan.instances, 0, MostInstances);
        options.plan.topics = number(u"topics"_s, options.plan.topics, 0, MostTopics);
        options.projects = number(u"projects"_s, options.projects, 1, Identity::MostProjects);
        options.tokenLifetime = number(u"token-lifetime"_s, options.tokenLifetime, 1, LongestTokenLifetime);
        options.latency = number(u"latency"_s, 0, 0, 600'000);
        options.speed = speed();
        options.stateFile = m_parser.value(u"state"_s);
        options.spelling = m_parser.isSet(u"quirks"_s) ? Spelling::Samples : Spelling::Tables;
        for (const QString& fault : m_parser.values(u"fault"_s))
            options.faults.append(fault.toUtf8());
        options.identity = identity(environment);
        if (!m_error.isEmpty())
            return Notice { m_error, 2 };
        return options;
    }

private:
    static QString describe(QLatin1String name)
    {
        if (name == "state"_L1)
            return u"Keeps the estates of all projects in this file."_s;
        if (name == "speed"_L1)
            return u"How many simulated seconds pass in one second (default 1)."_s;
        if (name == "fault"_L1)
            return u"A fault as JSON: kind (status, throttle, hang, cut, lost, garbage, delay, clock, "
                   u"token), path (a "
                   "prefix, or an expression that begins with ^), method, count and the kind's own values."_s;
        if (name == "latency"_L1)
            return u"Milliseconds that every reply is late."_s;
        if (name == "projects"_L1)
            return u"Projects, in several regions and with sub-projects, each with instances of its own "
                   u"(default 1, at most 100)."_s;
        if (name == "instances"_L1)
            return u"Instances per project."_s;
        if (name == "passcode"_L1)
            return u"Six digits that a sign-in needs beside the password. They serve once: each sign-in that "
                   u"succeeded makes the next number the valid one."_s;
        if (name == "token-lifetime"_L1)
            return u"Seconds of the wall clock after which a token ends (default 86400)."_s;
        if (name == "topics"_L1)
            return u"Topics per instance (default: some dozens)."_s;
        return QString();
    }

    int number(const QString& name, int otherwise, int minimum, int maximum)
    {
        if (!m_parser.isSet(name))
            return otherwise;
        bool ok = false;
        const int value = m_parser.value(name).toInt(&ok);
        if (!ok || value < minimum || value > maximum)
            m_error = u"--%1 takes a number from %2 to %3."_s.arg(name).arg(minimum).arg(maximum);
        return value;
    }

    double speed()
    {
        if (!m_parser.isSet(u"speed"_s))
            return 1;
        bool ok = false;
        const double value = m_parser.value(u"speed"_s).toDouble(&ok);
        if (!ok || !(value > 0) || value > 100'000)
            m_error = u"--speed takes a number above 0, up to 100000."_s;
        return value;
    }

    QByteArray passcode()
    {
        static const QRegularExpression digits(u"\\A[0-9]{6}\\z"_s);
        const QString text = m_parser.value(u"passcode"_s);
        if (m_parser.isSet(u"passcode"_s) && !digits.match(text).hasMatch())
            m_error = u"--passcode takes six digits."_s;
        return text.toLatin1();
    }

    QString secret(const QString& option, const QString& variable, const QProcessEnvironment& environment,
                   const QString& otherwise) const
    {
        if (m_parser.isSet(option))
            return m_parser.value(option);
        return environment.value(variable, otherwise);
    }

    QString value(const QString& option, const QString& otherwise) const
    {
        return m_parser.isSet(option) ? m_parser.value(option) : otherwise;
    }

    Identity identity(const QProcessEnvironment& environment)
    {
        Identity identity;
        identity.accessKey
            = value(u"access-key"_s, u"DEMO"_s + randomText(12).toUpper().remove(u'-').remove(u'_'));
        identity.secretKey
            = secret(u"secret-key"_s, u"PARTITA_EMULATOR_SECRET_KEY"_s, environment, randomText(30)).toUtf8();
        identity.securityToken
            = secret(u"security-token"_s, u"PARTITA_EMULATOR_SECURITY_TOKEN"_s, environment, {}).toUtf8();
        identity.user = value(u"user"_s, u"demo-user"_s);
        identity.password
            = secret(u"password"_s, u"PARTITA_EMULATOR_PASSWORD"_s, environment, randomText(18)).toUtf8();
        identity.passcode = passcode();
        identity.domain = value(u"domain"_s, u"demo-account"_s);
        identity.readOnly = m_parser.isSet(u"read-only"_s);
        return identity;
    }

    QCommandLineParser m_parser;
    QString m_error;
};

} // namespace

std::variant<Options, Notice> parseOptions(const QStringList& arguments,
                                           const QProcessEnvironment& environment)
{
    return Reader().read(arguments, environment);
}

} // namespace partita::emulator
