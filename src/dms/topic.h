// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/unknownfield.h"
#include "core/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace partita::dms {

//! One topic (table 5-31). Only its name is required in a reply.
struct Topic
{
    TopicName name; //!< id, required
    std::optional<qint64> partitions;
    std::optional<qint64> replicas;
    std::optional<qint64> retentionHours;
    std::optional<bool> syncReplication;
    std::optional<bool> syncFlush;
    //! Whether the default policy applies.
    std::optional<bool> policiesOnly;
    //! topic_type: 0 normal, 1 of the system.
    std::optional<qint64> type;
    //! external_configs as JSON text.
    QString externalConfigs;
    //! Fields that this console does not know, in the order of the reply.
    std::vector<UnknownField> unknownFields;
};

} // namespace partita::dms
