// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "ops/instancefeed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;

namespace {

const QByteArray Path = "/v1.0/p/instances";

//! A reply with one instance a status, named i1, i2 and so on.
QByteArray reply(const QList<QByteArray>& statuses)
{
    QByteArrayList items;
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        items
            += R"({"instance_id":"i)" + QByteArray::number(i + 1) + R"(","status":")" + statuses[i] + R"("})";
    }
    return R"({"instances":[)" + items.join(',') + R"(],"instance_num":)" + QByteArray::number(items.size())
        + "}";
}

} // namespace

//! When the feed asks by itself, and when it does not.
class InstanceFeedPaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void movingInstancesAreWatchedWithBackOff();
    void aChangeBeginsTheBackOffAnew();
    void aPersonsReloadBeginsTheBackOffAnew();
    void calmInstancesAreAskedForRarely();
    void errorsBackOffToo();
    void aServerThatAsksForTimeGetsIt();
    void hiddenItHasNoTimer();
    void shownAgainItLoadsWhenTheValuesAreOld();
    void shownAgainItWaitsForTheRestOfThePause();
    void aRefusedSignatureStopsItUntilReload();
    void aClientHaltedByAnotherRequestIsNotAsked();
    void watchedItLoadsAlthoughHidden();
    void watchedItLooksWhenTheTimeHasCome();
    void theFirstOfSeveralWhoWatchDecides();
    void watchedAndShownTheQuickerPaceCounts();
    void aWatcherThatDiesIsForgotten();
    void watchedItStillWaitsForAServerThatAsksForTime();

private:
    //! The next load by itself is due in \a pause, and is answered with \a body.
    void loadBy(std::chrono::milliseconds pause, const QByteArray& body);
    void load(const QByteArray& body);

    std::unique_ptr<FeedFixture> m;
    std::unique_ptr<InstanceFeed> m_feed;
};

void InstanceFeedPaceTest::init()
{
    m = std::make_unique<FeedFixture>();
    m_feed = std::make_unique<InstanceFeed>(m->client, ProjectId(u"p"_s), m->clock, m->workers);
    m->record(*m_feed);
}

void InstanceFeedPaceTest::cleanup()
{
    m_feed.reset();
    m.reset();
}

void InstanceFeedPaceTest::load(const QByteArray& body)
{
    m->transport.enqueue(Path, 200, body);
    m_feed->reload();
    QTRY_VERIFY(!m_feed->isLoading());
}

void InstanceFeedPaceTest::loadBy(std::chrono::milliseconds pause, const QByteArray& body)
{
    QCOMPARE(m->clock.pending(), 1);
    QCOMPARE(m->clock.next().value(), pause);
    m->transport.enqueue(Path, 200, body);
    const int before = m->transport.count();
    m->clock.advance(pause);
    QCOMPARE(m->transport.count(), before + 1);
    QTRY_VERIFY(!m_feed->isLoading());
}

void InstanceFeedPaceTest::movingInstancesAreWatchedWithBackOff()
{
    const QByteArray body = reply({ "RUNNING", "CREATING" });
    load(body);
    for (const auto pause : { 5s, 10s, 20s, 30s, 30s })
        loadBy(pause, body);
}

void InstanceFeedPaceTest::aChangeBeginsTheBackOffAnew()
{
    load(reply({ "CREATING", "RESTARTING" }));
    loadBy(5s, reply({ "CREATING", "RESTARTING" }));
    loadBy(10s, reply({ "CREATING", "RUNNING" }));
    loadBy(5s, reply({ "CREATING", "RUNNING" }));
    loadBy(10s, reply({ "RUNNING", "RUNNING" }));
    loadBy(60s, reply({ "RUNNING", "RUNNING" }));
}

void InstanceFeedPaceTest::aPersonsReloadBeginsTheBackOffAnew()
{
    const QByteArray body = reply({ "DELETING" });
    load(body);
    loadBy(5s, body);
    loadBy(10s, body);
    load(body);
    loadBy(5s, body);
}

