// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/faketransport.h"
#include "net/originqueue.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;
using net::OriginQueue;

namespace {

using Method = Request::Method;

HttpRequest requestTo(const QString& url, Method method = Method::Get)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(url);
    return request;
}

//! A queued transport whose inner one does what the test says.
struct Line
{
    explicit Line(std::shared_ptr<OriginQueue> queue = std::make_shared<OriginQueue>())
    {
        auto made = std::make_unique<FakeTransport>();
        fake = made.get();
        transport = std::make_unique<net::QueuedTransport>(std::move(queue), std::move(made));
    }

    void start(const QString& url, Method method = Method::Get)
    {
        pending.push_back(transport->start(requestTo(url, method)));
    }
    QStringList started() const
    {
        QStringList paths;
        for (const FakeTransport::Seen& seen : fake->seen())
            paths.append(seen.request.url.path());
        return paths;
    }

    FakeTransport* fake = nullptr;
    std::unique_ptr<net::QueuedTransport> transport;
    std::vector<std::unique_ptr<PendingReply>> pending;
};

constexpr auto Host = "https://a.example"_L1;

void fill(Line& line)
{
    for (int i = 0; i < OriginQueue::Slots; ++i)
        line.start(Host + u"/full"_s);
}

} // namespace

//! At most six exchanges per origin, the rest in a fair order.
class TestOriginQueue : public QObject
{
    Q_OBJECT

private slots:
    void theSeventhWaitsForAnEnd();
    void changesGoFirstOtherwiseInOrder();
    void eachOriginHasItsOwnSlots_data();
    void eachOriginHasItsOwnSlots();
    void allTransportsShareTheSlots();
    void aRefusedUrlTakesNoSlot();
    void aWaitingOneThatIsLetGoIsNeverStarted_data();
    void aWaitingOneThatIsLetGoIsNeverStarted();
    void lettingAllGoStartsNone();
    void anAbortedOneFreesItsSlot();
    void theWaitCountsAsPartOfTheWhole();
    void aWaitThatTakesTooLongEndsUnsent();
    void aTransportThatGoesCancelsItsWaiting();
    void theListenerMayDeleteEverything();
};

void TestOriginQueue::theSeventhWaitsForAnEnd()
{
    Line line;
    fill(line);
    line.start(Host + u"/seventh"_s);
    QCOMPARE(line.fake->count(), 6);
    QSignalSpy ended(line.pending.back().get(), &PendingReply::finished);
    line.fake->answer(200, "{}");
    QTRY_COMPARE(line.fake->count(), 7);
    QCOMPARE(line.started().back(), u"/seventh"_s);
    while (line.fake->answer(200, "[7]")) { }
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.front().front().value<HttpReply>().body, "[7]");
}

void TestOriginQueue::changesGoFirstOtherwiseInOrder()
{
    Line line;
    fill(line);
    line.start(Host + u"/r1"_s);
    line.start(Host + u"/w1"_s, Method::Post);
    line.start(Host + u"/r2"_s);
    line.start(Host + u"/w2"_s, Method::Delete);
    line.start(Host + u"/w3"_s, Method::Put);
    for (int done = 0; done < 5; ++done) {
        QVERIFY(line.fake->answer(200, "{}"));
        QTRY_COMPARE(line.fake->count(), 7 + done);
    }
    QCOMPARE(line.started().mid(6), (QStringList { u"/w1"_s, u"/w2"_s, u"/w3"_s, u"/r1"_s, u"/r2"_s }));
}

void TestOriginQueue::eachOriginHasItsOwnSlots_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("same");
    QTest::newRow("other host") << u"https://b.example/x"_s << false;
    QTest::newRow("other port") << u"https://a.example:8443/x"_s << false;
    QTest::newRow("default port") << u"https://a.example:443/x"_s << true;
    QTest::newRow("other case") << u"https://A.Example/x"_s << true;
}

void TestOriginQueue::eachOriginHasItsOwnSlots()
{
    QFETCH(QString, url);
    QFETCH(bool, same);
    Line line;
    fill(line);
    line.start(url);
    QCOMPARE(line.fake->count(), same ? 6 : 7);
}

void TestOriginQueue::allTransportsShareTheSlots()
{
    const auto queue = std::make_shared<OriginQueue>();
    Line one(queue);
    Line other(queue);
    fill(one);
    other.start(Host + u"/x"_s);
    QCOMPARE(other.fake->count(), 0);
    one.fake->answer(200, "{}");
    QTRY_COMPARE(other.fake->count(), 1);
}

void TestOriginQueue::aRefusedUrlTakesNoSlot()
{
    Line line;
    for (int i = 0; i < 10; ++i)
        line.start(u"http://a.example/"_s);
    QCOMPARE(line.fake->count(), 10);
}

