// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace partita {

//! Where the services of one region answer. A path in a URL is a prefix of every request's path.
struct ServiceEndpoints
{
    QUrl dms;
    QUrl iam; //!< identity: tokens and projects
    QUrl vpc; //!< networks, for the choices of the create form; empty: not known
    QUrl eps; //!< enterprise projects; empty: not known
    //! Stands in the place of "/v1.0" at the beginning of the paths of DMS. Begins with "/", without one at
    //! its end.
    QString dmsBasePath = QStringLiteral("/v1.0");

    friend bool operator==(const ServiceEndpoints&, const ServiceEndpoints&) = default;
};

} // namespace partita
