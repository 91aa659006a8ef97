// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionfile.h"

#include <QJsonArray>
#include <QUuid>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

template <typename E> struct Word
{
    E value;
    QLatin1String word;
};

constexpr std::array Environments {
    Word<Environment> { Environment::Development, "development"_L1 },
    Word<Environment> { Environment::Test, "test"_L1 },
    Word<Environment> { Environment::Production, "production"_L1 },
};
constexpr std::array Tints {
    Word<Tint> { Tint::ByEnvironment, "byEnvironment"_L1 },
    Word<Tint> { Tint::Red, "red"_L1 },
    Word<Tint> { Tint::Orange, "orange"_L1 },
    Word<Tint> { Tint::Yellow, "yellow"_L1 },
    Word<Tint> { Tint::Green, "green"_L1 },
    Word<Tint> { Tint::Teal, "teal"_L1 },
    Word<Tint> { Tint::Blue, "blue"_L1 },
    Word<Tint> { Tint::Indigo, "indigo"_L1 },
    Word<Tint> { Tint::Purple, "purple"_L1 },
    Word<Tint> { Tint::Pink, "pink"_L1 },
    Word<Tint> { Tint::Grey, "grey"_L1 },
};
constexpr std::array SignIns {
    Word<SignIn::Kind> { SignIn::Kind::AccessKey, "accessKey"_L1 },
    Word<SignIn::Kind> { SignIn::Kind::User, "user"_L1 },
};
constexpr std::array ProxyModes {
    Word<ProxyChoice::Mode> { ProxyChoice::Mode::System, "system"_L1 },
    Word<ProxyChoice::Mode> { ProxyChoice::Mode::None, "none"_L1 },
    Word<ProxyChoice::Mode> { ProxyChoice::Mode::Own, "own"_L1 },
};
constexpr std::array ProxyKinds {
    Word<ProxyChoice::Kind> { ProxyChoice::Kind::Http, "http"_L1 },
    Word<ProxyChoice::Kind> { ProxyChoice::Kind::Socks5, "socks5"_L1 },
};

template <typename E, size_t N> QString wordFor(E value, const std::array<Word<E>, N>& words)
{
    for (const Word<E>& word : words) {
        if (word.value == value)
            return word.word;
    }
    Q_UNREACHABLE();
    return {};
}

//! Reads the fields of one object. Keeps the first thing that is wrong; what comes later is then ignored.
class Fields
{
public:
    Fields(const QJsonObject& object, const QString& path, ImportRow& row)
        : m_object(object)
        , m_path(path)
        , m_row(row)
    {
    }

    void wrong(ImportRow::Problem problem, QLatin1String key)
    {
        if (m_row.problem != ImportRow::Problem::None)
            return;
        m_row.problem = problem;
        m_row.field = m_path + key;
    }

    //! Null counts as not there.
    bool has(QLatin1String key) const
    {
        return !m_object.value(key).isUndefined() && !m_object.value(key).isNull();
    }

    void text(QLatin1String key, QString& target)
    {
        if (!has(key))
            return;
        if (!m_object.value(key).isString())
            return wrong(ImportRow::Problem::WrongType, key);
        target = m_object.value(key).toString();
    }

    void neededText(QLatin1String key, QString& target)
    {
        text(key, target);
        if (target.trimmed().isEmpty())
            wrong(ImportRow::Problem::MissingField, key);
    }

    void flag(QLatin1String key, bool& target)
    {
        if (!has(key))
            return;
        if (!m_object.value(key).isBool())
            return wrong(ImportRow::Problem::WrongType, key);
        target = m_object.value(key).toBool();
    }

    void port(QLatin1String key, quint16& target)
    {
        if (!has(key))
            return;
        const double number = m_object.value(key).toDouble(-1);
        if (!m_object.value(key).isDouble() || number != std::floor(number))
            return wrong(ImportRow::Problem::WrongType, key);
        if (number < 0 || number > 65535)
            return wrong(ImportRow::Problem::UnknownValue, key);
        target = quint16(number);
    }

    template <typename E, size_t N>
    void choice(QLatin1String key, E& target, const std::array<Word<E>, N>& words)
    {
        QString text;
        this->text(key, text);
        if (!has(key))
            return;
        for (const Word<E>& word : words) {
            if (word.word == text) {
                target = word.value;
                return;
            }
        }
        wrong(ImportRow::Problem::UnknownValue, key); // after a wrong type this changes nothing
    }

