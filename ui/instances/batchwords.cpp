// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/batchwords.h"

#include "common/errorwords.h"
#include "common/formatting.h"
#include "common/statuswords.h"
#include "models/displaytext.h"
#include "rules/maintenancewindow.h"

#include <QCoreApplication>

namespace partita::batchwords {

namespace {

using Action = InstanceBatch::Action;
using Outcome = InstanceBatch::Outcome;
using Refusal = InstanceBatch::Refusal;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

QString afterDeletion(InstanceBatch::Fate fate)
{
    switch (fate) {
    case InstanceBatch::Fate::NotKnown:
        break;
    case InstanceBatch::Fate::Gone:
        return Words::tr("Deleted");
    case InstanceBatch::Fate::Deleting:
        return Words::tr("Being deleted");
    case InstanceBatch::Fate::StillThere:
        return Words::tr("Still there");
    }
    return Words::tr("Accepted");
}

QString withCode(const QString& text, QLatin1StringView code)
{
    return code.isEmpty() ? text : Words::tr("%1 (error %2)").arg(text, code);
}

} // namespace

QString title(Action action)
{
    return action == Action::Restart ? Words::tr("Restart instances") : Words::tr("Delete instances");
}

QString meaning(Action action)
{
    if (action == Action::Restart)
        return Words::tr("The brokers stop and start again. Clients lose their connections for some minutes; "
                         "messages stay.");
    return Words::tr(
        "All messages are lost, and nobody can bring them back. What defines an instance, and its "
        "topics, is saved on this computer before it is deleted; messages are not.");
}

QString question(const InstanceBatch& batch, const QString& expected)
{
    const bool restarts = batch.action() == Action::Restart;
    if (batch.size() == 1)
        return restarts ? Words::tr("To restart it, type its name, %1:").arg(displayText(expected))
                        : Words::tr("To delete it, type its name, %1:").arg(displayText(expected));
    return restarts ? Words::tr("To restart those that are ticked, type their number, %1:").arg(expected)
                    : Words::tr("To delete those that are ticked, type their number, %1:").arg(expected);
}

QString window(const QString& begin, const QString& end)
{
    const auto from = rules::normalisedWindowTime(begin);
    const auto to = end.isEmpty() ? rules::windowEnd(begin) : rules::normalisedWindowTime(end);
    if (!from || !to)
        return format::absent();
    return Words::tr("%1 – %2", "begin and end of the maintenance window").arg(from->left(5), to->left(5));
}

QString refusal(const InstanceBatch& batch, int item)
{
    const auto& each = batch.items()[size_t(item)];
    const QLatin1StringView code = batch.refusalCode(item);
    switch (batch.refusal(item)) {
    case Refusal::None:
        return {};
    case Refusal::SignedOut:
        return Words::tr("Its connection is not signed in");
    case Refusal::NotReadable:
        return each.facts.error
            ? Words::tr("What it is could not be read: %1").arg(describe(*each.facts.error).title)
            : Words::tr("What it is could not be read");
    case Refusal::Gone:
        return withCode(Words::tr("It is no longer there"), code);
    case Refusal::State:
        return withCode(Words::tr("Not while its status is “%1”").arg(statusLook(each.instance.status).text),
                        code);
    case Refusal::ReadOnly:
        return Words::tr("Its connection is read-only");
    case Refusal::Busy:
        return Words::tr("Another change of it is under way");
    }
    Q_UNREACHABLE();
}

QString outcome(const InstanceBatch& batch, int item)
{
    const auto& each = batch.items()[size_t(item)];
    switch (each.outcome) {
    case Outcome::None:
        return {};
    case Outcome::Waiting:
        return Words::tr("Waiting");
    case Outcome::Sending:
        return Words::tr("Sending");
    case Outcome::Accepted:
        return batch.action() == Action::Delete ? afterDeletion(each.fate) : Words::tr("Restarting");
    case Outcome::Failed:
        return Words::tr("Failed");
    case Outcome::Unknown:
        return Words::tr("Unknown");
    case Outcome::NotSent:
        return Words::tr("Not sent");
    }
    Q_UNREACHABLE();
}

theme::Tone tone(const InstanceBatch& batch, int item)
{
    const auto& each = batch.items()[size_t(item)];
    switch (each.outcome) {
    case Outcome::None:
        return theme::Tone::Neutral;
    case Outcome::Waiting:
    case Outcome::Sending:
        return theme::Tone::Busy;
    case Outcome::Accepted:
        return each.fate == InstanceBatch::Fate::StillThere ? theme::Tone::Warning : theme::Tone::Good;
    case Outcome::Failed:
        return theme::Tone::Bad;
    case Outcome::Unknown:
    case Outcome::NotSent:
        return theme::Tone::Warning;
    }
    Q_UNREACHABLE();
}

const ApiError* errorOf(const InstanceBatch::Item& item)
{
    for (const auto* error : { &item.error, &item.checkError, &item.facts.error }) {
        if (*error)
            return &**error;
    }
    return nullptr;
}

QString reason(const InstanceBatch& batch, int item)
{
    const auto& each = batch.items()[size_t(item)];
    if (each.outcome == Outcome::None)
        return refusal(batch, item);
    if (each.error)
        return describe(*each.error).title;
    if (!each.said.isEmpty())
        return Words::tr("The service said “%1”").arg(displayText(each.said));
    if (each.outcome == Outcome::Unknown)
        return Words::tr("The answer left it out");
    if (each.outcome == Outcome::NotSent)
        return Words::tr("Its definition could not be saved");
    return {};
}

QString summary(const InstanceBatch& batch)
{
    QStringList parts;
    const auto add = [&](Outcome outcome, const QString& words) {
        if (batch.count(outcome) > 0)
            parts.append(words);
    };
    add(Outcome::Accepted, Words::tr("%n accepted", nullptr, batch.count(Outcome::Accepted)));
    add(Outcome::Failed, Words::tr("%n failed", nullptr, batch.count(Outcome::Failed)));
    add(Outcome::NotSent, Words::tr("%n not sent", nullptr, batch.count(Outcome::NotSent)));
    add(Outcome::Unknown, Words::tr("%n unknown", nullptr, batch.count(Outcome::Unknown)));
    return parts.join(Words::tr(", ", "between parts of a list"));
}

} // namespace partita::batchwords
