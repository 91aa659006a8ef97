// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace partita {

//! Appends \a text in UTF-8, case-folded: what two texts have in common when case does not count.
void appendFolded(std::string& out, QStringView text);
std::string folded(QStringView text);

//! Of longer texts, the first bytes decide alone.
inline constexpr size_t NaturalKeyLimit = 512;

//! Appends a key for \a foldedText, so that comparing two keys byte by byte orders the texts as people count:
//! "kafka-2" before "kafka-10", 2.7 before 2.10.0. Zeros in front of a number do not count.
void appendNaturalKey(std::string& out, std::string_view foldedText);

} // namespace partita
