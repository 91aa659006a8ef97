// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/service.h"

#include "emulator/httphead.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpSocket>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

Request requestFrom(const QHttpServerRequest& http)
{
    Request request;
    request.method
        = QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(http.method())))
              .toUpper();
    request.path = http.url().path(QUrl::FullyEncoded).toLatin1();
    request.query = http.url().query(QUrl::FullyEncoded).toLatin1();
    request.headers = http.headers();
    request.body = http.body();
    return request;
}

} // namespace

Service::Service(const Router& router, Authenticator& authenticator, Faults& faults)
    : m_router(router)
    , m_authenticator(authenticator)
    , m_faults(faults)
{
}

bool Service::handleRequest(const QHttpServerRequest& http, QTcpSocket* socket)
{
    Request request = requestFrom(http);
    qint64 serverTime = SimClock::machine();
    if (const auto fault = m_faults.takeInService(Fault::Kind::Clock, request.method, request.path))
        serverTime += qint64(fault->minutes) * 60 * 1000;
    const Reply reply = replyTo(std::move(request), serverTime);

    // A reply leaves in several pieces. Each would wait for the receipt of the one before, which the other
    // end puts off for 40 ms.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto responder = makeResponder(http, socket);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(reply.status));
    for (const auto& [key, value] : reply.headers)
        responder.writeHeader(key, value);
    responder.writeHeader("Date", httpDate(serverTime));
    responder.writeHeader("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::Id128));
    if (!reply.body.isEmpty())
        responder.writeHeader("Content-Type", "application/json;charset=utf-8");
    if (reply.status != 204)
        responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
    return true;
}

void Service::missingHandler(const QHttpServerRequest&, QTcpSocket*) { }

Reply Service::replyTo(Request request, qint64 serverTime)
{
    const Router::Match match = m_router.find(request);
    if (!match.route && match.wrongMethod)
        return Reply::error(405, QLatin1String("111405001"), u"The method is not allowed."_s);
    if (!match.route)
        return Reply::error(404, QLatin1String("111404001"), u"The requested URL does not exist."_s);
    const QString project = match.route->access == Access::Project ? match.parts.value(0) : QString();
    const auto verdict = m_authenticator.judge(request, match.route->access, project, serverTime);
    if (verdict.refusal)
        return *verdict.refusal;
    request.project = verdict.project;
    return match.route->handler(request, match.parts);
}

} // namespace partita::emulator
