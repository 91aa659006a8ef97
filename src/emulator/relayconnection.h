// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/counters.h"
#include "emulator/faults.h"
#include "emulator/httphead.h"

#include <QTcpSocket>

#include <optional>

namespace partita::emulator {

//! One client's connection: its requests one after the other, each passed on, answered or spoilt.
//! Deletes itself when the client is gone.
class RelayConnection final : public QObject
{
    Q_OBJECT

public:
    struct Shared
    {
        Faults& faults;
        Counters& counters;
        int latency;
    };

    //! Takes \a client over.
    RelayConnection(QTcpSocket* client, quint16 servicePort, Shared shared, QObject* parent);

private:
    enum class State { Reading, Waiting, Replying, Hanging, Closing };

    void readRequest();
    void refuse(int status);
    void begin();
    void forward();
    void answer(Reply reply);
    //! Gives a reply that does not come from the service the header Date.
    void date(Reply& reply, const QByteArray& method, const QByteArray& path);
    void readReply();
    void readHead();
    void passOn(const QByteArray& bytes);
    void finish();
    void serviceLost();

    QTcpSocket* m_client;
    QTcpSocket m_service;
    quint16 m_servicePort;
    Shared m_shared;

    State m_state = State::Reading;
    QByteArray m_incoming;
    HttpHead m_requestHead;
    QByteArray m_request;
    std::optional<Fault> m_fault;

    bool m_headDone = false;
    QByteArray m_replyHead;
    qint64 m_bodyLeft = 0;
    //! Bytes of the reply that may still reach the client before the connection is cut; -1: all.
    qint64 m_allowed = -1;
};

} // namespace partita::emulator
