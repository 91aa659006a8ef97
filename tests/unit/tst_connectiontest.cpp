// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontestfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::test;

//! The steps of a test, and each way in which one fails.
class ConnectionStepsTest : public ConnectionTestFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void plansAHostOnce();
    void everyStepPasses();
    void aStepOfTheProbeFails_data();
    void aStepOfTheProbeFails();
    void theClockOfTheServiceIsCompared_data();
    void theClockOfTheServiceIsCompared();
    void noAnswerToTheTimeEndsTheTest();
    void oneListThatFailsDoesNotHideTheOthers_data();
    void oneListThatFailsDoesNotHideTheOthers();
    void aLineThatIsLostEndsTheTest_data();
    void aLineThatIsLostEndsTheTest();
    void timesAreReported();
    void mayBeDeletedAtEachStep_data();
    void mayBeDeletedAtEachStep();
    void sendsNothingMoreWhenItIsDeleted();
};

void ConnectionStepsTest::plansAHostOnce()
{
    ConnectionProfile profile = m->byKey();
    make(profile, m->key());
    QCOMPARE(m_test->steps().size(), size_t(12));
    QCOMPARE(m_test->steps().at(SecondLookUp).host, u"iam.example.test"_s);
    profile.endpoints.iam = profile.endpoints.dms;
    make(profile, m->key());
    QCOMPARE(m_test->steps().size(), size_t(9));
    profile.endpoints.iam.clear();
    make(profile, m->key());
    QCOMPARE(m_test->steps().size(), size_t(9));
    // Nobody is there to ask: the first list will tell.
    finishProbe(fakes::FakeNetwork::reached());
    QVERIFY(m->answer(dated({})));
    QCOMPARE(state(SignInStep - 3), State::Skipped);
    QCOMPARE(state(Project - 3), State::Skipped);
    QCOMPARE(state(Instances - 3), State::Running);
}

void ConnectionStepsTest::everyStepPasses()
{
    make(m->byKey(), m->key());
    QSignalSpy finished(m_test.get(), &ConnectionTest::finished);
    reachSignIn();
    QVERIFY(m->answer(fakes::FakeTransport::reply(200, Projects)));
    QCOMPARE(m_test->projects().size(), size_t(2));
    QCOMPARE(state(Project), State::Passed);
    QVERIFY(m->answer(m->instances(3)));
    QVERIFY(m->answer(fakes::FakeTransport::reply(200, R"({"regionId":"r","available_zones":[]})")));
    QVERIFY(!m_test->succeeded());
    QVERIFY(m->answer(fakes::FakeTransport::reply(200, R"({"Hourly":[],"Monthly":[]})")));
    QVERIFY(m_test->succeeded());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_test->steps().at(Instances).count, std::optional(3));
    QCOMPARE(m_test->steps().at(Zones).count, std::optional(0));
    QCOMPARE(m_test->steps().at(Products).count, std::optional(0));
    QCOMPARE(state(2), State::Skipped); // plain http has no TLS
    for (const int step : { 0, 1, 3, 4, 6, 7, 8, 9, 10, 11 })
        QCOMPARE(state(step), State::Passed);
    QCOMPARE(m->transport.count(), 5);
}

void ConnectionStepsTest::aStepOfTheProbeFails_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    using K = ApiError::Kind;
    using C = ApiError::Cause;
    const auto row = [](const char* name, int step, K kind, C cause) {
        QTest::addRow("%s, the service", name) << step << int(kind) << int(cause);
        QTest::addRow("%s, the identity service", name) << SecondLookUp + step << int(kind) << int(cause);
    };
    row("no such host", 0, K::Network, C::HostNotFound);
    row("no server", 1, K::Network, C::ConnectionRefused);
    row("no answer", 1, K::Timeout, C::ConnectTimeout);
    row("no proxy", 1, K::Network, C::ProxyFailed);
    row("unknown authority", 2, K::Tls, C::CertificateUntrusted);
    row("expired", 2, K::Tls, C::CertificateExpired);
    row("of another host", 2, K::Tls, C::CertificateHostMismatch);
    row("no handshake", 2, K::Tls, C::HandshakeFailed);
}

