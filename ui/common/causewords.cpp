// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/causewords.h"

#include <QCoreApplication>

namespace partita {

namespace {

using Cause = ApiError::Cause;

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(partita::ErrorText)
};

//! What was wrong with a reply that arrived.
QString happenedInReply(Cause cause)
{
    switch (cause) {
    case Cause::TooLarge:
        return ErrorText::tr("The reply is larger than this console accepts.");
    case Cause::TooDeep:
        return ErrorText::tr("The reply is nested deeper than this console accepts.");
    case Cause::NotJson:
        return ErrorText::tr("The reply is not JSON; a proxy or a login page may have answered instead.");
    case Cause::EmptyBody:
        return ErrorText::tr("The reply is empty where values were expected.");
    case Cause::MissingField:
        return ErrorText::tr("The reply lacks a field that the interface promises.");
    case Cause::WrongType:
        return ErrorText::tr("A field of the reply differs from what the interface promises.");
    default:
        return {};
    }
}

} // namespace

QString causeInWords(Cause cause)
{
    switch (cause) {
    case Cause::None:
        return {};
    case Cause::HostNotFound:
        return ErrorText::tr("No server with that name was found.");
    case Cause::ConnectionRefused:
        return ErrorText::tr("The server is reachable but refuses connections on that port.");
    case Cause::ConnectionLost:
        return ErrorText::tr("The connection broke off before the reply was complete.");
    case Cause::ProxyFailed:
        return ErrorText::tr(
            "The proxy between this computer and the server did not let the request through.");
    case Cause::Redirected:
        return ErrorText::tr(
            "The server sent the request on to another address, which is never followed, since it "
            "would carry what proves who you are there.");
    case Cause::CertificateUntrusted:
        return ErrorText::tr(
            "The server's certificate was issued by somebody whom this computer does not trust.");
    case Cause::CertificateExpired:
        return ErrorText::tr("The server's certificate is not valid at this time.");
    case Cause::CertificateHostMismatch:
        return ErrorText::tr("The server's certificate belongs to another name.");
    case Cause::HandshakeFailed:
        return ErrorText::tr(
            "Server and console could not agree on an encryption (TLS 1.2 or later is needed).");
    case Cause::ConnectTimeout:
        return ErrorText::tr("The connection could not be opened in time.");
    case Cause::FirstByteTimeout:
        return ErrorText::tr("The request was sent, but no reply began in time.");
    case Cause::WholeTimeout:
        return ErrorText::tr("The reply was not complete in time.");
    case Cause::QueueTimeout:
        return ErrorText::tr(
            "Other requests to the same server took all the time, so this one was never sent.");
    case Cause::TooLarge:
    case Cause::TooDeep:
    case Cause::NotJson:
    case Cause::EmptyBody:
    case Cause::MissingField:
    case Cause::WrongType:
        return happenedInReply(cause);
    case Cause::PlainHttp:
        return ErrorText::tr("The address begins with http, which would send everything unencrypted.");
    case Cause::ClockSkew:
        return ErrorText::tr("The clock of this computer differs from the server's by more than 15 minutes.");
    case Cause::PasscodeNeeded:
        return ErrorText::tr("The sign-in needs a new one-time passcode.");
    }
    Q_UNREACHABLE();
}

QString adviceOnCause(const ApiError& error)
{
    switch (error.cause) {
    case Cause::HostNotFound:
        return ErrorText::tr(
            "Check the spelling of the endpoint, your network and, if there is one, the VPN.");
    case Cause::ConnectionRefused:
        return ErrorText::tr("Check host and port of the endpoint, and whether a firewall stands between.");
    case Cause::ProxyFailed:
        return error.ownProxy
            ? ErrorText::tr(
                "Check the proxy that this connection has of its own: address, kind, user and password.")
            : ErrorText::tr(
                "Check the proxy settings of this computer, or give the connection a proxy of its own.");
    case Cause::Redirected:
        return ErrorText::tr("Enter the address of the service itself as the endpoint.");
    case Cause::CertificateUntrusted:
        return ErrorText::tr(
            "If your organisation has its own authority, install its certificate on this computer.");
    case Cause::CertificateExpired:
        return ErrorText::tr(
            "Check the date of this computer; if it is right, tell the operator of the server.");
    case Cause::CertificateHostMismatch:
        return ErrorText::tr("Check that the endpoint is the name which the certificate was issued for.");
    case Cause::PlainHttp:
        return ErrorText::tr("Use an address that begins with https.");
    case Cause::ClockSkew:
        return ErrorText::tr("Set the clock of this computer, then try again.");
    case Cause::PasscodeNeeded:
        return ErrorText::tr("Sign in to the connection with the passcode that your device shows now.");
    case Cause::QueueTimeout:
        return ErrorText::tr("Wait until the requests that are under way have ended, then try again.");
    case Cause::NotJson:
        return ErrorText::tr(
            "Check that the endpoint is that of the Kafka service, and look at the network's login.");
    case Cause::None:
    case Cause::ConnectionLost:
    case Cause::HandshakeFailed:
    case Cause::ConnectTimeout:
    case Cause::FirstByteTimeout:
    case Cause::WholeTimeout:
    case Cause::TooLarge:
    case Cause::TooDeep:
    case Cause::EmptyBody:
    case Cause::MissingField:
    case Cause::WrongType:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace partita