void TestOriginQueue::aWaitingOneThatIsLetGoIsNeverStarted_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("aborted") << false;
    QTest::newRow("deleted") << true;
}

void TestOriginQueue::aWaitingOneThatIsLetGoIsNeverStarted()
{
    QFETCH(bool, deleted);
    Line line;
    fill(line);
    line.start(Host + u"/gone"_s, Method::Post);
    line.start(Host + u"/next"_s);
    QSignalSpy ended(line.pending[6].get(), &PendingReply::finished);
    if (deleted)
        line.pending[6].reset();
    else
        line.pending[6]->abort();
    line.fake->answer(200, "{}");
    line.fake->answer(200, "{}");
    QTRY_COMPARE(line.fake->count(), 7);
    QTRY_COMPARE(line.fake->hanging(), 5);
    QCOMPARE(line.started().back(), u"/next"_s);
    QCOMPARE(ended.size(), 0);
}

void TestOriginQueue::lettingAllGoStartsNone()
{
    Line line;
    fill(line);
    for (int i = 0; i < 20; ++i)
        line.start(Host + u"/waiting"_s, Method::Post);
    line.pending.clear();
    QCOMPARE(line.fake->hanging(), 0);
    fill(line);
    QCOMPARE(line.fake->count(), 12);
    QVERIFY(!line.started().contains(u"/waiting"_s));
}

void TestOriginQueue::anAbortedOneFreesItsSlot()
{
    Line line;
    fill(line);
    line.start(Host + u"/x"_s);
    line.pending[2]->abort();
    QTRY_COMPARE(line.fake->count(), 7);
    QVERIFY(line.fake->seen()[2].aborted);
}

void TestOriginQueue::theWaitCountsAsPartOfTheWhole()
{
    Line line;
    fill(line);
    line.start(Host + u"/x"_s);
    QElapsedTimer waited;
    waited.start();
    QTRY_VERIFY(waited.elapsed() >= 5);
    line.fake->answer(200, "{}");
    QTRY_COMPARE(line.fake->count(), 7);
    const TransferLimits limits;
    QCOMPARE(line.fake->seen()[5].request.limits.whole, limits.whole);
    QVERIFY(line.fake->seen()[6].request.limits.whole <= limits.whole - std::chrono::milliseconds(5));
    QCOMPARE(line.fake->seen()[6].request.limits.connect, limits.connect);
}

void TestOriginQueue::aWaitThatTakesTooLongEndsUnsent()
{
    Line line;
    fill(line);
    HttpRequest request = requestTo(Host + u"/late"_s, Method::Post);
    request.limits.whole = std::chrono::milliseconds(20);
    const auto late = line.transport->start(request);
    QSignalSpy ended(late.get(), &PendingReply::finished);
    QTRY_COMPARE(ended.size(), 1);
    const auto reply = ended.front().front().value<HttpReply>();
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, ApiError::Kind::Timeout);
    QCOMPARE(reply.failure->cause, ApiError::Cause::QueueTimeout);
    QCOMPARE(reply.failure->outcome, ApiError::Outcome::NotSent);
    QCOMPARE(reply.failure->detail, u"a.example"_s);
    line.fake->answer(200, "{}");
    QTRY_COMPARE(line.fake->hanging(), 5);
    QCOMPARE(line.fake->count(), 6);
}

void TestOriginQueue::aTransportThatGoesCancelsItsWaiting()
{
    const auto queue = std::make_shared<OriginQueue>();
    Line one(queue);
    Line other(queue);
    fill(one);
    other.start(Host + u"/x"_s);
    other.start(Host + u"/y"_s);
    QSignalSpy ended(other.pending[0].get(), &PendingReply::finished);
    QSignalSpy aborted(other.pending[1].get(), &PendingReply::finished);
    other.transport.reset();
    QCOMPARE(ended.size(), 0);
    other.pending[1]->abort();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.front().front().value<HttpReply>().failure->kind, ApiError::Kind::Cancelled);
    QCOMPARE(aborted.size(), 0);
    one.start(Host + u"/z"_s);
    one.fake->answer(200, "{}");
    QTRY_COMPARE(one.fake->count(), 7);
}

void TestOriginQueue::theListenerMayDeleteEverything()
{
    auto line = std::make_unique<Line>();
    fill(*line);
    HttpRequest request = requestTo(Host + u"/late"_s);
    request.limits.whole = std::chrono::milliseconds(5);
    for (int i = 0; i < 3; ++i)
        line->pending.push_back(line->transport->start(request));
    connect(line->pending[6].get(), &PendingReply::finished, this, [&line] { line.reset(); });
    QTRY_VERIFY(!line);
}

QTEST_GUILESS_MAIN(TestOriginQueue)
#include "tst_originqueue.moc"