    //! The fields of a member; an empty object when it is not there.
    Fields object(QLatin1String key)
    {
        if (has(key) && !m_object.value(key).isObject())
            wrong(ImportRow::Problem::WrongType, key);
        return Fields(m_object.value(key).toObject(), m_path + key + u'.', m_row);
    }

    QJsonArray array(QLatin1String key)
    {
        if (has(key) && !m_object.value(key).isArray())
            wrong(ImportRow::Problem::WrongType, key);
        return m_object.value(key).toArray();
    }

private:
    const QJsonObject m_object;
    const QString m_path;
    ImportRow& m_row;
};

//! "https://user:password@host/path?token=…" → "https://host/path"
QString withoutSecrets(const QString& address)
{
    QString text = address;
    for (const QChar end : { u'?', u'#' }) {
        if (const qsizetype at = text.indexOf(end); at >= 0)
            text.truncate(at);
    }
    const qsizetype scheme = text.indexOf("://"_L1);
    const qsizetype host = scheme < 0 ? 0 : scheme + 3;
    const qsizetype slash = text.indexOf(u'/', host);
    const qsizetype at = QStringView(text).left(slash < 0 ? text.size() : slash).lastIndexOf(u'@');
    return at < host ? text : text.remove(host, at + 1 - host);
}

//! The certificates alone when there is a private key among them.
QByteArray withoutSecrets(const QByteArray& pem)
{
    if (!pem.contains("PRIVATE KEY"))
        return pem;
    static constexpr QByteArrayView Begin("-----BEGIN CERTIFICATE-----");
    static constexpr QByteArrayView End("-----END CERTIFICATE-----");
    QByteArray certificates;
    for (qsizetype from = pem.indexOf(Begin); from >= 0; from = pem.indexOf(Begin, from)) {
        const qsizetype end = pem.indexOf(End, from);
        if (end < 0)
            break;
        const QByteArray block = pem.mid(from, end + End.size() - from);
        from = end + End.size();
        if (!block.contains("PRIVATE KEY"))
            certificates += block + '\n';
    }
    return certificates;
}

QJsonObject toJson(const EndpointTemplates& endpoints)
{
    return { { "dms"_L1, withoutSecrets(endpoints.dms) },
             { "iam"_L1, withoutSecrets(endpoints.iam) },
             { "vpc"_L1, withoutSecrets(endpoints.vpc) },
             { "eps"_L1, withoutSecrets(endpoints.eps) },
             { "basePath"_L1, withoutSecrets(endpoints.basePath) } };
}

QJsonObject toJson(const SignIn& signIn)
{
    QJsonObject json { { "kind"_L1, wordFor(signIn.kind, SignIns) } };
    if (signIn.kind == SignIn::Kind::AccessKey) {
        json.insert("accessKey"_L1, signIn.accessKey);
        json.insert("temporary"_L1, signIn.temporary);
    } else {
        json.insert("domain"_L1, signIn.domain);
        json.insert("user"_L1, signIn.user);
        json.insert("passcode"_L1, signIn.passcode);
    }
    return json;
}

QJsonObject toJson(const ProxyChoice& proxy)
{
    QJsonObject json { { "mode"_L1, wordFor(proxy.mode, ProxyModes) } };
    if (proxy.mode == ProxyChoice::Mode::Own) {
        json.insert("kind"_L1, wordFor(proxy.kind, ProxyKinds));
        json.insert("host"_L1, withoutSecrets(proxy.host));
        json.insert("port"_L1, proxy.port);
        json.insert("user"_L1, proxy.user);
    }
    return json;
}

void read(Fields fields, EndpointTemplates& endpoints)
{
    const auto address = [&fields](QLatin1String key, QString& target) {
        fields.text(key, target);
        target = withoutSecrets(target);
    };
    address("dms"_L1, endpoints.dms);
    address("iam"_L1, endpoints.iam);
    address("vpc"_L1, endpoints.vpc);
    address("eps"_L1, endpoints.eps);
    address("basePath"_L1, endpoints.basePath);
}

void read(Fields fields, SignIn& signIn)
{
    if (!fields.has("kind"_L1))
        return fields.wrong(ImportRow::Problem::MissingField, "kind"_L1);
    fields.choice("kind"_L1, signIn.kind, SignIns);
    if (signIn.kind == SignIn::Kind::AccessKey) {
        fields.text("accessKey"_L1, signIn.accessKey);
        fields.flag("temporary"_L1, signIn.temporary);
    } else {
        fields.text("domain"_L1, signIn.domain);
        fields.text("user"_L1, signIn.user);
        fields.flag("passcode"_L1, signIn.passcode);
    }
}

