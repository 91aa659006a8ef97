// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace partita::dms {

//! \a object as the bytes of a request.
QByteArray bytesOf(const QJsonObject& object);

//! Sets \a key to \a text unless that is empty.
void setUnlessEmpty(QJsonObject& object, QLatin1StringView key, const QString& text);

//! Sets \a key when there is a value.
template <typename T> void setIfAny(QJsonObject& object, QLatin1StringView key, const std::optional<T>& value)
{
    if (value)
        object.insert(key, *value);
}

//! \a text as HH:mm:ss; as it is when it is no time of the day.
QString windowTime(const QString& text);

} // namespace partita::dms
