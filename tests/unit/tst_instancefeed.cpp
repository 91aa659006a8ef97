// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "ops/instancefeed.h"

#include <QSignalSpy>
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

//! A page of instances.
QByteArray page(const QByteArrayList& ids, int total)
{
    QByteArrayList items;
    for (const QByteArray& id : ids)
        items += R"({"instance_id":")" + id + R"(","status":"RUNNING"})";
    return R"({"instances":[)" + items.join(',') + R"(],"instance_num":)" + QByteArray::number(total) + "}";
}

} // namespace

//! What the feed asks, when it asks by itself, and what it tells.
class InstanceFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isIdleAndSilentUntilItIsTold();
    void loadsAndTellsInOrder();
    void aReloadDuringALoadKeepsTheRunningOne();
    void anErrorKeepsTheValues();
    void pagesUntilEverythingIsThere();
    void stopsWhenAPageBringsNothingNew();
    void asksOnceWhenTheReplyHasMoreThanItSays();
    void aFailedPageFailsTheLoad();
    void keepsDuplicatesOfOneReply();
    void failedCreationsAreAskedForAnew();
    void anAbandonedLoadIsNotTaken();
    void mayBeDeletedWhileLoading();
    void mayBeDeletedInsideItsSignals_data();
    void mayBeDeletedInsideItsSignals();

private:
    void load(const QByteArray& body);

    std::unique_ptr<FeedFixture> m;
    std::unique_ptr<InstanceFeed> m_feed;
};

void InstanceFeedTest::init()
{
    m = std::make_unique<FeedFixture>();
    m_feed = std::make_unique<InstanceFeed>(m->client, ProjectId(u"p"_s), m->clock, m->workers);
    m->record(*m_feed);
}

void InstanceFeedTest::cleanup()
{
    m_feed.reset();
    m.reset();
}

void InstanceFeedTest::load(const QByteArray& body)
{
    m->transport.enqueue(Path, 200, body);
    m_feed->reload();
    QTRY_VERIFY(!m_feed->isLoading());
}

void InstanceFeedTest::isIdleAndSilentUntilItIsTold()
{
    QCOMPARE(m_feed->state(), Feed::State::Idle);
    QVERIFY(!m_feed->hasValue());
    QVERIFY(!m_feed->loadedAt().isValid());
    m_feed->setVisible(false);
    m_feed->setVisible(true);
    m_feed->setIncludeFailures(true);
    QCOMPARE(m->transport.count(), 0);
    QCOMPARE(m->clock.pending(), 0);
    QVERIFY(m->log.isEmpty());
}

void InstanceFeedTest::loadsAndTellsInOrder()
{
    m->clock.advance(7s);
    load(reply({ "RUNNING", "RUNNING" }));
    QCOMPARE(m->log, QStringList({ u"Loading"_s, u"Loaded"_s, u"loaded"_s }));
    QCOMPARE(m_feed->value()->instances.size(), size_t(2));
    QCOMPARE(m_feed->loadedAt(), m->clock.now());
    QCOMPARE(m_feed->loadedAt().timeSpec(), Qt::UTC);
    QCOMPARE(m->transport.count(), 1);
    QCOMPARE(m->query(0), QString());
}

void InstanceFeedTest::aReloadDuringALoadKeepsTheRunningOne()
{
    m_feed->reload();
    m_feed->reload();
    QCOMPARE(m->transport.count(), 1);
    QVERIFY(!m->transport.seen()[0].aborted);
    QCOMPARE(m->log, QStringList({ u"Loading"_s }));
}

void InstanceFeedTest::anErrorKeepsTheValues()
{
    load(reply({ "RUNNING" }));
    const auto value = m_feed->value();
    const QDateTime loadedAt = m_feed->loadedAt();
    m->clock.advance(1s);
    m->log.clear();
    m->transport.enqueue(Path, 403, "{}");
    m_feed->reload();
    QVERIFY(!m_feed->error());
    QTRY_COMPARE(m_feed->state(), Feed::State::Failed);
    QCOMPARE(m->log, QStringList({ u"Loading"_s, u"Failed"_s, u"failed 403"_s }));
    QCOMPARE(m_feed->error()->kind, ApiError::Kind::Permission);
    QCOMPARE(m_feed->value(), value);
    QCOMPARE(m_feed->loadedAt(), loadedAt);

    load(reply({ "RUNNING" }));
    QVERIFY(!m_feed->error());
}

void InstanceFeedTest::pagesUntilEverythingIsThere()
{
    m->transport.enqueue(Path, 200, page({ "a", "b" }, 5));
    m->transport.enqueue(Path, 200, page({ "b", "c" }, 5)); // shifted by one that came in between
    m->transport.enqueue(Path, 200, page({ "d", "e" }, 5));
    m_feed->reload();
    QTRY_COMPARE(m_feed->state(), Feed::State::Loaded);
    QCOMPARE(m->transport.count(), 3);
    QCOMPARE(m->query(1), u"limit=2&start=3"_s);
    QCOMPARE(m->query(2), u"limit=2&start=4"_s);
    QStringList ids;
    for (const dms::Instance& instance : m_feed->value()->instances)
        ids += instance.id.text();
    QCOMPARE(ids, QStringList({ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s }));
    QCOMPARE(m->log, QStringList({ u"Loading"_s, u"Loaded"_s, u"loaded"_s }));
}

