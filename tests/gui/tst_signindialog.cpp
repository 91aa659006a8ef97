// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/signindialog.h"
#include "fakes/connectionworld.h"
#include "gui/guiworld.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

using Operation = fakes::FakeSecretStore::Operation;

class SignInDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void asksForWhatTheSignInTakes_data();
    void asksForWhatTheSignInTakes();
    void saysWhy_data();
    void saysWhy();
    void saysWhenPartitaIsLocked();
    void nothingCanBeSentBeforeAllIsTyped();
    void signsInForThisRun();
    void handsOverEverySecret();
    void keysLoseTheirSpacesAndPasswordsKeepThem();
    void remembersInTheKeychain();
    void failingKeychainIsToldAndNothingTypedIsLost();
    void failingSettingsAreToldAndNothingIsDone();
    void rememberFollowsTheProfile_data();
    void rememberFollowsTheProfile();
    void connectionOfThisRunIsNeverRemembered();
    void triesTheKeychainAgain();
    void keychainThatFailsAgainSaysWhy();
    void keychainIsOfferedOnlyWhenItHoldsSomething();
    void keyboardAloneSignsIn();
    void escapeSignsNobodyIn();
    void noSecretIsLeftInTheWidgets_data();
    void noSecretIsLeftInTheWidgets();
    void lockWipesWhatIsHalfTyped();
    void secretIsMaskedUntilItIsShown();
    void closesWithItsConnection();
    void refusedSecretCanBeReplaced();
    void everyControlHasAName();

private:
    void show(const ConnectionProfile& profile,
              ConnectionWorld::Settings settings = ConnectionWorld::Settings::Writable);
    void open();
    QLineEdit* field(const char* name) const { return m_dialog->findChild<QLineEdit*>(QLatin1String(name)); }
    QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    QCheckBox* remember() const { return m_dialog->findChild<QCheckBox*>(u"signInRemember"_s); }
    QString message() const { return m_dialog->findChild<QWidget*>(u"dialogMessage"_s)->accessibleName(); }
    Connection::State state() const { return m_world->only().state(); }

    std::unique_ptr<ConnectionWorld> m_world;
    QPointer<SignInDialog> m_dialog;
};

namespace {

ConnectionProfile forgetful(ConnectionProfile profile)
{
    profile.remember = false;
    return profile;
}

ConnectionProfile withStored(ConnectionProfile profile)
{
    profile.hasStoredSecret = true;
    return profile;
}

ConnectionProfile everythingProfile()
{
    ConnectionProfile profile = userProfile();
    profile.signIn.passcode = true;
    profile.proxy
        = { ProxyChoice::Mode::Own, ProxyChoice::Kind::Http, u"proxy.example.test"_s, 3128, u"proxyuser"_s };
    return profile;
}

} // namespace

void SignInDialogTest::show(const ConnectionProfile& profile, ConnectionWorld::Settings settings)
{
    m_world = std::make_unique<ConnectionWorld>(QList { profile }, settings);
    open();
}

void SignInDialogTest::open()
{
    m_dialog = new SignInDialog(m_world->manager, m_world->only(), nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void SignInDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    m_world.reset();
}

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
    QStringList shown;
    const auto edits = m_dialog->findChildren<QLineEdit*>();
    for (const QLineEdit* edit : edits) {
        if (edit->isVisible())
            shown.append(edit->objectName());
    }
    QCOMPARE(shown, fields);
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

void SignInDialogTest::remembersInTheKeychain()
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

void SignInDialogTest::failingKeychainIsToldAndNothingTypedIsLost()
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

void SignInDialogTest::failingSettingsAreToldAndNothingIsDone()
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

void SignInDialogTest::rememberFollowsTheProfile_data()
{
    QTest::addColumn<bool>("remember");
    QTest::newRow("on") << true;
    QTest::newRow("off") << false;
}

void SignInDialogTest::rememberFollowsTheProfile()
{
    QFETCH(bool, remember);
    ConnectionProfile profile = keyProfile();
    profile.remember = remember;
    show(profile);
    QVERIFY(this->remember()->isVisible());
    QCOMPARE(this->remember()->isChecked(), remember);
}

void SignInDialogTest::connectionOfThisRunIsNeverRemembered()
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

void SignInDialogTest::triesTheKeychainAgain()
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

void SignInDialogTest::keychainThatFailsAgainSaysWhy()
{
    show(withStored(keyProfile()));
    m_world->secrets.failNext(Operation::Read, SecretError::Kind::Denied);
    QTest::keyClicks(field("signInSecretKey"), u"half"_s);
    button("signInTryKeychain")->click();
    QTRY_VERIFY(message().contains(u"refused"));
    QVERIFY(button("signInTryKeychain")->isEnabled());
    QCOMPARE(field("signInSecretKey")->text(), u"half"_s);
}

void SignInDialogTest::keychainIsOfferedOnlyWhenItHoldsSomething()
{
    show(keyProfile());
    QVERIFY(!button("signInTryKeychain")->isVisible());
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
