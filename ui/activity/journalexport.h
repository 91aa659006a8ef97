// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workers.h"
#include "ops/journal.h"

#include <QObject>

namespace partita {

//! Writes the entries of the journal that hold all of some words to a file: as CSV when its name ends so (RFC
//! 4180, UTF-8), as a JSON array otherwise. The newest first. Either the whole file is there or none.
class JournalExport final : public QObject
{
    Q_OBJECT

public:
    //! \a journal and \a workers outlive it.
    JournalExport(Journal& journal, Workers& workers, QObject* parent = nullptr);

    //! Not while isBusy().
    void write(const QString& words, const QString& path);
    bool isBusy() const { return m_isBusy; }

signals:
    //! \a reason: why there is no file, in the system's words; empty when it is there with \a count entries.
    void finished(int count, const QString& reason);

private:
    void read();
    void save();

    Journal& m_journal;
    Workers& m_workers;
    QString m_path;
    Journal::Query m_query;
    QList<JournalEntry> m_entries;
    bool m_isBusy = false;
};

//! The entries as CSV with a header; times in UTC.
QByteArray journalAsCsv(const QList<JournalEntry>& entries);
QByteArray journalAsJson(const QList<JournalEntry>& entries);

} // namespace partita
