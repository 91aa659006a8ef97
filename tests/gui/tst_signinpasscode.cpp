// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guiworld.h"
#include "gui/signinfixture.h"

#include <QApplication>

using namespace partita;
using namespace Qt::StringLiterals;

using Operation = fakes::FakeSecretStore::Operation;

//! Users with a one-time passcode whose password is known: they type the passcode alone.
class SignInPasscodeTest : public SignInFixture
{
    Q_OBJECT

private slots:
    void cleanup() { end(); }
    void asksForThePasscodeAloneWhenTheKeychainHasTheRest();
    void takesTheRestFromTheKeychain();
    void takesThePasswordThatIsInMemory();
    void asksForAllWhenTheKeychainGivesNothing();
    void asksForAllWhenNothingIsKept();
    void passwordCanBeTypedAllTheSame();
    void refusedPasscodeIsToldApart();
    void keychainThatOpensLeavesThePasscodeToAsk();
    void lockedMeanwhileSignsNobodyIn();
    void everyControlHasAName();

private:
    void showKept();
    void typePasscode();
    //! The body of the last sign-in that was sent.
    QByteArray lastSignIn() const;
};

void SignInPasscodeTest::showKept()
{
    show(withStored(everythingProfile()));
    CredentialBundle bundle;
    bundle.password = Secret("pa55");
    bundle.proxyPassword = Secret("pr0xy");
    m_world->putSecret(bundle);
}

void SignInPasscodeTest::typePasscode()
{
    QTest::keyClicks(field("signInPasscode"), u"123456"_s);
    QTest::keyClick(field("signInPasscode"), Qt::Key_Return);
}

QByteArray SignInPasscodeTest::lastSignIn() const
{
    QByteArray body;
    for (const auto& seen : m_world->transport.seen()) {
        if (seen.request.url.path().endsWith(u"/auth/tokens"))
            body = seen.request.body;
    }
    return body;
}

void SignInPasscodeTest::asksForThePasscodeAloneWhenTheKeychainHasTheRest()
{
    showKept();
    QCOMPARE(shownFields(), QStringList { u"signInPasscode"_s });
    QVERIFY2(message().contains(u"password is in the keychain"), qPrintable(message()));
    QTRY_COMPARE(QApplication::focusWidget(), field("signInPasscode"));
    // There is nothing to remember, and the keychain is asked anyway.
    QVERIFY(!remember()->isVisible());
    QVERIFY(!button("signInTryKeychain")->isVisible());
    QVERIFY(!button("signInOk")->isEnabled());
    QVERIFY(button("signInOk")->toolTip().contains(u"passcode"));
}

void SignInPasscodeTest::takesTheRestFromTheKeychain()
{
    showKept();
    m_world->secrets.hangNext(Operation::Read);
    typePasscode();
    QTRY_COMPARE(m_world->secrets.hanging(), 1);
    QVERIFY(message().contains(u"Waiting for the keychain"));
    QVERIFY(!button("signInOk")->isEnabled());
    m_world->secrets.answerHanging();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(state(), Connection::State::SignedIn);
    QVERIFY(lastSignIn().contains(R"("passcode":"123456")"));
    QVERIFY(lastSignIn().contains(R"("password":"pa55")"));
    QCOMPARE(m_world->network.transports().back().proxyPassword, "pr0xy");
    QCOMPARE(m_world->secrets.writes(), 0);
}

void SignInPasscodeTest::takesThePasswordThatIsInMemory()
{
    ConnectionProfile profile = forgetful(userProfile());
    profile.signIn.passcode = true;
    m_world = std::make_unique<ConnectionWorld>(QList { profile });
    CredentialBundle bundle;
    bundle.password = Secret("pa55");
    m_world->manager.signIn(m_world->only(), std::move(bundle), {});
    QVERIFY(m_world->only().lacksPasscode());
    QVERIFY(lastSignIn().isEmpty());
    open();
    QCOMPARE(shownFields(), QStringList { u"signInPasscode"_s });
    QVERIFY2(message().contains(u"password is in memory"), qPrintable(message()));
    typePasscode();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(lastSignIn().contains(R"("passcode":"123456")"));
    QVERIFY(lastSignIn().contains(R"("password":"pa55")"));
    QVERIFY(!m_world->only().lacksPasscode());
}

