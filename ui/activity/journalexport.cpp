// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/journalexport.h"

#include "activity/journalwords.h"
#include "core/csv.h"
#include "core/savefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

QString changesAsText(const JournalEntry& entry)
{
    QStringList changes;
    for (const JournalEntry::Change& change : entry.changes)
        changes.append(change.field + u": "_s + change.before + u" → "_s + change.after);
    return changes.join(u"; "_s);
}

} // namespace

QByteArray journalAsCsv(const QList<JournalEntry>& entries)
{
    // Named as in the JSON, in every language: a file for programs.
    QByteArray text
        = csvLine({ u"number"_s, u"at"_s, u"action"_s, u"outcome"_s, u"took_ms"_s, u"connection"_s, u"user"_s,
                    u"region"_s, u"project_id"_s, u"instance_id"_s, u"instance_name"_s, u"topic"_s,
                    u"changes"_s, u"code"_s, u"message"_s, u"request_ids"_s });
    for (const JournalEntry& entry : entries)
        text += csvLine({ QString::number(entry.number), entry.at.toUTC().toString(Qt::ISODateWithMs),
                          actionKey(entry), outcomeKey(entry.outcome), QString::number(entry.took.count()),
                          entry.connection, entry.user, entry.region, entry.project, entry.instanceId,
                          entry.instanceName, entry.topic, changesAsText(entry), entry.code, entry.message,
                          entry.requestIds.join(u' ') });
    return text;
}

QByteArray journalAsJson(const QList<JournalEntry>& entries)
{
    QJsonArray array;
    for (const JournalEntry& entry : entries) {
        QJsonObject object = QJsonDocument::fromJson(toJson(entry)).object();
        object.insert("number"_L1, entry.number);
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

JournalExport::JournalExport(Journal& journal, Workers& workers, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_workers(workers)
{
}

void JournalExport::write(const QString& words, const QString& path)
{
    m_isBusy = true;
    m_path = path;
    m_entries.clear();
    m_query = { words };
    read();
}

void JournalExport::read()
{
    m_journal.find(m_query, this, [this](Result<Journal::Page, JournalProblem> found) {
        if (!found) {
            m_isBusy = false;
            emit finished(0, journalwords::problem(found.error()));
            return;
        }
        m_entries += found->entries;
        if (found->isLast || found->entries.isEmpty())
            return save();
        m_query.before = found->entries.last().number;
        read();
    });
}

void JournalExport::save()
{
    const auto work = [path = m_path, entries = m_entries] {
        const bool asCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
        return saveFile(path, asCsv ? journalAsCsv(entries) : journalAsJson(entries));
    };
    m_workers.run(this, work, [this](const QString& reason) {
        const int count = int(std::exchange(m_entries, {}).size());
        m_isBusy = false;
        emit finished(count, reason);
    });
}

} // namespace partita
