// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::rules {

namespace {

constexpr qint64 MaxStorageGb = 90000; // table 5-2, the same for the four

DiskLimits highDisk()
{
    return { u"dms.physical.storage.high"_s, {} };
}

DiskLimits ultraDisk()
{
    return { u"dms.physical.storage.ultra"_s, {} };
}

// Names that differ by punctuation alone meet in the metrics, which keep one kind of it.
QString foldedName(QString name)
{
    return name.replace(u'-', u'_').replace(u'.', u'_');
}

template <typename Matches>
const SpecificationLimits* find(const QList<SpecificationLimits>& specifications, Matches matches)
{
    const auto found = std::find_if(specifications.cbegin(), specifications.cend(), matches);
    return found == specifications.cend() ? nullptr : &*found;
}

} // namespace

QStringList SpecificationLimits::storageSpecCodes() const
{
    QStringList codes;
    for (const DiskLimits& candidate : disks)
        codes.append(candidate.storageSpecCode);
    return codes;
}

const DiskLimits* SpecificationLimits::disk(const QString& storageSpecCode) const
{
    const auto found = std::find_if(disks.cbegin(), disks.cend(), [&](const DiskLimits& candidate) {
        return candidate.storageSpecCode == storageSpecCode;
    });
    return found == disks.cend() ? nullptr : &*found;
}

InstanceLimits InstanceLimits::embedded()
{
    InstanceLimits limits;
    limits.specifications = {
        { u"100MB"_s,
          u"00300-30308-0--0"_s,
          u"dms.instance.kafka.cluster.c3.mini"_s,
          600,
          MaxStorageGb,
          300,
          { highDisk(), ultraDisk() },
          50000,
          3,
          {} },
        { u"300MB"_s,
          u"00300-30310-0--0"_s,
          u"dms.instance.kafka.cluster.c3.small.2"_s,
          1200,
          MaxStorageGb,
          900,
          { highDisk(), ultraDisk() },
          100000,
          3,
          {} },
        { u"600MB"_s,
          u"00300-30312-0--0"_s,
          u"dms.instance.kafka.cluster.c3.middle.2"_s,
          2400,
          MaxStorageGb,
          1800,
          { ultraDisk() },
          200000,
          4,
          {} },
        { u"1200MB"_s,
          u"00300-30314-0--0"_s,
          u"dms.instance.kafka.cluster.c3.high.2"_s,
          4800,
          MaxStorageGb,
          1800,
          { ultraDisk() },
          300000,
          8,
          {} },
    };
    limits.engineVersions = { u"1.1.0"_s, u"2.3.0"_s };
    limits.windows = {
        { u"22:00:00"_s, u"02:00:00"_s, false }, { u"02:00:00"_s, u"06:00:00"_s, true },
        { u"06:00:00"_s, u"10:00:00"_s, false }, { u"10:00:00"_s, u"14:00:00"_s, false },
        { u"14:00:00"_s, u"18:00:00"_s, false }, { u"18:00:00"_s, u"22:00:00"_s, false },
    };
    return limits;
}

const SpecificationLimits* InstanceLimits::byBandwidth(const QString& bandwidth) const
{
    return find(specifications, [&](const SpecificationLimits& s) { return s.bandwidth == bandwidth; });
}

const SpecificationLimits* InstanceLimits::byProductId(const QString& productId) const
{
    return find(specifications, [&](const SpecificationLimits& s) { return s.productId == productId; });
}

const SpecificationLimits* InstanceLimits::bySpecCode(const QString& specCode) const
{
    return find(specifications, [&](const SpecificationLimits& s) { return s.specCode == specCode; });
}

TopicNames::TopicNames(const QStringList& names)
{
    m_names.reserve(names.size());
    for (const QString& name : names)
        insert(name);
}

void TopicNames::insert(const QString& name)
{
    if (m_names.contains(name))
        return;
    m_names.insert(name);
    m_byFoldedName.insert(foldedName(name), name);
}

bool TopicNames::contains(const QString& name) const
{
    return m_names.contains(name);
}

QString TopicNames::similarTo(const QString& name) const
{
    const auto [first, last] = m_byFoldedName.equal_range(foldedName(name));
    const auto found = std::find_if(first, last, [&](const QString& existing) { return existing != name; });
    return found == last ? QString() : *found;
}

} // namespace partita::rules
