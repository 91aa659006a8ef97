// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <memory>
#include <vector>

namespace partita {

//! Copies of those of \a before whose key \a now has not; null when there are none.
template <typename Item, typename KeyOf>
std::shared_ptr<const std::vector<Item>> vanished(const std::vector<Item>& before,
                                                  const std::vector<Item>& now, KeyOf keyOf)
{
    QSet<QStringView> present;
    present.reserve(qsizetype(now.size()));
    for (const Item& item : now)
        present.insert(keyOf(item));
    auto gone = std::make_shared<std::vector<Item>>();
    for (const Item& item : before) {
        if (!present.contains(keyOf(item)))
            gone->push_back(item);
    }
    return gone->empty() ? nullptr : gone;
}

} // namespace partita
