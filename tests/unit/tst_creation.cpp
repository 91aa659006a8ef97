// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creationfixture.h"
#include "ops/creationmatch.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace std::chrono_literals;

using Phase = Creation::Phase;
using Outcome = ApiError::Outcome;
using Fixture = CreationFixture;

namespace {

//! What the service does with the request, and what comes back.
using Fate = std::optional<HttpReply> (*)(Fixture&, const QByteArray& body);

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace
Q_DECLARE_METATYPE(Fate)

//! Sending the request for an instance once, and saying truly what became of it.
class CreationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void everyAnswerEndsInTheTruth_data();
    void everyAnswerEndsInTheTruth();
    void aTakenNameIsNotSent();
    void aNameThatIsPartOfAnotherIsFree();
    void aNameBehindTheFirstPageIsTaken();
    void withoutALookNothingIsSent();
    void withoutANoteNothingIsSent();
    void onAReadOnlyConnectionNothingIsSent();
    void signedOutNothingIsSent();
    void passwordsAreSentAndNeverWritten();
    void aFailedLookIsNoLook();
    void looksAreSpaced();
    void aPartOfANameResolvesNothing();
    void whatIsOurs_data();
    void whatIsOurs();
    void theNameExistsInEverySpelling_data();
    void theNameExistsInEverySpelling();
    void aForeignInstanceIsNotTakenForOnesOwn();
    void tryingAgainLooksAndSendsAnew();
    void anEndIsToldOnce();

private:
    std::unique_ptr<Fixture> m;
};

void CreationTest::init()
{
    m = std::make_unique<Fixture>();
    m->console->signIn();
    QVERIFY(m->settle());
}

