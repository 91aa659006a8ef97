// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/timefield.h"

#include "rules/maintenancewindow.h"

namespace partita::dms {

std::optional<QString> fullTime(const QString& text)
{
    const bool oneDigit = text.size() == 1 || (text.size() > 1 && text[1] == u':');
    return rules::normalisedWindowTime(oneDigit ? u'0' + text : text);
}

bool TimeOrText::read(json::Element element, QString& target, json::Recent& recent, json::Failure& failure)
{
    std::string_view bytes;
    if (element.get(bytes) != simdjson::SUCCESS)
        return failure.because(ApiError::Cause::WrongType);
    // Holds the time in full, so that a repeated one is not taken apart again.
    if (recent.text.isNull() || bytes != recent.bytes) {
        const QString text = json::toText(bytes);
        recent.bytes = bytes;
        recent.text = fullTime(text).value_or(text);
    }
    target = recent.text;
    return true;
}

bool Time::read(json::Element element, QString& target, json::Recent& recent, json::Failure& failure)
{
    if (!json::Plain::read(element, target, recent, failure))
        return false;
    auto time = fullTime(target);
    if (!time)
        return failure.because(ApiError::Cause::WrongType);
    target = *std::move(time);
    return true;
}

} // namespace partita::dms
