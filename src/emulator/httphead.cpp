// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/httphead.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace partita::emulator {

QByteArray HttpHead::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

qint64 HttpHead::contentLength() const
{
    bool ok = false;
    const qint64 length = header("Content-Length").toLongLong(&ok);
    return ok && length >= 0 ? length : -1;
}

bool HttpHead::isChunked() const
{
    return header("Transfer-Encoding").toLower().contains("chunked");
}

bool HttpHead::closesConnection() const
{
    return header("Connection").toLower().contains("close");
}

QByteArray HttpHead::method() const
{
    return firstLine.split(' ').first();
}

QByteArray HttpHead::path() const
{
    const QByteArrayList parts = firstLine.split(' ');
    if (parts.size() < 3)
        return {};
    return parts[1].split('?').first();
}

int HttpHead::status() const
{
    return firstLine.mid(firstLine.indexOf(' ') + 1, 3).toInt();
}

std::optional<HttpHead> HttpHead::parse(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpHead head;
    head.size = end + 4;
    const QByteArrayList lines = bytes.left(end).split('\n');
    head.firstLine = lines.first().trimmed();
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.headers.append({ line.left(colon), line.mid(colon + 1).trimmed() });
    }
    return head;
}

QByteArray serialised(const Reply& reply)
{
    QByteArray bytes
        = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    bool typed = false;
    for (const auto& [key, value] : reply.headers) {
        bytes += key + ": " + value + "\r\n";
        typed = typed || key.compare("Content-Type", Qt::CaseInsensitive) == 0;
    }
    if (!typed && !reply.body.isEmpty())
        bytes += "Content-Type: application/json\r\n";
    bytes += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
    return bytes + reply.body;
}

QByteArray httpDate(qint64 moment)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace partita::emulator
