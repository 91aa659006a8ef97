// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlssettings.h"

#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace partita::net {

// Certificates of the system are not added here: OpenSSL looks the needed ones up by itself, reading all of
// them takes a hundred times longer than the rest.
Result<QSslConfiguration, QString> tlsSettings(const TransportOptions& options)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!options.extraCaFile.isEmpty() && !tls.addCaCertificates(options.extraCaFile))
        return unexpected(options.extraCaFile);
    if (options.extraCaPem.isEmpty())
        return tls;
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(options.extraCaPem, QSsl::Pem);
    if (authorities.isEmpty())
        return unexpected(u"PEM"_s);
    tls.addCaCertificates(authorities);
    return tls;
}

} // namespace partita::net
