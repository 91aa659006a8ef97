// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace partita {

//! A text, number or word of a JSON text, and where it stands.
struct JsonScalar
{
    qsizetype from = 0;
    qsizetype size = 0; //!< of a text: with its quotes
    bool isText = false;
    bool isWhole = true; //!< false for a text that the end of the input cuts
    //! The name that it stands under, decoded; elements of an array stand under the array's name.
    QByteArray key;
    //! Whether that name says "secret", or one around it does and nothing says that this part is harmless.
    bool isSecret = false;
    //! The nearest name that says so; decoded; empty when none does.
    QByteArray secretKey;

    //! What the text says; only with isText.
    QByteArray decoded(QByteArrayView json) const;
};

//! Calls \a visit for each scalar of \a json that is no name, in their order. Takes anything: what is cut,
//! and what is no JSON, is read as far as it makes sense. Takes time in proportion to the length.
void scanJson(QByteArrayView json, const std::function<void(const JsonScalar&)>& visit);

//! Whether what goes by \a name is kept from everybody: it speaks of a password, a token and the like, in any
//! case and with any separators.
bool isSecretName(QByteArrayView name);

} // namespace partita
