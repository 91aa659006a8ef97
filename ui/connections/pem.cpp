// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/pem.h"

#include <QByteArrayList>
#include <QCryptographicHash>

namespace partita::pem {

namespace {

constexpr QByteArrayView Begin = "-----BEGIN CERTIFICATE-----";
constexpr QByteArrayView End = "-----END CERTIFICATE-----";

} // namespace

QList<QByteArray> certificates(const QByteArray& text)
{
    QList<QByteArray> found;
    qsizetype from = text.indexOf(Begin);
    while (from >= 0) {
        const qsizetype to = text.indexOf(End, from);
        if (to < 0)
            break;
        found.append(text.mid(from, to + End.size() - from) + '\n');
        from = text.indexOf(Begin, to);
    }
    return found;
}

QByteArray fingerprint(const QByteArray& certificate)
{
    const qsizetype from = certificate.indexOf(Begin) + Begin.size();
    const QByteArray body = certificate.mid(from, certificate.indexOf(End) - from);
    return QCryptographicHash::hash(QByteArray::fromBase64(body), QCryptographicHash::Sha256).toHex();
}

QString readable(const QByteArray& hexadecimal)
{
    const QByteArray bytes = QByteArray::fromHex(hexadecimal);
    QByteArrayList groups;
    // Between groups a label may break the line.
    for (qsizetype at = 0; at < bytes.size(); at += 8)
        groups.append(bytes.mid(at, 8).toHex(':').toUpper());
    return QString::fromLatin1(groups.join(' '));
}

} // namespace partita::pem
