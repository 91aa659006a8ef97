// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guiworld.h"
#include "gui/signinfixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>

using namespace partita;
using namespace Qt::StringLiterals;

class SignInDialogTest : public SignInFixture
{
    Q_OBJECT

private slots:
    void cleanup() { end(); }
    void asksForWhatTheSignInTakes_data();
    void asksForWhatTheSignInTakes();
    void saysWhy_data();
    void saysWhy();
    void saysWhenPartitaIsLocked();
    void nothingCanBeSentBeforeAllIsTyped();
    void signsInForThisRun();
    void handsOverEverySecret();
    void keysLoseTheirSpacesAndPasswordsKeepThem();
    void keyboardAloneSignsIn();
    void escapeSignsNobodyIn();
    void noSecretIsLeftInTheWidgets_data();
    void noSecretIsLeftInTheWidgets();
    void lockWipesWhatIsHalfTyped();
    void secretIsMaskedUntilItIsShown();
    void closesWithItsConnection();
    void refusedSecretCanBeReplaced();
    void everyControlHasAName();
};

void SignInDialogTest::asksForWhatTheSignInTakes_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("access key") << keyProfile() << QStringList { u"signInSecretKey"_s };
    ConnectionProfile temporary = keyProfile();
    temporary.signIn.temporary = true;
    QTest::newRow("temporary access key")
        << temporary << QStringList { u"signInSecretKey"_s, u"signInSecurityToken"_s };
    QTest::newRow("user") << userProfile() << QStringList { u"signInPassword"_s };
    QTest::newRow("user with a second factor and a proxy")
        << everythingProfile()
        << QStringList { u"signInPassword"_s, u"signInPasscode"_s, u"signInProxyPassword"_s };
    ConnectionProfile open = keyProfile();
    open.proxy = { ProxyChoice::Mode::Own, ProxyChoice::Kind::Http, u"proxy.example.test"_s, 3128, {} };
    QTest::newRow("proxy without a user") << open << QStringList { u"signInSecretKey"_s };
}

void SignInDialogTest::asksForWhatTheSignInTakes()
{
    QFETCH(ConnectionProfile, profile);
    QFETCH(QStringList, fields);
    show(profile);
    QCOMPARE(shownFields(), fields);
    const QString who = m_dialog->findChild<QLabel*>(u"signInIdentity"_s)->text();
    const bool isKey = profile.signIn.kind == SignIn::Kind::AccessKey;
    QVERIFY(who.contains(isKey ? profile.signIn.accessKey : profile.signIn.user));
}

void SignInDialogTest::saysWhy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    using Kind = SecretError::Kind;
    QTest::newRow("no service") << int(Kind::NoService) << u"GNOME Keyring"_s;
    QTest::newRow("locked") << int(Kind::Locked) << u"The keychain is locked"_s;
    QTest::newRow("denied") << int(Kind::Denied) << u"refused"_s;
    QTest::newRow("missing") << int(Kind::Missing) << u"Type the secret again"_s;
    QTest::newRow("timed out") << int(Kind::TimedOut) << u"in time"_s;
    QTest::newRow("damaged") << int(Kind::Damaged) << u"damaged"_s;
    QTest::newRow("never kept") << -1 << u"asked for at each start"_s;
}

void SignInDialogTest::saysWhy()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    show(keyProfile());
    if (kind >= 0)
        m_world->only().failFetching({ SecretError::Kind(kind), {} });
    QVERIFY2(message().contains(words), qPrintable(message()));
}

void SignInDialogTest::saysWhenPartitaIsLocked()
{
    show(withStored(keyProfile()));
    QVERIFY(!message().contains(u"Partita is locked"));
    m_world->manager.lockAll();
    QVERIFY(message().contains(u"Partita is locked"));
}

void SignInDialogTest::nothingCanBeSentBeforeAllIsTyped()
{
    show(everythingProfile());
    QStringList reasons;
    for (const char* name : { "signInPassword", "signInPasscode", "signInProxyPassword" }) {
        QVERIFY(!button("signInOk")->isEnabled());
        QVERIFY(!reasons.contains(button("signInOk")->toolTip()));
        reasons.append(button("signInOk")->toolTip());
        QTest::keyClick(field(name), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClicks(field(name), u"x"_s);
    }
    QVERIFY(button("signInOk")->isEnabled());
    QVERIFY(button("signInOk")->toolTip().isEmpty());
}

void SignInDialogTest::signsInForThisRun()
{
    show(forgetful(keyProfile()));
    QTest::keyClicks(field("signInSecretKey"), u"s3cr3t"_s);
    QTest::mouseClick(button("signInOk"), Qt::LeftButton);
    QCOMPARE(state(), Connection::State::SignedIn);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->secrets.writes(), 0);
}

