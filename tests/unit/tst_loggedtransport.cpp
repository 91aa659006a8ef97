// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calllog.h"
#include "api/loggedtransport.h"
#include "fakes/fakeclock.h"
#include "fakes/faketransport.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

using State = CallResult::State;

//! A transport that forgets what it is given, and whose replies a test ends.
class BareTransport final : public Transport
{
public:
    class Reply final : public PendingReply
    {
    public:
        void abort() override { ++aborts; }
        int aborts = 0;
    };

    std::unique_ptr<PendingReply> start(const HttpRequest&) override
    {
        auto reply = std::make_unique<Reply>();
        last = reply.get();
        return reply;
    }

    QPointer<Reply> last;
};

HttpRequest request(const QByteArray& body = {})
{
    HttpRequest request;
    request.method = body.isEmpty() ? Request::Method::Get : Request::Method::Post;
    request.url = QUrl(u"https://dms.example.com/v1.0/p1/instances?limit=10"_s);
    request.headers = { { "Accept", "application/json" }, { "X-Auth-Token", "token-one" } };
    request.body = body;
    return request;
}

} // namespace

//! What carries an exchange notices nothing of the record that is kept of it.
class LoggedTransportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsRequestAndReply();
    void theNameIsThatOfTheMoment();
    void anUnansweredOneIsUnderWay();
    void failuresAreKept();
    void answersOnceFromTheEventLoop();
    void theReceiverMayDeleteTheReply();
    void abortIsPassedOnAndKept();
    void afterAnAbortNothingIsSaid();
    void deletionIsKeptAsAborted();
    void anAnsweredOneStaysAnswered();
    void whoeverWatchesTheLogMayEndTheCall_data();
    void whoeverWatchesTheLogMayEndTheCall();
    void theLogMayDieFirst();
    void nothingIsShared();
    void largeBodiesAreCut_data();
    void largeBodiesAreCut();
    void aCutDoesNotSplitACharacter();
    void twoThousandLargeRepliesStayBounded();
    void withoutALogTheTransportIsTheVeryOne();

private:
    const CallLogEntry& entry(quint64 number = 1) const { return *m_log->find(number); }
    std::unique_ptr<PendingReply> start(const HttpRequest& asked = request())
    {
        return m_logged->start(asked);
    }
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::sendPostedEvents();
    }

    fakes::FakeClock m_clock;
    QString m_name;
    std::unique_ptr<CallLog> m_log;
    std::shared_ptr<fakes::FakeTransport> m_fake;
    std::shared_ptr<BareTransport> m_bare;
    std::unique_ptr<LoggedTransport> m_logged;
    std::unique_ptr<LoggedTransport> m_loggedBare;
};

void LoggedTransportTest::init()
{
    m_name = u"orders"_s;
    m_log = std::make_unique<CallLog>();
    m_fake = std::make_shared<fakes::FakeTransport>();
    m_bare = std::make_shared<BareTransport>();
    const auto name = [this] { return m_name; };
    m_logged = std::make_unique<LoggedTransport>(m_fake, *m_log, m_clock, name);
    m_loggedBare = std::make_unique<LoggedTransport>(m_bare, *m_log, m_clock, name);
}

void LoggedTransportTest::keepsRequestAndReply()
{
    const auto reply = start(request(R"({"name":"a","password":"hunter2"})"));
    const QDateTime started = m_clock.now();
    m_clock.advance(std::chrono::milliseconds(123));
    HttpReply answer = fakes::FakeTransport::reply(200, R"({"x":1})");
    answer.headers.append(Header("X-Request-Id", "id-1"));
    m_fake->answer(answer);
    settle();
    QCOMPARE(m_log->size(), 1);
    QCOMPARE(entry().connection, u"orders"_s);
    QCOMPARE(entry().started, started);
    QCOMPARE(entry().started.timeSpec(), Qt::UTC);
    QCOMPARE(entry().method, Request::Method::Post);
    QCOMPARE(entry().url, request().url);
    QCOMPARE(entry().headers,
             (QList<Header> { { "Accept", "application/json" }, { "X-Auth-Token", "<redacted>" } }));
    QCOMPARE(entry().body.text, QByteArray(R"({"name":"a","password":"<redacted>"})"));
    QCOMPARE(entry().body.size, 33);
    QCOMPARE(entry().result.state, State::Finished);
    QCOMPARE(entry().result.took, std::chrono::milliseconds(123));
    QCOMPARE(entry().result.status, 200);
    QCOMPARE(entry().result.headers, answer.headers);
    QCOMPARE(entry().result.body.text, QByteArray(R"({"x":1})"));
    QCOMPARE(entry().result.body.size, 7);
    QVERIFY(!entry().result.body.isCut);
    QCOMPARE(entry().result.requestId, u"id-1"_s);
    QVERIFY(!entry().result.failure);
}

