// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/errorwords.h"

#include "api/errorcatalogue.h"
#include "common/causewords.h"
#include "models/displaytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(partita::ErrorText)
};

//! Whether a user signed in; otherwise an access key signs.
bool isByToken(const ApiError& error)
{
    return error.proof == ApiError::Proof::Token;
}

QString titleOf(const ApiError& error)
{
    if (error.cause == Cause::QueueTimeout)
        return ErrorText::tr("The request had no turn in time");
    if (error.cause == Cause::PasscodeNeeded)
        return ErrorText::tr("A one-time passcode is needed");
    switch (error.kind) {
    case Kind::Network:
        return ErrorText::tr("The server could not be reached");
    case Kind::Tls:
        return ErrorText::tr("No secure connection");
    case Kind::Timeout:
        return ErrorText::tr("The server did not answer in time");
    case Kind::Authentication:
        return isByToken(error) ? ErrorText::tr("The server did not accept the sign-in")
                                : ErrorText::tr("The server did not accept the access key");
    case Kind::Permission:
        return ErrorText::tr("A permission is missing");
    case Kind::NotFound:
        return ErrorText::tr("Not found");
    case Kind::Conflict:
        return ErrorText::tr("The present state does not allow this");
    case Kind::Validation:
        return ErrorText::tr("The server rejected the request as invalid");
    case Kind::Throttled:
        return ErrorText::tr("Too many requests");
    case Kind::Server:
        return ErrorText::tr("The server has a problem");
    case Kind::BadReply:
        return ErrorText::tr("The reply could not be understood");
    case Kind::Cancelled:
        return ErrorText::tr("Cancelled");
    case Kind::WriteLocked:
        return ErrorText::tr("This connection is read-only");
    case Kind::Halted:
        return ErrorText::tr("This connection is stopped");
    case Kind::SignedOut:
        return ErrorText::tr("This connection is signed out");
    case Kind::Busy:
        return ErrorText::tr("Another change is under way");
    case Kind::Refused:
        return ErrorText::tr("The request was not sent");
    }
    Q_UNREACHABLE();
}

QString happenedBy(const ApiError& error)
{
    switch (error.kind) {
    case Kind::Network:
        return ErrorText::tr("There is no connection to the server.");
    case Kind::Tls:
        return ErrorText::tr("The encrypted connection could not be set up.");
    case Kind::Timeout:
        return ErrorText::tr("The time for this request ran out.");
    case Kind::Authentication:
        return isByToken(error) ? ErrorText::tr("The user, the password or the token was refused.")
                                : ErrorText::tr("The signature of the request was refused.");
    case Kind::Permission:
        return isByToken(error) ? ErrorText::tr("This user is known, but may not do this.")
                                : ErrorText::tr("This key is known, but it may not do this.");
    case Kind::NotFound:
        return ErrorText::tr("The server does not know what was asked for.");
    case Kind::Conflict:
        return ErrorText::tr("The server refuses the call in the present state.");
    case Kind::Validation:
        return ErrorText::tr("The server refused a value of the request.");
    case Kind::Throttled:
        return ErrorText::tr("The server limits how many requests it takes in a time.");
    case Kind::Server:
        return ErrorText::tr("The server reported an internal error.");
    case Kind::BadReply:
        return ErrorText::tr("The server's answer does not say what the interface promises.");
    case Kind::Cancelled:
        return ErrorText::tr("The request was cancelled before a reply arrived.");
    case Kind::WriteLocked:
        return ErrorText::tr("A read-only connection sends only read requests.");
    case Kind::Halted:
        return isByToken(error)
            ? ErrorText::tr("An earlier sign-in was refused, so nothing more is sent.")
            : ErrorText::tr("An earlier request was refused because of its key, so nothing more is sent.");
    case Kind::SignedOut:
        return ErrorText::tr("The secret of this connection is not in memory, so nothing is sent.");
    case Kind::Busy:
        return ErrorText::tr("An earlier change of the same instance has not been answered yet.");
    case Kind::Refused:
        return ErrorText::tr("The request would break a rule, so it stayed on this computer.");
    }
    Q_UNREACHABLE();
}

QString whyItStops(const ApiError& error)
{
    if (error.cause == Cause::PasscodeNeeded)
        return {};
    if (isByToken(error))
        return ErrorText::tr("Refusals in a row would lock the user out for a time. That is why the console "
                             "stops by itself.");
    return ErrorText::tr("More than five refusals in a row would lock the key for five minutes. That is why "
                         "the console stops by itself.");
}

QString meaningOf(const ApiError& error)
{
    switch (error.kind) {
    case Kind::Authentication:
    case Kind::Halted:
        return whyItStops(error);
    case Kind::Tls:
        return ErrorText::tr("Somebody could read or change what is sent, so nothing was.");
    case Kind::NotFound:
        return ErrorText::tr("It was deleted, or it belongs to another project or region.");
    case Kind::BadReply:
        return ErrorText::tr("Nothing of this reply is shown, since a guess would be worse than none.");
    case Kind::Throttled:
    case Kind::Server:
        return ErrorText::tr("The fault is not in your request.");
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Permission:
    case Kind::Conflict:
    case Kind::Validation:
    case Kind::Cancelled:
    case Kind::WriteLocked:
    case Kind::SignedOut:
    case Kind::Busy:
    case Kind::Refused:
        return {};
    }
    Q_UNREACHABLE();
}

