// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace partita::dms::test {

//! A file of the tests' data, as bytes.
inline QByteArray recorded(const QByteArray& path)
{
    QFile file(QStringLiteral(PARTITA_TEST_DATA "/") + QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! A sample of the specification, as bytes.
inline QByteArray sample(const char* name)
{
    return recorded(QByteArray("dms/") + name);
}

//! A sample of the specification, as an object.
inline QJsonObject sampleObject(const char* name)
{
    return QJsonDocument::fromJson(sample(name)).object();
}

inline QJsonObject bodyOf(const Request& request)
{
    return QJsonDocument::fromJson(request.body).object();
}

//! Decodes \a json as the endpoint's reply.
template <Endpoint E> ApiResult<typename E::Reply> decode(QByteArrayView json, int status = 200)
{
    auto body = ReplyBody::from(status, json);
    if (!body)
        return unexpected(body.error());
    return E::parse(*body);
}

//! The error that decoding gives; Kind::Cancelled when there is none.
template <Endpoint E> ApiError errorOf(QByteArrayView json, int status = 200)
{
    auto result = decode<E>(json, status);
    if (!result)
        return result.error();
    ApiError none;
    none.kind = ApiError::Kind::Cancelled;
    return none;
}

} // namespace partita::dms::test
