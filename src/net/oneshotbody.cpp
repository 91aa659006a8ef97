// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oneshotbody.h"

#include "core/secret.h"

#include <algorithm>
#include <cstring>

namespace partita::net {

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody()
{
    if (m_bytes.isDetached())
        wipeBytes(m_bytes.data(), m_bytes.size());
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_spent ? 0 : m_bytes.size() - m_position;
}

bool OneShotBody::reset()
{
    if (m_answered) {
        m_spent = true;
        return true;
    }
    // Qt writes the header together with the first bytes of the body, so an unread body was not sent. The
    // header of an empty body goes out without asking.
    return !m_bytes.isEmpty() && m_position == 0;
}

qint64 OneShotBody::readData(char* data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, bytesAvailable());
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    emit taken();
    return count;
}

qint64 OneShotBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace partita::net
