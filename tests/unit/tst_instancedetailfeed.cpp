// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "ops/instancedetailfeed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;

//! One instance is watched while it is on its way, and not otherwise.
class InstanceDetailFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void keepsTheReplyAsItCame();
    void isWatchedWhileItMoves();
    void anErrorOnTheWayBacksOff();
    void goneStaysGoneUntilReload();
    void hiddenItHasNoTimer();

private:
    void enqueue(const QByteArray& status)
    {
        m->transport.enqueue(m_path, 200, R"({"instance_id":"i","status":")" + status + R"(","extra":1})");
    }

    const QByteArray m_path = "/v1.0/p/instances/i";
    std::unique_ptr<FeedFixture> m;
    std::unique_ptr<InstanceDetailFeed> m_feed;
};

void InstanceDetailFeedTest::init()
{
    m = std::make_unique<FeedFixture>();
    m_feed = std::make_unique<InstanceDetailFeed>(m->client, ProjectId(u"p"_s), InstanceId(u"i"_s), m->clock);
    m->record(*m_feed);
}

void InstanceDetailFeedTest::cleanup()
{
    m_feed.reset();
    m.reset();
}

void InstanceDetailFeedTest::keepsTheReplyAsItCame()
{
    enqueue("RUNNING");
    m_feed->reload();
    QTRY_COMPARE(m->log, QStringList({ u"Loading"_s, u"Loaded"_s, u"loaded"_s }));
    QCOMPARE(m_feed->value()->raw, QByteArray(R"({"instance_id":"i","status":"RUNNING","extra":1})"));
    QCOMPARE(m->clock.pending(), 0);
}

void InstanceDetailFeedTest::isWatchedWhileItMoves()
{
    enqueue("CREATING");
    m_feed->reload();
    QTRY_VERIFY(m_feed->hasValue());
    for (const auto pause : { 5s, 10s, 20s, 30s, 30s }) {
        QCOMPARE(m->clock.next().value(), pause);
        enqueue("CREATING");
        m->clock.advance(pause);
        QTRY_VERIFY(!m_feed->isLoading());
    }
    enqueue("RUNNING");
    m->clock.advance(30s);
    QTRY_COMPARE(m_feed->value()->instance.status, u"RUNNING"_s);
    QCOMPARE(m->clock.pending(), 0);
}

void InstanceDetailFeedTest::anErrorOnTheWayBacksOff()
{
    enqueue("RESTARTING");
    m_feed->reload();
    QTRY_VERIFY(m_feed->hasValue());
    m->transport.enqueue(m_path, 403, "{}");
    m->clock.advance(5s);
    QTRY_COMPARE(m_feed->state(), Feed::State::Failed);
    QCOMPARE(m->clock.next().value(), 10s);
    QCOMPARE(m_feed->value()->instance.status, u"RESTARTING"_s);
}

void InstanceDetailFeedTest::goneStaysGoneUntilReload()
{
    enqueue("DELETING");
    m_feed->reload();
    QTRY_VERIFY(m_feed->hasValue());
    m->transport.enqueue(m_path, 404, "{}");
    m->clock.advance(5s);
    QTRY_COMPARE(m_feed->state(), Feed::State::Failed);
    QVERIFY(m_feed->isGone());
    QCOMPARE(m_feed->error()->kind, ApiError::Kind::NotFound);
    QVERIFY(m_feed->value());
    QCOMPARE(m->clock.pending(), 0);
    enqueue("RUNNING");
    m_feed->reload();
    QTRY_COMPARE(m_feed->state(), Feed::State::Loaded);
    QVERIFY(!m_feed->isGone());
}

void InstanceDetailFeedTest::hiddenItHasNoTimer()
{
    enqueue("CREATING");
    m_feed->reload();
    QTRY_VERIFY(m_feed->hasValue());
    m_feed->setVisible(false);
    QCOMPARE(m->clock.pending(), 0);
    m_feed->setVisible(true);
    QCOMPARE(m->clock.pending(), 1);
}

QTEST_GUILESS_MAIN(InstanceDetailFeedTest)
#include "tst_instancedetailfeed.moc"
