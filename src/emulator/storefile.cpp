// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/storefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <chrono>

using namespace std::chrono_literals;

namespace partita::emulator {

StoreFile::StoreFile(QString path, std::function<QJsonObject()> content)
    : m_path(std::move(path))
    , m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &StoreFile::write);
}

StoreFile::~StoreFile()
{
    if (m_timer.isActive())
        write();
}

std::optional<QJsonObject> StoreFile::load(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

void StoreFile::schedule()
{
    // Not restarted: a stream of changes must not put the writing off for ever.
    if (!m_path.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void StoreFile::write()
{
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(m_content()).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        qWarning("The state could not be written to %s: %s", qUtf8Printable(m_path),
                 qUtf8Printable(file.errorString()));
}

} // namespace partita::emulator
