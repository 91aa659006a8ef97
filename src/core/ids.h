// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace partita {

//! A string that means one thing, so that two identifiers cannot change places in a call.
template <typename Tag> class StrongString
{
public:
    StrongString() = default;
    explicit StrongString(QString text)
        : m_text(std::move(text))
    {
    }

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const StrongString&, const StrongString&) = default;
    friend bool operator<(const StrongString& a, const StrongString& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const StrongString& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

//! The project of IAM that requests are made for: 32 hexadecimal digits in the public clouds (clause 8.4).
using ProjectId = StrongString<struct ProjectTag>;
//! A connection of this console: a UUID without braces, made when the connection is added and never changed.
using ConnectionId = StrongString<struct ConnectionTag>;
//! An instance of DMS (table 5-4): a UUID in the public clouds, opaque to the console.
using InstanceId = StrongString<struct InstanceTag>;
//! A topic; the API calls it "id" (table 5-26).
using TopicName = StrongString<struct TopicTag>;

} // namespace partita
