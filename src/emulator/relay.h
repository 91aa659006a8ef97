// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/counters.h"
#include "emulator/faults.h"

#include <QTcpServer>

namespace partita::emulator {

//! The door to the service: takes the clients' connections on loopback and passes whole requests on to the
//! HTTP server behind it. It exists because faults such as a cut need the socket, which an HTTP server keeps
//! to itself.
class Relay final : public QObject
{
    Q_OBJECT

public:
    //! \a faults and \a counters are the caller's and outlive the relay; \a latency is in milliseconds.
    Relay(Faults& faults, Counters& counters, int latency);

    //! Listens on 127.0.0.1 (port 0: any) in front of the server at \a servicePort; false when the port is
    //! taken.
    bool listen(quint16 port, quint16 servicePort);
    quint16 port() const { return m_server.serverPort(); }

private:
    void accept();

    QTcpServer m_server;
    Faults& m_faults;
    Counters& m_counters;
    int m_latency;
    quint16 m_servicePort = 0;
};

} // namespace partita::emulator