void CreationTest::everyAnswerEndsInTheTruth_data()
{
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<QString>("phases");
    QTest::addColumn<int>("looks");

    const QString unknown = u"LookingUp Sending Resolving "_s;
    const auto row = [](const char* name, Fate fate, const QString& phases, int looks) {
        QTest::newRow(name) << fate << phases << looks;
    };
    row(
        "accepted",
        [](Fixture& m, const QByteArray& body) {
            return std::optional(m.reply(200, Fixture::Cloud::created(m.cloud.create(body))));
        },
        u"LookingUp Sending Creating"_s, 0);
    row(
        "made, the answer lost",
        [](Fixture& m, const QByteArray& body) {
            m.cloud.create(body);
            return std::optional(Fixture::lost(Outcome::Unknown));
        },
        unknown + u"Creating"_s, 1);
    row(
        "made, no answer in time",
        [](Fixture& m, const QByteArray& body) {
            m.cloud.create(body);
            return std::optional(Fixture::lost(Outcome::Unknown, ApiError::Kind::Timeout));
        },
        unknown + u"Creating"_s, 1);
    row(
        "lost on the way",
        [](Fixture&, const QByteArray&) { return std::optional(Fixture::lost(Outcome::Unknown)); },
        unknown + u"NotCreated"_s, 3);
    row(
        "never left",
        [](Fixture&, const QByteArray&) { return std::optional(Fixture::lost(Outcome::NotSent)); },
        u"LookingUp Sending NotSent"_s, 0);
    row(
        "made, and a server's error",
        [](Fixture& m, const QByteArray& body) {
            m.cloud.create(body);
            return std::optional(m.reply(500, Fixture::error("DMS.00500000")));
        },
        unknown + u"Creating"_s, 1);
    row(
        "not made, and a server's error",
        [](Fixture& m, const QByteArray&) { return std::optional(m.reply(503, Fixture::error("x"))); },
        unknown + u"NotCreated"_s, 3);
    row(
        "made, and no id",
        [](Fixture& m, const QByteArray& body) {
            m.cloud.create(body);
            return std::optional(m.reply(200, "{}"));
        },
        unknown + u"Creating"_s, 1);
    row(
        "made, and an empty id",
        [](Fixture& m, const QByteArray& body) {
            m.cloud.create(body);
            return std::optional(m.reply(200, R"({"instance_id":""})"));
        },
        unknown + u"Creating"_s, 1);
    row(
        "made, and garbage",
        [](Fixture& m, const QByteArray& body) {
            m.cloud.create(body);
            return std::optional(m.reply(200, "<html>"));
        },
        unknown + u"Creating"_s, 1);
    row(
        "refused",
        [](Fixture& m, const QByteArray&) {
            return std::optional(m.reply(400, Fixture::error("111400012")));
        },
        u"LookingUp Sending Refused"_s, 0);
    row(
        "too many requests",
        [](Fixture& m, const QByteArray&) { return std::optional(m.reply(429, Fixture::error("x"))); },
        u"LookingUp Sending Refused"_s, 0);
    row(
        "not allowed",
        [](Fixture& m, const QByteArray&) {
            return std::optional(m.reply(403, Fixture::error("DMS.00403002")));
        },
        u"LookingUp Sending Refused"_s, 0);
    row(
        "the echo of one's own",
        [](Fixture& m, const QByteArray& body) {
            m.cloud.create(body);
            return std::optional(m.reply(400, Fixture::error("111400060")));
        },
        unknown + u"Creating"_s, 1);
    row(
        "somebody was quicker",
        [](Fixture& m, const QByteArray&) {
            m.cloud.add(u"kafka-1"_s).asked = { { u"specification"_s, u"300MB"_s } };
            return std::optional(m.reply(400, Fixture::error("DMS.00400081")));
        },
        unknown + u"NameTaken"_s, 1);
    row(
        "lost, and somebody was quicker",
        [](Fixture& m, const QByteArray&) {
            m.cloud.add(u"kafka-1"_s).asked = { { u"vpc_id"_s, u"vpc-2"_s } };
            return std::optional(Fixture::lost(Outcome::Unknown));
        },
        unknown + u"NotCreated"_s, 1);
    row(
        "made, lost, and failed at once",
        [](Fixture& m, const QByteArray& body) {
            m.cloud.create(body);
            m.cloud.instances.back().status = u"CREATEFAILED"_s;
            m.cloud.instances.back().errorCode = u"DMS.115.001"_s;
            return std::optional(Fixture::lost(Outcome::Unknown));
        },
        unknown + u"Creating CreateFailed"_s, 1);
    row(
        "made, lost, and running at once",
        [](Fixture& m, const QByteArray& body) {
            m.cloud.create(body);
            m.cloud.instances.back().status = u"RUNNING"_s;
            return std::optional(Fixture::lost(Outcome::Unknown));
        },
        unknown + u"Creating Running"_s, 1);
}

void CreationTest::everyAnswerEndsInTheTruth()
{
    QFETCH(Fate, fate);
    QFETCH(QString, phases);
    QFETCH(int, looks);
    m->onPost = [this, fate](const QByteArray& body) { return fate(*m, body); };
    Creation& creation = m->begin();
    QVERIFY(m->console->runUntil([&] { return creation.isOver() || creation.phase() == Phase::Creating; }));
    QCOMPARE(m->log, words(phases));
    QCOMPARE(m->cloud.posts, 1);
    QCOMPARE(m->cloud.looks, 1 + looks);
    const bool kept = !QDir(m->folder.filePath(u"creations"_s)).entryList({ u"*.json"_s }).isEmpty();
    QCOMPARE(kept, !creation.isOver());
    QCOMPARE(creation.isSafeToRepeat(),
             creation.phase() == Phase::Refused || creation.phase() == Phase::NotSent
                 || creation.phase() == Phase::NameTaken);
    if (creation.phase() == Phase::Creating) {
        QCOMPARE(creation.instance().text(), m->cloud.find(u"kafka-1"_s)->id);
        QCOMPARE(m->ended, 0);
    } else {
        QCOMPARE(m->ended, 1);
    }
    if (creation.phase() == Phase::CreateFailed)
        QCOMPARE(creation.failureCode(), u"DMS.115.001"_s);
}

