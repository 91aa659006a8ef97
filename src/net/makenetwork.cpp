// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/makenetwork.h"

#include "net/originqueue.h"
#include "net/probe.h"
#include "net/qnamtransport.h"

#include <vector>

namespace partita::net {

namespace {

// What does not count is left out, so that it does not keep equal ways apart.
TransportOptions essence(TransportOptions options)
{
    if (options.proxy.mode != ProxyChoice::Mode::Own)
        options.proxy = { options.proxy.mode, {}, {}, {}, {} };
    return options;
}

struct SharedTransport
{
    SharedTransport(std::shared_ptr<OriginQueue> queue, std::unique_ptr<QnamTransport> made)
        : qnam(*made)
        , queued(std::move(queue), std::move(made))
    {
    }

    const QnamTransport& qnam;
    QueuedTransport queued;
};

class SharingNetwork final : public Network
{
public:
    std::shared_ptr<Transport> transport(const TransportOptions& options,
                                         QByteArrayView proxyPassword) override
    {
        const TransportOptions wanted = essence(options);
        std::erase_if(m_known, [](const auto& known) { return known.expired(); });
        for (const auto& known : m_known) {
            const auto shared = known.lock();
            if (shared && shared->qnam.isFor(wanted, proxyPassword))
                return { shared, &shared->queued };
        }
        const auto made = std::make_shared<SharedTransport>(
            m_queue, std::make_unique<QnamTransport>(wanted, Secret(proxyPassword)));
        m_known.push_back(made);
        return { made, &made->queued };
    }

    std::unique_ptr<PendingProbe> probe(const QUrl& url, const TransportOptions& options,
                                        QByteArrayView proxyPassword) override
    {
        return std::make_unique<Probe>(url, options, Secret(proxyPassword));
    }

private:
    const std::shared_ptr<OriginQueue> m_queue = std::make_shared<OriginQueue>();
    std::vector<std::weak_ptr<SharedTransport>> m_known;
};

} // namespace

std::unique_ptr<Network> makeNetwork()
{
    return std::make_unique<SharingNetwork>();
}

} // namespace partita::net