void InstanceFeedPaceTest::calmInstancesAreAskedForRarely()
{
    const QByteArray body = reply({ "RUNNING", "SOMETHINGNEW" });
    load(body);
    for (const std::chrono::seconds pause : { 60s, 120s, 240s, 300s, 300s })
        loadBy(pause, body);
}

void InstanceFeedPaceTest::errorsBackOffToo()
{
    load(reply({ "EXTENDING" }));
    for (const auto pause : { 5s, 10s, 20s, 30s, 30s }) {
        QCOMPARE(m->clock.pending(), 1);
        QCOMPARE(m->clock.next().value(), pause);
        m->transport.enqueue(Path, 403, "{}");
        m->clock.advance(pause);
        QTRY_COMPARE(m_feed->state(), Feed::State::Failed);
    }
}

void InstanceFeedPaceTest::aServerThatAsksForTimeGetsIt()
{
    load(reply({ "EXTENDING" }));
    auto slow = fakes::FakeTransport::reply(503, "{}");
    slow.headers.append(Header("Retry-After", "200"));
    m->transport.enqueue(Path, slow);
    m->clock.advance(5s);
    QTRY_COMPARE(m_feed->state(), Feed::State::Failed);
    QCOMPARE(m->clock.next().value(), 200s);
}

void InstanceFeedPaceTest::hiddenItHasNoTimer()
{
    load(reply({ "CREATING" }));
    QCOMPARE(m->clock.pending(), 1);
    m_feed->setVisible(false);
    QCOMPARE(m->clock.pending(), 0);
    m->clock.advance(1h);
    QCOMPARE(m->transport.count(), 1);

    // Asked by hand, it loads once.
    load(reply({ "CREATING" }));
    QCOMPARE(m->clock.pending(), 0);

    // Hidden during a load, it stays silent after it.
    m_feed->setVisible(true);
    m->clock.advance(5s);
    QVERIFY(m_feed->isLoading());
    m_feed->setVisible(false);
    QVERIFY(m->transport.answer(200, reply({ "CREATING" })));
    QTRY_COMPARE(m_feed->state(), Feed::State::Loaded);
    QCOMPARE(m->clock.pending(), 0);
}

void InstanceFeedPaceTest::shownAgainItLoadsWhenTheValuesAreOld()
{
    load(reply({ "RUNNING" }));
    m_feed->setVisible(false);
    m->clock.advance(61s);
    m_feed->setVisible(true);
    QCOMPARE(m->clock.next().value(), 0s);
    m->clock.advance(0s);
    QCOMPARE(m->transport.count(), 2);
}

void InstanceFeedPaceTest::shownAgainItWaitsForTheRestOfThePause()
{
    load(reply({ "RUNNING" }));
    m->clock.advance(10s);
    m_feed->setVisible(false);
    m->clock.advance(10s);
    m_feed->setVisible(true);
    m_feed->setVisible(true);
    QCOMPARE(m->clock.pending(), 1);
    QCOMPARE(m->clock.next().value(), 40s);
}

void InstanceFeedPaceTest::aRefusedSignatureStopsItUntilReload()
{
    load(reply({ "CREATING" }));
    m->transport.enqueue(Path, 401, "{}");
    m->clock.advance(5s);
    QTRY_COMPARE(m_feed->state(), Feed::State::Failed);
    QCOMPARE(m->clock.pending(), 0);
    m_feed->setVisible(false);
    m_feed->setVisible(true);
    QCOMPARE(m->clock.pending(), 0);

    // A reload without a resumed client is refused before it is sent.
    m_feed->reload();
    QTRY_COMPARE(m_feed->error()->kind, ApiError::Kind::Halted);
    QTRY_COMPARE(m_feed->state(), Feed::State::Failed);
    QCOMPARE(m->transport.count(), 2);
    QCOMPARE(m->clock.pending(), 0);

    m->policies.signIn.resume();
    load(reply({ "CREATING" }));
    loadBy(5s, reply({ "CREATING" }));
}

