// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/iamroutes.h"

#include "emulator/iamviews.h"

using namespace Qt::StringLiterals;

namespace partita::emulator {

void addIamRoutes(Router& router, const Identity& identity, SignIn& signIn)
{
    router.add("POST", u"/v3/auth/tokens"_s, Access::Open,
               [&signIn](const Request& request, const PathParts&) { return signIn.answer(request); });
    router.add("GET", u"/v3/projects"_s, Access::Account,
               [&identity](const Request& request, const PathParts&) {
                   const QString name = request.parameter(u"name"_s);
                   QList<Project> projects = identity.projects;
                   projects.append(identity.builtInProject());
                   if (!name.isEmpty())
                       projects.removeIf([&name](const Project& project) { return project.name != name; });
                   return Reply::json(projectsJson(identity, projects, u"/v3/projects"_s));
               });
    // This one knows no filter, and the built-in project only when the user has rights there.
    router.add("GET", u"/v3/auth/projects"_s, Access::Account, [&identity](const Request&, const PathParts&) {
        return Reply::json(projectsJson(identity, identity.projects, u"/v3/auth/projects"_s));
    });
}

} // namespace partita::emulator
