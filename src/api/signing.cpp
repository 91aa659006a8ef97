// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signing.h"

#include "api/credentials.h"
#include "api/serverclock.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace partita {

namespace {

constexpr auto Algorithm = "SDK-HMAC-SHA256";

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex();
}

QByteArray timestampOf(const QList<Header>& headers)
{
    const auto it = std::find_if(headers.cbegin(), headers.cend(), [](const Header& header) {
        return header.first.compare("X-Sdk-Date", Qt::CaseInsensitive) == 0;
    });
    Q_ASSERT(it != headers.cend());
    return it->second;
}

//! What the Host header will say: Qt leaves the port out when it is the scheme's own.
QByteArray hostOf(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int own = url.scheme() == QLatin1String("https") ? 443 : 80;
    const int port = url.port(own);
    return port == own ? host : host + ':' + QByteArray::number(port);
}

//! HMAC fills a key that is shorter than a block of the hash up with zeroes; so it is the same key.
Secret filledUp(const Secret& key)
{
    constexpr qsizetype Block = 64;
    QByteArray bytes;
    bytes.reserve(std::max(Block, key.view().size()));
    bytes.append(key.view());
    if (bytes.size() < Block)
        bytes.append(Block - bytes.size(), '\0');
    return Secret::take(bytes);
}

} // namespace

QByteArray canonicalQuery(const QList<std::pair<QString, QString>>& query)
{
    QList<std::pair<QByteArray, QByteArray>> encoded;
    encoded.reserve(query.size());
    for (const auto& [name, value] : query)
        encoded.emplaceBack(QUrl::toPercentEncoding(name), QUrl::toPercentEncoding(value));
    std::sort(encoded.begin(), encoded.end());
    QByteArray text;
    for (const auto& [name, value] : encoded) {
        if (!text.isEmpty())
            text += '&';
        text += name + '=' + value;
    }
    return text;
}

QByteArray authorizationFor(const SigningInput& input, QByteArrayView accessKey, const Secret& secretKey)
{
    QList<Header> headers;
    for (const Header& header : input.headers)
        headers.append(Header(header.first.toLower(), header.second.trimmed()));
    std::sort(headers.begin(), headers.end());

    QByteArray canonicalHeaders;
    QByteArray names;
    for (const Header& header : headers) {
        canonicalHeaders += header.first + ':' + header.second + '\n';
        names += (names.isEmpty() ? "" : ";") + header.first;
    }
    const QByteArray path = input.path.endsWith('/') ? input.path : input.path + '/';
    const QByteArray canonical = input.method + '\n' + path + '\n' + input.query + '\n' + canonicalHeaders
        + '\n' + names + '\n' + sha256(input.body);
    const QByteArray toSign
        = QByteArray(Algorithm) + '\n' + timestampOf(input.headers) + '\n' + sha256(canonical);

    // fromRawData, and as long as a block: Qt would copy the key to fill it up, into a buffer that nobody
    // wipes.
    const Secret key = filledUp(secretKey);
    QMessageAuthenticationCode hmac(QCryptographicHash::Sha256);
    hmac.setKey(QByteArray::fromRawData(key.view().data(), key.view().size()));
    hmac.addData(toSign);
    return QByteArray(Algorithm) + " Access=" + accessKey.toByteArray() + ", SignedHeaders=" + names
        + ", Signature=" + hmac.result().toHex();
}

SigningAuthenticator::SigningAuthenticator(const Credentials& credentials, ProjectId project,
                                           const ServerClock& clock)
    : m_credentials(credentials)
    , m_project(std::move(project))
    , m_clock(clock)
{
}

void SigningAuthenticator::authorise(HttpRequest request, const QObject*, Then then)
{
    const AccessKey* key = m_credentials.accessKey();
    if (!key || request.body.size() > MaximumBody) {
        ApiError error;
        error.kind = key ? ApiError::Kind::Refused : ApiError::Kind::SignedOut;
        error.cause = key ? ApiError::Cause::TooLarge : ApiError::Cause::None;
        error.retrySafe = true;
        then(unexpected(std::move(error)));
        return;
    }
    // Not QLocale-dependent: QDateTime::toString formats with the C locale.
    const QByteArray timestamp = m_clock.now().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
    QList<Header> own { { "X-Sdk-Date", timestamp } };
    if (!m_project.isEmpty() && !request.ofAccount)
        own.append(Header("X-Project-Id", m_project.text().toUtf8()));
    if (!key->securityToken.isEmpty())
        own.append(Header("X-Security-Token", key->securityToken.view().toByteArray()));

    SigningInput input;
    input.method = methodName(request.method);
    input.path = request.url.path(QUrl::FullyEncoded).toLatin1();
    input.query = request.url.query(QUrl::FullyEncoded).toLatin1();
    input.headers = own + QList<Header> { { "Host", hostOf(request.url) } };
    input.body = request.body;

    request.headers += own;
    request.headers.append(Header("Authorization", authorizationFor(input, key->id, key->secret)));
    then(std::move(request));
}

} // namespace partita
