// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"
#include "gui/guiworld.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

using Operation = fakes::FakeSecretStore::Operation;

namespace {

const QString Id = u"6f0b6a1e-6f0e-4a7e-9a4e-0c6b5b1f3a11"_s;

ConnectionProfile stored()
{
    ConnectionProfile profile = GuiWorld::profile(u"orders"_s);
    profile.id = ConnectionId(Id);
    profile.remember = true;
    return profile;
}

} // namespace

class ConnectionDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysTheFirstThingThatIsMissing();
    void plainHttpIsRefusedBeforeAnythingIsSent();
    void halfAnAddressIsNoAddress_data();
    void halfAnAddressIsNoAddress();
    void savesWhatWasTyped();
    void canBeFilledByKeyboardAlone();
    void placesAreAddedAndRemoved();
    void userSignsInWithPassword();
    void unwrittenSettingsKeepTheDialogOpen();
    void refusedKeychainKeepsTheDialogOpenWithItsReason();
    void onlyForThisRunWritesNoSecret();
    void unchangedSecretsAreNotSent();
    void anotherKeyNeedsItsSecret();
    void noSecretIsLeftInTheWidgets();
    void cancelLeavesNoSecretEither();
    void secretIsMaskedUntilItIsShown();
    void productionBeginsReadOnly();
    void pastedCredentialsFillTheFields();
    void unknownTextIsSaidToBeUnknown();
    void testUsesTheSecretOfTheKeychain();
    void fitsTheSmallestWindow();
    void everyControlHasAName();

private:
    void open(std::optional<ConnectionProfile> edited = {});
    void keepInKeychain();
    template <typename T = QLineEdit> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QPushButton* ok() const { return find<QPushButton>("connectionOk"); }
    QString problem() const { return find<QLabel>("connectionProblem")->text(); }
    QLabel* message(const char* banner) const
    {
        return m_dialog->findChild<QWidget*>(QLatin1String(banner))->findChild<QLabel*>();
    }
    void type(const char* name, const QString& text);
    void byHand();
    void fill();
    const ConnectionProfile& saved() const { return m_world->store.connections().front(); }

    std::unique_ptr<GuiWorld> m_world;
    QPointer<ConnectionDialog> m_dialog;
};

void ConnectionDialogTest::init()
{
    m_world = std::make_unique<GuiWorld>();
}

void ConnectionDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    QApplication::clipboard()->clear();
    m_world.reset();
}

