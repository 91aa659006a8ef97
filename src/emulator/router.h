// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/message.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace partita::emulator {

//! What a pattern's placeholders stood for, in their order, decoded.
using PathParts = QStringList;
using Handler = std::function<Reply(const Request& request, const PathParts& parts)>;

//! Who may use a route.
enum class Access {
    Open, //!< anybody: handing out tokens, the control path
    Account, //!< a signature or a token of any scope
    WholeAccount, //!< a signature, or a token that is for no single project
    Project, //!< the same, for the project that the first placeholder names
    AnyProject, //!< the same, for a project that the path does not name
};

struct Route
{
    QByteArray method;
    QStringList pattern;
    Access access = Access::Project;
    Handler handler;
};

//! Finds the handler of a request by its method and its path.
class Router
{
public:
    //! \a pattern is a path such as "/v1.0/{}/instances/{}"; of two that match, the one that was added first
    //! wins.
    void add(const QByteArray& method, const QString& pattern, Access access, Handler handler);

    struct Match
    {
        //! Null when nothing matches.
        const Route* route = nullptr;
        //! The path exists, but not for this method.
        bool wrongMethod = false;
        PathParts parts;
    };
    Match find(const Request& request) const;

private:
    std::vector<Route> m_routes;
};

} // namespace partita::emulator
