// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "core/ids.h"

#include <QString>

#include <vector>

namespace partita::iam {

//! A project of IAM. The default project of a region has the region's id as its name and the domain as its
//! parent; a sub-project is called "<region>_<name>" and has the region's project as its parent.
struct Project
{
    ProjectId id;
    QString name;
    QString domainId;
    QString parentId;
    QString description;
    bool enabled = true;
    bool isDomain = false;

    //! The region, from the name: what stands before the first "_".
    QString region() const;
    bool isSubproject() const;
};

struct ProjectList
{
    std::vector<Project> projects;
};

//! GET /v3/auth/projects: what the caller's own token reaches. Needs no permission, but a token.
struct ListReachableProjects
{
    using Reply = ProjectList;
    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListReachableProjects>);

//! GET /v3/projects: for access keys; an IAM user needs the permission to list.
struct ListProjects
{
    using Reply = ProjectList;
    QString name; //!< exact; empty: all
    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListProjects>);

//! The projects that can hold instances, for a person to choose from: enabled ones, without those that belong
//! to other services ("MOS"), in the order of region and name, a region's own project before its
//! sub-projects.
std::vector<Project> choosable(std::vector<Project> projects);

} // namespace partita::iam
