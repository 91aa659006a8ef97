// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/tokens.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace partita::emulator {

Tokens::Tokens(qint64 lifetimeSeconds)
    : m_lifetime(lifetimeSeconds * 1000)
{
}

Tokens::Issued Tokens::issue(Token token, qint64 now)
{
    token.issuedAt = now;
    token.expiresAt = token.expiresAt == 0 ? now + m_lifetime : std::min(token.expiresAt, now + m_lifetime);
    // Real tokens are kilobytes long; a client that assumes a short one should notice it here.
    std::array<quint32, 320> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(random.data()), qsizetype(sizeof(random)));
    const QByteArray text
        = "MII" + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_tokens.removeIf([now](const QHash<QByteArray, Token>::iterator it) { return it->expiresAt <= now; });
    m_tokens.insert(text, token);
    return { text, token };
}

std::optional<Tokens::Token> Tokens::find(const QByteArray& text, qint64 now) const
{
    const auto found = m_tokens.constFind(text);
    if (found == m_tokens.cend() || found->expiresAt <= now)
        return std::nullopt;
    return *found;
}

} // namespace partita::emulator
