// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/requestbody.h"

#include "dms/timefield.h"

#include <QJsonDocument>

namespace partita::dms {

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void setUnlessEmpty(QJsonObject& object, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString windowTime(const QString& text)
{
    return fullTime(text).value_or(text);
}

} // namespace partita::dms