void InstanceFeedTest::stopsWhenAPageBringsNothingNew()
{
    for (int i = 0; i < 3; ++i)
        m->transport.enqueue(Path, 200, page({ "a", "b" }, 5));
    m_feed->reload();
    QTRY_COMPARE(m_feed->state(), Feed::State::Loaded);
    QCOMPARE(m->transport.count(), 2);
    QCOMPARE(m_feed->value()->instances.size(), size_t(2));
    QCOMPARE(m_feed->value()->total, 5);
}

void InstanceFeedTest::asksOnceWhenTheReplyHasMoreThanItSays()
{
    load(page({ "a", "b", "c" }, 1));
    QCOMPARE(m->transport.count(), 1);
    QCOMPARE(m_feed->value()->instances.size(), size_t(3));
    load(page({}, 4));
    QCOMPARE(m->transport.count(), 2);
    QVERIFY(m_feed->value()->instances.empty());
}

void InstanceFeedTest::aFailedPageFailsTheLoad()
{
    load(reply({ "RUNNING" }));
    m->transport.enqueue(Path, 200, page({ "a", "b" }, 4));
    m->transport.enqueue(Path, 403, "{}");
    m_feed->reload();
    QTRY_COMPARE(m_feed->state(), Feed::State::Failed);
    QCOMPARE(m_feed->value()->instances.size(), size_t(1));

    // What the failed load had collected does not leak into the next one.
    load(reply({ "RUNNING", "RUNNING", "RUNNING" }));
    QCOMPARE(m_feed->value()->instances.size(), size_t(3));
}

void InstanceFeedTest::keepsDuplicatesOfOneReply()
{
    load(page({ "a", "a" }, 2));
    QCOMPARE(m_feed->value()->instances.size(), size_t(2));
}

void InstanceFeedTest::failedCreationsAreAskedForAnew()
{
    load(reply({ "RUNNING" }));
    m_feed->setIncludeFailures(true);
    QCOMPARE(m->query(1), u"includeFailure=true"_s);
    QVERIFY(m_feed->isLoading());
    m_feed->setIncludeFailures(false);
    QVERIFY(m->transport.seen()[1].aborted);
    QCOMPARE(m->query(2), QString());
    QCOMPARE(m->transport.count(), 3);
    m_feed->setIncludeFailures(false);
    QCOMPARE(m->transport.count(), 3);
}

void InstanceFeedTest::anAbandonedLoadIsNotTaken()
{
    // The reply has come and is being looked through, which takes a thread for so many, when the question
    // changes.
    QSignalSpy finished(&m->client, &ApiClient::callFinished);
    m->transport.enqueue(Path, 200, reply(QByteArrayList(501, "RUNNING")));
    m_feed->reload();
    QTRY_COMPARE(finished.count(), 1);
    m->transport.enqueue(Path, 200, reply({ "RUNNING", "CREATEFAILED" }));
    m_feed->setIncludeFailures(true);
    QTRY_COMPARE(m_feed->state(), Feed::State::Loaded);
    QCOMPARE(m_feed->value()->instances.size(), size_t(2));
    QCOMPARE(m->log.count(u"loaded"_s), 1);
}

void InstanceFeedTest::mayBeDeletedWhileLoading()
{
    m_feed->reload();
    m_feed.reset();
    QVERIFY(m->transport.seen()[0].aborted);
    QCOMPARE(m->client.inFlight(), 0);
}

void InstanceFeedTest::mayBeDeletedInsideItsSignals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("event");
    QTest::newRow("when a load begins") << 200 << u"Loading"_s;
    QTest::newRow("when values come, first signal") << 200 << u"Loaded"_s;
    QTest::newRow("when values come, second signal") << 200 << u"loaded"_s;
    QTest::newRow("at an error, first signal") << 403 << u"Failed"_s;
    QTest::newRow("at an error, second signal") << 403 << u"failed 403"_s;
}

void InstanceFeedTest::mayBeDeletedInsideItsSignals()
{
    QFETCH(const int, status);
    QFETCH(const QString, event);
    const auto dieAt = [this, event] {
        if (m_feed && m->log.last() == event)
            m_feed.reset();
    };
    connect(m_feed.get(), &Feed::changed, &m->context, dieAt);
    connect(m_feed.get(), &Feed::loaded, &m->context, dieAt);
    connect(m_feed.get(), &Feed::failed, &m->context, dieAt);
    m->transport.enqueue(Path, status, reply({ "CREATING" }));
    m_feed->reload();
    QTRY_VERIFY(!m_feed);
    QCOMPARE(m->log.last(), event);
    QCOMPARE(m->clock.pending(), 0);
    QCOMPARE(m->client.inFlight(), 0);
}

QTEST_GUILESS_MAIN(InstanceFeedTest)
#include "tst_instancefeed.moc"
