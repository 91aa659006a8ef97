// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/topicrules.h"

#include "rules/namerules.h"
#include "rules/origin.h"
#include "rules/servercodes.h"

namespace partita::rules {

namespace {

constexpr QLatin1StringView TopicClause("table 5-26");

void checkName(QList<Violation>& out, const QString& name, const TopicNames& existing)
{
    out += validateTopicName(name);
    const Origin origin { Field::TopicName, QLatin1StringView("table 8-3"), codes::BadTopic };
    if (existing.contains(name)) {
        out.append(origin.broken(Rule::Taken, name));
        return;
    }
    const QString similar = existing.similarTo(name);
    if (!similar.isEmpty())
        out.append(origin.answering({}).warning(Rule::SimilarName, similar));
}

void checkPartitions(QList<Violation>& out, qint64 partitions, std::optional<qint64> remaining)
{
    const Origin origin { Field::TopicPartitions, TopicClause, codes::BadTopicPartitions };
    checkRange(out, origin, partitions, bounds::TopicPartitions);
    if (bounds::TopicPartitions.contains(partitions) && partitions > bounds::DisputedTopicPartitions) {
        Violation violation = origin.outside(
            Rule::AboveDisputedMaximum, { bounds::TopicPartitions.minimum, bounds::DisputedTopicPartitions },
            partitions);
        violation.severity = Severity::Warn;
        violation.clause = QLatin1StringView("table 8-3");
        out.append(violation);
    }
    if (remaining && partitions > *remaining)
        out.append(
            Origin { Field::TopicPartitions, QLatin1StringView("table 5-30"), codes::BadTopic }.outside(
                Rule::NotEnoughLeft, { bounds::TopicPartitions.minimum, *remaining }, partitions));
}

} // namespace

QList<Violation> validate(const TopicDraft& draft, const TopicLimits& limits)
{
    QList<Violation> out;
    checkName(out, draft.name, limits.existingNames);
    checkPartitions(out, draft.partitions, limits.remainingPartitions);
    checkRange(out, { Field::TopicReplicas, TopicClause, codes::BadTopicReplicas }, draft.replicas,
               bounds::TopicReplicas);
    checkRange(out, { Field::TopicRetention, TopicClause, codes::BadTopicRetention }, draft.retentionHours,
               bounds::TopicRetentionHours);
    return out;
}

} // namespace partita::rules
