// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// T6, T7, T8: 10,000 instances from the last byte to painted rows, filtered and sorted in the real window.
#include "core/clock.h"
#include "core/workers.h"
#include "dms/instances.h"
#include "fakes/fakenetwork.h"
#include "fakes/fakesecretstore.h"
#include "journal/sqlitejournal.h"
#include "measure.h"
#include "ops/connectionmanager.h"
#include "ops/creations.h"
#include "ops/draftstore.h"
#include "ops/instancebatches.h"
#include "ops/instanceedits.h"
#include "ops/stagedrestarts.h"
#include "paintwatch.h"
#include "samples.h"
#include "shell/mainwindow.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

constexpr int Instances = 10'000;
constexpr int Rounds = 9;

//! Hands out one prepared reply, from the event loop, as a network would with its last byte.
class ReadyTransport final : public Transport
{
public:
    explicit ReadyTransport(QByteArray body)
        : m_body(std::move(body))
    {
    }

    std::unique_ptr<PendingReply> start(const HttpRequest&) override
    {
        ++requests;
        HttpReply reply;
        reply.status = 200;
        reply.body.reserve(m_body.size() + 64);
        reply.body.append(m_body);
        auto pending = std::make_unique<Ready>();
        QMetaObject::invokeMethod(
            pending.get(),
            [this, raw = pending.get(), reply = std::move(reply)] {
                lastByte.start();
                emit raw->finished(reply);
            },
            Qt::QueuedConnection);
        return pending;
    }

    QElapsedTimer lastByte;
    int requests = 0;

private:
    class Ready final : public PendingReply
    {
    public:
        void abort() override { }
    };

    QByteArray m_body;
};

