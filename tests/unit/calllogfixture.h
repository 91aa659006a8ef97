// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callcurl.h"
#include "api/calllog.h"

namespace partita::test {

//! All that a log keeps of headers.
inline QByteArray textOf(const QList<Header>& headers)
{
    QByteArray text;
    for (const auto& [name, value] : headers)
        text += name + ": " + value + '\n';
    return text;
}

//! All that a log keeps of \a entry, and the command that is made of it.
inline QByteArray textOf(const CallLogEntry& entry)
{
    const CallResult& result = entry.result;
    QByteArray text = entry.connection.toUtf8() + '\n' + entry.url.toEncoded() + '\n' + textOf(entry.headers)
        + entry.body.text + '\n' + textOf(result.headers) + result.body.text + '\n'
        + result.requestId.toUtf8();
    if (result.failure) {
        const ApiError& error = *result.failure;
        for (const QString& part :
             { error.code, error.serverText, error.requestId, error.permission, error.detail })
            text += '\n' + part.toUtf8();
    }
    return text + '\n' + callCurl(entry).toUtf8();
}

inline QByteArray textOf(const CallLog& log)
{
    QByteArray text;
    for (int i = 0; i < log.size(); ++i)
        text += textOf(*log.find(log.firstNumber() + quint64(i)));
    return text;
}

} // namespace partita::test
