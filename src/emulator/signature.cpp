// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/signature.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr QByteArrayView Algorithm = "SDK-HMAC-SHA256";

QByteArray sha256Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray encoded(const QByteArray& percentEncoded)
{
    // Decode first: what is compared is the text, not the way in which the client wrote it.
    return QByteArray::fromPercentEncoding(percentEncoded).toPercentEncoding();
}

QByteArray canonicalPath(const QByteArray& path)
{
    QByteArrayList segments;
    for (const QByteArray& segment : path.split('/'))
        segments.append(encoded(segment));
    QByteArray joined = segments.join('/');
    if (!joined.endsWith('/'))
        joined.append('/');
    return joined;
}

QByteArray canonicalQuery(const QByteArray& query)
{
    QList<std::pair<QByteArray, QByteArray>> items;
    for (const QByteArray& item : query.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QByteArray key = equals < 0 ? item : item.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : item.mid(equals + 1);
        items.append({ encoded(key), encoded(value) });
    }
    std::sort(items.begin(), items.end());
    QByteArrayList joined;
    for (const auto& [key, value] : items)
        joined.append(key + '=' + value);
    return joined.join('&');
}

std::optional<QByteArray> bodyHash(const Request& request)
{
    QByteArray announced = request.header("X-Sdk-Content-Sha256");
    if (announced == "UNSIGNED-PAYLOAD")
        return announced;
    QByteArray actual = sha256Hex(request.body);
    if (!announced.isNull() && announced != actual)
        return std::nullopt;
    return actual;
}

} // namespace

std::optional<SignatureHeader> SignatureHeader::parse(QByteArrayView authorization)
{
    if (!authorization.startsWith(Algorithm))
        return std::nullopt;
    SignatureHeader header;
    for (const QByteArray& part : authorization.sliced(Algorithm.size()).toByteArray().split(',')) {
        const QByteArray trimmed = part.trimmed();
        const qsizetype equals = trimmed.indexOf('=');
        const QByteArray key = trimmed.left(std::max<qsizetype>(equals, 0));
        const QByteArray value = trimmed.mid(equals + 1);
        if (key == "Access")
            header.accessKey = value;
        else if (key == "SignedHeaders")
            header.signedHeaders = value.toLower().split(';');
        else if (key == "Signature")
            header.signature = value;
    }
    if (header.accessKey.isEmpty() || header.signature.isEmpty()
        || !header.signedHeaders.contains("x-sdk-date"))
        return std::nullopt;
    return header;
}

std::optional<QByteArray> expectedSignature(const Request& request, const QList<QByteArray>& signedHeaders,
                                            const QByteArray& secretKey)
{
    QByteArray canonicalHeaders;
    for (const QByteArray& name : signedHeaders) {
        const QByteArray value = request.header(name);
        if (value.isNull())
            return std::nullopt;
        canonicalHeaders += name + ':' + value.trimmed() + '\n';
    }
    const auto hash = bodyHash(request);
    if (!hash)
        return std::nullopt;
    const QByteArray canonical = request.method + '\n' + canonicalPath(request.path) + '\n'
        + canonicalQuery(request.query) + '\n' + canonicalHeaders + '\n' + signedHeaders.join(';') + '\n'
        + *hash;
    const QByteArray toSign
        = Algorithm.toByteArray() + '\n' + request.header("X-Sdk-Date") + '\n' + sha256Hex(canonical);
    return QMessageAuthenticationCode::hash(toSign, secretKey, QCryptographicHash::Sha256).toHex();
}

std::optional<qint64> signingTime(const Request& request)
{
    const QString text = QString::fromLatin1(request.header("X-Sdk-Date"));
    QDateTime time = QDateTime::fromString(text, u"yyyyMMdd'T'HHmmss'Z'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace partita::emulator