//! Turns the event loop until \a over, and returns its longest turn in milliseconds.
double longestTurn(const std::function<bool()>& over)
{
    double longest = 0;
    QElapsedTimer all;
    all.start();
    while (!over() && all.elapsed() < 10'000)
        longest = std::max(longest, bench::millisecondsOf([] { QCoreApplication::processEvents(); }));
    return longest;
}

struct Stage
{
    explicit Stage(const QByteArray& body)
        : transport(body)
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , store(folder.filePath(u"connections.ini"_s))
    {
        window.resize(1200, 800);
        window.show();
        ConnectionProfile profile;
        profile.id = ConnectionManager::newId();
        profile.name = u"bench"_s;
        profile.endpoints.dms = u"https://dms.example.com"_s;
        profile.signIn.accessKey = u"AK"_s;
        profile.places = { { u"r"_s, ProjectId(u"p"_s), {} } };
        CredentialBundle bundle;
        bundle.secretKey = Secret("SK");
        session = manager.open(profile, std::move(bundle)).sessions().constFirst();
        (void)longestTurn([&] {
            table = window.findChild<QTableView*>(u"instanceTable"_s);
            return table && table->model() && table->model()->rowCount() == Instances;
        });
        table->viewport()->installEventFilter(&watch);
        showEveryScript();
    }

    //! The first Chinese letter on the screen loads its font, 10 to 30 ms, once in a process. That belongs to
    //! no keystroke and no sort, so it happens here.
    void showEveryScript()
    {
        for (const auto order : { Qt::DescendingOrder, Qt::AscendingOrder }) {
            QElapsedTimer patience;
            patience.start();
            table->sortByColumn(0, order);
            (void)longestTurn([&] { return patience.elapsed() > 300; });
        }
    }

    //! Until the rows have been painted again after something was asked for.
    double settle(const std::function<bool()>& arrived)
    {
        return longestTurn([&] { return arrived() && watch.paints > 0; });
    }

    QTemporaryDir folder;
    SystemClock clock;
    Workers workers;
    ReadyTransport transport;
    fakes::FakeNetwork network { transport };
    fakes::FakeSecretStore secrets;
    QSettings settings;
    CloudCatalogue clouds;
    ConnectionStore store;
    CredentialKeeper keeper { secrets };
    Connection::Tools tools { network, workers, clock, [] { return 0.5; }, clouds };
    Estate estate { tools };
    ConnectionManager manager { { estate, store, keeper, clock } };
    CreationStore creationStore { folder.filePath(u"creations"_s) };
    DraftStore drafts { folder.filePath(u"drafts"_s) };
    SnapshotStore snapshots { folder.filePath(u"snapshots"_s) };
    SqliteJournal journal { folder.filePath(u"journal.sqlite"_s) };
    InstanceBatches batches { { estate, journal, clock, snapshots } };
    InstanceEdits edits { { estate, journal, clock } };
    RestartPlanStore restartPlans { folder.filePath(u"restarts"_s) };
    StagedRestarts restarts { { estate, restartPlans, journal, clock } };
    Creations creations { { estate, creationStore, journal, clock } };
    MainWindow window { { manager, tools, settings, creations, drafts, journal, batches, edits, restarts,
                          [](const QUrl&) { return true; } } };
    Session* session = nullptr;
    QTableView* table = nullptr;
    bench::PaintWatch watch;
};

void measureRefresh(Stage& stage, bench::Report& report, double decode)
{
    std::vector<double> totals;
    std::vector<double> turns;
    for (int i = 0; i < Rounds; ++i) {
        bool loaded = false;
        const auto connection
            = QObject::connect(&stage.session->instances(), &Feed::loaded, [&] { loaded = true; });
        stage.session->instances().reload();
        bool arranged = false;
        const auto reset = QObject::connect(stage.table->model(), &QAbstractItemModel::modelReset, [&] {
            arranged = true;
            stage.watch.paints = 0;
        });
        turns.push_back(stage.settle([&] { return loaded && arranged; }));
        totals.push_back(double(stage.transport.lastByte.nsecsElapsed()) / 1e6);
        QObject::disconnect(connection);
        QObject::disconnect(reset);
    }
    report.note("T6", "last byte to painted rows, ms", bench::median(totals));
    report.atMost("T6", "last byte to painted rows / decode", bench::median(totals) / decode, 1.5);
    report.atMost("T6", "longest turn of the event loop, ms", bench::median(turns), 8);
}

void measureFilter(Stage& stage, bench::Report& report)
{
    auto* filter = stage.window.findChild<QLineEdit*>(u"instanceFilter"_s);
    std::vector<double> turns;
    const auto press = [&](const std::function<void()>& key) {
        stage.watch.paints = 0;
        double longest = bench::millisecondsOf(key);
        // The filter may leave the rows as they are; then nothing is painted, so time ends it.
        QElapsedTimer patience;
        patience.start();
        longest = std::max(longest, longestTurn([&] { return patience.elapsed() > 120; }));
        turns.push_back(longest);
    };
    filter->setFocus();
    for (int round = 0; round < 3; ++round) {
        for (const char key : { 'o', 'r', 'd', 'e', 'r', 's' })
            press([&] { QTest::keyClick(filter, key); });
        press([&] { filter->clear(); });
        press([&] { QTest::keyClick(filter, '7'); });
        press([&] { filter->clear(); });
    }
    report.note("T7", "longest turn per keystroke, median, ms", bench::median(turns));
    report.atMost("T7", "longest turn per keystroke, p99, ms", bench::quantile(turns, 0.99), 8);
}

void measureSort(Stage& stage, bench::Report& report)
{
    std::vector<double> turns;
    for (int round = 0; round < 2; ++round) {
        for (int column = 0; column < stage.table->model()->columnCount(); ++column) {
            QElapsedTimer patience;
            patience.start();
            const double click = bench::millisecondsOf(
                [&] { stage.table->sortByColumn(column, round ? Qt::DescendingOrder : Qt::AscendingOrder); });
            turns.push_back(std::max(click, longestTurn([&] { return patience.elapsed() > 150; })));
        }
    }
    report.atMost("T8", "longest turn per sort, p99, ms", bench::quantile(turns, 0.99), 8);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    bench::Report report;
    const QByteArray body = bench::instanceList(Instances);
    std::vector<double> decodes;
    for (int i = 0; i < Rounds; ++i) {
        HttpReply reply;
        reply.status = 200;
        reply.body = body;
        reply.body.reserve(body.size() + 64);
        decodes.push_back(bench::millisecondsOf([&] {
            if (!parseReply<dms::ListInstances>(std::move(reply)))
                std::abort();
        }));
    }
    Stage stage(body);
    if (stage.table->model()->rowCount() != Instances)
        return 2;
    measureRefresh(stage, report, bench::median(decodes));
    measureFilter(stage, report);
    measureSort(stage, report);
    return report.exitCode();
}
