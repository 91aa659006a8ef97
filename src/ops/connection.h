// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/serviceendpoints.h"
#include "connections/connectionprofile.h"
#include "core/ids.h"

#include <QString>

namespace partita {

//! What is needed to reach one project in one region, without secrets.
struct ConnectionInfo
{
    QString name;
    Environment environment = Environment::Development;
    QString region;
    ProjectId project;
    ServiceEndpoints endpoints;
    bool readOnly = false;
};

} // namespace partita
