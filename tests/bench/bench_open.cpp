// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// T14: the window opens on 20 connections of five projects each, over the real transport, to a service that
// takes 20 ms for every reply.
#include "common/consolestyle.h"
#include "core/clock.h"
#include "core/workers.h"
#include "fakes/fakesecretstore.h"
#include "journal/sqlitejournal.h"
#include "measure.h"
#include "net/makenetwork.h"
#include "ops/connectionmanager.h"
#include "ops/creations.h"
#include "ops/draftstore.h"
#include "ops/instancebatches.h"
#include "ops/instanceedits.h"
#include "ops/stagedrestarts.h"
#include "samples.h"
#include "shell/mainwindow.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QEvent>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QTimerEvent>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

constexpr int Connections = 20;
constexpr int ProjectsEach = 5;
constexpr int Sources = Connections * ProjectsEach;
//! Of each project: a reply of some 40 kB.
constexpr int Instances = 20;
constexpr int LatencyMs = 20;
//! What the console, and Qt, allow to one host at a time.
constexpr int AtATime = 6;
constexpr int Rounds = 7;
constexpr int BareCalls = 25;
constexpr int PatienceMs = 20'000;

QString projectName(int source)
{
    return u"project%1"_s.arg(source);
}

//! Gives every project its list, each reply \a LatencyMs after its request, on a thread of its own.
//! A region is one host, and these connections are accounts in one region: they share the host and its six
//! slots, which is both the usual estate and the hardest one.
class Region final : public QThread
{
public:
    Region()
    {
        for (int source = 0; source < Sources; ++source)
            m_replies.insert(projectName(source).toLatin1(),
                             bench::instanceList(Instances, source * Instances));
        start();
        while (port == 0)
            QThread::yieldCurrentThread();
    }
    ~Region() override
    {
        quit();
        wait();
    }
    QString address() const { return u"http://127.0.0.1:%1"_s.arg(port.load()); }
    QUrl list(int source) const { return QUrl(address() + u"/v1.0/%1/instances"_s.arg(projectName(source))); }

    std::atomic<quint16> port = 0;
    std::atomic<int> requests = 0;

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket* socket = server.nextPendingConnection()) {
                socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
            }
        });
        port = server.serverPort();
        exec();
    }

private:
    void answer(QTcpSocket* socket)
    {
        // Requests have no body and come one after the other; each fits into one segment.
        const QByteArray head = socket->readAll();
        ++requests;
        const QByteArray body = m_replies.value(head.split('/').value(2));
        QTimer::singleShot(LatencyMs, Qt::PreciseTimer, socket, [socket, body] {
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        });
    }

    QHash<QByteArray, QByteArray> m_replies;
};

//! Beats once a millisecond and remembers the longest gap: what the event loop kept others waiting.
class Heartbeat final : public QObject
{
public:
    void start()
    {
        m_longest = 0;
        m_sinceBeat.start();
        m_timer.start(1, Qt::PreciseTimer, this);
    }
    void stop() { m_timer.stop(); }
    double longest() const { return m_longest; }

protected:
    void timerEvent(QTimerEvent*) override
    {
        m_longest = std::max(m_longest, double(m_sinceBeat.nsecsElapsed()) / 1e6);
        m_sinceBeat.start();
    }

private:
    QBasicTimer m_timer;
    QElapsedTimer m_sinceBeat;
    double m_longest = 0;
};

//! Tells after each paint of a widget, when it has reached the screen.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QWidget* widget, std::function<void()> painted)
        : QObject(widget)
        , m_painted(std::move(painted))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [this] { m_painted(); });
        return false;
    }

private:
    std::function<void()> m_painted;
};

