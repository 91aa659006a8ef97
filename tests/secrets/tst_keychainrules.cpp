// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "secrets/keychainstore.h"

#include <QDirIterator>
#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;

namespace {

using Fault = KeychainAnswer::Fault;
using Kind = SecretError::Kind;
using State = KeyringState;

//! Jobs that end when the test says so.
class FakeJobs final : public KeychainJobs
{
public:
    struct Job
    {
        KeychainAct act;
        QString name;
        QByteArray value;
        std::function<void(KeychainAnswer)> done;
    };
    struct Shared
    {
        std::vector<Job> jobs;
        qsizetype largest = 0;
    };

    explicit FakeJobs(Shared& shared)
        : m_shared(shared)
    {
    }

    qsizetype largest() const override { return m_shared.largest; }
    void start(KeychainAct act, const QString& name, Secret value,
               std::function<void(KeychainAnswer)> done) override
    {
        m_shared.jobs.push_back({ act, name, value.view().toByteArray(), std::move(done) });
    }

private:
    Shared& m_shared;
};

struct ProbeLog
{
    State state = State::Open;
    int questions = 0;
    bool silent = false;
};

class FakeProbe final : public KeyringProbe
{
public:
    explicit FakeProbe(ProbeLog& log)
        : m_log(log)
    {
    }

    void ask(const QObject*, std::function<void(State)> done) override
    {
        ++m_log.questions;
        if (!m_log.silent)
            done(m_log.state);
    }

private:
    ProbeLog& m_log;
};

} // namespace

Q_DECLARE_METATYPE(partita::KeychainAct)
Q_DECLARE_METATYPE(partita::KeychainAnswer::Fault)
Q_DECLARE_METATYPE(partita::KeyringState)
Q_DECLARE_METATYPE(std::optional<partita::SecretError::Kind>)

//! What KeychainStore makes of the keychain's answers, and that every call has one end.
class KeychainRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void faultsAreTold_data();
    void faultsAreTold();
    void faultsMeanWhatTheySayWithoutAProbe_data();
    void faultsMeanWhatTheySayWithoutAProbe();
    void aReadThatBringsNothingHasFailed();
    void jobsRunOneAfterTheOther();
    void aHangingJobIsAnsweredOnce();
    void aHangingKeyringIsAnsweredOnce();
    void whatWaitsTooLongIsNotCarriedOut();
    void nobodyIsToldWhenTheContextIsGone();
    void nobodyIsToldWhenTheStoreIsGone();
    void aCompletionMayDestroyTheStore();
    void whatIsTooLargeIsRefusedBeforeWriting();
    void clearTextIsNeverAllowed();

private:
    void submit(KeychainAct act, const QString& name = u"name"_s);
    void answer(size_t job, Fault fault, const QByteArray& value = {});

    FakeJobs::Shared m_jobs;
    ProbeLog m_probe;
    std::unique_ptr<fakes::FakeClock> m_clock;
    std::unique_ptr<KeychainStore> m_store;
    std::unique_ptr<QObject> m_context;
    std::vector<std::optional<SecretError>> m_ends;
    QByteArray m_read;
};

void KeychainRulesTest::init()
{
    m_jobs = {};
    m_probe = {};
    m_ends.clear();
    m_read.clear();
    m_clock = std::make_unique<fakes::FakeClock>();
    m_context = std::make_unique<QObject>();
    m_store = std::make_unique<KeychainStore>(*m_clock, std::make_unique<FakeJobs>(m_jobs),
                                              std::make_unique<FakeProbe>(m_probe));
}

void KeychainRulesTest::cleanup()
{
    m_store.reset();
}

void KeychainRulesTest::submit(KeychainAct act, const QString& name)
{
    const auto ended = [this](const SecretResult<void>& result) {
        m_ends.push_back(result ? std::nullopt : std::optional(result.error()));
    };
    switch (act) {
    case KeychainAct::Read:
        m_store->read(name, m_context.get(), [this, ended](const SecretResult<Secret>& result) {
            if (result)
                m_read = result->view().toByteArray();
            ended(result ? SecretResult<void>() : unexpected(result.error()));
        });
        break;
    case KeychainAct::Write:
        m_store->write(name, u"label"_s, Secret("value"), m_context.get(), ended);
        break;
    case KeychainAct::Remove:
        m_store->remove(name, m_context.get(), ended);
        break;
    }
}

void KeychainRulesTest::answer(size_t job, Fault fault, const QByteArray& value)
{
    const auto done = m_jobs.jobs.at(job).done;
    done({ fault, u"its words"_s, Secret(value) });
}

