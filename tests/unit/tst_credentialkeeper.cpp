// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/credentialkeeper.h"
#include "fakes/fakesecretstore.h"
#include "profilesamples.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace partita;
using partita::fakes::FakeSecretStore;

using Kind = SecretError::Kind;
using Operation = FakeSecretStore::Operation;

namespace {

CredentialBundle bundleOf(const char* password)
{
    CredentialBundle bundle;
    bundle.password = Secret(password);
    return bundle;
}

ConnectionProfile storedProfile()
{
    ConnectionProfile profile = sampleProfile(1);
    profile.hasStoredSecret = true;
    return profile;
}

} // namespace

class CredentialKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesEntriesByTheId();
    void remembersAndFetches();
    void fetchDoesNotAskForWhatWasNeverStored();
    void fetchPassesErrorsOn_data();
    void fetchPassesErrorsOn();
    void fetchSaysDamage();
    void rememberPassesErrorsOn_data();
    void rememberPassesErrorsOn();
    void rememberReadsBack_data();
    void rememberReadsBack();
    void forgetsOneEntry();
    void nothingIsAnsweredToADeadContext_data();
    void nothingIsAnsweredToADeadContext();
    void answersOutliveTheKeeper();

private:
    void fetch(const ConnectionProfile& profile, const QObject* context)
    {
        keeper->fetch(profile, context, [this](SecretResult<CredentialBundle> result) {
            ++answers;
            fetched.emplace(std::move(result));
        });
    }
    void remember(const CredentialBundle& bundle, const QObject* context)
    {
        keeper->remember(sampleProfile(1), bundle, context, [this](SecretResult<void> result) {
            ++answers;
            done.emplace(std::move(result));
        });
    }

    std::unique_ptr<FakeSecretStore> store;
    std::unique_ptr<CredentialKeeper> keeper;
    std::optional<SecretResult<CredentialBundle>> fetched;
    std::optional<SecretResult<void>> done;
    int answers = 0;
    const QString name = CredentialKeeper::entryName(sampleId(1));
};

void CredentialKeeperTest::init()
{
    store = std::make_unique<FakeSecretStore>();
    keeper = std::make_unique<CredentialKeeper>(*store);
    fetched.reset();
    done.reset();
    answers = 0;
}

void CredentialKeeperTest::namesEntriesByTheId()
{
    QCOMPARE(name, u"partita/connection/00000000-0000-4000-8000-000000000001"_s);
}

void CredentialKeeperTest::remembersAndFetches()
{
    remember(bundleOf("hunter2"), this);
    QVERIFY(!done); // never inside the call
    QTRY_VERIFY(done);
    QVERIFY(done->has_value());
    QCOMPARE(store->writes(), 1);
    QCOMPARE(store->reads(), 1);
    QCOMPARE(store->names(), QStringList { name });
    QVERIFY(store->label(name).contains(u"Connection 1"_s));

    fetch(storedProfile(), this);
    QVERIFY(!fetched);
    QTRY_VERIFY(fetched);
    QVERIFY(fetched->has_value());
    QCOMPARE((*fetched)->password.view(), QByteArrayView("hunter2"));
    QCOMPARE(answers, 2);
}

void CredentialKeeperTest::fetchDoesNotAskForWhatWasNeverStored()
{
    store->put(name, bundleOf("hunter2").encode().view().toByteArray());
    fetch(sampleProfile(1), this);
    QVERIFY(!fetched);
    QTRY_VERIFY(fetched);
    QCOMPARE(fetched->error().kind, Kind::Missing);
    QCOMPARE(store->reads(), 0);
}

void CredentialKeeperTest::fetchPassesErrorsOn_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no service") << Kind::NoService;
    QTest::newRow("locked") << Kind::Locked;
    QTest::newRow("denied") << Kind::Denied;
    QTest::newRow("missing") << Kind::Missing;
    QTest::newRow("timed out") << Kind::TimedOut;
    QTest::newRow("other") << Kind::Other;
}

void CredentialKeeperTest::fetchPassesErrorsOn()
{
    QFETCH(Kind, kind);
    if (kind != Kind::Missing) // without an entry the store says so itself
        store->failNext(Operation::Read, kind);
    fetch(storedProfile(), this);
    QTRY_VERIFY(fetched);
    QVERIFY(!fetched->has_value());
    QCOMPARE(fetched->error().kind, kind);
    QCOMPARE(store->reads(), 1);
}

