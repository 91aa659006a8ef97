// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <cstring>
#include <utility>

namespace partita {

void wipeBytes(char* bytes, qsizetype size)
{
    volatile char* p = bytes;
    for (qsizetype i = 0; i < size; ++i)
        p[i] = 0;
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : new char[size_t(bytes.size())])
    , m_size(bytes.size())
{
    if (m_bytes)
        std::memcpy(m_bytes, bytes.data(), size_t(m_size));
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret Secret::take(QByteArray& source)
{
    Secret secret(source);
    if (!source.isEmpty())
        wipeBytes(source.data(), source.size());
    source.clear();
    return secret;
}

void Secret::wipe()
{
    if (!m_bytes)
        return;
    wipeBytes(m_bytes, m_size);
    delete[] m_bytes;
    m_bytes = nullptr;
    m_size = 0;
}

} // namespace partita
