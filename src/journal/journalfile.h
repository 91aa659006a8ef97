// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/journal.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace partita {

//! The SQLite file behind the journal; every member may wait for the disk, and all are called on one thread.
//!
//! An entry is one row: its JSON, the text that is searched, and a SHA-256 over the row before and its own
//! JSON, so that a row that was changed, taken out or slipped in later shows. The file itself refuses changes
//! of rows. Several consoles may write to it at a time.
class JournalFile
{
public:
    template <typename T> using Outcome = Result<T, JournalProblem>;

    //! Nothing is opened yet. \a path: of the file; its folder need not exist.
    explicit JournalFile(QString path);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    //! Opens it when it is not open. A damaged file is put aside, and a new one is begun; then the problem of
    //! that kind is given once, and the file is open.
    std::optional<JournalProblem> open();
    //! On the disk when it returns; gives the entry with its number.
    Outcome<JournalEntry> append(JournalEntry entry);
    Outcome<Journal::Page> find(const Journal::Query& query);
    //! See Journal::Checked.
    Outcome<qint64> check();

private:
    std::optional<JournalProblem> prepare();
    bool isNewer();
    bool isDamaged() const;
    JournalProblem problem(JournalProblem::Kind kind) const;
    bool run(const QString& statement);
    QString lastChain();

    QString m_path;
    QString m_name; //!< of the connection to the database
    QSqlDatabase m_database;
    QSqlError m_error;
};

} // namespace partita
