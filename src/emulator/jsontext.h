// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

namespace partita::emulator {

//! Writes one JSON object as text, field after field. A list of ten thousand instances has half a million
//! fields, for which a QJsonObject that sorts its keys takes seconds.
class JsonText
{
public:
    void insert(QLatin1StringView key, QStringView value);
    void insert(QLatin1StringView key, const QStringList& value);
    void insert(QLatin1StringView key, qint64 value);
    void insert(QLatin1StringView key, int value) { insert(key, qint64(value)); }
    void insert(QLatin1StringView key, bool value);
    //! A value that is JSON already.
    void insertRaw(QLatin1StringView key, const QByteArray& json);

    //! The finished object.
    QByteArray toByteArray() const { return m_text.isEmpty() ? QByteArrayLiteral("{}") : m_text + '}'; }
    //! \a text in quotation marks.
    static void appendQuoted(QByteArray& json, QStringView text);

private:
    void begin(QLatin1StringView key);

    QByteArray m_text;
};

} // namespace partita::emulator
