// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/relay.h"

#include "emulator/relayconnection.h"

#include <QTcpSocket>

namespace partita::emulator {

Relay::Relay(Faults& faults, Counters& counters, int latency)
    : m_faults(faults)
    , m_counters(counters)
    , m_latency(latency)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
}

bool Relay::listen(quint16 port, quint16 servicePort)
{
    m_servicePort = servicePort;
    return m_server.listen(QHostAddress::LocalHost, port);
}

void Relay::accept()
{
    while (QTcpSocket* client = m_server.nextPendingConnection()) {
        m_counters.countConnection();
        new RelayConnection(client, m_servicePort, { m_faults, m_counters, m_latency }, this);
    }
}

} // namespace partita::emulator
