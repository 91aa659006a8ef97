// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/creationcloud.h"
#include "fakes/creationconsole.h"
#include "fakes/loopbackserver.h"
#include "net/maketransport.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;
using namespace std::chrono_literals;

using Phase = Creation::Phase;

namespace {

//! What goes wrong with the one request that creates.
enum class Fault {
    None,
    CutRequest, //!< somewhere on its way to the server
    LostReply, //!< worked on, and the connection closed without a byte
    ResetReply,
    CutReply, //!< somewhere in the answer
    SlowMade, //!< worked on, and no answer in time
    SlowNotMade,
    ErrorMade, //!< 500, after the work
    ErrorNotMade,
    Throttled, //!< 429
    Refused, //!< 400
    Echo, //!< worked on, and answered that the name exists
    Taken, //!< somebody else was quicker
    Garbage, //!< worked on, and answered with something else
    CrashMade, //!< the console ends while the server is at work
    CrashNotMade,
    Count,
};

//! What was seen over all runs.
struct Figures
{
    int made = 0;
    int mostPosts = 0;
    int mostInstances = 0;
    int mostLooks = 0;
    int crashes = 0;
    int outages = 0;
    QMap<QString, int> ends;
    QStringList wrong;
};

//! In memory where that can be had: thousands of notes are synced to the disk, which others use too.
QString folderTemplate()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/tst_createonce-XXXXXX"_s;
}

//! The server does the work.
bool isMade(Fault fault)
{
    static constexpr std::array made { Fault::None,     Fault::LostReply, Fault::ResetReply,
                                       Fault::CutReply, Fault::SlowMade,  Fault::ErrorMade,
                                       Fault::Echo,     Fault::Garbage,   Fault::CrashMade };
    return std::find(made.begin(), made.end(), fault) != made.end();
}

//! The real transport, which shows whether an exchange is open, and which is impatient where a test wants a
//! time-out.
class ObservedTransport final : public Transport
{
public:
    std::unique_ptr<PendingReply> start(const HttpRequest& request) override
    {
        HttpRequest bound = request;
        if (impatient && request.method == Request::Method::Post)
            bound.limits.firstByte = 25ms;
        auto reply = m_real->start(bound);
        const auto open = m_open;
        PendingReply* key = reply.get();
        open->insert(key);
        QObject::connect(key, &PendingReply::finished, key, [open, key] { open->remove(key); });
        QObject::connect(key, &QObject::destroyed, key, [open, key] { open->remove(key); });
        return reply;
    }
    bool isBusy() const { return !m_open->isEmpty(); }

    bool impatient = false;

private:
    std::unique_ptr<Transport> m_real = net::makeTransport();
    std::shared_ptr<QSet<QObject*>> m_open = std::make_shared<QSet<QObject*>>();
};

} // namespace

//! A thousand instances are created over the real transport while everything goes wrong that can: none is
//! made twice, and what the console says in the end is true.
class TestCreateOnce : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_console.reset(); }
    void aThousandCreationsUnderFaults();

private:
    static constexpr int Runs = 1000;

    void answer(QTcpSocket& peer, const SeenRequest& request);
    void answerPost(QTcpSocket& peer, const QByteArray& body);
    void answerList(QTcpSocket& peer, const QUrlQuery& query);
    QByteArray reply(int status, const QByteArray& body) const;
    void startConsole();
    void crash();
    void begin(int number, Fault fault);
    bool follow();
    void judge();
    void finish();
    void wrong(const char* what);
    Creation& only() const { return *m_console->creations.all().constFirst(); }
    int below(int limit) { return int(m_random.bounded(limit)); }

    QTemporaryDir m_folder { folderTemplate() };
    FakeClock m_clock;
    CreationCloud m_cloud;
    LoopbackServer m_server;
    ObservedTransport m_transport;
    QRandomGenerator m_random { 20260301 };
    std::unique_ptr<CreationConsole> m_console;
    qint64 m_postBytes = 0;
    Figures m_figures;
    // Of the current run.
    QString m_name;
    Fault m_fault = Fault::None;
    bool m_crashNow = false;
    bool m_crashLater = false;
    int m_outage = 0; //!< looks that the server will not answer
    int m_looks = 0; //!< that were answered since the request, or since the last crash
    bool m_sent = false;
    QString m_madeId;
};

void TestCreateOnce::initTestCase()
{
    QVERIFY(m_server.isListening());
    // The two clocks are far apart.
    m_cloud.now = [this] { return m_clock.now().addSecs(5400); };
    m_server.setAnswer([this](QTcpSocket& peer, const SeenRequest& request) { answer(peer, request); });
    startConsole();
    QVERIFY(m_console->settle());
}