void CredentialKeeperTest::fetchSaysDamage()
{
    store->put(name, "not ours");
    fetch(storedProfile(), this);
    QTRY_VERIFY(fetched);
    QCOMPARE(fetched->error().kind, Kind::Damaged);
}

void CredentialKeeperTest::rememberPassesErrorsOn_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("write locked") << Operation::Write << Kind::Locked;
    QTest::newRow("write too large") << Operation::Write << Kind::TooLarge;
    QTest::newRow("write timed out") << Operation::Write << Kind::TimedOut;
    QTest::newRow("read denied") << Operation::Read << Kind::Denied;
    QTest::newRow("read timed out") << Operation::Read << Kind::TimedOut;
}

void CredentialKeeperTest::rememberPassesErrorsOn()
{
    QFETCH(Operation, operation);
    QFETCH(Kind, kind);
    store->failNext(operation, kind);
    remember(bundleOf("hunter2"), this);
    QTRY_VERIFY(done);
    QVERIFY(!done->has_value());
    QCOMPARE(done->error().kind, kind);
    QCOMPARE(store->reads(), operation == Operation::Read ? 1 : 0);
    QCOMPARE(answers, 1);
}

void CredentialKeeperTest::rememberReadsBack_data()
{
    QTest::addColumn<QByteArray>("kept"); // what the keychain made of it; empty: nothing
    QTest::addColumn<Kind>("kind");
    const QByteArray good = bundleOf("hunter2").encode().view().toByteArray();
    QByteArray changed = good;
    changed.back() = '3';
    QTest::newRow("lost") << QByteArray() << Kind::Missing;
    QTest::newRow("last byte differs") << changed << Kind::Damaged;
    QTest::newRow("cut off") << good.chopped(1) << Kind::Damaged;
    QTest::newRow("longer") << good + ' ' << Kind::Damaged;
}

void CredentialKeeperTest::rememberReadsBack()
{
    QFETCH(QByteArray, kept);
    store->hangNext(Operation::Read);
    remember(bundleOf("hunter2"), this);
    QTRY_COMPARE(store->hanging(), 1);
    if (kept.isEmpty())
        store->drop(name);
    else
        store->put(name, kept);
    QVERIFY(!done);
    store->answerHanging();
    QTRY_VERIFY(done);
    QVERIFY(!done->has_value());
    QTEST(done->error().kind, "kind");
}

void CredentialKeeperTest::forgetsOneEntry()
{
    const QString other = CredentialKeeper::entryName(sampleId(2));
    store->put(name, "a");
    store->put(other, "b");
    const auto take = [this](SecretResult<void> result) { done.emplace(std::move(result)); };
    keeper->forget(sampleId(1), this, take);
    QTRY_VERIFY(done);
    QVERIFY(done->has_value());
    QCOMPARE(store->names(), QStringList { other });

    done.reset();
    store->failNext(Operation::Remove, Kind::Locked);
    keeper->forget(sampleId(2), this, take);
    QTRY_VERIFY(done);
    QCOMPARE(done->error().kind, Kind::Locked);
    QVERIFY(store->holds(other));
}

void CredentialKeeperTest::nothingIsAnsweredToADeadContext_data()
{
    QTest::addColumn<Operation>("hangs");
    QTest::newRow("while writing") << Operation::Write;
    QTest::newRow("while reading back") << Operation::Read;
}

void CredentialKeeperTest::nothingIsAnsweredToADeadContext()
{
    QFETCH(Operation, hangs);
    auto context = std::make_unique<QObject>();
    store->hangNext(hangs);
    remember(bundleOf("hunter2"), context.get());
    fetch(sampleProfile(2), context.get()); // answers by itself, unless the context is gone
    QTRY_COMPARE(store->hanging(), 1);
    if (hangs == Operation::Read)
        QTRY_VERIFY(fetched);
    answers = 0;
    context.reset();
    store->answerHanging();
    // What is asked last is answered last.
    fetched.reset();
    fetch(sampleProfile(3), this);
    QTRY_VERIFY(fetched);
    QCOMPARE(answers, 1);
    QVERIFY(!done);
}

void CredentialKeeperTest::answersOutliveTheKeeper()
{
    remember(bundleOf("hunter2"), this);
    keeper.reset();
    QTRY_VERIFY(done);
    QVERIFY(done->has_value());
}

QTEST_GUILESS_MAIN(CredentialKeeperTest)
#include "tst_credentialkeeper.moc"