void LoggedTransportTest::theNameIsThatOfTheMoment()
{
    const auto first = start();
    m_name = u"renamed"_s;
    const auto second = start();
    QCOMPARE(entry(1).connection, u"orders"_s);
    QCOMPARE(entry(2).connection, u"renamed"_s);
}

void LoggedTransportTest::anUnansweredOneIsUnderWay()
{
    const auto reply = start();
    QCOMPARE(entry().result.state, State::Running);
}

void LoggedTransportTest::failuresAreKept()
{
    const auto reply = start();
    ApiError failure;
    failure.kind = ApiError::Kind::Tls;
    failure.detail = u"dms.example.com"_s;
    m_fake->answerFailure(failure);
    settle();
    QCOMPARE(entry().result.state, State::Finished);
    QCOMPARE(entry().result.status, 0);
    QCOMPARE(entry().result.failure->kind, ApiError::Kind::Tls);
    QCOMPARE(entry().result.failure->detail, u"dms.example.com"_s);
}

void LoggedTransportTest::answersOnceFromTheEventLoop()
{
    m_fake->enqueue("/v1.0/p1/instances", 200, "{}");
    const auto reply = start();
    QList<int> heard;
    connect(reply.get(), &PendingReply::finished, this,
            [&](const HttpReply& answer) { heard.append(answer.status); });
    QCOMPARE(heard, QList<int>());
    settle();
    QCOMPARE(heard, QList<int> { 200 });
    reply->abort();
    settle();
    QCOMPARE(heard, QList<int> { 200 });
    QCOMPARE(entry().result.state, State::Finished);
}

void LoggedTransportTest::theReceiverMayDeleteTheReply()
{
    auto reply = start();
    QByteArray body;
    connect(reply.get(), &PendingReply::finished, this, [&](const HttpReply& answer) {
        body = answer.body;
        reply.reset();
    });
    m_fake->answer(200, "{}");
    settle();
    QVERIFY(!reply);
    QCOMPARE(body, QByteArray("{}"));
    QCOMPARE(entry().result.state, State::Finished);
}

void LoggedTransportTest::abortIsPassedOnAndKept()
{
    const auto reply = m_loggedBare->start(request());
    QSignalSpy changed(m_log.get(), &CallLog::changed);
    m_clock.advance(std::chrono::milliseconds(7));
    reply->abort();
    QCOMPARE(m_bare->last->aborts, 1);
    QCOMPARE(entry().result.state, State::Aborted);
    QCOMPARE(entry().result.took, std::chrono::milliseconds(7));
    reply->abort();
    QCOMPARE(changed.size(), 1);
}

//! Also when what is inside should break its promise.
void LoggedTransportTest::afterAnAbortNothingIsSaid()
{
    const auto reply = m_loggedBare->start(request());
    QSignalSpy finished(reply.get(), &PendingReply::finished);
    reply->abort();
    emit m_bare->last->finished(fakes::FakeTransport::reply(200, "{}"));
    QCOMPARE(finished.size(), 0);
    QCOMPARE(entry().result.state, State::Aborted);
}

void LoggedTransportTest::deletionIsKeptAsAborted()
{
    start().reset();
    QVERIFY(m_fake->seen().front().aborted);
    QCOMPARE(m_fake->hanging(), 0);
    QCOMPARE(entry().result.state, State::Aborted);
}

void LoggedTransportTest::anAnsweredOneStaysAnswered()
{
    auto reply = start();
    m_fake->answer(200, "{}");
    settle();
    reply->abort();
    reply.reset();
    QCOMPARE(entry().result.state, State::Finished);
    QVERIFY(!m_fake->seen().front().aborted);
}

void LoggedTransportTest::whoeverWatchesTheLogMayEndTheCall_data()
{
    QTest::addColumn<bool>("deletes");
    QTest::newRow("by abort()") << false;
    QTest::newRow("by deletion") << true;
}

void LoggedTransportTest::whoeverWatchesTheLogMayEndTheCall()
{
    QFETCH(const bool, deletes);
    auto reply = start();
    int heard = 0;
    connect(reply.get(), &PendingReply::finished, this, [&] { ++heard; });
    connect(m_log.get(), &CallLog::changed, this, [&] {
        if (deletes)
            reply.reset();
        else
            reply->abort();
    });
    m_fake->answer(200, "{}");
    settle();
    QCOMPARE(heard, 0);
    QCOMPARE(entry().result.state, State::Finished);
}

