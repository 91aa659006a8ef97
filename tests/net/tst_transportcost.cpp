// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/maketransport.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

namespace {

constexpr int Rounds = 15;

qsizetype throughBareManager(QNetworkAccessManager& manager, const QUrl& url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("X-Auth-Token", "do-not-leak");
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait(20'000);
    return reply->readAll().size();
}

double medianMs(QList<qint64> nanoseconds)
{
    std::sort(nanoseconds.begin(), nanoseconds.end());
    return static_cast<double>(nanoseconds.at(nanoseconds.size() / 2)) / 1e6;
}

} // namespace

//! What the promises cost.
class TestTransportCost : public QObject
{
    Q_OBJECT

private slots:
    void aRequestCostsLittleMoreThanABareManagers_data();
    void aRequestCostsLittleMoreThanABareManagers();
};

void TestTransportCost::aRequestCostsLittleMoreThanABareManagers_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("calls");
    QTest::newRow("2 KB") << qsizetype(2'048) << 60;
    QTest::newRow("21.6 MB") << qsizetype(21'600'000) << 1;
}

// Rounds of both alternate, so that whatever else the machine does hits both; the medians are compared.
void TestTransportCost::aRequestCostsLittleMoreThanABareManagers()
{
    QFETCH(qsizetype, size);
    QFETCH(int, calls);
    LoopbackServer server;
    const QByteArray answer = LoopbackServer::reply(200, QByteArray(size, 'x'));
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) { peer.write(answer); });
    const QUrl url = server.url(u"/v2/p/instances/i/topics"_s);
    const auto transport = net::makeTransport();
    QNetworkAccessManager manager;
    QList<qint64> ours;
    QList<qint64> bare;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < calls; ++i)
            QCOMPARE(throughBareManager(manager, url), size);
        bare.append(clock.nsecsElapsed() / calls);
        clock.start();
        for (int i = 0; i < calls; ++i)
            QCOMPARE(run(*transport, requestTo(url)).value_or(HttpReply()).body.size(), size);
        ours.append(clock.nsecsElapsed() / calls);
    }
    const double ratio = medianMs(ours) / medianMs(bare);
    qInfo("%.3f ms a call, bare %.3f ms, ratio %.3f", medianMs(ours), medianMs(bare), ratio);
    // The benchmark gates the ratio; here it only must stay in its order of magnitude.
    QVERIFY(ratio < 1.5);
}

QTEST_GUILESS_MAIN(TestTransportCost)
#include "tst_transportcost.moc"
