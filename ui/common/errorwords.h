// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QString>

namespace partita {

//! A failure in words, for a person. Everything is plain text; what a server said is never markup.
struct ErrorWords
{
    QString title; //!< one short line
    QString happened; //!< what happened, one sentence
    QString meaning; //!< what that means; may be empty
    QString advice; //!< what to do
    QString repeat; //!< whether trying again is safe
    QString permission; //!< the authorisation item that is missing; only after a 403
    QString code; //!< the service's code, or the HTTP status; may be empty
    QString serverText; //!< the service's own words, displayable; may be empty
    QString requestId; //!< may be empty
    QString detail; //!< host, field or issuer; may be empty
};

ErrorWords describe(const ApiError& error);

//! All of it as text for a ticket or a colleague. Holds no secret.
QString asText(const ErrorWords& words);

} // namespace partita
