// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/journal.h"

#include <QThread>

#include <memory>

namespace partita {

class JournalFile;

//! The journal in an SQLite file, on a thread of its own, which begins with the first use. Its destructor
//! waits until everything that was appended is on the disk.
class SqliteJournal final : public Journal
{
    Q_OBJECT

public:
    //! \a path: of the file; its folder need not exist.
    explicit SqliteJournal(QString path, QObject* parent = nullptr);
    ~SqliteJournal() override;

    void append(const JournalEntry& entry) override;
    void find(const Query& query, const QObject* context, Found done) override;
    void check(const QObject* context, Checked done) override;

private:
    //! \a work gets the open file, or the reason why there is none.
    using Work = std::function<void(JournalFile& file, const std::optional<JournalProblem>& problem)>;
    void run(Work work);
    //! \a read is called on the thread of the file, \a done on this one.
    template <typename Value, typename Done>
    void ask(std::function<Result<Value, JournalProblem>(JournalFile&)> read, const QObject* context,
             Done done);

    QString m_path;
    QThread m_thread;
    //! Lives on the thread; nothing before the first use.
    QObject* m_there = nullptr;
    std::shared_ptr<JournalFile> m_file;
};

} // namespace partita
