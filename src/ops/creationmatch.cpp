// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/creationmatch.h"

#include "api/errorcatalogue.h"
#include "rules/servercodes.h"

namespace partita {

namespace {

//! Nothing was asked for, or nothing can be read.
bool fits(const QString& wanted, const QString& seen)
{
    return wanted.isEmpty() || seen.isNull() || wanted == seen;
}

template <typename T> bool fits(const std::optional<T>& wanted, const std::optional<T>& seen)
{
    return !wanted || !seen || *wanted == *seen;
}

bool isFromBefore(const CreationIntent& intent, const dms::Instance& instance)
{
    if (!intent.serverTime || !instance.createdAtMs)
        return false;
    const std::chrono::milliseconds skew = CreationSkew;
    return *instance.createdAtMs < intent.began.toMSecsSinceEpoch() - skew.count();
}

} // namespace

bool isOurs(const CreationIntent& intent, const dms::Instance& instance)
{
    const rules::InstanceDraft& draft = intent.draft;
    return draft.name == instance.name && !isFromBefore(intent, instance)
        && fits(draft.description, instance.description) && fits(draft.engineVersion, instance.engineVersion)
        && fits(draft.specification, instance.specification) && fits(draft.productId, instance.productId)
        && fits(draft.storageSpaceGb, instance.storageTotalGb)
        && fits(draft.storageSpecCode, instance.storageSpecCode) && fits(draft.vpcId, instance.vpcId)
        && fits(draft.subnetId, instance.subnetId) && fits(draft.securityGroupId, instance.securityGroupId)
        && fits(std::optional(draft.sslEnable), instance.sslEnabled);
}

bool saysNameExists(const ApiError& error)
{
    const QString code = foldedCode(error.code);
    return code == rules::codes::InstanceNameTaken || code == rules::codes::NameTaken;
}

} // namespace partita
