// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sqlitejournal.h"

#include "journal/journalfile.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace partita {

SqliteJournal::SqliteJournal(QString path, QObject* parent)
    : Journal(parent)
    , m_path(std::move(path))
{
    m_thread.setObjectName(u"journal"_s);
}

SqliteJournal::~SqliteJournal()
{
    if (!m_there)
        return;
    // Behind everything that waits; the database is closed on the thread that opened it.
    QMetaObject::invokeMethod(m_there, [file = std::move(m_file), thread = &m_thread]() mutable {
        file.reset();
        thread->quit();
    });
    m_thread.wait();
}

void SqliteJournal::run(Work work)
{
    if (!m_there) {
        m_there = new QObject;
        m_there->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
        m_file = std::make_shared<JournalFile>(m_path);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_there, [this, file = m_file.get(), work = std::move(work)] {
        auto problem = file->open();
        if (problem)
            QMetaObject::invokeMethod(this, [this, problem = *problem] { emit failed(problem); });
        if (problem && problem->kind == JournalProblem::Kind::SetAside)
            problem.reset();
        work(*file, problem);
    });
}

void SqliteJournal::append(const JournalEntry& entry)
{
    run([this, entry](JournalFile& file, const std::optional<JournalProblem>& problem) {
        // What could not be opened was told already.
        if (problem)
            return;
        auto written = file.append(entry);
        QMetaObject::invokeMethod(this, [this, written = std::move(written)] {
            if (written)
                emit appended(*written);
            else
                emit failed(written.error());
        });
    });
}

template <typename Value, typename Done>
void SqliteJournal::ask(std::function<Result<Value, JournalProblem>(JournalFile&)> read,
                        const QObject* context, Done done)
{
    run([this, read = std::move(read), guard = QPointer(context),
         done = std::move(done)](JournalFile& file, const std::optional<JournalProblem>& problem) {
        Result<Value, JournalProblem> found = problem ? unexpected(*problem) : read(file);
        QMetaObject::invokeMethod(this, [guard, done, found = std::move(found)]() mutable {
            if (guard)
                done(std::move(found));
        });
    });
}

void SqliteJournal::find(const Query& query, const QObject* context, Found done)
{
    ask<Page>([query](JournalFile& file) { return file.find(query); }, context, std::move(done));
}

void SqliteJournal::check(const QObject* context, Checked done)
{
    ask<qint64>([](JournalFile& file) { return file.check(); }, context, std::move(done));
}

} // namespace partita