void LoggedTransportTest::theLogMayDieFirst()
{
    auto first = start();
    const auto second = start();
    m_logged.reset();
    m_loggedBare.reset();
    m_log.reset();
    int heard = 0;
    connect(first.get(), &PendingReply::finished, this, [&] { ++heard; });
    m_fake->answer(200, "{}");
    settle();
    QCOMPARE(heard, 1);
    first.reset();
    second->abort();
}

//! Whoever sent a password wipes it as soon as the reply is gone, which works on the only copy alone.
void LoggedTransportTest::nothingIsShared()
{
    QByteArray body = QByteArray("{\"name\":\"kafka\"}") + QByteArray(100, ' ');
    HttpReply answer = fakes::FakeTransport::reply(200, body);
    auto reply = m_loggedBare->start(request(body));
    emit m_bare->last->finished(answer);
    QCOMPARE(entry().body.text, body);
    reply.reset();
    QVERIFY(body.isDetached());
    QVERIFY(answer.body.isDetached());
}

void LoggedTransportTest::largeBodiesAreCut_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("cut");
    QTest::newRow("just fits") << int(CallLog::LargestBody) << false;
    QTest::newRow("one more") << int(CallLog::LargestBody) + 1 << true;
    QTest::newRow("a MiB") << 1024 * 1024 << true;
}

void LoggedTransportTest::largeBodiesAreCut()
{
    QFETCH(const int, size);
    QFETCH(const bool, cut);
    const QByteArray body = "{\"a\":\"" + QByteArray(size - 8, 'x') + "\"}";
    const auto reply = start(request(body));
    m_fake->answer(200, body);
    settle();
    for (const LoggedBody* kept : { &entry().body, &entry().result.body }) {
        QCOMPARE(kept->size, size);
        QCOMPARE(kept->isCut, cut);
        QCOMPARE(kept->text, body.first(std::min<qsizetype>(size, CallLog::LargestBody)));
    }
    // What stands in for many numbers takes more room than they did.
    const auto other
        = start(request("{\"password\":[" + QByteArray("1,").repeated(CallLog::LargestBody / 2 - 10)));
    QVERIFY(entry(2).body.isCut);
    QVERIFY(entry(2).body.text.size() <= CallLog::LargestBody);
}

void LoggedTransportTest::aCutDoesNotSplitACharacter()
{
    for (int shift = 0; shift < 4; ++shift) {
        const QByteArray body = QByteArray(shift, 'x') + QByteArray("\xf0\x9f\x98\x80").repeated(5000);
        const auto reply = start(request(body));
        const QByteArray& text = entry(m_log->firstNumber() + quint64(shift)).body.text;
        QVERIFY(text.size() > CallLog::LargestBody - 4);
        QCOMPARE(QString::fromUtf8(text).toUtf8(), text);
    }
}

void LoggedTransportTest::twoThousandLargeRepliesStayBounded()
{
    const QByteArray body = "{\"a\":\"" + QByteArray(1024 * 1024, 'x') + "\"}";
    for (int i = 0; i < CallLog::MostEntries; ++i) {
        const auto reply = m_loggedBare->start(request());
        emit m_bare->last->finished(fakes::FakeTransport::reply(200, body));
    }
    qint64 held = 0;
    for (quint64 number = 1; number <= CallLog::MostEntries; ++number) {
        QVERIFY(entry(number).result.body.text.size() <= CallLog::LargestBody);
        held += entry(number).result.body.text.capacity();
    }
    QVERIFY2(held > CallLog::MostBytes / 2, qPrintable(QString::number(held)));
    QVERIFY2(held <= CallLog::MostBytes * 11 / 10, qPrintable(QString::number(held)));
    QVERIFY(m_log->bytes() <= CallLog::MostBytes);
    QVERIFY(entry(1).result.body.isDropped);
    QVERIFY(entry(1).result.body.size > 1024 * 1024);
    QVERIFY(!entry(CallLog::MostEntries).result.body.isDropped);
}

void LoggedTransportTest::withoutALogTheTransportIsTheVeryOne()
{
    QCOMPARE(logged(m_fake, nullptr, m_clock, [] { return QString(); }), std::shared_ptr<Transport>(m_fake));
}

QTEST_GUILESS_MAIN(LoggedTransportTest)
#include "tst_loggedtransport.moc"
