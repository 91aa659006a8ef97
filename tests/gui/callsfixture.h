// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calllog.h"
#include "fakes/fakeclock.h"

#include <QObject>

#include <memory>

namespace partita {

//! A log, and hands to fill it.
class CallsFixture : public QObject
{
protected:
    static CallResult aborted()
    {
        CallResult result;
        result.state = CallResult::State::Aborted;
        return result;
    }

    //! One that is under way.
    quint64 add(Request::Method method = Request::Method::Get,
                const QString& path = QStringLiteral("/v1.0/p1/instances"))
    {
        CallLogEntry entry;
        entry.connection = QStringLiteral("orders");
        entry.started = m_clock.now();
        entry.method = method;
        entry.url = QUrl(QStringLiteral("https://dms.example.test") + path);
        entry.headers = { { "Accept", "application/json" }, { "X-Auth-Token", "<redacted>" } };
        if (method != Request::Method::Get)
            entry.body = { R"({"name":"a","password":"<redacted>"})", 36, false, false };
        return m_log->begin(std::move(entry));
    }

    //! One that took 10 ms more than its status.
    quint64 addEnded(int status, const QString& id = {}, const QByteArray& body = {})
    {
        const quint64 number = add();
        CallResult result;
        result.state = CallResult::State::Finished;
        result.took = std::chrono::milliseconds(10 + status);
        result.status = status;
        result.headers = { { "Content-Type", "application/json" } };
        result.body = { body, body.size(), false, false };
        result.requestId = id;
        m_log->end(number, std::move(result));
        return number;
    }

    void fill(int count)
    {
        for (int i = 0; i < count; ++i)
            addEnded(200);
    }

    fakes::FakeClock m_clock;
    std::unique_ptr<CallLog> m_log = std::make_unique<CallLog>();
};

} // namespace partita
