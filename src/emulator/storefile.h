// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace partita::emulator {

//! Keeps the estate in a file: written atomically, soon after a change and at the end.
class StoreFile final : public QObject
{
    Q_OBJECT

public:
    //! \a content is asked for what to write, each time it is written. An empty \a path stores nothing.
    StoreFile(QString path, std::function<QJsonObject()> content);
    //! Writes what is still waiting.
    ~StoreFile() override;

    //! What the file holds; empty when there is none. Nothing when it cannot be read.
    static std::optional<QJsonObject> load(const QString& path);
    //! Writes in a moment, together with the changes that follow until then.
    void schedule();

private:
    void write();

    QString m_path;
    std::function<QJsonObject()> m_content;
    QTimer m_timer;
};

} // namespace partita::emulator
