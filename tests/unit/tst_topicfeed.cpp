// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "ops/topicfeed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;

//! Topics are read in one request, and only on demand.
class TopicFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAllTopicsInOneRequest();
    void neverLoadsByItself();
    void anErrorKeepsTheValues();
    void mayBeDeletedWhileLoading();

private:
    const QByteArray m_path = "/v1.0/p/instances/i%2Fx/topics";
    const QByteArray m_two = R"({"topics":[{"id":"orders"},{"id":"payments"}],"total":2})";
};

void TopicFeedTest::readsAllTopicsInOneRequest()
{
    FeedFixture m;
    TopicFeed feed(m.client, ProjectId(u"p"_s), InstanceId(u"i/x"_s), m.clock, m.workers);
    m.record(feed);
    m.transport.enqueue(m_path, 200, m_two);
    feed.reload();
    QTRY_COMPARE(m.log, QStringList({ u"Loading"_s, u"Loaded"_s, u"loaded"_s }));
    QCOMPARE(m.transport.count(), 1);
    QCOMPARE(feed.value()->topics.size(), size_t(2));
    QCOMPARE(feed.value()->topics[1].name.text(), u"payments"_s);
}

void TopicFeedTest::neverLoadsByItself()
{
    FeedFixture m;
    TopicFeed feed(m.client, ProjectId(u"p"_s), InstanceId(u"i/x"_s), m.clock, m.workers);
    m.transport.enqueue(m_path, 200, m_two);
    feed.reload();
    QTRY_VERIFY(feed.hasValue());
    QCOMPARE(m.clock.pending(), 0);
    feed.setVisible(false);
    feed.setVisible(true);
    QCOMPARE(m.clock.pending(), 0);
}

void TopicFeedTest::anErrorKeepsTheValues()
{
    FeedFixture m;
    TopicFeed feed(m.client, ProjectId(u"p"_s), InstanceId(u"i/x"_s), m.clock, m.workers);
    m.transport.enqueue(m_path, 200, m_two);
    feed.reload();
    QTRY_VERIFY(feed.hasValue());
    m.transport.enqueue(m_path, 200, R"({"count":2})");
    feed.reload();
    QTRY_COMPARE(feed.state(), Feed::State::Failed);
    QCOMPARE(feed.error()->kind, ApiError::Kind::BadReply);
    QCOMPARE(feed.value()->topics.size(), size_t(2));
}

void TopicFeedTest::mayBeDeletedWhileLoading()
{
    FeedFixture m;
    auto feed
        = std::make_unique<TopicFeed>(m.client, ProjectId(u"p"_s), InstanceId(u"i"_s), m.clock, m.workers);
    feed->reload();
    feed.reset();
    QVERIFY(m.transport.seen()[0].aborted);
}

QTEST_GUILESS_MAIN(TopicFeedTest)
#include "tst_topicfeed.moc"
