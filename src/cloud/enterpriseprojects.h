// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"

#include <QString>

#include <vector>

namespace partita::eps {

//! How many entries a page may hold; the service's own maximum. A page that is not full is the last one.
inline constexpr int PageSize = 1000;

//! What groups resources across regions in one account.
struct EnterpriseProject
{
    QString id; //!< "0": the default one
    QString name;
    QString description;
    bool enabled = true; //!< status 1; also when the reply does not say
};

//! GET {eps}/v1.0/enterprise-projects: a global service, which wants a token of the domain or access keys.
//! "enterprise_projects" is required in the reply, and in each item "id".
struct ListEnterpriseProjects
{
    using Reply = std::vector<EnterpriseProject>;

    int offset = 0; //!< how many entries came before

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListEnterpriseProjects>);

} // namespace partita::eps
