// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/errorwords.h"
#include "common/fieldblock.h"
#include "ops/choices.h"

namespace partita {

//! Says beside a field how far its list is. \a failed: why there is none; null while that is no problem.
void showChoiceState(FieldBlock& block, bool loading, const ApiError* failed);

template <typename T> void showChoices(FieldBlock& block, const Choices<T>& choices)
{
    using State = typename Choices<T>::State;
    showChoiceState(block, choices.state == State::Loading,
                    choices.state == State::Failed && choices.error ? &*choices.error : nullptr);
}

} // namespace partita
