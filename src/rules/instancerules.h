// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/instancedraft.h"
#include "rules/limits.h"
#include "rules/violation.h"

namespace partita::rules {

//! Everything that table 5-2 says about a new instance, in field order.
QList<Violation> validate(const InstanceDraft& draft, const InstanceLimits& limits);

//! A warning for each id of the network that is no UUID, as those of the public clouds are: for ids that were
//! typed. Not part of validate(), since a private cloud may call its networks as it likes.
QList<Violation> warnAboutIds(const InstanceDraft& draft);

//! Everything that table 5-11 says about a change, in field order; fields that are left alone are not judged.
QList<Violation> validate(const InstanceChange& change, const InstanceLimits& limits);

//! Whether an instance can grow as asked: known spec code, nothing shrinks, something changes, and its disks
//! did not grow too often (111400124, 111400125, 111400500).
QList<Violation> validate(const InstanceExtension& extension, const ExtensionBase& base,
                          const InstanceLimits& limits);

//! The zones of a new instance: one, or three or more; none empty, repeated, unknown or sold out for the
//! chosen specification and disk (table 5-2; 111400042, 111400067).
QList<Violation> validateZones(const InstanceDraft& draft, const InstanceLimits& limits);

//! Whether \a zone has nothing left for \a specification on the disk \a storageSpecCode.
//! \a specification may be null: then only the zone itself counts.
bool isSoldOut(const Zone& zone, const SpecificationLimits* specification, const QString& storageSpecCode);

//! "time_base" or "produce_reject"; an empty text is left to the server (tables 5-2 and 5-11).
QList<Violation> validateRetentionPolicy(const QString& policy,
                                         QLatin1StringView clause = QLatin1StringView("table 5-2"));

} // namespace partita::rules