QString pauseAdvice(const ApiError& error)
{
    if (!error.retryAfter)
        return ErrorText::tr("Wait a moment, then try again.");
    return ErrorText::tr("Wait %n second(s), then try again.", nullptr, int(error.retryAfter->count()));
}

QString adviceBy(const ApiError& error)
{
    switch (error.kind) {
    case Kind::Network:
    case Kind::Timeout:
        return ErrorText::tr("Check your network, then try again.");
    case Kind::Tls:
        return ErrorText::tr("Do not go on before it is clear why; ask the operator of the server.");
    case Kind::Authentication:
    case Kind::Halted:
        return isByToken(error)
            ? ErrorText::tr("Check account, user and password, then sign in to the connection again.")
            : ErrorText::tr(
                "Check access key, secret key, project and the clock of this computer, then refresh.");
    case Kind::Permission:
        return ErrorText::tr("Ask the administrator of the account for the permission that is named here.");
    case Kind::NotFound:
        return ErrorText::tr("Refresh the list; check project and region of the connection.");
    case Kind::Conflict:
    case Kind::Busy:
        return ErrorText::tr("Wait until the change that is under way has ended, then try again.");
    case Kind::Validation:
        return ErrorText::tr("Correct the value that the server names, then try again.");
    case Kind::Throttled:
    case Kind::Server:
        return pauseAdvice(error);
    case Kind::BadReply:
        return ErrorText::tr("Try again; if it stays, report it together with the request id.");
    case Kind::Cancelled:
        return ErrorText::tr("Refresh when you want to go on.");
    case Kind::WriteLocked:
        return ErrorText::tr("Unlock the connection first, if you are sure.");
    case Kind::SignedOut:
        return ErrorText::tr("Sign in to the connection.");
    case Kind::Refused:
        return ErrorText::tr("Correct the connection's settings.");
    }
    Q_UNREACHABLE();
}

QString repeatOf(const ApiError& error)
{
    const bool isRefused = error.kind == Kind::Authentication && error.cause != Cause::PasscodeNeeded;
    if (isRefused || error.kind == Kind::Halted) {
        return isByToken(error)
            ? ErrorText::tr("Try again only after you have checked user and password: every refusal counts.")
            : ErrorText::tr("Try again only after you have checked the key: every refusal counts.");
    }
    const bool passes = error.kind == Kind::Throttled || error.kind == Kind::Server;
    if (error.retrySafe && (passes || error.outcome != ApiError::Outcome::Rejected))
        return ErrorText::tr("Trying again is safe.");
    switch (error.outcome) {
    case ApiError::Outcome::NotSent:
        return ErrorText::tr("Nothing was sent, so trying again is safe.");
    case ApiError::Outcome::Rejected:
        return ErrorText::tr(
            "Nothing was changed. Trying again without another value or state gives the same answer.");
    case ApiError::Outcome::Unknown:
        return ErrorText::tr("It may have been carried out all the same: look before you try again.");
    }
    Q_UNREACHABLE();
}

QString codeOf(const ApiError& error)
{
    if (!error.code.isEmpty() && error.httpStatus > 0)
        return ErrorText::tr("%1 (HTTP %2)").arg(displayText(error.code)).arg(error.httpStatus);
    if (!error.code.isEmpty())
        return displayText(error.code);
    return error.httpStatus > 0 ? ErrorText::tr("HTTP %1").arg(error.httpStatus) : QString();
}

QString firstOf(const QString& preferred, const QString& otherwise)
{
    return preferred.isEmpty() ? otherwise : preferred;
}

//! What is known about the very code says more than its kind does.
void useCatalogue(const ApiError& error, ErrorWords& words)
{
    if (error.code.isEmpty())
        return;
    const auto entry = ErrorCatalogue::load().find(error.code);
    if (!entry)
        return;
    words.happened = firstOf(entry->meaning, words.happened);
    words.advice = firstOf(entry->advice, words.advice);
    words.permission = entry->missingPermission(error.permission);
}

} // namespace

ErrorWords describe(const ApiError& error)
{
    ErrorWords words;
    words.title = titleOf(error);
    words.happened = firstOf(causeInWords(error.cause), happenedBy(error));
    words.meaning = meaningOf(error);
    words.advice = firstOf(adviceOnCause(error), adviceBy(error));
    words.repeat = repeatOf(error);
    if (error.kind == Kind::Permission)
        words.permission = error.permission;
    useCatalogue(error, words);
    words.code = codeOf(error);
    words.serverText = displayText(error.serverText);
    words.requestId = displayText(error.requestId);
    words.detail = displayText(error.detail);
    return words;
}

QString asText(const ErrorWords& words)
{
    QStringList lines;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            lines.append(ErrorText::tr("%1: %2", "label: value").arg(label, value));
    };
    lines.append(words.title);
    for (const QString& sentence : { words.happened, words.meaning, words.advice, words.repeat }) {
        if (!sentence.isEmpty())
            lines.append(sentence);
    }
    add(ErrorText::tr("Missing permission"), words.permission);
    add(ErrorText::tr("Code"), words.code);
    add(ErrorText::tr("The server said"), words.serverText);
    add(ErrorText::tr("Concerns"), words.detail);
    add(ErrorText::tr("Request id"), words.requestId);
    return lines.join(QLatin1Char('\n'));
}

} // namespace partita