void turnUntil(const std::function<bool()>& over)
{
    QElapsedTimer patience;
    patience.start();
    while (!over()) {
        if (patience.elapsed() > PatienceMs)
            qFatal("what was waited for did not come");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

ConnectionProfile profileOf(int number, const Region& region)
{
    ConnectionProfile profile;
    profile.id = ConnectionManager::newId();
    profile.name = u"Account %1"_s.arg(number + 1);
    profile.environment = Environment(number % 3);
    profile.endpoints.dms = region.address();
    profile.signIn.accessKey = u"access-key-%1"_s.arg(number);
    profile.hasStoredSecret = true;
    for (int i = number * ProjectsEach; i < (number + 1) * ProjectsEach; ++i)
        profile.places.append({ u"eu-de"_s, ProjectId(projectName(i)), {} });
    return profile;
}

//! What the next console finds on the disk and in the keychain.
struct Leftovers
{
    explicit Leftovers(const Region& region)
    {
        ConnectionStore store(connections());
        QList<ConnectionProfile> profiles;
        for (int i = 0; i < Connections; ++i) {
            profiles.append(profileOf(i, region));
            CredentialBundle bundle;
            bundle.secretKey = Secret("secret-key");
            secrets.put(CredentialKeeper::entryName(profiles.back().id),
                        bundle.encode().view().toByteArray());
        }
        if (!store.saveAll(profiles))
            qFatal("the connections could not be written");
    }
    QString connections() const { return folder.filePath(u"connections.ini"_s); }

    QTemporaryDir folder;
    fakes::FakeSecretStore secrets;
};

//! The console as its composition builds it, but for the keychain.
struct Console
{
    explicit Console(Leftovers& found)
        : settings(found.folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , store(found.connections())
        , keeper(found.secrets)
        , journal(found.folder.filePath(u"journal.sqlite"_s))
        , creationStore(found.folder.filePath(u"creations"_s))
        , drafts(found.folder.filePath(u"drafts"_s))
        , snapshots(found.folder.filePath(u"snapshots"_s))
        , restartPlans(found.folder.filePath(u"restarts"_s))
    {
        manager.showStored();
        window = std::make_unique<MainWindow>(MainWindow::Parts { manager, tools, settings, creations, drafts,
                                                                  journal, batches, edits, restarts,
                                                                  [](const QUrl&) { return true; } });
    }

    SystemClock clock;
    Workers workers;
    std::unique_ptr<Network> network = net::makeNetwork();
    QSettings settings;
    CloudCatalogue clouds;
    ConnectionStore store;
    CredentialKeeper keeper;
    Connection::Tools tools { *network, workers, clock, [] { return 0.5; }, clouds };
    Estate estate { tools };
    ConnectionManager manager { { estate, store, keeper, clock } };
    SqliteJournal journal;
    CreationStore creationStore;
    DraftStore drafts;
    SnapshotStore snapshots;
    InstanceBatches batches { { estate, journal, clock, snapshots } };
    InstanceEdits edits { { estate, journal, clock } };
    RestartPlanStore restartPlans;
    StagedRestarts restarts { { estate, restartPlans, journal, clock } };
    Creations creations { { estate, creationStore, journal, clock } };
    std::unique_ptr<MainWindow> window;
};

//! One opening, in milliseconds from the moment at which the console begins to load.
struct Opening
{
    double firstRows = 0; //!< painted
    double allRows = 0; //!< painted
    double longestBlock = 0; //!< of the event loop, until then
};

bool isLoaded(const Estate& estate)
{
    const auto sessions = estate.sessions();
    return std::all_of(sessions.begin(), sessions.end(),
                       [](Session* session) { return session->instances().state() == Feed::State::Loaded; });
}

Opening openOnce(Leftovers& found)
{
    Console console(found);
    bool shown = false;
    const PaintWatch first(console.window.get(), [&shown] { shown = true; });
    console.window->show();
    turnUntil([&shown] { return shown; });

    auto* table = console.window->findChild<QTableView*>(u"instanceTable"_s);
    Opening opening;
    QElapsedTimer sinceStart;
    const PaintWatch watch(table->viewport(), [&] {
        const double now = double(sinceStart.nsecsElapsed()) / 1e6;
        const int rows = table->model()->rowCount();
        if (rows > 0 && opening.firstRows == 0)
            opening.firstRows = now;
        if (rows == Sources * Instances && opening.allRows == 0 && isLoaded(console.estate))
            opening.allRows = now;
    });
    Heartbeat heart;
    heart.start();
    sinceStart.start();
    console.creations.resume();
    console.manager.fetchAll();
    turnUntil([&] { return opening.allRows > 0; });
    opening.longestBlock = heart.longest();
    return opening;
}

//! The least that anybody could wait for \a region, \a AtATime requests at a time: what one call takes over a
//! connection that stands, times the turns that are needed.
double bestFor(const Region& region)
{
    QNetworkAccessManager manager;
    std::vector<double> calls;
    for (int i = 0; i < BareCalls; ++i) {
        bool over = false;
        calls.push_back(bench::millisecondsOf([&] {
            QNetworkReply* reply = manager.get(QNetworkRequest(region.list(i)));
            QObject::connect(reply, &QNetworkReply::finished, reply, [&over, reply] {
                (void)reply->readAll();
                reply->deleteLater();
                over = true;
            });
            turnUntil([&over] { return over; });
        }));
    }
    constexpr int Turns = (Sources + AtATime - 1) / AtATime;
    return Turns * bench::median(calls);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new ConsoleStyle);
    bench::Report report;
    Region region;
    Leftovers found(region);
    std::vector<double> best;
    std::vector<double> requests;
    std::vector<double> first;
    std::vector<double> all;
    std::vector<double> blocks;
    for (int i = 0; i < Rounds; ++i) {
        best.push_back(bestFor(region));
        region.requests = 0;
        const Opening opening = openOnce(found);
        requests.push_back(region.requests);
        first.push_back(opening.firstRows);
        all.push_back(opening.allRows / best.back());
        blocks.push_back(opening.longestBlock);
    }
    report.note("T14", "100 lists at best, six at a time, each a bare QNetworkAccessManager's call, ms",
                bench::median(best));
    report.note("T14", "first rows painted, the first time in the process, ms", first.front());
    report.note("T14", "longest block of the event loop, the first time, ms", blocks.front());
    report.atMost("T14", "requests to open 100 places", *std::max_element(requests.begin(), requests.end()),
                  Sources);
    report.atMost("T14", "first rows painted / latency", bench::median(first) / LatencyMs, 2);
    report.atMost("T14", "100 places painted / best with six at a time", bench::median(all), 1.3);
    report.atMost("T14", "longest block of the event loop, ms", bench::median(blocks), 16);
    return report.exitCode();
}