void SignInDialogTest::handsOverEverySecret()
{
    show(everythingProfile());
    QTest::keyClicks(field("signInPassword"), u"pass word"_s);
    QTest::keyClicks(field("signInPasscode"), u"123456"_s);
    QTest::keyClicks(field("signInProxyPassword"), u"pr0xy"_s);
    button("signInOk")->click();
    QTRY_VERIFY(!m_dialog);
    const CredentialBundle kept = m_world->kept();
    QCOMPARE(kept.password.view(), QByteArrayView("pass word"));
    QCOMPARE(kept.proxyPassword.view(), QByteArrayView("pr0xy"));
    QVERIFY(kept.secretKey.isEmpty());
    QCOMPARE(m_world->network.transports().back().proxyPassword, "pr0xy");
    // A passcode is worth nothing a minute later.
    QVERIFY(!m_world->secrets.value(m_world->entry()).contains("123456"));
}

void SignInDialogTest::keysLoseTheirSpacesAndPasswordsKeepThem()
{
    ConnectionProfile profile = keyProfile();
    profile.signIn.temporary = true;
    show(profile);
    QTest::keyClicks(field("signInSecretKey"), u" s3cr3t "_s);
    QTest::keyClicks(field("signInSecurityToken"), u"t0k3n "_s);
    button("signInOk")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->kept().secretKey.view(), QByteArrayView("s3cr3t"));
    QCOMPARE(m_world->kept().securityToken.view(), QByteArrayView("t0k3n"));
    m_world.reset();
    show(userProfile());
    QTest::keyClicks(field("signInPassword"), u" a b "_s);
    button("signInOk")->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->kept().password.view(), QByteArrayView(" a b "));
}

void SignInDialogTest::keyboardAloneSignsIn()
{
    show(forgetful(userProfile()));
    QTRY_COMPARE(QApplication::focusWidget(), field("signInPassword"));
    QTest::keyClicks(field("signInPassword"), u"s3cr3t"_s);
    QTest::keyClick(field("signInPassword"), Qt::Key_Return);
    QCOMPARE(state(), Connection::State::SignedIn);
}

void SignInDialogTest::escapeSignsNobodyIn()
{
    show(keyProfile());
    QTest::keyClicks(field("signInSecretKey"), u"s3cr3t"_s);
    QTest::keyClick(field("signInSecretKey"), Qt::Key_Escape);
    QCOMPARE(state(), Connection::State::SignedOut);
    QTRY_VERIFY(!m_dialog);
}

void SignInDialogTest::noSecretIsLeftInTheWidgets_data()
{
    QTest::addColumn<QString>("pressed");
    QTest::newRow("sign in") << u"signInOk"_s;
    QTest::newRow("cancel") << u"signInCancel"_s;
}

void SignInDialogTest::noSecretIsLeftInTheWidgets()
{
    QFETCH(QString, pressed);
    show(forgetful(everythingProfile()));
    for (const char* name : { "signInPassword", "signInPasscode", "signInProxyPassword" })
        QTest::keyClicks(field(name), u"s3cr3t"_s);
    m_dialog->findChild<QPushButton*>(pressed)->click();
    // Closed, but not deleted yet.
    QVERIFY(m_dialog);
    const auto edits = m_dialog->findChildren<QLineEdit*>();
    for (QLineEdit* edit : edits) {
        QVERIFY(edit->text().isEmpty());
        edit->setEchoMode(QLineEdit::Normal);
        edit->undo();
        QVERIFY(edit->text().isEmpty());
    }
}

void SignInDialogTest::lockWipesWhatIsHalfTyped()
{
    show(keyProfile());
    QTest::keyClicks(field("signInSecretKey"), u"s3cr3t"_s);
    m_world->manager.lockAll();
    QVERIFY(field("signInSecretKey")->text().isEmpty());
    QVERIFY(!button("signInOk")->isEnabled());
}

void SignInDialogTest::secretIsMaskedUntilItIsShown()
{
    show(keyProfile());
    QLineEdit* edit = field("signInSecretKey");
    QTest::keyClicks(edit, u"s3cr3t"_s);
    QVERIFY(!edit->displayText().contains(u"s3cr3t"));
    QTest::keyClick(edit, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(edit->displayText(), u"s3cr3t"_s);
    QTest::keyClick(edit, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!edit->displayText().contains(u"s3cr3t"));
}

void SignInDialogTest::closesWithItsConnection()
{
    show(keyProfile());
    m_world->estate.remove(m_world->only());
    QTRY_VERIFY(!m_dialog);
}

void SignInDialogTest::refusedSecretCanBeReplaced()
{
    m_world = std::make_unique<ConnectionWorld>(QList { forgetful(keyProfile()) });
    CredentialBundle wrong;
    wrong.secretKey = Secret("wrong");
    m_world->manager.signIn(m_world->only(), std::move(wrong), {});
    open();
    // Signed in already, which is no reason to close: a person asked for it.
    QVERIFY(m_dialog->isVisible());
    QTest::keyClicks(field("signInSecretKey"), u"right"_s);
    button("signInOk")->click();
    QTRY_VERIFY(!m_dialog);
}

void SignInDialogTest::everyControlHasAName()
{
    show(withStored(everythingProfile()));
    QCOMPARE(namelessControls(m_dialog), QStringList());
}

QTEST_MAIN(SignInDialogTest)
#include "tst_signindialog.moc"
