// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/placewords.h"

#include "models/displaytext.h"
#include "ops/session.h"

#include <QCoreApplication>

namespace partita {

namespace {

class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

} // namespace

QString placeWords(const Session& session)
{
    return placeWords(session.profile().name, session.place());
}

QString placeWords(const QString& connection, const Place& place)
{
    return PlaceWords::tr("%1 › %2 / %3", "connection › region / project")
        .arg(displayText(connection), displayText(place.region),
             displayText(place.projectName.isEmpty() ? place.project.text() : place.projectName));
}

} // namespace partita
