// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <optional>
#include <vector>

namespace partita {

//! Finds a row by the hash of its key; the keys themselves stay in the rows. Built once for a known number of
//! rows.
class KeyIndex
{
public:
    explicit KeyIndex(size_t rows)
        : m_slots(std::bit_ceil(rows * 2 + 1), Free)
    {
    }

    //! The row with that hash that \a isIt says yes to.
    template <typename IsIt> std::optional<quint32> find(size_t hash, IsIt isIt) const
    {
        for (size_t slot = first(hash); m_slots[slot] != Free; slot = next(slot)) {
            if (isIt(m_slots[slot]))
                return m_slots[slot];
        }
        return std::nullopt;
    }

    //! No equal key may be there.
    void insert(size_t hash, quint32 row)
    {
        size_t slot = first(hash);
        while (m_slots[slot] != Free)
            slot = next(slot);
        m_slots[slot] = row;
    }

private:
    static constexpr quint32 Free = ~quint32(0);

    size_t first(size_t hash) const { return hash & (m_slots.size() - 1); }
    size_t next(size_t slot) const { return (slot + 1) & (m_slots.size() - 1); }

    std::vector<quint32> m_slots;
};

} // namespace partita
