// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "fakes/faketransport.h"

#include <QPointer>

#include <vector>

namespace partita::fakes {

//! A network that is one FakeTransport, whatever the options, and whose probes a test finishes.
class FakeNetwork final : public Network
{
public:
    //! What was asked for.
    struct Asked
    {
        TransportOptions options;
        QByteArray proxyPassword;
    };
    struct Probed
    {
        QUrl url;
        QPointer<PendingProbe> probe;
    };

    //! \a transport outlives the network and everything that it gave out.
    explicit FakeNetwork(Transport& transport)
        : m_transport(transport)
    {
    }

    std::shared_ptr<Transport> transport(const TransportOptions& options,
                                         QByteArrayView proxyPassword) override;
    std::unique_ptr<PendingProbe> probe(const QUrl& url, const TransportOptions& options,
                                        QByteArrayView proxyPassword) override;

    const std::vector<Asked>& transports() const { return m_asked; }
    const std::vector<Probed>& probes() const { return m_probes; }
    //! Ends the newest probe with \a report.
    void finish(const ProbeReport& report);

    //! A probe that reached the server over plain http.
    static ProbeReport reached();

private:
    Transport& m_transport;
    std::vector<Asked> m_asked;
    std::vector<Probed> m_probes;
};

} // namespace partita::fakes