void CreationTest::aTakenNameIsNotSent()
{
    m->cloud.add(u"kafka-1"_s, u"CREATEFAILED"_s);
    m->begin();
    QVERIFY(m->runUntil(Phase::NameTaken));
    QCOMPARE(m->cloud.posts, 0);
    QVERIFY(m->only().isSafeToRepeat());
    QVERIFY(!QDir(m->folder.filePath(u"creations"_s)).exists());
}

void CreationTest::aNameThatIsPartOfAnotherIsFree()
{
    m->cloud.knowsExactNames = false;
    m->cloud.add(u"kafka-10"_s);
    m->cloud.add(u"KAFKA-1"_s);
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QCOMPARE(m->cloud.posts, 1);
}

void CreationTest::aNameBehindTheFirstPageIsTaken()
{
    m->looks = { m->reply(200, R"({"instances":[{"instance_id":"a","name":"kafka-10"}],"instance_num":2})"),
                 m->reply(200, R"({"instances":[{"instance_id":"b","name":"kafka-1"}],"instance_num":2})") };
    m->begin();
    QVERIFY(m->runUntil(Phase::NameTaken));
    QCOMPARE(m->cloud.posts, 0);
}

void CreationTest::withoutALookNothingIsSent()
{
    m->looks = { m->reply(403, Fixture::error("DMS.00403002")) };
    m->begin();
    QVERIFY(m->runUntil(Phase::NotSent));
    QCOMPARE(m->cloud.posts, 0);
    QCOMPARE(m->only().error()->kind, ApiError::Kind::Permission);
}