void read(Fields fields, ProxyChoice& proxy)
{
    fields.choice("mode"_L1, proxy.mode, ProxyModes);
    if (proxy.mode != ProxyChoice::Mode::Own)
        return;
    fields.choice("kind"_L1, proxy.kind, ProxyKinds);
    fields.text("host"_L1, proxy.host);
    proxy.host = withoutSecrets(proxy.host);
    fields.port("port"_L1, proxy.port);
    fields.text("user"_L1, proxy.user);
}

void readPlaces(Fields& fields, ImportRow& row)
{
    const QJsonArray places = fields.array("places"_L1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString path = u"places[%1]"_s.arg(i);
        if (!places[i].isObject())
            return Fields({}, path, row).wrong(ImportRow::Problem::WrongType, {});
        Fields place(places[i].toObject(), path + u'.', row);
        Place& target = row.profile.places.emplaceBack();
        QString project;
        place.text("region"_L1, target.region);
        place.neededText("project"_L1, project);
        place.text("projectName"_L1, target.projectName);
        target.project = ProjectId(project);
    }
}

//! An id becomes a name in the keychain and in the settings file: nothing but a UUID gets there.
void readId(Fields& fields, ConnectionProfile& profile)
{
    QString text;
    fields.neededText("id"_L1, text);
    const QUuid id = QUuid::fromString(text);
    if (id.isNull())
        return fields.wrong(ImportRow::Problem::UnknownValue, "id"_L1);
    profile.id = ConnectionId(id.toString(QUuid::WithoutBraces));
}

} // namespace

QJsonObject toJson(const ConnectionProfile& profile)
{
    QJsonArray places;
    for (const Place& place : profile.places) {
        places.append(QJsonObject { { "region"_L1, place.region },
                                    { "project"_L1, place.project.text() },
                                    { "projectName"_L1, place.projectName } });
    }
    return { { "id"_L1, profile.id.text() },
             { "name"_L1, profile.name },
             { "group"_L1, profile.group },
             { "environment"_L1, wordFor(profile.environment, Environments) },
             { "tint"_L1, wordFor(profile.tint, Tints) },
             { "cloud"_L1, profile.cloud },
             { "endpoints"_L1, toJson(profile.endpoints) },
             { "signIn"_L1, toJson(profile.signIn) },
             { "places"_L1, places },
             { "readOnly"_L1, profile.readOnly },
             { "enabled"_L1, profile.enabled },
             { "proxy"_L1, toJson(profile.proxy) },
             { "extraCaFile"_L1, profile.extraCaFile },
             { "extraCaPem"_L1, QString::fromUtf8(withoutSecrets(profile.extraCaPem)) },
             { "remember"_L1, profile.remember },
             { "hasStoredSecret"_L1, profile.hasStoredSecret } };
}

ImportRow fromJson(const QJsonValue& value)
{
    ImportRow row;
    ConnectionProfile& profile = row.profile;
    Fields fields(value.toObject(), {}, row);
    if (!value.isObject())
        fields.wrong(ImportRow::Problem::NotAConnection, {});
    readId(fields, profile);
    fields.neededText("name"_L1, profile.name);
    fields.text("group"_L1, profile.group);
    fields.choice("environment"_L1, profile.environment, Environments);
    fields.choice("tint"_L1, profile.tint, Tints);
    fields.text("cloud"_L1, profile.cloud);
    read(fields.object("endpoints"_L1), profile.endpoints);
    if (fields.has("signIn"_L1))
        read(fields.object("signIn"_L1), profile.signIn);
    else
        fields.wrong(ImportRow::Problem::MissingField, "signIn"_L1);
    readPlaces(fields, row);
    fields.flag("readOnly"_L1, profile.readOnly);
    fields.flag("enabled"_L1, profile.enabled);
    read(fields.object("proxy"_L1), profile.proxy);
    fields.text("extraCaFile"_L1, profile.extraCaFile);
    QString pem;
    fields.text("extraCaPem"_L1, pem);
    profile.extraCaPem = withoutSecrets(pem.toUtf8());
    fields.flag("remember"_L1, profile.remember);
    fields.flag("hasStoredSecret"_L1, profile.hasStoredSecret);
    if (row.problem != ImportRow::Problem::None) {
        row.verdict = ImportRow::Verdict::Invalid;
        profile.id = {};
    }
    return row;
}

} // namespace partita
