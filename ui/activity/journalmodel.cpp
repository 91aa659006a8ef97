// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/journalmodel.h"

#include "activity/journalwords.h"
#include "common/formatting.h"
#include "models/displaytext.h"

#include <algorithm>

namespace partita {

JournalModel::JournalModel(Journal& journal, QObject* parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::appended, this, &JournalModel::readNewer);
    read();
}

void JournalModel::setWords(const QString& words)
{
    if (words == m_words)
        return;
    m_words = words;
    read();
}

void JournalModel::read()
{
    ++m_question;
    m_isWaiting = true;
    m_isReadingOlder = false;
    m_isReadingNewer = false;
    ask(0, &JournalModel::replace);
    emit changed();
}

void JournalModel::ask(qint64 before, void (JournalModel::*take)(Found))
{
    m_journal.find({ m_words, before }, this, [this, take, question = m_question](Found found) {
        if (question == m_question)
            (this->*take)(std::move(found));
    });
}

void JournalModel::replace(Found found)
{
    m_isWaiting = false;
    m_problem.reset();
    if (found) {
        beginResetModel();
        m_entries = std::move(found->entries);
        m_isLast = found->isLast;
        endResetModel();
    } else {
        m_problem = std::move(found.error());
    }
    if (m_hasNewer)
        readNewer();
    emit changed();
}

//! Many may be written at a time, and each is found with the others.
void JournalModel::readNewer()
{
    m_hasNewer = true;
    if (m_isReadingNewer || m_isWaiting)
        return;
    m_hasNewer = false;
    m_isReadingNewer = true;
    ask(0, &JournalModel::addNewer);
}

void JournalModel::addNewer(Found found)
{
    m_isReadingNewer = false;
    if (m_hasNewer)
        readNewer();
    if (!found)
        return;
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.first().number;
    const auto end = std::find_if(found->entries.cbegin(), found->entries.cend(),
                                  [newest](const JournalEntry& entry) { return entry.number <= newest; });
    const int count = int(end - found->entries.cbegin());
    if (count == 0)
        return;
    // More than one answer holds: those between would be missing.
    if (newest > 0 && count == found->entries.size() && !found->isLast)
        return read();
    beginInsertRows({}, 0, count - 1);
    m_entries = found->entries.first(count) + m_entries;
    endInsertRows();
    emit changed();
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isLast && !m_isReadingOlder && !m_isWaiting;
}

void JournalModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isReadingOlder = true;
    ask(m_entries.last().number, &JournalModel::addOlder);
}

void JournalModel::addOlder(Found found)
{
    if (!found) {
        m_problem = std::move(found.error());
        m_isLast = true;
    } else {
        m_isLast = found->isLast;
        if (!found->entries.isEmpty()) {
            const int first = int(m_entries.size());
            beginInsertRows({}, first, first + int(found->entries.size()) - 1);
            m_entries += found->entries;
            endInsertRows();
        }
    }
    // Not before: while rows are being inserted, a view may ask for more.
    m_isReadingOlder = false;
    emit changed();
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::text(const JournalEntry& entry, int column) const
{
    switch (column) {
    case When:
        return format::localTime(entry.at.toMSecsSinceEpoch());
    case Action:
        return journalwords::action(entry);
    case Subject:
        return journalwords::subject(entry);
    case Outcome:
        return journalwords::outcome(entry.outcome);
    case User:
        return displayText(entry.user);
    case Place:
        return journalwords::place(entry);
    case Took:
        return format::duration(entry.took);
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const JournalEntry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == When)
            return format::toolTip(format::utcTime(entry.at.toMSecsSinceEpoch()));
        return {};
    case ToneRole:
        return int(journalwords::tone(entry.outcome));
    case GoneRole:
        return false;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Action:
        return tr("What");
    case Subject:
        return tr("To what");
    case Outcome:
        return tr("Result");
    case User:
        return tr("User");
    case Place:
        return tr("Where");
    case Took:
        return tr("Took");
    default:
        return {};
    }
}

void JournalModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
}

} // namespace partita
