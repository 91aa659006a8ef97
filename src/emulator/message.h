// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QUrlQuery>

namespace partita::emulator {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

//! One request as it came over the socket. Path and query are the encoded bytes, because the signature covers
//! them.
struct Request
{
    QByteArray method;
    QByteArray path;
    QByteArray query;
    HeaderList headers;
    QByteArray body;
    //! The id of the project that the request is about, once it was found to be allowed.
    QString project;

    //! The value of the first header of that name, in any case; null when there is none.
    QByteArray header(QByteArrayView name) const;
    //! The decoded value of a query parameter; empty when there is none.
    QString parameter(const QString& name) const;
};

struct Reply
{
    int status = 200;
    QByteArray body;
    HeaderList headers;

    static Reply json(const QJsonObject& object, int status = 200);
    //! The service's error body: {"error_code", "error_msg"}.
    static Reply error(int status, QLatin1String code, const QString& message);
    //! The error body of the identity service: {"error": {"code", "message", "title"}}.
    static Reply iamError(int status, const QString& message);
    static Reply noContent();
};

//! The current reason phrase of an HTTP status; "Unknown" for one that has none.
QByteArray reasonPhrase(int status);

//! Compares in a time that depends on the length of \a given alone.
bool equalInConstantTime(QByteArrayView expected, QByteArrayView given);

} // namespace partita::emulator
