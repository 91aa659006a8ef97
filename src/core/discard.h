// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workers.h"

namespace partita {

//! Lets go of \a value on a worker thread. Freeing a list of 10,000 instances takes longer than a frame may.
template <typename T> void discard(Workers& workers, std::shared_ptr<T> value)
{
    if (!value)
        return;
    workers.run(
        &workers,
        [value = std::move(value)]() mutable {
            value.reset();
            return true;
        },
        [](bool) {});
}

} // namespace partita