void KeychainRulesTest::faultsAreTold_data()
{
    QTest::addColumn<KeychainAct>("act");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<State>("state");
    QTest::addColumn<std::optional<Kind>>("kind");
    struct Expectation
    {
        const char* name;
        KeychainAct act;
        Fault fault;
        std::optional<Kind> absent, silent, locked, open;
    };
    const auto ok = std::nullopt;
    using enum KeychainAct;
    const Expectation expectations[] = {
        { "read", Read, Fault::None, ok, ok, ok, ok },
        { "read, not found", Read, Fault::NotFound, Kind::NoService, Kind::TimedOut, Kind::Locked,
          Kind::Missing },
        { "read, denied", Read, Fault::Denied, Kind::Denied, Kind::Denied, Kind::Locked, Kind::Denied },
        { "read, no backend", Read, Fault::NoBackend, Kind::NoService, Kind::NoService, Kind::NoService,
          Kind::NoService },
        { "read, other", Read, Fault::Other, Kind::NoService, Kind::Other, Kind::Locked, Kind::Other },
        { "write", Write, Fault::None, ok, ok, ok, ok },
        { "write, not found", Write, Fault::NotFound, Kind::NoService, Kind::TimedOut, Kind::Locked,
          Kind::Other },
        { "write, denied", Write, Fault::Denied, Kind::Denied, Kind::Denied, Kind::Locked, Kind::Denied },
        { "write, no backend", Write, Fault::NoBackend, Kind::NoService, Kind::NoService, Kind::NoService,
          Kind::NoService },
        { "write, other", Write, Fault::Other, Kind::NoService, Kind::Other, Kind::Locked, Kind::Other },
        { "remove", Remove, Fault::None, Kind::NoService, Kind::TimedOut, Kind::Locked, ok },
        { "remove, not found", Remove, Fault::NotFound, Kind::NoService, Kind::TimedOut, Kind::Locked, ok },
        { "remove, denied", Remove, Fault::Denied, Kind::Denied, Kind::Denied, Kind::Locked, Kind::Denied },
        { "remove, no backend", Remove, Fault::NoBackend, Kind::NoService, Kind::NoService, Kind::NoService,
          Kind::NoService },
        { "remove, other", Remove, Fault::Other, Kind::NoService, Kind::Other, Kind::Locked, Kind::Other },
    };
    for (const Expectation& row : expectations) {
        QTest::addRow("%s, keyring absent", row.name) << row.act << row.fault << State::Absent << row.absent;
        QTest::addRow("%s, keyring silent", row.name) << row.act << row.fault << State::Silent << row.silent;
        QTest::addRow("%s, keyring locked", row.name) << row.act << row.fault << State::Locked << row.locked;
        QTest::addRow("%s, keyring open", row.name) << row.act << row.fault << State::Open << row.open;
    }
}

void KeychainRulesTest::faultsAreTold()
{
    QFETCH(const KeychainAct, act);
    QFETCH(const Fault, fault);
    QFETCH(const State, state);
    QFETCH(const std::optional<Kind>, kind);
    m_probe.state = state;
    submit(act);
    answer(0, fault, fault == Fault::None && act == KeychainAct::Read ? "value" : "");
    QCOMPARE(m_ends.size(), 1u);
    QCOMPARE(m_ends[0].has_value(), kind.has_value());
    if (kind) {
        QCOMPARE(m_ends[0]->kind, *kind);
        QCOMPARE(m_ends[0]->detail, u"its words"_s);
    }
    QCOMPARE(m_read, !kind && act == KeychainAct::Read ? "value" : "");
}

void KeychainRulesTest::faultsMeanWhatTheySayWithoutAProbe_data()
{
    QTest::addColumn<KeychainAct>("act");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<std::optional<Kind>>("kind");
    using Maybe = std::optional<Kind>;
    QTest::newRow("missing") << KeychainAct::Read << Fault::NotFound << Maybe(Kind::Missing);
    QTest::newRow("removed") << KeychainAct::Remove << Fault::None << Maybe();
    QTest::newRow("not there") << KeychainAct::Remove << Fault::NotFound << Maybe();
    QTest::newRow("denied") << KeychainAct::Write << Fault::Denied << Maybe(Kind::Denied);
    QTest::newRow("no backend") << KeychainAct::Write << Fault::NoBackend << Maybe(Kind::NoService);
}

void KeychainRulesTest::faultsMeanWhatTheySayWithoutAProbe()
{
    QFETCH(const KeychainAct, act);
    QFETCH(const Fault, fault);
    QFETCH(const std::optional<Kind>, kind);
    m_store = std::make_unique<KeychainStore>(*m_clock, std::make_unique<FakeJobs>(m_jobs), nullptr);
    submit(act);
    answer(0, fault);
    QCOMPARE(m_ends.size(), 1u);
    QCOMPARE(m_ends[0] ? std::optional(m_ends[0]->kind) : std::nullopt, kind);
}

void KeychainRulesTest::aReadThatBringsNothingHasFailed()
{
    submit(KeychainAct::Read);
    answer(0, Fault::None, "");
    QCOMPARE(m_ends.size(), 1u);
    QVERIFY(m_ends[0]);
    QCOMPARE(m_ends[0]->kind, Kind::Other);
}

