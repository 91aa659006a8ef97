// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/instancedraft.h"
#include "rules/topicdraft.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <map>

// A second, plain reading of the specification, to hold the rules against. It takes the drafts' types from
// them and nothing else: no limit, no function.
namespace partita::rules::reading {

using namespace Qt::StringLiterals;

//! "Field" where something is refused, "warn Field" where something is doubtful.
using Verdict = QSet<QString>;

// Compiled once: there are few patterns and many texts.
inline const QRegularExpression& compiled(const QString& pattern)
{
    static QHash<QString, QRegularExpression> cache;
    QRegularExpression& expression = cache[pattern];
    if (expression.pattern().isEmpty())
        expression.setPattern(pattern);
    return expression;
}

class Reading
{
public:
    void refuseUnless(bool good, const QString& field)
    {
        if (!good)
            m_verdict.insert(field);
    }
    void warnIf(bool doubtful, const QString& field)
    {
        if (doubtful)
            m_verdict.insert(u"warn "_s + field);
    }
    void password(const QString& raw, const QString& user, const QString& field)
    {
        const QString text = withoutLoneSurrogates(raw);
        int classes = 0;
        for (const auto& pattern :
             { u"[a-z]"_s, u"[A-Z]"_s, u"[0-9]"_s, u"[]`~!@#$%^&*()_=+\\\\|[{}:'\",<.>/?-]"_s })
            classes += text.contains(compiled(pattern)) ? 1 : 0;
        const auto length = text.toUcs4().size();
        refuseUnless(length >= 8 && length <= 32 && classes >= 3, field);
        warnIf(text.contains(compiled(u"[^!-:<-~]"_s)) || text.startsWith(u"-"_s), field);
        QString reversed;
        for (const QChar c : user)
            reversed.prepend(c);
        const QString folded = text.toCaseFolded();
        const auto holds = [&](const QString& part) {
            return !text.isEmpty() && !part.isEmpty() && folded.contains(part.toCaseFolded());
        };
        warnIf(holds(user) || holds(reversed), field);
    }
    void user(const QString& text, const QString& field)
    {
        refuseUnless(matches(u"[A-Za-z0-9_-]{4,64}"_s, text), field);
        warnIf(text.contains(u'_'), field);
    }
    void window(const QString& begin, const QString& end)
    {
        static const QHash<QString, QString> ends {
            { u"22"_s, u"02"_s }, { u"02"_s, u"06"_s }, { u"06"_s, u"10"_s },
            { u"10"_s, u"14"_s }, { u"14"_s, u"18"_s }, { u"18"_s, u"22"_s },
        };
        if (begin.isEmpty() && end.isEmpty())
            return;
        const QString full = u"([01][0-9]|2[0-3])(:00){0,2}"_s;
        const QString expected = matches(full, begin) ? ends.value(begin.left(2)) : QString();
        refuseUnless(!expected.isEmpty(), u"MaintainBegin"_s);
        const bool readable = matches(u"([01][0-9]|2[0-3])(:[0-5][0-9]){0,2}"_s, end);
        const bool fits = expected.isEmpty() || (matches(full, end) && end.left(2) == expected);
        refuseUnless(readable && fits, u"MaintainEnd"_s);
    }
    void tags(const QList<Tag>& tags)
    {
        const auto good = [](const QString& raw, int least, int most) {
            const QString text = withoutLoneSurrogates(raw);
            const auto length = text.toUcs4().size();
            return length >= least && length <= most
                && !text.contains(compiled(u"[\\x{00}-\\x{1f}=*<>\\\\,|/]"_s));
        };
        QStringList keys;
        for (const Tag& tag : tags) {
            refuseUnless(good(tag.key, 1, 36) && !keys.contains(tag.key), u"TagKey"_s);
            refuseUnless(good(tag.value, 0, 43), u"TagValue"_s);
            keys.append(tag.key);
        }
        warnIf(tags.size() > 20, u"Tags"_s);
    }
    // A regular expression matches nothing in a text that is not valid UTF-16.
    static QString withoutLoneSurrogates(const QString& text)
    {
        const auto characters = text.toUcs4();
        return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()),
                                 characters.size());
    }
    static bool matches(const QString& pattern, const QString& text)
    {
        return compiled(u"\\A(?:%1)\\z"_s.arg(pattern)).match(text).hasMatch();
    }
    const Verdict& verdict() const { return m_verdict; }

private:
    Verdict m_verdict;
};

struct Row
{
    QString product;
    qint64 least;
    qint64 partitions;
    bool high;
};

inline const std::map<QString, Row> rows {
    { u"100MB"_s, { u"00300-30308-0--0"_s, 600, 300, true } },
    { u"300MB"_s, { u"00300-30310-0--0"_s, 1200, 900, true } },
    { u"600MB"_s, { u"00300-30312-0--0"_s, 2400, 1800, false } },
    { u"1200MB"_s, { u"00300-30314-0--0"_s, 4800, 1800, false } },
};