void SignInPasscodeTest::asksForAllWhenTheKeychainGivesNothing()
{
    showKept();
    m_world->secrets.failNext(Operation::Read, SecretError::Kind::Denied);
    typePasscode();
    QTRY_VERIFY(message().contains(u"refused"));
    QCOMPARE(shownFields(),
             QStringList({ u"signInPassword"_s, u"signInPasscode"_s, u"signInProxyPassword"_s }));
    QVERIFY(button("signInTryKeychain")->isVisible());
    QCOMPARE(field("signInPasscode")->text(), u"123456"_s);
    QVERIFY(!button("signInOk")->isEnabled());
    QVERIFY(lastSignIn().isEmpty());
}

void SignInPasscodeTest::asksForAllWhenNothingIsKept()
{
    show(everythingProfile());
    QCOMPARE(shownFields().size(), 3);
    QVERIFY(!button("signInTypeAll")->isVisible());
}

void SignInPasscodeTest::passwordCanBeTypedAllTheSame()
{
    showKept();
    QTest::mouseClick(button("signInTypeAll"), Qt::LeftButton);
    QCOMPARE(shownFields().size(), 3);
    QTRY_COMPARE(QApplication::focusWidget(), field("signInPassword"));
    QVERIFY(!button("signInTypeAll")->isVisible());
    QVERIFY(remember()->isVisible());
    QTest::keyClicks(field("signInPassword"), u"n3w"_s);
    QTest::keyClicks(field("signInProxyPassword"), u"pr0xy"_s);
    typePasscode();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->kept().password.view(), QByteArrayView("n3w"));
    QVERIFY(lastSignIn().contains(R"("password":"n3w")"));
}

void SignInPasscodeTest::refusedPasscodeIsToldApart()
{
    showKept();
    typePasscode();
    QTRY_VERIFY(!m_dialog);
    m_world->transport.answer(401, R"({"error":{"code":401,"message":"wrong"}})");
    QTRY_VERIFY(m_world->only().policies().signIn.isHalted());
    open();
    QCOMPARE(shownFields(), QStringList { u"signInPasscode"_s });
    QVERIFY2(message().contains(u"password or the passcode"), qPrintable(message()));
    QTest::keyClicks(field("signInPasscode"), u"654321"_s);
    button("signInOk")->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(lastSignIn().contains(R"("passcode":"654321")"));
}

void SignInPasscodeTest::keychainThatOpensLeavesThePasscodeToAsk()
{
    showKept();
    m_world->only().failFetching({ SecretError::Kind::Locked, {} });
    QCOMPARE(shownFields().size(), 3);
    button("signInTryKeychain")->click();
    QTRY_COMPARE(state(), Connection::State::SignedIn);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(shownFields(), QStringList { u"signInPasscode"_s });
    QVERIFY(message().contains(u"password is in memory"));
}

void SignInPasscodeTest::lockedMeanwhileSignsNobodyIn()
{
    showKept();
    m_world->secrets.hangNext(Operation::Read);
    typePasscode();
    QTRY_COMPARE(m_world->secrets.hanging(), 1);
    m_world->manager.lockAll();
    QVERIFY(field("signInPasscode")->text().isEmpty());
    m_world->secrets.answerHanging();
    QCoreApplication::processEvents();
    QCOMPARE(state(), Connection::State::SignedOut);
    QVERIFY(lastSignIn().isEmpty());
    QCOMPARE(shownFields(), QStringList { u"signInPasscode"_s });
}

void SignInPasscodeTest::everyControlHasAName()
{
    showKept();
    QCOMPARE(namelessControls(m_dialog), QStringList());
}

QTEST_MAIN(SignInPasscodeTest)
#include "tst_signinpasscode.moc"
