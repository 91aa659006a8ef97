// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakenetwork.h"

namespace partita::fakes {

std::shared_ptr<Transport> FakeNetwork::transport(const TransportOptions& options,
                                                  QByteArrayView proxyPassword)
{
    m_asked.push_back({ options, proxyPassword.toByteArray() });
    return std::shared_ptr<Transport>(&m_transport, [](Transport*) { /* the test's own */ });
}

std::unique_ptr<PendingProbe> FakeNetwork::probe(const QUrl& url, const TransportOptions&, QByteArrayView)
{
    auto probe = std::make_unique<PendingProbe>();
    m_probes.push_back({ url, probe.get() });
    return probe;
}

void FakeNetwork::finish(const ProbeReport& report)
{
    PendingProbe* probe = m_probes.back().probe;
    Q_ASSERT(probe);
    QMetaObject::invokeMethod(
        probe, [probe, report] { emit probe->finished(report); }, Qt::QueuedConnection);
}

ProbeReport FakeNetwork::reached()
{
    using std::chrono::milliseconds;
    ProbeReport report;
    report.lookUp.took = milliseconds(1);
    report.connect.took = milliseconds(2);
    report.handshake.skipped = true;
    report.addresses = QStringList { QStringLiteral("127.0.0.1") };
    return report;
}

} // namespace partita::fakes