inline void readSpecification(Reading& r, const InstanceDraft& d)
{
    const auto row = rows.find(d.specification);
    const bool known = row != rows.end();
    bool anyProduct = false;
    for (const auto& [bandwidth, other] : rows)
        anyProduct = anyProduct || other.product == d.productId;
    r.refuseUnless(known, u"Specification"_s);
    r.refuseUnless(d.storageSpaceGb
                       && (!known || (*d.storageSpaceGb >= row->second.least && *d.storageSpaceGb <= 90000)),
                   u"StorageSpace"_s);
    r.refuseUnless(d.partitionNum && (!known || *d.partitionNum == row->second.partitions),
                   u"PartitionNum"_s);
    r.refuseUnless(known ? d.productId == row->second.product : anyProduct, u"ProductId"_s);
    r.refuseUnless(
        d.storageSpecCode == u"dms.physical.storage.ultra"_s
            || (d.storageSpecCode == u"dms.physical.storage.high"_s && (!known || row->second.high)),
        u"StorageSpecCode"_s);
}

inline Verdict secondReading(const InstanceDraft& d)
{
    Reading r;
    r.refuseUnless(Reading::matches(u"[A-Za-z][A-Za-z0-9_-]{3,63}"_s, d.name) && d.name != u"taken"_s,
                   u"Name"_s);
    r.refuseUnless(d.description.toUcs4().size() <= 1024, u"Description"_s);
    r.refuseUnless(d.engine == u"kafka"_s, u"Engine"_s);
    r.refuseUnless(d.engineVersion == u"1.1.0"_s || d.engineVersion == u"2.3.0"_s, u"EngineVersion"_s);
    readSpecification(r, d);
    if (d.sslEnable) {
        r.user(d.accessUser, u"AccessUser"_s);
        r.password(d.password, d.accessUser, u"Password"_s);
    }
    r.refuseUnless(!d.vpcId.isEmpty(), u"VpcId"_s);
    r.refuseUnless(!d.securityGroupId.isEmpty(), u"SecurityGroupId"_s);
    r.refuseUnless(!d.subnetId.isEmpty(), u"SubnetId"_s);
    const QSet<QString> zones(d.availableZones.cbegin(), d.availableZones.cend());
    const QSet<QString> open { u"a"_s, u"b"_s, u"c"_s, u"d"_s };
    r.refuseUnless(zones.size() == d.availableZones.size() && open.contains(zones)
                       && (zones.size() == 1 || zones.size() >= 3),
                   u"AvailableZones"_s);
    r.user(d.managerUser, u"ManagerUser"_s);
    r.password(d.managerPassword, d.managerUser, u"ManagerPassword"_s);
    r.window(d.maintainBegin, d.maintainEnd);
    r.refuseUnless(Reading::matches(u"(time_base|produce_reject)?"_s, d.retentionPolicy),
                   u"RetentionPolicy"_s);
    r.tags(d.tags);
    return r.verdict();
}

inline Verdict secondReading(const InstanceChange& c)
{
    Reading r;
    if (c.name) {
        r.refuseUnless(Reading::matches(u"[A-Za-z][A-Za-z0-9_-]{3,63}"_s, *c.name) && *c.name != u"taken"_s,
                       u"Name"_s);
        r.warnIf(c.name->contains(u'_'), u"Name"_s);
    }
    r.refuseUnless(!c.description || c.description->toUcs4().size() <= 1024, u"Description"_s);
    r.refuseUnless(c.securityGroupId != std::optional(QString()), u"SecurityGroupId"_s);
    r.window(c.maintainBegin.value_or(QString()), c.maintainEnd.value_or(QString()));
    r.refuseUnless(Reading::matches(u"(time_base|produce_reject)?"_s, c.retentionPolicy.value_or(QString())),
                   u"RetentionPolicy"_s);
    return r.verdict();
}

inline Verdict secondReading(const TopicDraft& t, qint64 left)
{
    Reading r;
    const QStringList existing { u"my-topic"_s, u"your_topic"_s };
    bool similar = false;
    for (const QString& name : existing)
        similar = similar || QString(name).replace(u'-', u'_') == QString(t.name).replace(u'-', u'_');
    r.refuseUnless(Reading::matches(u"[A-Za-z][A-Za-z0-9_-]{3,63}"_s, t.name) && !existing.contains(t.name),
                   u"TopicName"_s);
    r.warnIf(similar && !existing.contains(t.name), u"TopicName"_s);
    r.refuseUnless(t.partitions >= 1 && t.partitions <= 100 && t.partitions <= left, u"TopicPartitions"_s);
    r.warnIf(t.partitions > 20 && t.partitions <= 100, u"TopicPartitions"_s);
    r.refuseUnless(t.replicas >= 1 && t.replicas <= 3, u"TopicReplicas"_s);
    r.refuseUnless(t.retentionHours >= 1 && t.retentionHours <= 168, u"TopicRetention"_s);
    return r.verdict();
}

} // namespace partita::rules::reading
