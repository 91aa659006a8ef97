// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/authenticator.h"
#include "emulator/router.h"

#include <QAbstractHttpServer>

namespace partita::emulator {

//! The HTTP server behind the relay: finds the route, asks the authenticator, writes the reply.
class Service final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    //! All three are the caller's and outlive the service.
    Service(const Router& router, Authenticator& authenticator, Faults& faults);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    Reply replyTo(Request request, qint64 serverTime);

    const Router& m_router;
    Authenticator& m_authenticator;
    Faults& m_faults;
};

} // namespace partita::emulator
