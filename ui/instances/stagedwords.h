// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "ops/stagedrestart.h"

#include <QString>

#include <chrono>

//! Staged restarts, in words.
namespace partita::stagedwords {

//! A clock that is so far ahead of UTC: "UTC+08:00".
QString zone(std::chrono::minutes offset);

//! What it is: how many instances, and how they follow each other.
QString title(const RestartPlan& plan);
//! How it is with the whole, in a word or two.
QString phase(const StagedRestart& restart);
theme::Tone tone(const StagedRestart& restart);
//! The same in sentences: why nothing is begun, and what a person can do.
QString explanation(const StagedRestart& restart);
//! What came of its instances so far.
QString summary(const StagedRestart& restart);

QString state(const RestartStep& step);
theme::Tone tone(const RestartStep& step);
//! Why, where a step ended in another way than it should; else empty.
QString reason(const RestartStep& step);

} // namespace partita::stagedwords
