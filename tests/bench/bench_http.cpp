// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// T11, T12: what a call costs over the real transport, beside a bare QNetworkAccessManager, and how many
// there are.
#include "core/clock.h"
#include "core/workers.h"
#include "dms/instances.h"
#include "measure.h"
#include "net/makenetwork.h"
#include "ops/connection.h"
#include "samples.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

constexpr int Calls = 200;
constexpr int Rounds = 9;

//! Answers every request on kept-alive connections, on a thread of its own.
class Server final : public QThread
{
public:
    explicit Server(QByteArray body)
        : m_body(std::move(body))
    {
    }
    ~Server() override
    {
        quit();
        wait();
    }

    std::atomic<quint16> port = 0;
    std::atomic<int> requests = 0;
    std::atomic<int> connections = 0;

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                // Requests have no body and come one after the other.
                const QByteArray bytes = socket->readAll();
                for (qsizetype i = bytes.count("\r\n\r\n"); i > 0; --i) {
                    ++requests;
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                  + QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body);
                }
            });
        });
        port = server.serverPort();
        exec();
    }

private:
    QByteArray m_body;
};

void turnUntil(const bool& over)
{
    while (!over)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void bareCalls(QNetworkAccessManager& manager, const QUrl& url)
{
    for (int i = 0; i < Calls; ++i) {
        bool over = false;
        QNetworkReply* reply = manager.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, reply, [&over, reply] {
            (void)reply->readAll();
            reply->deleteLater();
            over = true;
        });
        turnUntil(over);
    }
}

void transportCalls(Transport& transport, const QUrl& url)
{
    for (int i = 0; i < Calls; ++i) {
        bool over = false;
        HttpRequest request;
        request.url = url;
        const auto reply = transport.start(request);
        QObject::connect(reply.get(), &PendingReply::finished, reply.get(), [&](const HttpReply& done) {
            if (done.status != 200)
                std::abort();
            over = true;
        });
        turnUntil(over);
    }
}

void ourCalls(Session& session)
{
    for (int i = 0; i < Calls; ++i) {
        bool over = false;
        const Call call
            = session.client().send(dms::ShowInstance { session.place().project, InstanceId(u"i"_s) },
                                    &session, [&](const ApiResult<dms::InstanceDetail>& detail) {
                                        if (!detail)
                                            std::abort();
                                        over = true;
                                    });
        turnUntil(over);
    }
}

ConnectionProfile profileFor(const Server& server)
{
    ConnectionProfile profile;
    profile.endpoints.dms = u"http://127.0.0.1:%1"_s.arg(server.port.load());
    profile.signIn.accessKey = u"AK"_s;
    profile.places = { { u"r"_s, ProjectId(u"p"_s), {} } };
    return profile;
}

//! Signs in, which loads the list, and waits for what becomes of that.
Session& enter(Connection& connection)
{
    CredentialBundle bundle;
    bundle.secretKey = Secret("SK");
    connection.signIn(std::move(bundle));
    Session& session = *connection.sessions().constFirst();
    while (session.instances().isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return session;
}

void start(Server& server)
{
    server.start();
    while (server.port == 0)
        QThread::yieldCurrentThread();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    bench::Report report;
    SystemClock clock;
    Workers workers;
    CloudCatalogue clouds;
    const auto network = net::makeNetwork();
    const auto transport = network->transport({}, {});
    const Connection::Tools tools { *network, workers, clock, [] { return 0.5; }, clouds };

    Server detail(bench::instanceDetail());
    start(detail);
    Connection connection(profileFor(detail), tools);
    Session& session = enter(connection);
    QNetworkAccessManager manager;
    const QUrl url(connection.profile().endpoints.dms);
    const auto carried = bench::compare(
        Rounds, [&] { transportCalls(*transport, url); }, [&] { bareCalls(manager, url); });
    report.note("T12", "bare QNetworkAccessManager, ms a call", carried.reference / Calls);
    report.atMost("T12", "our transport's 2 kB call / bare QNetworkAccessManager", carried.ratio, 1.1);
    // What the bare manager does not do: the policies, a signature over the request, 55 fields into values.
    const auto pair = bench::compare(
        Rounds, [&] { ourCalls(session); }, [&] { bareCalls(manager, url); });
    report.note("T12", "signed and parsed 2 kB call / bare QNetworkAccessManager", pair.ratio);

    Server list(bench::instanceList(100));
    start(list);
    Connection shown(profileFor(list), tools);
    if (!enter(shown).instances().hasValue())
        return 2;
    report.atMost("T11", "requests to show the list", list.requests, 1);
    report.atMost("T11", "connections to show the list", list.connections, 1);
    return report.exitCode();
}
