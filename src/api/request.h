// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace partita {

//! One call of a service, before it is bound to a host, signed and sent. A pure value.
struct Request
{
    enum class Method { Get, Post, Put, Delete };
    //! Which of the connection's endpoints answers.
    enum class Service { Dms, Iam, Vpc, Eps };

    Method method = Method::Get;
    Service service = Service::Dms;
    //! Percent-encoded, begins with "/": made by pathOf().
    QByteArray path;
    //! Decoded names and values, in the order in which they are to be sent.
    QList<std::pair<QString, QString>> query;
    //! UTF-8 JSON, or empty.
    QByteArray body;
    //! Authorisation item of table 7-1, for the words of a 403.
    QString permission;
    //! The instances that a write changes; at most one write is in flight for each. Empty: no such limit.
    QStringList changes;

    bool isRead() const { return method == Method::Get; }
};

//! "GET" and so on.
QByteArray methodName(Request::Method method);

//! Joins path segments, percent-encoding each (RFC 3986 unreserved characters stay).
QByteArray pathOf(std::initializer_list<QString> segments);

} // namespace partita
