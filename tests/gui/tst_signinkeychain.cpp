// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/signinfixture.h"

using namespace partita;
using namespace Qt::StringLiterals;

using Operation = fakes::FakeSecretStore::Operation;

//! The sign-in dialog and the keychain: what is put there and what is asked for.
class SignInKeychainTest : public SignInFixture
{
    Q_OBJECT

private slots:
    void cleanup() { end(); }
    void remembersInTheKeychain();
    void failingKeychainIsToldAndNothingTypedIsLost();
    void failingSettingsAreToldAndNothingIsDone();
    void rememberFollowsTheProfile_data();
    void rememberFollowsTheProfile();
    void connectionOfThisRunIsNeverRemembered();
    void triesTheKeychainAgain();
    void keychainThatFailsAgainSaysWhy();
    void keychainIsOfferedOnlyWhenItHoldsSomething();
};

void SignInKeychainTest::remembersInTheKeychain()
{
    show(forgetful(keyProfile()));
    remember()->setChecked(true);
    QTest::keyClicks(field("signInSecretKey"), u"s3cr3t"_s);
    m_world->secrets.hangNext(Operation::Write);
    button("signInOk")->click();
    // Signed in at once; the dialog waits for the keychain's word.
    QTRY_COMPARE(m_world->secrets.hanging(), 1);
    QCOMPARE(state(), Connection::State::SignedIn);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!button("signInOk")->isEnabled());
    m_world->secrets.answerHanging();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->kept().secretKey.view(), QByteArrayView("s3cr3t"));
    QVERIFY(m_world->only().profile().remember);
    QVERIFY(m_world->only().profile().hasStoredSecret);
}

void SignInKeychainTest::failingKeychainIsToldAndNothingTypedIsLost()
{
    show(keyProfile());
    QTest::keyClicks(field("signInSecretKey"), u"s3cr3t"_s);
    m_world->secrets.failNext(Operation::Write, SecretError::Kind::Locked);
    button("signInOk")->click();
    QTRY_VERIFY(message().contains(u"signed in for this run"));
    QVERIFY(message().contains(u"The keychain is locked"));
    QCOMPARE(state(), Connection::State::SignedIn);
    QCOMPARE(field("signInSecretKey")->text(), u"s3cr3t"_s);
    // Unlocked meanwhile: once more.
    QVERIFY(button("signInOk")->isEnabled());
    button("signInOk")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->kept().secretKey.view(), QByteArrayView("s3cr3t"));
}

void SignInKeychainTest::failingSettingsAreToldAndNothingIsDone()
{
    show(keyProfile(), ConnectionWorld::Settings::Refusing);
    QTest::keyClicks(field("signInSecretKey"), u"s3cr3t"_s);
    button("signInOk")->click();
    QTRY_VERIFY(message().contains(u"could not be written"));
    QCOMPARE(state(), Connection::State::SignedOut);
    QCOMPARE(field("signInSecretKey")->text(), u"s3cr3t"_s);
    remember()->setChecked(false);
    button("signInOk")->click();
    QCOMPARE(state(), Connection::State::SignedIn);
    QTRY_VERIFY(!m_dialog);
}

void SignInKeychainTest::rememberFollowsTheProfile_data()
{
    QTest::addColumn<bool>("remember");
    QTest::newRow("on") << true;
    QTest::newRow("off") << false;
}

void SignInKeychainTest::rememberFollowsTheProfile()
{
    QFETCH(bool, remember);
    ConnectionProfile profile = keyProfile();
    profile.remember = remember;
    show(profile);
    QVERIFY(this->remember()->isVisible());
    QCOMPARE(this->remember()->isChecked(), remember);
}

void SignInKeychainTest::connectionOfThisRunIsNeverRemembered()
{
    m_world = std::make_unique<ConnectionWorld>();
    m_world->manager.open(keyProfile(), {});
    m_world->only().signOut();
    open();
    QVERIFY(!remember()->isVisible());
    QTest::keyClicks(field("signInSecretKey"), u"s3cr3t"_s);
    button("signInOk")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->secrets.writes(), 0);
    QVERIFY(m_world->store.connections().isEmpty());
}

void SignInKeychainTest::triesTheKeychainAgain()
{
    show(withStored(keyProfile()));
    m_world->only().failFetching({ SecretError::Kind::Locked, {} });
    CredentialBundle bundle;
    bundle.secretKey = Secret("kept");
    m_world->putSecret(bundle);
    m_world->secrets.hangNext(Operation::Read);
    QTest::mouseClick(button("signInTryKeychain"), Qt::LeftButton);
    QVERIFY(!button("signInTryKeychain")->isEnabled());
    QVERIFY(message().contains(u"Waiting for the keychain"));
    m_world->secrets.answerHanging();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(state(), Connection::State::SignedIn);
}

void SignInKeychainTest::keychainThatFailsAgainSaysWhy()
{
    show(withStored(keyProfile()));
    m_world->secrets.failNext(Operation::Read, SecretError::Kind::Denied);
    QTest::keyClicks(field("signInSecretKey"), u"half"_s);
    button("signInTryKeychain")->click();
    QTRY_VERIFY(message().contains(u"refused"));
    QVERIFY(button("signInTryKeychain")->isEnabled());
    QCOMPARE(field("signInSecretKey")->text(), u"half"_s);
}

void SignInKeychainTest::keychainIsOfferedOnlyWhenItHoldsSomething()
{
    show(keyProfile());
    QVERIFY(!button("signInTryKeychain")->isVisible());
}

QTEST_MAIN(SignInKeychainTest)
#include "tst_signinkeychain.moc"
