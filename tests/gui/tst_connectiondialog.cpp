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
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

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
    void handsOverWhatWasTyped();
    void noSecretIsLeftInTheWidgets();
    void cancelLeavesNoSecretEither();
    void secretIsMaskedUntilItIsShown();
    void productionBeginsReadOnly();
    void saysThatKeysAreKeptForThisRunOnly();
    void everyControlHasAName();

private:
    QLineEdit* field(const char* name) const { return m_dialog->findChild<QLineEdit*>(QLatin1String(name)); }
    QPushButton* ok() const { return m_dialog->findChild<QPushButton*>(u"connectionOk"_s); }
    QString problem() const { return m_dialog->findChild<QLabel*>(u"connectionProblem"_s)->text(); }
    void fill();

    QPointer<ConnectionDialog> m_dialog;
    std::optional<ConnectionInfo> m_info;
    QByteArray m_id;
    QByteArray m_secret;
};

void ConnectionDialogTest::init()
{
    m_info.reset();
    m_dialog = new ConnectionDialog([](const QUrl& url) { return url.scheme() == u"https"; }, nullptr);
    connect(m_dialog, &ConnectionDialog::entered, this,
            [this](const ConnectionInfo& info, const AccessKey& key) {
                m_info = info;
                m_id = key.id;
                m_secret = key.secret.view().toByteArray();
            });
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void ConnectionDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->close();
    QTRY_VERIFY(!m_dialog);
}

void ConnectionDialogTest::fill()
{
    QTest::keyClicks(field("connectionName"), u" orders "_s);
    QTest::keyClicks(field("connectionEndpoint"), u"https://dms.example.test"_s);
    QTest::keyClicks(field("connectionRegion"), u"north-1"_s);
    QTest::keyClicks(field("connectionProject"), u"0123456789abcdef"_s);
    QTest::keyClicks(field("connectionAccessKey"), u"AK-ONE"_s);
    QTest::keyClicks(field("connectionSecretKey"), u"s3cr3t+/="_s);
}

void ConnectionDialogTest::saysTheFirstThingThatIsMissing()
{
    QVERIFY(!ok()->isEnabled());
    QStringList problems { problem() };
    for (const char* name : { "connectionName", "connectionEndpoint", "connectionRegion", "connectionProject",
                              "connectionAccessKey" }) {
        QTest::keyClicks(field(name),
                         QLatin1String(name) == u"connectionEndpoint" ? u"https://a.test"_s : u"x"_s);
        QVERIFY(!ok()->isEnabled());
        QVERIFY2(!problems.contains(problem()), qPrintable(problem()));
        QCOMPARE(ok()->toolTip(), problem());
        problems.append(problem());
    }
    QTest::keyClicks(field("connectionSecretKey"), u"x"_s);
    QVERIFY(ok()->isEnabled());
    QVERIFY(problem().isEmpty());
}

void ConnectionDialogTest::plainHttpIsRefusedBeforeAnythingIsSent()
{
    fill();
    QVERIFY(ok()->isEnabled());
    field("connectionEndpoint")->clear();
    QTest::keyClicks(field("connectionEndpoint"), u"http://dms.example.test"_s);
    QVERIFY(!ok()->isEnabled());
    QVERIFY(problem().contains(u"https"));
}

void ConnectionDialogTest::halfAnAddressIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no scheme") << u"dms.example.test"_s;
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("a space inside") << u"https://dms example.test"_s;
    QTest::newRow("a query") << u"https://dms.example.test/?a=b"_s;
    QTest::newRow("a fragment") << u"https://dms.example.test/#a"_s;
}

void ConnectionDialogTest::halfAnAddressIsNoAddress()
{
    QFETCH(QString, address);
    fill();
    field("connectionEndpoint")->clear();
    QTest::keyClicks(field("connectionEndpoint"), address);
    QVERIFY(!ok()->isEnabled());
}

void ConnectionDialogTest::handsOverWhatWasTyped()
{
    fill();
    m_dialog->findChild<QComboBox*>(u"connectionEnvironment"_s)->setCurrentIndex(1);
    QTest::keyClick(field("connectionSecretKey"), Qt::Key_Return);
    QVERIFY(m_info);
    QCOMPARE(m_info->name, u"orders"_s);
    QCOMPARE(m_info->endpoints.dms, QUrl(u"https://dms.example.test"_s));
    QCOMPARE(m_info->region, u"north-1"_s);
    QCOMPARE(m_info->project.text(), u"0123456789abcdef"_s);
    QCOMPARE(m_info->environment, Environment::Test);
    QVERIFY(!m_info->readOnly);
    QCOMPARE(m_id, "AK-ONE");
    QCOMPARE(m_secret, "s3cr3t+/=");
}

void ConnectionDialogTest::noSecretIsLeftInTheWidgets()
{
    fill();
    ok()->click();
    QVERIFY(m_info);
    // The dialog is closed but not deleted yet.
    QVERIFY(m_dialog);
    const auto edits = m_dialog->findChildren<QLineEdit*>();
    QVERIFY(edits.size() >= 6);
    for (QLineEdit* edit : edits) {
        QVERIFY(!edit->text().contains(u"s3cr3t"));
        edit->undo();
        QVERIFY(!edit->text().contains(u"s3cr3t"));
    }
}

void ConnectionDialogTest::cancelLeavesNoSecretEither()
{
    fill();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog);
    QVERIFY(!m_info);
    QVERIFY(field("connectionSecretKey")->text().isEmpty());
}

void ConnectionDialogTest::secretIsMaskedUntilItIsShown()
{
    fill();
    QLineEdit* secret = field("connectionSecretKey");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(!secret->displayText().contains(u"s3cr3t"));
    auto* reveal = m_dialog->findChild<QAction*>(u"revealSecretAction"_s);
    reveal->trigger();
    QCOMPARE(secret->displayText(), u"s3cr3t+/="_s);
    reveal->trigger();
    QVERIFY(!secret->displayText().contains(u"s3cr3t"));
}

void ConnectionDialogTest::productionBeginsReadOnly()
{
    auto* readOnly = m_dialog->findChild<QCheckBox*>(u"connectionReadOnly"_s);
    QVERIFY(!readOnly->isChecked());
    m_dialog->findChild<QComboBox*>(u"connectionEnvironment"_s)->setCurrentIndex(2);
    QVERIFY(readOnly->isChecked());
}

void ConnectionDialogTest::saysThatKeysAreKeptForThisRunOnly()
{
    auto* promise = m_dialog->findChild<QLabel*>(u"secretPromise"_s);
    QVERIFY(promise->isVisible());
    QVERIFY(promise->text().contains(u"this run only"));
}

void ConnectionDialogTest::everyControlHasAName()
{
    QCOMPARE(namelessControls(m_dialog), QStringList());
}

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
