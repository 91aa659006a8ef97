// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sortkeys.h"

#include "models/naturalkey.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace partita {

void SortKeys::addNumber(std::optional<qint64> number)
{
    if (!number)
        return addAbsent();
    // The sign bit turned over puts negative numbers first among unsigned ones.
    constexpr quint64 sign = quint64(1) << 63;
    m_entries.push_back({ quint64(*number) ^ sign, m_rows++, 0, 0 });
}

void SortKeys::addFlag(std::optional<bool> flag)
{
    addNumber(flag ? std::optional<qint64>(*flag) : std::nullopt);
}

void SortKeys::addText(QStringView text)
{
    m_folded.clear();
    appendFolded(m_folded, text.left(NaturalKeyLimit));
    const size_t begin = m_bytes.size();
    appendNaturalKey(m_bytes, m_folded);
    const std::string key = m_bytes.substr(begin);
    m_bytes.resize(begin);
    addKey(key);
}

void SortKeys::addKey(std::string_view key)
{
    if (key.empty())
        return addAbsent();
    char head[sizeof(quint64)] = {};
    std::memcpy(head, key.data(), std::min(key.size(), sizeof head));
    m_entries.push_back({ qFromBigEndian<quint64>(head), m_rows++, quint32(key.size()), m_bytes.size() });
    m_bytes += key;
}

} // namespace partita
