// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

class QDebug;

namespace partita {

//! A long-lived secret: a byte buffer that is overwritten before its memory is given back.
//! Move-only, so that a copy is always a decision (clone()); it cannot be streamed or logged.
//! What passed through Qt's network headers cannot be wiped; see SECURITY in the README.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    //! Takes the bytes over and wipes \a source, which must not be shared with another QByteArray.
    static Secret take(QByteArray& source);

    Secret clone() const { return Secret(view()); }
    QByteArrayView view() const { return { m_bytes, m_size }; }
    bool isEmpty() const { return m_size == 0; }
    void wipe();

private:
    char* m_bytes = nullptr;
    qsizetype m_size = 0;
};

void operator<<(const QDebug&, const Secret&) = delete;

//! Overwrites \a bytes in a way that the optimiser keeps.
void wipeBytes(char* bytes, qsizetype size);

} // namespace partita
