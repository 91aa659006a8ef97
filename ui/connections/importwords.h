// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/cloudcatalogue.h"
#include "connections/connectionfile.h"

namespace partita {

//! Why nothing of the file can be taken; empty when something may be.
QString importProblemOf(const ImportPlan& plan);
//! What becomes of a row. \a here: the connection that it would replace, or null.
QString importVerdictOf(const ImportRow& row, const ConnectionProfile* here);
//! The cloud, or the host when the endpoints are given by hand.
QString importCloudOf(const ConnectionProfile& profile, const CloudCatalogue& clouds);
QString importSignInOf(const ConnectionProfile& profile);

} // namespace partita