void TestCreateOnce::startConsole()
{
    m_console = std::make_unique<CreationConsole>(
        m_clock, m_transport, m_folder.filePath(u"creations"_s),
        [this] { return m_transport.isBusy() && !m_crashNow; }, m_server.url({}).toString());
    m_console->creations.resume();
    m_console->signIn();
}

//! The console is gone in the middle of everything, and started again.
void TestCreateOnce::crash()
{
    m_crashNow = false;
    m_crashLater = false;
    m_looks = 0;
    ++m_figures.crashes;
    m_console.reset();
    startConsole();
}

QByteArray TestCreateOnce::reply(int status, const QByteArray& body) const
{
    const QString date = QLocale::c().toString(m_cloud.now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    return LoopbackServer::reply(status, body,
                                 { { "Content-Type", "application/json" }, { "Date", date.toLatin1() } });
}

void TestCreateOnce::answer(QTcpSocket& peer, const SeenRequest& request)
{
    if (request.method == "POST")
        return answerPost(peer, request.body);
    answerList(peer, QUrlQuery(QUrl::fromEncoded(request.target)));
}

void TestCreateOnce::answerList(QTcpSocket& peer, const QUrlQuery& query)
{
    const bool look = CreationCloud::isLook(query);
    if (look && m_sent && m_outage > 0) {
        if (--m_outage % 2)
            peer.write(reply(503, "{}"));
        else
            LoopbackServer::cut(peer, Cut::Close);
        return;
    }
    m_looks += look && m_sent;
    peer.write(reply(200, m_cloud.list(query)));
    if (look && !m_sent && (m_fault == Fault::CutRequest || m_postBytes == 0)) {
        // The request that creates comes next, on a connection of its own, so that its bytes can be counted.
        m_server.closeAll();
        m_server.resetCounters();
        if (m_fault == Fault::CutRequest)
            m_server.cutRequestsAfter(1 + below(int(m_postBytes) - 1), below(2) ? Cut::Close : Cut::Reset);
    }
}

void TestCreateOnce::answerPost(QTcpSocket& peer, const QByteArray& body)
{
    ++m_cloud.posts;
    m_sent = true;
    if (m_postBytes == 0)
        m_postBytes = m_server.bytes();
    if (isMade(m_fault))
        m_madeId = m_cloud.create(body);
    const QByteArray created = reply(200, CreationCloud::created(m_madeId));
    const QByteArray exists = R"({"error_code":"%1","error_msg":"The name exists."})";
    switch (m_fault) {
    case Fault::None:
        peer.write(created);
        return;
    case Fault::LostReply:
        return LoopbackServer::cut(peer, Cut::Close);
    case Fault::ResetReply:
        return LoopbackServer::cut(peer, Cut::Reset);
    case Fault::CutReply:
        peer.write(created.first(below(int(created.size()))));
        return LoopbackServer::cut(peer, below(2) ? Cut::Close : Cut::Reset);
    case Fault::SlowMade:
    case Fault::SlowNotMade:
        return; // never
    case Fault::ErrorMade:
    case Fault::ErrorNotMade:
        peer.write(reply(below(2) ? 500 : 504, R"({"error_code":"DMS.00500000"})"));
        return;
    case Fault::Throttled:
        peer.write(reply(429, R"({"error_code":"APIGW.0308"})"));
        return;
    case Fault::Refused:
        peer.write(reply(400, R"({"error_code":"111400012"})"));
        return;
    case Fault::Taken:
        m_cloud.add(m_name).asked = { { u"vpc_id"_s, u"vpc-of-somebody"_s } };
        [[fallthrough]];
    case Fault::Echo:
        peer.write(reply(400, QByteArray(exists).replace("%1", below(2) ? "111400060" : "DMS.00400081")));
        return;
    case Fault::Garbage:
        peer.write(reply(200, below(2) ? "<html>gateway</html>" : "{}"));
        return;
    case Fault::CrashMade:
    case Fault::CrashNotMade:
        m_crashNow = true;
        return;
    case Fault::CutRequest:
    case Fault::Count:
        break;
    }
    Q_UNREACHABLE();
}

void TestCreateOnce::begin(int number, Fault fault)
{
    m_name = u"kafka-%1"_s.arg(number);
    m_fault = fault;
    m_sent = false;
    m_looks = 0;
    m_madeId.clear();
    m_cloud.posts = 0;
    m_cloud.knowsExactNames = below(4) > 0;
    m_cloud.instances.clear();
    m_cloud.add(m_name + u"0"_s); // has the name in its own
    m_outage = below(3) == 0 ? 1 + below(12) : 0;
    m_figures.outages += m_outage > 0;
    m_crashLater = below(5) == 0;
    m_transport.impatient = fault == Fault::SlowMade || fault == Fault::SlowNotMade;
    Creation& creation = m_console->creations.begin(m_console->session(), CreationConsole::draft(m_name));
    connect(&creation, &Creation::changed, &creation, [this, &creation] {
        if (m_fault == Fault::CutRequest && creation.phase() > Phase::Sending && !m_sent) {
            m_server.neverCut();
            m_cloud.posts = m_server.begun();
            m_sent = true;
        }
    });
}

//! Until the console knows what became of it: false when it never does.
bool TestCreateOnce::follow()
{
    for (int step = 0; step < 500; ++step) {
        if (!m_console->settle())
            return false;
        if (m_crashNow || (m_crashLater && m_sent && !only().isOver())) {
            crash();
            continue;
        }
        if (only().isOver() || only().phase() == Phase::Creating)
            return true;
        const auto next = m_clock.next();
        if (!next)
            return false;
        m_clock.advance(*next);
    }
    return false;
}

void TestCreateOnce::wrong(const char* what)
{
    m_figures.wrong += u"%1, fault %2: %3; "_s.arg(m_name).arg(int(m_fault)).arg(QLatin1String(what));
}

//! Holds what the console says against what the server did.
void TestCreateOnce::judge()
{
    const Phase phase = only().phase();
    const bool made = !m_madeId.isEmpty();
    m_figures.made += made;
    m_figures.mostPosts = std::max(m_figures.mostPosts, m_cloud.posts);
    m_figures.mostInstances = std::max(m_figures.mostInstances, m_cloud.count(m_name));
    m_figures.mostLooks = std::max(m_figures.mostLooks, m_looks);
    ++m_figures.ends[QLatin1String(QMetaEnum::fromType<Phase>().valueToKey(int(phase)))];
    const bool says = phase == Phase::Creating || phase == Phase::Running || phase == Phase::CreateFailed;
    if (made != says)
        wrong(made ? "made, and denied" : "not made, and claimed");
    if (made && only().instance().text() != m_madeId)
        wrong("another instance");
    if (!made && phase == Phase::NameTaken && m_fault != Fault::Taken)
        wrong("nobody has taken the name");
    if (!made && phase == Phase::Vanished)
        wrong("never there, and gone");
}

//! The service comes to an end, and the console says so.
void TestCreateOnce::finish()
{
    if (!only().isOver()) {
        const bool fails = below(5) == 0;
        auto* instance = m_cloud.find(m_name);
        instance->status = fails ? u"CREATEFAILED"_s : u"RUNNING"_s;
        if (!m_console->runUntil([this] { return only().isOver(); }))
            wrong("no end");
        else if (only().phase() != (fails ? Phase::CreateFailed : Phase::Running))
            wrong("another end");
    }
    m_console->creations.forget(only());
}

void TestCreateOnce::aThousandCreationsUnderFaults()
{
    for (int number = 0; number < Runs; ++number) {
        begin(number, number == 0 ? Fault::None : Fault(below(int(Fault::Count))));
        QVERIFY2(follow(), qPrintable(u"%1, fault %2: unresolved"_s.arg(m_name).arg(int(m_fault))));
        judge();
        finish();
    }
    QStringList ends;
    for (auto it = m_figures.ends.cbegin(); it != m_figures.ends.cend(); ++it)
        ends += u"%1 %2"_s.arg(it.key()).arg(it.value());
    qInfo("%d runs, %d made; at most %d posts, %d instances, %d looks; %d crashes, %d outages; %s", Runs,
          m_figures.made, m_figures.mostPosts, m_figures.mostInstances, m_figures.mostLooks,
          m_figures.crashes, m_figures.outages, qPrintable(ends.join(u", ")));
    QCOMPARE(m_figures.wrong, QStringList());
    QCOMPARE(m_figures.mostPosts, 1);
    QCOMPARE(m_figures.mostInstances, 1);
    QVERIFY(m_figures.mostLooks <= Creation::Looks);
    // The faults have happened.
    QVERIFY(m_figures.made > Runs / 3 && m_figures.made < Runs * 2 / 3);
    QVERIFY(m_figures.crashes > Runs / 10);
    QCOMPARE(m_figures.ends.size(), 4);
    QCOMPARE(CreationStore(m_folder.filePath(u"creations"_s)).take().size(), 0);
}

QTEST_GUILESS_MAIN(TestCreateOnce)
#include "tst_createonce.moc"
