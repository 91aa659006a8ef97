// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonreader.h"

namespace partita::dms {

//! A time as the service writes it in one call or another ("22:00:00", "22:00", "22", "2") as HH:mm:ss;
//! nothing when it is no time of the day.
std::optional<QString> fullTime(const QString& text);

//! A time of the day as HH:mm:ss; another text stays as it is.
struct TimeOrText
{
    static bool read(json::Element element, QString& target, json::Recent& recent, json::Failure& failure);
};

//! A time of the day as HH:mm:ss; anything else is an error.
struct Time
{
    static bool read(json::Element element, QString& target, json::Recent& recent, json::Failure& failure);
};

} // namespace partita::dms