void ConnectionDialogTest::open(std::optional<ConnectionProfile> edited)
{
    m_dialog = new ConnectionDialog(
        { m_world->manager, m_world->tools(), [](const QUrl& url) { return url.scheme() == u"https"; } },
        std::move(edited), nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

//! A stored connection whose secret the keychain has.
void ConnectionDialogTest::keepInKeychain()
{
    CredentialBundle bundle;
    bundle.secretKey = Secret(QByteArrayView("old-secret"));
    bool done = false;
    m_world->manager.save(stored(), std::move(bundle), {}, this,
                          [&done](const ConnectionManager::Outcome&) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(saved().hasStoredSecret);
}

void ConnectionDialogTest::type(const char* name, const QString& text)
{
    find(name)->clear();
    QTest::keyClicks(find(name), text);
}

void ConnectionDialogTest::byHand()
{
    auto* cloud = find<QComboBox>("connectionCloud");
    cloud->setCurrentIndex(cloud->count() - 1);
}

void ConnectionDialogTest::fill()
{
    byHand();
    type("connectionName", u" orders "_s);
    type("connectionEndpoint", u"https://dms.example.test"_s);
    type("connectionAccessKey", u"AK-ONE"_s);
    type("connectionSecretKey", u"s3cr3t+/="_s);
    find<QComboBox>("placeRegion")->setEditText(u"north-1"_s);
    type("placeProject", u"0123456789abcdef"_s);
}

void ConnectionDialogTest::saysTheFirstThingThatIsMissing()
{
    open();
    byHand();
    find<QComboBox>("placeRegion")->setEditText(u"north-1"_s);
    QVERIFY(!ok()->isEnabled());
    QStringList problems { problem() };
    for (const char* name :
         { "connectionName", "connectionEndpoint", "connectionAccessKey", "connectionSecretKey" }) {
        type(name, QLatin1String(name) == u"connectionEndpoint" ? u"https://a.test"_s : u"x"_s);
        QVERIFY(!ok()->isEnabled());
        QVERIFY2(!problems.contains(problem()), qPrintable(problem()));
        QVERIFY(!ok()->toolTip().isEmpty());
        problems.append(problem());
    }
    type("placeProject", u"x"_s);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    QVERIFY(problem().isEmpty());
}

void ConnectionDialogTest::plainHttpIsRefusedBeforeAnythingIsSent()
{
    open();
    fill();
    QVERIFY(ok()->isEnabled());
    type("connectionEndpoint", u"http://dms.example.test"_s);
    QVERIFY(!ok()->isEnabled());
    QVERIFY(problem().contains(u"https"));
    QVERIFY(!find<QPushButton>("connectionTest")->isEnabled());
}

void ConnectionDialogTest::halfAnAddressIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no scheme") << u"dms.example.test"_s;
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("a space inside") << u"https://dms example.test"_s;
    QTest::newRow("a user") << u"https://me@dms.example.test"_s;
    QTest::newRow("a query") << u"https://dms.example.test/?a=b"_s;
    QTest::newRow("a fragment") << u"https://dms.example.test/#a"_s;
}

void ConnectionDialogTest::halfAnAddressIsNoAddress()
{
    QFETCH(QString, address);
    open();
    fill();
    type("connectionEndpoint", address);
    QVERIFY(!ok()->isEnabled());
}

void ConnectionDialogTest::savesWhatWasTyped()
{
    open();
    fill();
    type("connectionEndpoint", u"https://dms.{region}.example.test"_s);
    find<QComboBox>("connectionEnvironment")->setCurrentIndex(1);
    find<QComboBox>("connectionGroup")->setEditText(u"shop"_s);
    QTest::keyClick(find("connectionSecretKey"), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    const ConnectionProfile& profile = saved();
    QCOMPARE(profile.name, u"orders"_s);
    QCOMPARE(profile.group, u"shop"_s);
    QCOMPARE(profile.environment, Environment::Test);
    QCOMPARE(profile.cloud, QString());
    QCOMPARE(profile.endpoints.dms, u"https://dms.{region}.example.test"_s);
    QCOMPARE(profile.signIn.accessKey, u"AK-ONE"_s);
    QCOMPARE(profile.places, QList<Place>({ { u"north-1"_s, ProjectId(u"0123456789abcdef"_s), {} } }));
    QVERIFY(profile.hasStoredSecret);
    QVERIFY(m_world->secrets.value(CredentialKeeper::entryName(profile.id)).contains("s3cr3t+/="));
    QCOMPARE(m_world->estate.find(profile.id)->state(), Connection::State::SignedIn);
}

void ConnectionDialogTest::canBeFilledByKeyboardAlone()
{
    open();
    const auto key = [](int code, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
    };
    const auto reach = [&key](const QString& name) {
        for (int i = 0; i < 40; ++i) {
            QWidget* focus = QApplication::focusWidget();
            if (focus && focus->objectName() == name)
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    };
    const auto write = [](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    QVERIFY(reach(u"connectionName"_s));
    write(u"orders"_s);
    key(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(reach(u"connectionCloud"_s));
    key(Qt::Key_End);
    QVERIFY(reach(u"connectionEndpoint"_s));
    write(u"https://dms.example.test"_s);
    key(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(reach(u"connectionAccessKey"_s));
    write(u"AK-ONE"_s);
    QVERIFY(reach(u"connectionSecretKey"_s));
    write(u"s3cr3t"_s);
    key(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(reach(u"placeRegion"_s));
    write(u"north-1"_s);
    QVERIFY(reach(u"placeProject"_s));
    write(u"abc"_s);
    QVERIFY(reach(u"placeAdd"_s));
    key(Qt::Key_Space);
    QCOMPARE(find<QTableWidget>("placesTable")->rowCount(), 1);
    QVERIFY(reach(u"connectionOk"_s));
    key(Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(saved().places.size(), 1);
}

void ConnectionDialogTest::placesAreAddedAndRemoved()
{
    open();
    fill();
    auto* table = find<QTableWidget>("placesTable");
    find<QPushButton>("placeAdd")->click();
    QCOMPARE(table->rowCount(), 1);
    type("placeProject", u"fedcba"_s);
    find<QPushButton>("placeAdd")->click();
    QCOMPARE(table->rowCount(), 2);
    table->selectRow(0);
    find<QPushButton>("placeRemove")->click();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 2)->text(), u"fedcba"_s);
    find<QPushButton>("placeRemove")->click();
    QVERIFY(!ok()->isEnabled());
}

void ConnectionDialogTest::userSignsInWithPassword()
{
    open();
    fill();
    find<QComboBox>("connectionSignIn")->setCurrentIndex(1);
    type("connectionIam", u"https://iam.example.test"_s);
    type("connectionDomain", u"company"_s);
    type("connectionUser", u"operator"_s);
    QVERIFY(!ok()->isEnabled());
    type("connectionPassword", u" pass word "_s);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    find<QCheckBox>("connectionAsksPasscode")->click();
    QVERIFY(!ok()->isEnabled());
    type("connectionPasscode", u"123456"_s);
    ok()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(saved().signIn.kind, SignIn::Kind::User);
    QVERIFY(saved().signIn.passcode);
    QVERIFY(saved().signIn.accessKey.isEmpty());
    const QByteArray kept = m_world->secrets.value(CredentialKeeper::entryName(saved().id));
    QVERIFY(kept.contains(" pass word "));
    QVERIFY(!kept.contains("123456"));
    QVERIFY(!kept.contains("s3cr3t"));
}

void ConnectionDialogTest::unwrittenSettingsKeepTheDialogOpen()
{
    open();
    fill();
    QVERIFY(m_world->folder.remove()); // nothing can be written into a folder that is a file
    QFile file(m_world->folder.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    ok()->click();
    QTRY_VERIFY(message("dialogMessage")->isVisible());
    QVERIFY(message("dialogMessage")->text().contains(u"settings"));
    QCOMPARE(find("connectionSecretKey")->text(), u"s3cr3t+/="_s);
    QVERIFY(ok()->isEnabled());
    file.remove();
}

void ConnectionDialogTest::refusedKeychainKeepsTheDialogOpenWithItsReason()
{
    open();
    fill();
    m_world->secrets.failNext(Operation::Write, SecretError::Kind::Locked);
    ok()->click();
    QVERIFY(!ok()->isEnabled()); // waits
    QTRY_VERIFY(message("dialogMessage")->isVisible());
    QVERIFY(message("dialogMessage")->text().contains(u"for this run"));
    QCOMPARE(find("connectionSecretKey")->text(), u"s3cr3t+/="_s);
    QCOMPARE(m_world->estate.find(saved().id)->state(), Connection::State::SignedIn);
    ok()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.connections().size(), 1);
    QVERIFY(saved().hasStoredSecret);
}

void ConnectionDialogTest::onlyForThisRunWritesNoSecret()
{
    open();
    fill();
    find<QRadioButton>("connectionForRun")->click();
    QVERIFY(find<QLabel>("secretPromise")->text().contains(u"nothing of them is written"));
    ok()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->secrets.writes(), 0);
    QCOMPARE(m_world->estate.find(saved().id)->state(), Connection::State::SignedIn);
}

void ConnectionDialogTest::unchangedSecretsAreNotSent()
{
    keepInKeychain();
    open(saved());
    QVERIFY(find("connectionSecretKey")->text().isEmpty());
    QVERIFY(find("connectionSecretKey")->placeholderText().contains(u"keychain"));
    type("connectionName", u"orders two"_s);
    const int writes = m_world->secrets.writes();
    ok()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(saved().name, u"orders two"_s);
    QCOMPARE(saved().id.text(), Id);
    QCOMPARE(m_world->secrets.writes(), writes);
}

void ConnectionDialogTest::anotherKeyNeedsItsSecret()
{
    keepInKeychain();
    open(saved());
    QVERIFY(ok()->isEnabled());
    type("connectionAccessKey", u"AK-TWO"_s);
    QVERIFY(!ok()->isEnabled());
    QVERIFY(find("connectionSecretKey")->placeholderText().isEmpty());
}

void ConnectionDialogTest::noSecretIsLeftInTheWidgets()
{
    open();
    fill();
    find<QAction>("revealSecretAction")->trigger();
    m_world->secrets.hangNext(Operation::Write);
    ok()->click();
    QPointer<ConnectionDialog> dialog = m_dialog;
    connect(m_dialog, &QDialog::finished, this, [dialog] {
        const auto edits = dialog->findChildren<QLineEdit*>();
        QVERIFY(edits.size() >= 6);
        for (QLineEdit* edit : edits) {
            QVERIFY(!edit->text().contains(u"s3cr3t"));
            edit->undo();
            QVERIFY(!edit->text().contains(u"s3cr3t"));
        }
    });
    m_world->secrets.answerHanging();
    QTRY_VERIFY(!m_dialog);
}

void ConnectionDialogTest::cancelLeavesNoSecretEither()
{
    open();
    fill();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog);
    QVERIFY(find("connectionSecretKey")->text().isEmpty());
    QVERIFY(m_world->store.connections().isEmpty());
}

void ConnectionDialogTest::secretIsMaskedUntilItIsShown()
{
    open();
    fill();
    QLineEdit* secret = find("connectionSecretKey");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(!secret->displayText().contains(u"s3cr3t"));
    auto* reveal = secret->findChild<QAction*>(u"revealSecretAction"_s);
    reveal->trigger();
    QCOMPARE(secret->displayText(), u"s3cr3t+/="_s);
    reveal->trigger();
    QVERIFY(!secret->displayText().contains(u"s3cr3t"));
}

void ConnectionDialogTest::productionBeginsReadOnly()
{
    open();
    auto* readOnly = find<QCheckBox>("connectionReadOnly");
    QVERIFY(!readOnly->isChecked());
    find<QComboBox>("connectionEnvironment")->setCurrentIndex(2);
    QVERIFY(readOnly->isChecked());
}

void ConnectionDialogTest::pastedCredentialsFillTheFields()
{
    open();
    QApplication::clipboard()->setText(u"export HUAWEICLOUD_SDK_AK=AK-PASTED\n"
                                       "export HUAWEICLOUD_SDK_SK=sk-pasted\n"
                                       "export HUAWEICLOUD_SDK_PROJECT_ID=abcdef\n"_s);
    QTest::keyClick(m_dialog, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(find("connectionAccessKey")->text(), u"AK-PASTED"_s);
    QCOMPARE(find("connectionSecretKey")->text(), u"sk-pasted"_s);
    QCOMPARE(find("placeProject")->text(), u"abcdef"_s);
    const QString words = message("pastedMessage")->text();
    QVERIFY2(words.contains(u"access key, secret key"), qPrintable(words));
    QVERIFY(!words.contains(u"sk-pasted"));
    find<QPushButton>("clearClipboard")->click();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void ConnectionDialogTest::unknownTextIsSaidToBeUnknown()
{
    open();
    QApplication::clipboard()->setText(u"a shopping list"_s);
    QTest::keyClick(m_dialog, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(message("pastedMessage")->text().contains(u"No credentials"));
    QVERIFY(!find<QPushButton>("clearClipboard")->isVisible());
    QCOMPARE(QApplication::clipboard()->text(), u"a shopping list"_s);
}

void ConnectionDialogTest::testUsesTheSecretOfTheKeychain()
{
    keepInKeychain();
    open(saved());
    const int reads = m_world->secrets.reads();
    find<QPushButton>("connectionTest")->click();
    QVERIFY(!find<QPushButton>("connectionTest")->isEnabled());
    QTRY_COMPARE(m_world->network.probes().size(), size_t(1));
    QCOMPARE(m_world->secrets.reads(), reads + 1);
    QVERIFY(find<QWidget>("testPanel")->isVisible());
    find<QPushButton>("testCancel")->click();
    QVERIFY(!m_world->network.probes().back().probe);
    QVERIFY(find<QPushButton>("connectionTest")->isEnabled());
}

void ConnectionDialogTest::fitsTheSmallestWindow()
{
    open();
    auto* tabs = find<QTabWidget>("connectionSections");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        QVERIFY(m_dialog->minimumSizeHint().width() <= 900);
        QVERIFY(m_dialog->minimumSizeHint().height() <= 640);
        QVERIFY(m_dialog->width() <= 900 && m_dialog->height() <= 640);
    }
}

void ConnectionDialogTest::everyControlHasAName()
{
    open();
    auto* tabs = find<QTabWidget>("connectionSections");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        const QStringList nameless = namelessControls(m_dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
}

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
