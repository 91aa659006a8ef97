// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/journal.h"

#include <QAbstractTableModel>

namespace partita {

//! The entries of the journal that hold all of some words, the newest first; older ones are read when they
//! are scrolled to.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Action, Subject, Outcome, User, Place, Took, ColumnCount };
    enum Role {
        ToneRole = Qt::UserRole, //!< theme::Tone of the outcome
        GoneRole, //!< never: an entry stays
    };

    //! \a journal outlives it.
    explicit JournalModel(Journal& journal, QObject* parent = nullptr);

    //! Reads from the newest on. The rows of before stay until the new ones are there.
    void setWords(const QString& words);
    const QString& words() const { return m_words; }
    const JournalEntry& entry(int row) const { return m_entries[row]; }
    //! The first answer is still to come.
    bool isWaiting() const { return m_isWaiting; }
    const std::optional<JournalProblem>& problem() const { return m_problem; }
    //! The language is another.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    //! Rows, problem() or isWaiting() may be others.
    void changed();

private:
    using Found = Result<Journal::Page, JournalProblem>;

    void read();
    void readNewer();
    void replace(Found found);
    void addOlder(Found found);
    void addNewer(Found found);
    //! Runs \a take with the answer, unless the question is another by then.
    void ask(qint64 before, void (JournalModel::*take)(Found));
    QString text(const JournalEntry& entry, int column) const;

    Journal& m_journal;
    QString m_words;
    QList<JournalEntry> m_entries;
    std::optional<JournalProblem> m_problem;
    quint64 m_question = 0;
    bool m_isWaiting = false;
    bool m_isLast = true;
    bool m_isReadingOlder = false;
    bool m_isReadingNewer = false;
    bool m_hasNewer = false; //!< than what is being read
};

} // namespace partita
