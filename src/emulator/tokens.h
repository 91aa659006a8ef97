// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace partita::emulator {

//! The tokens that were handed out. They live in memory only and end after 24 hours (clause 3.2), unless the
//! lifetime was set shorter.
class Tokens
{
public:
    struct Token
    {
        //! Empty for a token of the whole account.
        QString projectId;
        //! How the user proved who it is.
        QStringList methods;
        qint64 issuedAt = 0;
        qint64 expiresAt = 0;
    };
    struct Issued
    {
        QByteArray text;
        Token token;
    };

    explicit Tokens(qint64 lifetimeSeconds);

    //! Stamps \a token and makes a text for it. An expiresAt that is set is kept when the lifetime does not
    //! end earlier. \a now and the times of the token are milliseconds since 1970.
    Issued issue(Token token, qint64 now);
    //! Nothing when the token was never issued or has expired.
    std::optional<Token> find(const QByteArray& text, qint64 now) const;

private:
    qint64 m_lifetime;
    QHash<QByteArray, Token> m_tokens;
};

} // namespace partita::emulator
