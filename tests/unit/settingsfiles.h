// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTest>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace partita {

inline QByteArray contentOf(const QString& file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

//! Counts how often another file is put in the place of one, from now on.
class Replacements
{
public:
    //! The folder of \a file must be there.
    explicit Replacements(const QString& file)
        : m_name(QFileInfo(file).fileName().toUtf8())
        , m_notify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        const QByteArray folder = QFile::encodeName(QFileInfo(file).path());
        if (inotify_add_watch(m_notify, folder.constData(), IN_MOVED_TO) < 0)
            qFatal("The folder cannot be watched.");
    }
    ~Replacements() { close(m_notify); }
    Q_DISABLE_COPY_MOVE(Replacements)

    int count()
    {
        alignas(inotify_event) std::array<char, 64 * 1024> events {};
        ssize_t size = 0;
        while ((size = read(m_notify, events.data(), events.size())) > 0) {
            for (const char* at = events.data(); at < events.data() + size;) {
                const auto* event = reinterpret_cast<const inotify_event*>(at);
                m_count += event->len > 0 && m_name == event->name ? 1 : 0;
                at += sizeof(inotify_event) + event->len;
            }
        }
        return m_count;
    }

private:
    QByteArray m_name;
    int m_notify;
    int m_count = 0;
};

inline void writeTo(const QString& file, const QByteArray& content)
{
    QFile f(file);
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(content), content.size());
}

} // namespace partita
