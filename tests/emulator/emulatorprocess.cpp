// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray encode(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray authorization(const QByteArray& method, const QNetworkRequest& request, const QByteArray& body,
                         const Signing& signing)
{
    QByteArray uri;
    for (const QString& segment : request.url().path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts))
        uri += '/' + encode(segment);
    QByteArrayList query;
    for (const auto& [key, value] : QUrlQuery(request.url()).queryItems(QUrl::FullyDecoded))
        query.append(encode(key) + '=' + encode(value));
    std::sort(query.begin(), query.end());
    QByteArray headers;
    for (const QByteArray& name : signing.headers)
        headers += name + ':' + request.rawHeader(name) + '\n';
    const QByteArray canonical = method + '\n' + uri + "/\n" + query.join('&') + '\n' + headers + '\n'
        + signing.headers.join(';') + '\n' + sha256(body);
    const QByteArray text = "SDK-HMAC-SHA256\n" + request.rawHeader("X-Sdk-Date") + '\n' + sha256(canonical);
    const QByteArray signature
        = QMessageAuthenticationCode::hash(text, signing.secretKey, QCryptographicHash::Sha256).toHex();
    return "SDK-HMAC-SHA256 Access=" + signing.accessKey + ", SignedHeaders=" + signing.headers.join(';')
        + ", Signature=" + signature;
}

QUrl urlOf(const QJsonObject& ready, const QString& path)
{
    return QUrl(ready[u"endpoint"].toString() + path);
}

} // namespace

QString Answer::code() const
{
    const QJsonObject object = json();
    if (object.contains(u"error_code"))
        return object[u"error_code"].toString();
    return QString::number(object[u"error"][u"code"].toInt());
}

QByteArray Answer::header(const QByteArray& name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [&name](const auto& pair) {
        return pair.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->second;
}

QDateTime Answer::date() const
{
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(header("Date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

EmulatorProcess::~EmulatorProcess()
{
    stop();
}

bool EmulatorProcess::start(const QStringList& arguments, const QProcessEnvironment& environment)
{
    m_process.setProcessEnvironment(environment.isEmpty() ? QProcessEnvironment::systemEnvironment()
                                                          : environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(PARTITA_EMULATOR), arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30'000))
            return false;
    }
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    return !m_ready.isEmpty();
}

int EmulatorProcess::startToEnd(const QStringList& arguments)
{
    m_process.start(QStringLiteral(PARTITA_EMULATOR), arguments);
    return m_process.waitForFinished() ? m_process.exitCode() : -1;
}

int EmulatorProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitCode();
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(20'000))
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    m_process.kill();
    m_process.waitForFinished();
    return -1;
}

quint16 EmulatorProcess::port() const
{
    return quint16(QUrl(m_ready[u"endpoint"].toString()).port());
}

Signing EmulatorProcess::signing() const
{
    Signing signing;
    signing.accessKey = m_ready[u"access_key"].toString().toUtf8();
    signing.secretKey = m_ready[u"secret_key"].toString().toUtf8();
    return signing;
}

Answer EmulatorProcess::signedCall(const QByteArray& method, const QString& path, const QByteArray& body)
{
    return signedCall(method, path, body, signing());
}

Answer EmulatorProcess::signedCall(const QByteArray& method, const QString& path, const QJsonObject& body)
{
    return signedCall(method, path, QJsonDocument(body).toJson(), signing());
}

Answer EmulatorProcess::signedCall(const QByteArray& method, const QString& path, const QByteArray& body,
                                   const Signing& signing)
{
    QNetworkRequest request(urlOf(m_ready, path));
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(signing.shiftSeconds);
    request.setRawHeader("Host", "127.0.0.1:" + QByteArray::number(port()));
    request.setRawHeader("X-Sdk-Date", now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1());
    request.setRawHeader("Content-Type", "application/json");
    for (const auto& [key, value] : signing.extra)
        request.setRawHeader(key, value);
    request.setRawHeader("Authorization", authorization(method, request, body, signing));
    return finish(m_manager.sendCustomRequest(request, method, body));
}

Answer EmulatorProcess::plainCall(const QByteArray& method, const QString& path, const QByteArray& body,
                                  const QList<QPair<QByteArray, QByteArray>>& headers)
{
    QNetworkRequest request(urlOf(m_ready, path));
    request.setRawHeader("Content-Type", "application/json");
    for (const auto& [key, value] : headers)
        request.setRawHeader(key, value);
    return finish(m_manager.sendCustomRequest(request, method, body));
}

QJsonObject EmulatorProcess::user() const
{
    return { { u"name"_s, m_ready[u"user"] },
             { u"password"_s, m_ready[u"password"] },
             { u"domain"_s, QJsonObject { { u"name"_s, m_ready[u"domain"] } } } };
}

Answer EmulatorProcess::signIn(const QJsonObject& identity, const QJsonObject& scope, const QString& query)
{
    QJsonObject auth { { u"identity"_s, identity } };
    if (!scope.isEmpty())
        auth.insert(u"scope"_s, scope);
    return plainCall("POST", u"/v3/auth/tokens"_s + query,
                     QJsonDocument(QJsonObject { { u"auth"_s, auth } }).toJson());
}

Answer EmulatorProcess::signIn(const QJsonObject& scope)
{
    return signIn({ { u"methods"_s, QJsonArray { u"password"_s } },
                    { u"password"_s, QJsonObject { { u"user"_s, user() } } } },
                  scope);
}

Answer EmulatorProcess::finish(QNetworkReply* reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(30'000);
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
             reply->rawHeaderPairs(), reply->error() };
}

void EmulatorProcess::addFault(const QJsonObject& fault)
{
    plainCall("POST", u"/__control/faults"_s, QJsonDocument(fault).toJson());
}

void EmulatorProcess::advance(int seconds)
{
    plainCall("POST", u"/__control/clock"_s,
              QJsonDocument(QJsonObject { { u"advance_s"_s, seconds } }).toJson());
}

QJsonArray EmulatorProcess::instances()
{
    return signedCall("GET", path(u"/instances?includeFailure=true"_s)).json()[u"instances"].toArray();
}

QJsonObject EmulatorProcess::instanceNamed(const QString& name)
{
    const QJsonArray list = instances();
    for (const QJsonValue& instance : list) {
        if (instance[u"name"].toString() == name)
            return instance.toObject();
    }
    return {};
}

QString EmulatorProcess::idOf(const QString& name)
{
    return instanceNamed(name)[u"instance_id"].toString();
}

QJsonObject goodInstance(const QString& name)
{
    return { { u"name"_s, name },
             { u"engine"_s, u"kafka"_s },
             { u"engine_version"_s, u"2.3.0"_s },
             { u"specification"_s, u"100MB"_s },
             { u"storage_space"_s, 600 },
             { u"partition_num"_s, 300 },
             { u"vpc_id"_s, u"2477879f-aebf-496f-a08a-67812885ce9b"_s },
             { u"security_group_id"_s, u"008a08e2-10cc-4d9b-90ab-3f3b8f6c3333"_s },
             { u"subnet_id"_s, u"5ca08fb7-7522-4d95-9fa5-ff6b3592a29d"_s },
             { u"available_zones"_s, QJsonArray { u"1d7b939b382c4c3bb3481a8ca10da768"_s } },
             { u"product_id"_s, u"00300-30308-0--0"_s },
             { u"kafka_manager_user"_s, u"admin"_s },
             { u"kafka_manager_password"_s, u"Kafka-2022"_s },
             { u"storage_spec_code"_s, u"dms.physical.storage.ultra"_s } };
}
