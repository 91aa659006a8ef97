// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QtGlobal>

#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace partita {

namespace {

#ifdef Q_OS_UNIX

//! Pages of its own: they are not swapped out, not part of a core dump, and gone when they are given back.
char* allocate(qsizetype size)
{
    void* pages = ::mmap(nullptr, size_t(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        qFatal("No memory for a secret");
    // Locking is a precaution that a limit of the system may forbid.
    ::mlock(pages, size_t(size));
#ifdef MADV_DONTDUMP
    ::madvise(pages, size_t(size), MADV_DONTDUMP);
#endif
    return static_cast<char*>(pages);
}

void release(char* bytes, qsizetype size)
{
    ::munlock(bytes, size_t(size));
    ::munmap(bytes, size_t(size));
}

#else

char* allocate(qsizetype size)
{
    return new char[size_t(size)];
}

void release(char* bytes, qsizetype)
{
    delete[] bytes;
}

#endif

} // namespace

void wipeBytes(char* bytes, qsizetype size)
{
    volatile char* p = bytes;
    for (qsizetype i = 0; i < size; ++i)
        p[i] = 0;
}

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytes.isEmpty() ? nullptr : allocate(bytes.size()))
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
    release(m_bytes, m_size);
    m_bytes = nullptr;
    m_size = 0;
}

} // namespace partita
