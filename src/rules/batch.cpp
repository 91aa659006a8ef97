// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/batch.h"

#include "rules/limits.h"
#include "rules/origin.h"
#include "rules/servercodes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace partita::rules {

namespace {

constexpr QLatin1StringView BatchClause("table 5-16");

void checkEntries(QList<Violation>& out, const Origin& origin, const QStringList& entries)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString& entry = entries.at(i);
        if (entry.isEmpty())
            out.append(origin.entry(i).broken(Rule::Empty));
        else if (seen.contains(entry))
            out.append(origin.entry(i).answering({}).warning(Rule::Duplicate, entry));
        seen.insert(entry);
    }
}

void checkAction(QList<Violation>& out, const QString& action)
{
    const Origin origin { Field::Action, BatchClause, codes::BadAction };
    if (action.isEmpty())
        out.append(origin.broken(Rule::Empty));
    else if (!operationOf(action))
        out.append(origin.broken(Rule::NotOffered, action));
}

void checkInstances(QList<Violation>& out, const BatchAction& batch)
{
    const Origin origin { Field::Instances, BatchClause, codes::NoInstances };
    if (batch.instances.isEmpty() && batch.allFailure.isEmpty())
        out.append(origin.broken(Rule::Empty));
    if (batch.instances.size() > bounds::BatchInstances)
        out.append(
            Origin { Field::Instances, QLatin1StringView("table 8-3"), codes::TooManyInstances }.outside(
                Rule::TooMany, { 1, bounds::BatchInstances }, batch.instances.size()));
    checkEntries(out, origin.answering(codes::BadInstanceId), batch.instances);
}

void checkAllFailure(QList<Violation>& out, const BatchAction& batch)
{
    const Origin origin { Field::AllFailure, BatchClause, {} };
    if (batch.allFailure.isEmpty())
        return;
    if (batch.allFailure != "kafka"_L1)
        out.append(origin.broken(Rule::NotOffered, batch.allFailure));
    if (operationOf(batch.action) == Operation::Restart)
        out.append(origin.broken(Rule::Mismatch, u"delete"_s));
}

} // namespace

std::optional<Operation> operationOf(const QString& action)
{
    if (action == "restart"_L1)
        return Operation::Restart;
    if (action == "delete"_L1)
        return Operation::Delete;
    return std::nullopt;
}

QList<Violation> validate(const BatchAction& batch)
{
    QList<Violation> out;
    checkAction(out, batch.action);
    checkInstances(out, batch);
    checkAllFailure(out, batch);
    return out;
}

QList<Violation> validateStatuses(const BatchAction& batch, const QHash<QString, QString>& statusById)
{
    const auto operation = operationOf(batch.action);
    if (!operation)
        return {};
    QList<Violation> out;
    const Origin origin { Field::Instances, QLatin1StringView("table 8-3"), codes::UnknownInstance };
    for (qsizetype i = 0; i < batch.instances.size(); ++i) {
        const auto known = statusById.constFind(batch.instances.at(i));
        if (known == statusById.constEnd())
            out.append(origin.entry(i).broken(Rule::Unknown, batch.instances.at(i)));
        else if (!allows(*known, *operation))
            out.append(origin.entry(i)
                           .answering(refusalCode(*known, *operation))
                           .broken(Rule::StateForbids, *known));
    }
    return out;
}

QList<Violation> validateTopicDeletion(const QStringList& topics)
{
    const Origin origin { Field::Topics, QLatin1StringView("table 5-34"), codes::BadTopic };
    if (topics.isEmpty())
        return { origin.broken(Rule::Empty) };
    QList<Violation> out;
    checkEntries(out, origin, topics);
    return out;
}

} // namespace partita::rules
