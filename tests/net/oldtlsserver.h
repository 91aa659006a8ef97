// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace partita::fakes {

class Certificates;

//! A server that speaks TLS 1.1 at most, which Qt itself does not any more: the openssl command, on 127.0.0.1
//! with the certificate "good".
class OldTlsServer
{
public:
    ~OldTlsServer() { stop(); }

    //! False when it does not run; log() tells why.
    bool start(const Certificates& certificates);
    void stop();
    QUrl url() const { return m_url; }
    //! What it said so far, with all that it was told.
    const QByteArray& log();

private:
    QProcess m_process;
    QByteArray m_log;
    QUrl m_url;
};

} // namespace partita::fakes
