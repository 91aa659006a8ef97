// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>

//! Sends many requests over one connection without waiting in between, and reads their replies in order.
//! Thousands of requests take seconds that way.
class Pipeline
{
public:
    struct Reply
    {
        int status = 0;
        QByteArray body;
    };

    //! \a headers: whole lines, sent with every request.
    Pipeline(quint16 port, QByteArray headers);

    //! POSTs each of \a bodies to \a path. Fewer replies than bodies when the connection broke.
    QList<Reply> post(const QByteArray& path, const QList<QByteArray>& bodies);

private:
    bool takeReply(Reply& reply);
    bool readMore();

    QTcpSocket m_socket;
    QByteArray m_headers;
    QByteArray m_incoming;
};