void InstanceFeedPaceTest::aClientHaltedByAnotherRequestIsNotAsked()
{
    load(reply({ "RUNNING" }));
    InstanceFeed other(m->client, ProjectId(u"q"_s), m->clock, m->workers);
    m->transport.enqueue("/v1.0/q/instances", 401, "{}");
    other.reload();
    QTRY_VERIFY(m->policies.signIn.isHalted());
    m->clock.advance(1h);
    QCOMPARE(m->transport.count(), 2);
    QCOMPARE(m_feed->state(), Feed::State::Loaded);
    QCOMPARE(m->clock.pending(), 0);
}

void InstanceFeedPaceTest::watchedItLoadsAlthoughHidden()
{
    m_feed->setVisible(false);
    m_feed->watch(this, 0s);
    QCOMPARE(m->clock.pending(), 0); // idle, it does not begin by itself
    const QByteArray body = reply({ "RUNNING" });
    load(body);
    for (const auto pause : { 15s, 30s, 60s, 60s })
        loadBy(pause, body);
    m_feed->unwatch(this);
    QCOMPARE(m->clock.pending(), 0);
    m_feed->unwatch(this);
}

void InstanceFeedPaceTest::watchedItLooksWhenTheTimeHasCome()
{
    m_feed->setVisible(false);
    m_feed->watch(this, 200s);
    const QByteArray body = reply({ "RUNNING" });
    load(body);
    for (const auto pause : { 30s, 60s, 110s, 15s, 30s, 60s })
        loadBy(pause, body);
    // Whoever says another time waits for that.
    m_feed->watch(this, m->clock.monotonic() + 40s);
    for (const auto pause : { 30s, 10s, 15s })
        loadBy(pause, body);
}

void InstanceFeedPaceTest::theFirstOfSeveralWhoWatchDecides()
{
    const QObject other;
    m_feed->setVisible(false);
    m_feed->watch(this, 300s);
    m_feed->watch(&other, 20s);
    const QByteArray body = reply({ "RUNNING" });
    load(body);
    for (const auto pause : { 20s, 15s, 30s, 60s })
        loadBy(pause, body);
    m_feed->unwatch(&other);
    for (const auto pause : { 30s, 30s, 60s, 55s, 15s })
        loadBy(pause, body);
}

void InstanceFeedPaceTest::watchedAndShownTheQuickerPaceCounts()
{
    m_feed->watch(this, 0s);
    load(reply({ "RUNNING" }));
    loadBy(15s, reply({ "CREATING" }));
    loadBy(5s, reply({ "RUNNING" }));
    loadBy(15s, reply({ "RUNNING" }));
    m_feed->unwatch(this);
    QCOMPARE(m->clock.next().value(), 60s);
}

void InstanceFeedPaceTest::aWatcherThatDiesIsForgotten()
{
    m_feed->setVisible(false);
    auto watcher = std::make_unique<QObject>();
    m_feed->watch(watcher.get(), 0s);
    load(reply({ "RUNNING" }));
    watcher.reset();
    loadBy(15s, reply({ "RUNNING" }));
    QCOMPARE(m->clock.pending(), 0);
}

void InstanceFeedPaceTest::watchedItStillWaitsForAServerThatAsksForTime()
{
    m_feed->setVisible(false);
    m_feed->watch(this, 60s);
    auto slow = fakes::FakeTransport::reply(503, "{}");
    slow.headers.append(Header("Retry-After", "200"));
    m->transport.enqueue(Path, slow);
    m_feed->reload();
    QTRY_COMPARE(m_feed->state(), Feed::State::Failed);
    QCOMPARE(m->clock.next().value(), 200s);
}

QTEST_GUILESS_MAIN(InstanceFeedPaceTest)
#include "tst_instancefeedpace.moc"
