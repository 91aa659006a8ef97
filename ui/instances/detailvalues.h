// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instances/detailgroups.h"

#include <optional>

//! Values of an instance as a person reads them. What did not come has no lines.
namespace partita::detail {

DetailValue text(const QString& value);
//! Keeps the line breaks.
DetailValue paragraphs(const QString& value);
DetailValue lines(const QStringList& values);
//! A list in one text, separated by commas.
DetailValue separated(const QString& value);
DetailValue number(std::optional<qint64> value);
//! Without a separator of thousands.
DetailValue plainNumber(std::optional<qint64> value);
DetailValue gigabytes(std::optional<qint64> value);
DetailValue bandwidth(std::optional<qint64> mbit);
DetailValue yesNo(std::optional<bool> value);
DetailValue moment(std::optional<qint64> msSinceEpoch);

DetailValue status(const dms::Instance& instance);
DetailValue task(const dms::Instance& instance);
DetailValue tags(const dms::Instance& instance);
DetailValue charging(const dms::Instance& instance);
DetailValue extensions(const dms::Instance& instance);
DetailValue retention(const dms::Instance& instance);

} // namespace partita::detail
