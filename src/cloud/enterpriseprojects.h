// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"

#include <QString>

#include <vector>

namespace partita::eps {

//! What groups resources across regions in one account.
struct EnterpriseProject
{
    QString id; //!< "0": the default one
    QString name;
    QString description;
    bool enabled = true; //!< status 1
};

//! GET {eps}/v1.0/enterprise-projects: a global service, which wants a token of the domain or access keys.
struct ListEnterpriseProjects
{
    using Reply = std::vector<EnterpriseProject>;

    int offset = 0;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListEnterpriseProjects>);

} // namespace partita::eps
