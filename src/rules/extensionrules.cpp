// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/instancerules.h"

#include "rules/origin.h"
#include "rules/servercodes.h"

#include <algorithm>
#include <limits>

namespace partita::rules {

namespace {

constexpr QLatin1StringView ExtendClause("table 7-1");

void checkSpecCode(QList<Violation>& out, const InstanceExtension& extension,
                   const SpecificationLimits* current, const SpecificationLimits* target)
{
    if (!extension.newSpecCode)
        return;
    const Origin origin { Field::NewSpecCode, ExtendClause, codes::BadSpecCode };
    if (extension.newSpecCode->isEmpty())
        out.append(origin.broken(Rule::Empty));
    else if (!target)
        out.append(origin.broken(Rule::NotOffered, *extension.newSpecCode));
    else if (current && target->tps < current->tps)
        out.append(origin.outside(Rule::BelowMinimum, { current->tps, 0 }, target->tps));
}

void checkStorage(QList<Violation>& out, qint64 storageGb, const ExtensionBase& base,
                  const SpecificationLimits* target)
{
    Range range { base.totalStorageGb, std::numeric_limits<qint64>::max() };
    if (target)
        range = { std::max(base.totalStorageGb, target->minStorageGb), target->maxStorageGb };
    checkRange(out, { Field::NewStorageSpace, ExtendClause, codes::BadStorageSpace }, storageGb, range);
}

} // namespace

QList<Violation> validate(const InstanceExtension& extension, const ExtensionBase& base,
                          const InstanceLimits& limits)
{
    const QString specCode = extension.newSpecCode.value_or(base.specCode);
    const qint64 storageGb = extension.newStorageSpaceGb.value_or(base.totalStorageGb);
    const SpecificationLimits* target = limits.bySpecCode(specCode);
    QList<Violation> out;
    if (storageGb > base.totalStorageGb && base.extendTimes >= bounds::DiskExtensions)
        out.append(
            Origin { Field::ExtendTimes, QLatin1StringView("table 5-7"), codes::TooManyExtensions }.outside(
                Rule::TooMany, { 0, bounds::DiskExtensions }, base.extendTimes));
    checkSpecCode(out, extension, limits.bySpecCode(base.specCode), target);
    checkStorage(out, storageGb, base, target);
    if (specCode == base.specCode && storageGb == base.totalStorageGb)
        out.append(Origin { Field::NewStorageSpace, ExtendClause, {} }.broken(Rule::NoChange));
    return out;
}

} // namespace partita::rules