void ConnectionStepsTest::aStepOfTheProbeFails()
{
    QFETCH(const int, step);
    QFETCH(const int, kind);
    QFETCH(const int, cause);
    make(m->byKey(), m->key());
    if (step >= SecondLookUp)
        finishProbe(fakes::FakeNetwork::reached());
    ProbeReport report;
    const int stage = step % SecondLookUp;
    if (stage > 0)
        report.lookUp.took = 1ms;
    if (stage > 1)
        report.connect.took = 1ms;
    (stage == 0       ? report.lookUp
         : stage == 1 ? report.connect
                      : report.handshake)
        .error
        = failure(ApiError::Kind(kind), ApiError::Cause(cause));
    finishProbe(report);
    QVERIFY(m_test->isFinished());
    QVERIFY(!m_test->succeeded());
    QCOMPARE(state(step), State::Failed);
    QCOMPARE(int(error(step)->kind), kind);
    QCOMPARE(int(error(step)->cause), cause);
    for (int later = step + 1; later <= Products; ++later)
        QCOMPARE(state(later), State::Waiting);
    QCOMPARE(m->transport.count(), 0);
}

void ConnectionStepsTest::theClockOfTheServiceIsCompared_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("told");
    QTest::addColumn<int>("seconds");
    QTest::newRow("the same") << "Thu, 01 Jan 2026 00:00:00 GMT"_ba << true << 0;
    QTest::newRow("ahead") << "Thu, 01 Jan 2026 00:20:00 GMT"_ba << true << 1200;
    QTest::newRow("behind") << "Wed, 31 Dec 2025 23:00:00 GMT"_ba << true << -3600;
    QTest::newRow("not told") << ""_ba << false << 0;
    QTest::newRow("no date") << "soon"_ba << false << 0;
}

void ConnectionStepsTest::theClockOfTheServiceIsCompared()
{
    QFETCH(const QByteArray, date);
    QFETCH(const bool, told);
    QFETCH(const int, seconds);
    make(m->byKey(), m->key());
    finishProbe(fakes::FakeNetwork::reached());
    finishProbe(fakes::FakeNetwork::reached());
    // Nothing is proved yet.
    QVERIFY(m->header(m->lastSent(), "Authorization").isEmpty());
    QVERIFY(m->answer(dated(date)));
    QCOMPARE(state(ServerTime), told ? State::Passed : State::Skipped);
    const auto& difference = m_test->steps().at(ServerTime).difference;
    QCOMPARE(difference.has_value(), told);
    QCOMPARE(difference.value_or(0s), std::chrono::seconds(seconds));
    QCOMPARE(state(SignInStep), State::Running);
}

void ConnectionStepsTest::noAnswerToTheTimeEndsTheTest()
{
    make(m->byKey(), m->key());
    finishProbe(fakes::FakeNetwork::reached());
    finishProbe(fakes::FakeNetwork::reached());
    QVERIFY(m->answer(
        fakes::FakeTransport::failed(failure(ApiError::Kind::Timeout, ApiError::Cause::FirstByteTimeout))));
    QVERIFY(m_test->isFinished());
    QCOMPARE(error(ServerTime)->cause, ApiError::Cause::FirstByteTimeout);
    QCOMPARE(m->transport.count(), 1);
}

void ConnectionStepsTest::oneListThatFailsDoesNotHideTheOthers_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<int>("kind");
    using K = ApiError::Kind;
    QTest::newRow("forbidden") << fakes::FakeTransport::reply(403, "{}") << int(K::Permission);
    QTest::newRow("not there") << fakes::FakeTransport::reply(404, "{}") << int(K::NotFound);
    QTest::newRow("no list") << fakes::FakeTransport::reply(200, "[]") << int(K::BadReply);
}

