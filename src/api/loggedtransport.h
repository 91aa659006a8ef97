// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "core/clock.h"

#include <QString>

#include <functional>
#include <memory>

namespace partita {

class CallLog;

//! Carries exchanges through another transport and keeps a record of each, without its secrets. What is
//! carried, and when what is answered, is as without it.
class LoggedTransport final : public Transport
{
public:
    //! The name of the connection at the moment.
    using ConnectionName = std::function<QString()>;

    //! \a clock outlives the transport and all that it starts, \a log outlives the transport.
    LoggedTransport(std::shared_ptr<Transport> inner, CallLog& log, Clock& clock, ConnectionName connection);

    std::unique_ptr<PendingReply> start(const HttpRequest& request) override;

private:
    std::shared_ptr<Transport> m_inner;
    CallLog& m_log;
    Clock& m_clock;
    ConnectionName m_connection;
};

//! \a inner itself when \a log is null.
std::shared_ptr<Transport> logged(std::shared_ptr<Transport> inner, CallLog* log, Clock& clock,
                                  LoggedTransport::ConnectionName connection);

} // namespace partita
