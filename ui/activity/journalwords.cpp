// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/journalwords.h"

#include "common/formatting.h"
#include "models/displaytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace partita::journalwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

//! A value as it was; nothing is told apart from an empty text.
QString value(const QString& text)
{
    return text.isNull() ? format::absent() : u'“' + displayText(text) + u'”';
}

class Lines
{
public:
    void add(const QString& label, const QString& text)
    {
        if (!text.isEmpty())
            m_lines.append(Words::tr("%1: %2", "label and value").arg(label, displayText(text)));
    }
    QString joined() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

} // namespace

QString action(const JournalEntry& entry)
{
    using Action = JournalEntry::Action;
    switch (entry.action) {
    case Action::Other:
        break;
    case Action::CreateInstance:
        return Words::tr("Create an instance");
    case Action::RemoveFailedCreations:
        return Words::tr("Remove a failed creation");
    case Action::ModifyInstance:
        return Words::tr("Change an instance");
    case Action::RestartInstance:
        return Words::tr("Restart an instance");
    case Action::DeleteInstance:
        return Words::tr("Delete an instance");
    case Action::ExtendInstance:
        return Words::tr("Extend an instance");
    case Action::CreateTopic:
        return Words::tr("Create a topic");
    case Action::DeleteTopic:
        return Words::tr("Delete a topic");
    }
    return displayText(entry.key);
}

QString outcome(JournalEntry::Outcome outcome)
{
    switch (outcome) {
    case JournalEntry::Outcome::Done:
        return Words::tr("Done");
    case JournalEntry::Outcome::Failed:
        return Words::tr("Failed");
    case JournalEntry::Outcome::Unknown:
        return Words::tr("Unknown");
    }
    Q_UNREACHABLE();
}

theme::Tone tone(JournalEntry::Outcome outcome)
{
    switch (outcome) {
    case JournalEntry::Outcome::Done:
        return theme::Tone::Good;
    case JournalEntry::Outcome::Failed:
        return theme::Tone::Bad;
    case JournalEntry::Outcome::Unknown:
        return theme::Tone::Warning;
    }
    Q_UNREACHABLE();
}

QString subject(const JournalEntry& entry)
{
    QString instance = displayText(entry.instanceName.isEmpty() ? entry.instanceId : entry.instanceName);
    if (entry.topic.isEmpty())
        return instance;
    return Words::tr("%1 in %2", "a topic in an instance").arg(displayText(entry.topic), instance);
}

QString place(const JournalEntry& entry)
{
    const QString connection
        = displayText(entry.connection.isEmpty() ? entry.connectionId : entry.connection);
    return entry.region.isEmpty()
        ? connection
        : Words::tr("%1, %2", "connection, region").arg(connection, displayText(entry.region));
}

QString details(const JournalEntry& entry)
{
    Lines lines;
    const qint64 at = entry.at.toMSecsSinceEpoch();
    lines.add(Words::tr("What"), action(entry));
    lines.add(Words::tr("Result"), outcome(entry.outcome));
    lines.add(Words::tr("When"), Words::tr("%1 (%2)").arg(format::localTime(at), format::utcTime(at)));
    lines.add(Words::tr("Took"), format::duration(entry.took));
    lines.add(Words::tr("Connection"), entry.connection);
    lines.add(Words::tr("User"), entry.user);
    lines.add(Words::tr("Region"), entry.region);
    lines.add(Words::tr("Project"), entry.project);
    lines.add(Words::tr("Instance"), entry.instanceName);
    lines.add(Words::tr("Instance id"), entry.instanceId);
    lines.add(Words::tr("Topic"), entry.topic);
    for (const JournalEntry::Change& change : entry.changes)
        lines.add(displayText(change.field),
                  Words::tr("%1 → %2", "before, after").arg(value(change.before), value(change.after)));
    lines.add(Words::tr("Code"), entry.code);
    lines.add(Words::tr("The service said"), entry.message);
    for (const QString& id : entry.requestIds)
        lines.add(Words::tr("Request id"), id);
    lines.add(Words::tr("Number in the journal"), format::number(entry.number));
    return lines.joined();
}

QString problem(const JournalProblem& problem)
{
    const QString detail = displayText(problem.detail);
    switch (problem.kind) {
    case JournalProblem::Kind::CannotOpen:
        return Words::tr("The journal cannot be opened, so what is done now is not written down (%1).")
            .arg(detail);
    case JournalProblem::Kind::CannotWrite:
        return Words::tr("An entry could not be written to the journal (%1).").arg(detail);
    case JournalProblem::Kind::CannotRead:
        return Words::tr("The journal cannot be read (%1).").arg(detail);
    case JournalProblem::Kind::Newer:
        return Words::tr(
            "The journal was made by a later version of Partita. It is left as it is, and what is done "
            "now is not written down.");
    case JournalProblem::Kind::SetAside:
        return Words::tr(
                   "The journal was damaged. What is left of it is kept as %1, and a new one has been begun.")
            .arg(detail);
    }
    Q_UNREACHABLE();
}

} // namespace partita::journalwords