void ConnectionStepsTest::oneListThatFailsDoesNotHideTheOthers()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const int, kind);
    make(m->byKey(), m->key());
    reachLists();
    for (const int step : { Instances, Zones, Products }) {
        QCOMPARE(state(step), State::Running);
        QVERIFY(m->answer(reply));
        QCOMPARE(state(step), State::Failed);
        QCOMPARE(int(error(step)->kind), kind);
    }
    QVERIFY(m_test->isFinished());
    QVERIFY(!m_test->succeeded());
}

void ConnectionStepsTest::aLineThatIsLostEndsTheTest_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    QTest::newRow("lost") << int(ApiError::Kind::Network) << int(ApiError::Cause::ConnectionLost);
    QTest::newRow("silent") << int(ApiError::Kind::Timeout) << int(ApiError::Cause::FirstByteTimeout);
}

void ConnectionStepsTest::aLineThatIsLostEndsTheTest()
{
    QFETCH(const int, kind);
    QFETCH(const int, cause);
    make(m->byKey(), m->key());
    reachLists();
    while (m->answer(fakes::FakeTransport::failed(failure(ApiError::Kind(kind), ApiError::Cause(cause)))))
        m->clock.advance(1min); // reads are tried again
    QVERIFY(m_test->isFinished());
    QCOMPARE(int(error(Instances)->cause), cause);
    QCOMPARE(state(Zones), State::Waiting);
    QCOMPARE(state(Products), State::Waiting);
}

void ConnectionStepsTest::timesAreReported()
{
    make(m->byKey(), m->key());
    m->clock.advance(5s); // the probe tells its own times
    finishProbe(fakes::FakeNetwork::reached());
    finishProbe(fakes::FakeNetwork::reached());
    QCOMPARE(m_test->steps().at(0).took, 1ms);
    QCOMPARE(m_test->steps().at(1).took, 2ms);
    m->clock.advance(30ms);
    QVERIFY(m->answer(dated("Thu, 01 Jan 2026 00:00:00 GMT")));
    m->clock.advance(40ms);
    QVERIFY(m->answer(fakes::FakeTransport::reply(200, Projects)));
    m->clock.advance(50ms);
    QVERIFY(m->answer(fakes::FakeTransport::reply(403, "{}")));
    QCOMPARE(m_test->steps().at(ServerTime).took, 30ms);
    QCOMPARE(m_test->steps().at(SignInStep).took, 40ms);
    QCOMPARE(m_test->steps().at(Project).took, 0ms);
    QCOMPARE(m_test->steps().at(Instances).took, 50ms);
}

void ConnectionStepsTest::mayBeDeletedAtEachStep_data()
{
    QTest::addColumn<int>("step");
    for (const int step : { 0, 1, 2, ServerTime, SignInStep, Project, Instances, Products })
        QTest::addRow("step %d", step) << step;
}

void ConnectionStepsTest::mayBeDeletedAtEachStep()
{
    QFETCH(const int, step);
    m_test = std::make_unique<ConnectionTest>(m->byKey(), m->place(1), m->key(), Secret(), m->tools());
    connect(m_test.get(), &ConnectionTest::stepChanged, this, [this, step](int index) {
        if (index == step)
            m_test.reset();
    });
    m_test->start();
    for (int round = 0; m_test && round < 20; ++round) {
        if (!m->network.probes().empty() && m->network.probes().back().probe)
            m->network.finish(fakes::FakeNetwork::reached());
        else
            m->transport.answer(403, "{}");
        m->settle();
    }
    QVERIFY(!m_test);
    m->deleteThoseThatLeft();
    QCOMPARE(m->transport.hanging(), 0);
}

void ConnectionStepsTest::sendsNothingMoreWhenItIsDeleted()
{
    make(m->byKey(), m->key());
    reachSignIn();
    QCOMPARE(m->transport.hanging(), 1);
    m_test.reset();
    QCOMPARE(m->transport.hanging(), 0);
    m->clock.advance(24h);
    m->settle();
    QCOMPARE(m->transport.count(), 2);
}

QTEST_GUILESS_MAIN(ConnectionStepsTest)
#include "tst_connectiontest.moc"
