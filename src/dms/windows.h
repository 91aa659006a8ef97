// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "api/unknownfield.h"

#include <QString>

#include <optional>
#include <vector>

namespace partita::dms {

//! A time of the day in which the service may maintain instances (table 6-11). Begin and end are required in
//! a reply, since they are sent back on create and modify.
struct MaintenanceWindow
{
    std::optional<qint64> seq;
    QString begin; //!< HH:mm:ss
    QString end; //!< HH:mm:ss
    std::optional<bool> isDefault;
    std::vector<UnknownField> unknownFields;
};

//! GET /v1.0/instances/maintain-windows (clause 6.3). "maintain_windows" is required in the reply.
struct ListMaintenanceWindows
{
    using Reply = std::vector<MaintenanceWindow>;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListMaintenanceWindows>);

} // namespace partita::dms