void CreationTest::withoutANoteNothingIsSent()
{
    QFile inTheWay(m->folder.filePath(u"creations"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m->begin();
    QVERIFY(m->runUntil(Phase::NotSent));
    QCOMPARE(m->cloud.posts, 0);
    QVERIFY(!m->only().error());
}

void CreationTest::onAReadOnlyConnectionNothingIsSent()
{
    m->console->connection.policies().writeLock.setEnabled(true);
    m->begin();
    QVERIFY(m->runUntil(Phase::NotSent));
    QCOMPARE(m->cloud.posts, 0);
    QCOMPARE(m->only().error()->kind, ApiError::Kind::WriteLocked);
    QCOMPARE(CreationStore(m->folder.filePath(u"creations"_s)).take().size(), 0);
}

void CreationTest::signedOutNothingIsSent()
{
    m->console->connection.signOut();
    Creation& creation = m->begin();
    QCOMPARE(creation.phase(), Phase::NotSent);
    QCOMPARE(creation.error()->kind, ApiError::Kind::SignedOut);
    QCOMPARE(m->ended, 1);
    m->console->signIn();
    QVERIFY(m->settle());
    QCOMPARE(m->cloud.posts, 0);
    QCOMPARE(creation.phase(), Phase::NotSent);
}

void CreationTest::passwordsAreSentAndNeverWritten()
{
    QByteArray sent;
    QByteArray written;
    m->onPost = [&](const QByteArray& body) {
        sent = body;
        const QDir folder(m->folder.filePath(u"creations"_s));
        for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                written += file.readAll();
        }
        return std::optional(Fixture::lost(Outcome::Unknown));
    };
    m->begin();
    QVERIFY(m->runUntil(Phase::NotCreated));
    QVERIFY(sent.contains("Pass-word-1"));
    QVERIFY(sent.contains("Manager-word-1"));
    QVERIFY(written.contains("kafka-1"));
    QVERIFY(!written.contains("word-1"));
    QCOMPARE(m->only().intent().draft.password, QString());
    QCOMPARE(m->only().intent().draft.managerPassword, QString());
}

void CreationTest::aFailedLookIsNoLook()
{
    m->onPost = [this](const QByteArray& body) {
        m->cloud.create(body);
        for (int i = 0; i < 20; ++i)
            m->looks.push_back(i % 2 ? m->reply(500, "{}") : m->reply(200, "[not json"));
        return std::optional(Fixture::lost(Outcome::Unknown));
    };
    Creation& creation = m->begin();
    QVERIFY(m->console->runUntil([&] { return m->looks.empty(); }));
    QCOMPARE(creation.phase(), Phase::Resolving);
    QCOMPARE(creation.looks(), 0);
    QVERIFY(m->runUntil(Phase::Creating));
    QCOMPARE(m->cloud.posts, 1);
}

void CreationTest::looksAreSpaced()
{
    QList<qint64> seconds;
    m->onPost = [](const QByteArray&) { return std::optional(Fixture::lost(Outcome::Unknown)); };
    Creation& creation = m->begin();
    connect(&creation, &Creation::changed, &creation, [&] {
        if (creation.looks() > seconds.size())
            seconds.append(creation.elapsed().count());
    });
    QVERIFY(m->runUntil(Phase::NotCreated));
    QCOMPARE(seconds, QList<qint64>({ 2, 12, 62 }));
    // The time stands still at the end.
    m->clock.advance(10min);
    QCOMPARE(creation.elapsed().count(), 62);
}

void CreationTest::aPartOfANameResolvesNothing()
{
    m->cloud.knowsExactNames = false;
    m->onPost = [this](const QByteArray& body) {
        m->cloud.create(body);
        m->cloud.instances.back().name = u"kafka-1-copy"_s;
        return std::optional(Fixture::lost(Outcome::Unknown));
    };
    m->begin();
    QVERIFY(m->runUntil(Phase::NotCreated));
    QCOMPARE(m->only().looks(), 3);
}

void CreationTest::whatIsOurs_data()
{
    QTest::addColumn<std::function<void(dms::Instance&)>>("change");
    QTest::addColumn<bool>("ours");
    using Change = std::function<void(dms::Instance&)>;
    const auto row
        = [](const char* name, const Change& change, bool ours) { QTest::newRow(name) << change << ours; };
    row(
        "the same", [](dms::Instance&) {}, true);
    row(
        "a minute early", [](dms::Instance& i) { *i.createdAtMs -= 60'000; }, true);
    row(
        "three minutes early", [](dms::Instance& i) { *i.createdAtMs -= 180'000; }, false);
    row(
        "much later", [](dms::Instance& i) { *i.createdAtMs += 3'600'000; }, true);
    row(
        "no time", [](dms::Instance& i) { i.createdAtMs.reset(); }, true);
    row(
        "another name", [](dms::Instance& i) { i.name = u"kafka-10"_s; }, false);
    row(
        "another case", [](dms::Instance& i) { i.name = u"Kafka-1"_s; }, false);
    row(
        "another bandwidth", [](dms::Instance& i) { i.specification = u"300MB"_s; }, false);
    row(
        "another disk", [](dms::Instance& i) { i.storageTotalGb = 1200; }, false);
    row(
        "another network", [](dms::Instance& i) { i.vpcId = u"vpc-2"_s; }, false);
    row(
        "another subnet", [](dms::Instance& i) { i.subnetId = u"subnet-2"_s; }, false);
    row(
        "another security group", [](dms::Instance& i) { i.securityGroupId = u"group-2"_s; }, false);
    row(
        "another version", [](dms::Instance& i) { i.engineVersion = u"1.1.0"_s; }, false);
    row(
        "another product", [](dms::Instance& i) { i.productId = u"other"_s; }, false);
    row(
        "another description", [](dms::Instance& i) { i.description = u"Mine"_s; }, false);
    row(
        "without SSL", [](dms::Instance& i) { i.sslEnabled = false; }, false);
    row(
        "nothing to read but the name",
        [](dms::Instance& i) {
            i = {};
            i.name = u"kafka-1"_s;
        },
        true);
}

void CreationTest::whatIsOurs()
{
    QFETCH(std::function<void(dms::Instance&)>, change);
    QFETCH(bool, ours);
    CreationIntent intent;
    intent.draft = fakes::CreationConsole::draft(u"kafka-1"_s);
    intent.began = m->clock.now();
    intent.serverTime = true;
    dms::Instance instance;
    instance.name = intent.draft.name;
    instance.description = intent.draft.description;
    instance.engineVersion = intent.draft.engineVersion;
    instance.specification = intent.draft.specification;
    instance.productId = intent.draft.productId;
    instance.storageTotalGb = intent.draft.storageSpaceGb;
    instance.vpcId = intent.draft.vpcId;
    instance.subnetId = intent.draft.subnetId;
    instance.securityGroupId = intent.draft.securityGroupId;
    instance.sslEnabled = true;
    instance.createdAtMs = intent.began.toMSecsSinceEpoch();
    change(instance);
    QCOMPARE(isOurs(intent, instance), ours);
    // Of a clock that nobody could compare nothing follows.
    const bool early
        = instance.createdAtMs && *instance.createdAtMs < intent.began.addSecs(-120).toMSecsSinceEpoch();
    intent.serverTime = false;
    QCOMPARE(isOurs(intent, instance), ours || early);
}

void CreationTest::theNameExistsInEverySpelling_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("exists");
    QTest::newRow("60") << u"111400060"_s << true;
    QTest::newRow("81") << u"111400081"_s << true;
    QTest::newRow("60, new") << u"DMS.00400060"_s << true;
    QTest::newRow("81, new") << u"DMS.00400081"_s << true;
    QTest::newRow("60, with its family") << u"DMS.111400060"_s << true;
    QTest::newRow("another") << u"111400010"_s << false;
    QTest::newRow("none") << QString() << false;
}

void CreationTest::theNameExistsInEverySpelling()
{
    QFETCH(QString, code);
    QFETCH(bool, exists);
    ApiError error;
    error.code = code;
    QCOMPARE(saysNameExists(error), exists);
}

void CreationTest::aForeignInstanceIsNotTakenForOnesOwn()
{
    // Somebody's of the same shape that was there before: a lagging list had hidden it from the first look.
    m->cloud.create(R"({"name":"kafka-1","specification":"100MB"})");
    m->clock.advance(10min);
    QVERIFY(m->settle());
    m->looks = { m->reply(200, R"({"instances":[],"instance_num":0})") };
    m->onPost
        = [this](const QByteArray&) { return std::optional(m->reply(400, Fixture::error("111400060"))); };
    m->begin();
    QVERIFY(m->runUntil(Phase::NameTaken));
    QCOMPARE(m->cloud.instances.size(), size_t(1));
    QVERIFY(m->only().instance().isEmpty());
}

void CreationTest::tryingAgainLooksAndSendsAnew()
{
    const auto works = m->onPost;
    m->onPost = [](const QByteArray&) { return std::optional(Fixture::lost(Outcome::Unknown)); };
    Creation& creation = m->begin();
    const QString first = creation.intent().id;
    QVERIFY(m->runUntil(Phase::NotCreated));
    QCOMPARE(m->cloud.posts, 1);
    m->onPost = works;
    creation.tryAgain(fakes::CreationConsole::draft(u"kafka-1"_s));
    QCOMPARE(creation.phase(), Phase::LookingUp);
    QVERIFY(m->runUntil(Phase::Creating));
    QCOMPARE(m->cloud.posts, 2);
    QVERIFY(!creation.error());
    QVERIFY(creation.intent().id != first);
    QCOMPARE(m->cloud.count(u"kafka-1"_s), 1);
    QCOMPARE(creation.looks(), 0);

    m->cloud.find(u"kafka-1"_s)->status = u"RUNNING"_s;
    QVERIFY(m->runUntil(Phase::Running));
    QCOMPARE(m->ended, 2);
}

void CreationTest::anEndIsToldOnce()
{
    QSignalSpy removing(&m->console->creations, &Creations::removing);
    m->cloud.add(u"kafka-1"_s);
    Creation& creation = m->begin();
    QVERIFY(m->runUntil(Phase::NameTaken));
    m->console->connection.signOut();
    m->console->signIn();
    QVERIFY(m->settle());
    QCOMPARE(m->ended, 1);
    const QPointer<Creation> gone(&creation);
    m->console->creations.forget(creation);
    QCOMPARE(removing.size(), 1);
    QVERIFY(m->console->creations.all().isEmpty());
    QVERIFY(m->settle());
    QVERIFY(!gone);
}

QTEST_GUILESS_MAIN(CreationTest)
#include "tst_creation.moc"
