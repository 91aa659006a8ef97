// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/controlroutes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

QJsonObject clockJson(const SimClock& clock)
{
    return { { u"now"_s, QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(Qt::ISODateWithMs) },
             { u"speed"_s, clock.speed() } };
}

void addFaultRoutes(Router& router, Faults& faults)
{
    const QString path = u"/__control/faults"_s;
    router.add("GET", path, Access::Open,
               [&faults](const Request&, const PathParts&) { return Reply::json(faults.toJson()); });
    router.add("POST", path, Access::Open, [&faults](const Request& request, const PathParts&) {
        const QString error = faults.addJson(request.body);
        return error.isEmpty() ? Reply::json(faults.toJson(), 201)
                               : Reply::json({ { u"error"_s, error } }, 400);
    });
    router.add("DELETE", path, Access::Open, [&faults](const Request&, const PathParts&) {
        faults.clear();
        return Reply::noContent();
    });
}

} // namespace

void addControlRoutes(Router& router, Faults& faults, Counters& counters, SimClock& clock,
                      std::function<void()> clockMoved)
{
    addFaultRoutes(router, faults);
    router.add("GET", u"/__control/counters"_s, Access::Open,
               [&counters](const Request&, const PathParts&) { return Reply::json(counters.toJson()); });
    router.add("DELETE", u"/__control/counters"_s, Access::Open,
               [&counters](const Request&, const PathParts&) {
                   counters.reset();
                   return Reply::noContent();
               });
    router.add("GET", u"/__control/clock"_s, Access::Open,
               [&clock](const Request&, const PathParts&) { return Reply::json(clockJson(clock)); });
    router.add("POST", u"/__control/clock"_s, Access::Open,
               [&clock, clockMoved = std::move(clockMoved)](const Request& request, const PathParts&) {
                   const QJsonObject body = QJsonDocument::fromJson(request.body).object();
                   clock.advance(qint64(body.value(u"advance_s"_s).toDouble() * 1000));
                   clockMoved();
                   return Reply::json(clockJson(clock));
               });
}

} // namespace partita::emulator
