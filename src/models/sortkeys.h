// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <Qt>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace partita {

//! The values of one column, one a row, in a form that compares quickly. Filled once, in the order of the
//! rows.
class SortKeys
{
public:
    //! One value that is there. Values are compared by \a head first: a number as it is, of a text the first
    //! bytes.
    struct Entry
    {
        quint64 head;
        quint32 row;
        quint32 size;
        size_t begin;
    };

    void reserve(size_t rows) { m_entries.reserve(rows); }
    void addAbsent() { m_absent.push_back(m_rows++); }
    void addNumber(std::optional<qint64> number);
    void addFlag(std::optional<bool> flag);
    //! In natural order; an empty text counts as absent.
    void addText(QStringView text);
    //! A key made by appendNaturalKey().
    void addKey(std::string_view key);

    const std::vector<Entry>& entries() const { return m_entries; }
    const std::vector<quint32>& absent() const { return m_absent; }
    //! Below, at or above zero, as \a a stands before, with or after \a b.
    int compare(const Entry& a, const Entry& b) const
    {
        if (a.head != b.head)
            return a.head < b.head ? -1 : 1;
        return keyOf(a).compare(keyOf(b));
    }

private:
    std::string_view keyOf(const Entry& entry) const { return { m_bytes.data() + entry.begin, entry.size }; }

    std::vector<Entry> m_entries;
    std::vector<quint32> m_absent;
    std::string m_bytes;
    std::string m_folded;
    quint32 m_rows = 0;
};

} // namespace partita