void KeychainRulesTest::jobsRunOneAfterTheOther()
{
    submit(KeychainAct::Write, u"a"_s);
    submit(KeychainAct::Read, u"b"_s);
    submit(KeychainAct::Remove, u"c"_s);
    QCOMPARE(m_jobs.jobs.size(), 1u);
    QCOMPARE(m_jobs.jobs[0].value, "value");
    answer(0, Fault::None);
    QCOMPARE(m_jobs.jobs.size(), 2u);
    answer(1, Fault::NotFound);
    QCOMPARE(m_jobs.jobs.size(), 3u);
    answer(2, Fault::None);
    QCOMPARE(m_ends.size(), 3u);
    QCOMPARE(m_jobs.jobs[0].name + m_jobs.jobs[1].name + m_jobs.jobs[2].name, u"abc"_s);
}

void KeychainRulesTest::aHangingJobIsAnsweredOnce()
{
    submit(KeychainAct::Read);
    m_clock->advance(9999ms);
    QCOMPARE(m_ends.size(), 0u);
    m_clock->advance(1ms);
    QCOMPARE(m_ends.size(), 1u);
    QCOMPARE(m_ends[0]->kind, Kind::TimedOut);
    answer(0, Fault::None, "late");
    QCOMPARE(m_ends.size(), 1u);
    QCOMPARE(m_read, "");

    submit(KeychainAct::Read);
    answer(1, Fault::None, "in time");
    QCOMPARE(m_ends.size(), 2u);
    QCOMPARE(m_read, "in time");
    m_clock->advance(1h);
    QCOMPARE(m_ends.size(), 2u);
}

void KeychainRulesTest::aHangingKeyringIsAnsweredOnce()
{
    m_probe.silent = true;
    submit(KeychainAct::Read);
    answer(0, Fault::NotFound);
    QCOMPARE(m_probe.questions, 1);
    QCOMPARE(m_ends.size(), 0u);
    m_clock->advance(10s);
    QCOMPARE(m_ends.size(), 1u);
    QCOMPARE(m_ends[0]->kind, Kind::TimedOut);
}

void KeychainRulesTest::whatWaitsTooLongIsNotCarriedOut()
{
    submit(KeychainAct::Read);
    submit(KeychainAct::Write);
    m_clock->advance(10s);
    QCOMPARE(m_ends.size(), 2u);
    QCOMPARE(m_ends[1]->kind, Kind::TimedOut);
    answer(0, Fault::None, "late");
    QCOMPARE(m_jobs.jobs.size(), 1u);
}

void KeychainRulesTest::nobodyIsToldWhenTheContextIsGone()
{
    submit(KeychainAct::Read, u"a"_s);
    submit(KeychainAct::Read, u"b"_s);
    submit(KeychainAct::Write, u"c"_s);
    m_context.reset();
    answer(0, Fault::None, "value");
    // The read that nobody waits for is left out, the change is not.
    QCOMPARE(m_jobs.jobs.size(), 2u);
    QCOMPARE(m_jobs.jobs[1].name, u"c"_s);
    answer(1, Fault::None);
    m_clock->advance(1h);
    QCOMPARE(m_ends.size(), 0u);
}

void KeychainRulesTest::nobodyIsToldWhenTheStoreIsGone()
{
    submit(KeychainAct::Read);
    submit(KeychainAct::Write);
    m_store.reset();
    answer(0, Fault::None, "value");
    m_clock->advance(1h);
    QCOMPARE(m_jobs.jobs.size(), 1u);
    QCOMPARE(m_ends.size(), 0u);
}

void KeychainRulesTest::aCompletionMayDestroyTheStore()
{
    int ends = 0;
    m_store->remove(u"a"_s, m_context.get(), [&](const SecretResult<void>&) {
        ++ends;
        m_store.reset();
    });
    submit(KeychainAct::Write);
    answer(0, Fault::None);
    QCOMPARE(ends, 1);
    QCOMPARE(m_jobs.jobs.size(), 1u);
}

void KeychainRulesTest::whatIsTooLargeIsRefusedBeforeWriting()
{
    m_jobs.largest = 4;
    submit(KeychainAct::Write);
    QCOMPARE(m_ends.size(), 0u);
    QTRY_COMPARE(m_ends.size(), 1u);
    QCOMPARE(m_ends[0]->kind, Kind::TooLarge);
    QCOMPARE(m_jobs.jobs.size(), 0u);
    m_jobs.largest = 5;
    submit(KeychainAct::Write);
    QCOMPARE(m_jobs.jobs.size(), 1u);
}

void KeychainRulesTest::clearTextIsNeverAllowed()
{
    static const QRegularExpression use(u"setInsecureFallback\\s*\\(\\s*([^)]*?)\\s*\\)"_s);
    QStringList arguments;
    for (const char* top : { "src", "ui", "app" }) {
        QDirIterator files(QStringLiteral(PARTITA_SOURCE_DIR) + u'/' + QLatin1String(top),
                           { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = use.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                arguments.append(found.next().captured(1));
        }
    }
    QCOMPARE(arguments, QStringList { u"false"_s });
}

QTEST_GUILESS_MAIN(KeychainRulesTest)
#include "tst_keychainrules.moc"
