// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QDateTime>
#include <QStringList>

#include <memory>

namespace partita {

//! The way out to the services.
struct ProxyChoice
{
    enum class Mode {
        System, //!< what the desktop or the environment says
        None,
        Own,
    };
    enum class Kind { Http, Socks5 };

    Mode mode = Mode::System;
    // The rest is for Mode::Own.
    Kind kind = Kind::Http;
    QString host;
    quint16 port = 0;
    QString user; //!< empty: the proxy asks for no password

    friend bool operator==(const ProxyChoice&, const ProxyChoice&) = default;
};

//! What may differ in the network from one connection to another. Equal options share their TCP connections.
struct TransportOptions
{
    ProxyChoice proxy;
    //! PEM file with certificate authorities that are trusted in addition to the system's; empty: none. A
    //! file that cannot be read, or holds no certificate, fails every TLS handshake with ApiError::Kind::Tls.
    QString extraCaFile;
    //! The same as PEM text.
    QByteArray extraCaPem;

    friend bool operator==(const TransportOptions&, const TransportOptions&) = default;
};

//! What a server showed in a TLS handshake.
struct TlsFacts
{
    QString protocol; //!< "TLS 1.3"; empty when the handshake failed
    QString subject; //!< common name of the server's certificate
    QString issuer;
    QDateTime expires;
    QByteArray sha256; //!< fingerprint of the server's certificate, hexadecimal, lower case
    //! The topmost certificate that the server sent, when it is an authority (or signs itself): what would
    //! have to be trusted. As PEM; empty when there is none.
    QByteArray authorityPem;
    QString authority; //!< its common name
    QByteArray authoritySha256;
};

//! How far a probe got. A stage that was not reached has no time and no error.
struct ProbeReport
{
    struct Stage
    {
        std::optional<std::chrono::milliseconds> took; //!< set when it succeeded
        std::optional<ApiError> error; //!< set when it failed; later stages are then not reached
        bool skipped = false; //!< not ours to do: a proxy resolves the name; plain http has no TLS
    };

    Stage lookUp;
    Stage connect;
    Stage handshake;
    QStringList addresses; //!< what the name resolved to
    QString proxy; //!< "host:port" of the proxy on the way; empty: none
    std::optional<TlsFacts> tls; //!< also when the certificate was refused
};

//! A probe under way. Deleting it ends it.
class PendingProbe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    //! A stage has ended.
    void advanced(const partita::ProbeReport& report);
    //! Once, from the event loop; the receiver may delete this object.
    void finished(const partita::ProbeReport& report);
};

//! Makes what reaches the outside.
class Network
{
public:
    virtual ~Network() = default;

    //! A transport with these options, shared with all who ask for the same and kept as long as one of them
    //! lives. At most six exchanges per origin are under way at a time over all transports; further ones
    //! wait, changes before reads, otherwise in their order. The wait counts as part of
    //! TransferLimits::whole. \a proxyPassword goes with ProxyChoice::user and is kept in memory as long as
    //! the transport is.
    virtual std::shared_ptr<Transport> transport(const TransportOptions& options,
                                                 QByteArrayView proxyPassword)
        = 0;

    //! Reaches out to the host of \a url, stage by stage, without sending a byte of application data.
    virtual std::unique_ptr<PendingProbe> probe(const QUrl& url, const TransportOptions& options,
                                                QByteArrayView proxyPassword)
        = 0;
};

} // namespace partita
