// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/message.h"

#include "rules/violation.h"

#include <QStringList>

#include <optional>

namespace partita::emulator {

//! Reads the JSON body of a request field by field and remembers the first thing that is wrong with it.
class BodyReader
{
public:
    explicit BodyReader(const Request& request);

    //! The refusal of a body that is empty (111400004), no JSON object or has a field of the wrong type
    //! (111400005).
    std::optional<Reply> refusal() const;

    const QJsonObject& json() const { return m_json; }
    bool has(const QString& key) const;
    //! Absent and null read as empty or as nothing.
    QString text(const QString& key);
    std::optional<QString> optionalText(const QString& key);
    //! A number; digits in a string as well where \a alsoText, since samples and tables disagree.
    std::optional<qint64> number(const QString& key, bool alsoText = false);
    std::optional<bool> boolean(const QString& key);
    QStringList texts(const QString& key);
    //! Notes that the field \a key is wrong.
    void refuse(const QString& key);

private:
    QJsonObject m_json;
    bool m_empty = false;
    bool m_broken = false;
    QString m_wrongField;
};

//! The refusal for the first hard violation, with the code that it names (111400005 when it names none).
std::optional<Reply> refusalFor(const QList<rules::Violation>& violations);

} // namespace partita::emulator
