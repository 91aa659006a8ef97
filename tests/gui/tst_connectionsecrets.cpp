// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"
#include "gui/dialogfixture.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

//! Saving a connection: what becomes of its secrets, and what is said when one place does not take them.
class ConnectionSecretsTest : public DialogFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void waitsUntilItIsSaved();
    void staysOpenWhenTheSettingsCannotBeWritten();
    void saysWhenTheKeychainDoesNotTakeTheSecret();
    void saysWhenTheRestOfTheSecretsIsNotGiven();
    void noSecretIsLeftInTheWidgets();
    void cancelLeavesNoSecretEither();
    void secretIsMaskedUntilItIsShown();
    void saysHonestlyWhereSecretsStay();
    void unchangedSecretsAreNotSent();
    void anotherKeyNeedsItsOwnSecret();
    void aChangedSecretReplacesTheKeptOne();
};

void ConnectionSecretsTest::waitsUntilItIsSaved()
{
    fill();
    find<QRadioButton>("connectionRemember")->setChecked(true);
    m_world->secrets.hangNext(fakes::FakeSecretStore::Operation::Write);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!find<QPushButton>("connectionCancel")->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QTRY_COMPARE(m_world->secrets.hanging(), 1);
    m_world->secrets.answerHanging();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_world->store.connections().first().hasStoredSecret);
}

void ConnectionSecretsTest::staysOpenWhenTheSettingsCannotBeWritten()
{
    fill();
    makeSettingsUnwritable();
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(banner().contains(u"could not be written"));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(field("connectionSecretKey")->text(), u"s3cr3t+/="_s);
    QVERIFY(ok()->isEnabled());
    QVERIFY(m_world->estate.isEmpty());
}

void ConnectionSecretsTest::saysWhenTheKeychainDoesNotTakeTheSecret()
{
    fill();
    find<QRadioButton>("connectionRemember")->setChecked(true);
    m_world->secrets.failNext(fakes::FakeSecretStore::Operation::Write, SecretError::Kind::Locked);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY2(banner().contains(u"this run only"), qPrintable(banner()));
    QVERIFY(banner().contains(u"locked"));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(field("connectionSecretKey")->text(), u"s3cr3t+/="_s);
    // Once more: it is the same connection, and the keychain is open now.
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.connections().size(), 1);
    QVERIFY(m_world->store.connections().first().hasStoredSecret);
}

void ConnectionSecretsTest::saysWhenTheRestOfTheSecretsIsNotGiven()
{
    reopen(saveOne());
    choose("connectionProxy", int(ProxyChoice::Mode::Own));
    enter("proxyHost", u"proxy.test"_s);
    enter("proxyUser", u"anna"_s);
    enter("proxyPassword", u"s3cr3t-proxy"_s);
    const int writes = m_world->secrets.writes();
    // What is shown asks as well, since another proxy ends what was signed in.
    for (int question = 0; question < 2; ++question)
        m_world->secrets.failNext(fakes::FakeSecretStore::Operation::Read, SecretError::Kind::Locked);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY2(banner().contains(u"only a part"), qPrintable(banner()));
    QVERIFY(banner().contains(u"locked"));
    QCOMPARE(m_world->secrets.writes(), writes);
    QCOMPARE(field("proxyPassword")->text(), u"s3cr3t-proxy"_s);
    // Once more, with a keychain that is open now.
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->secrets.writes(), writes + 1);
}

void ConnectionSecretsTest::noSecretIsLeftInTheWidgets()
{
    fill();
    // The dialog outlives its closing by one turn of the event loop.
    QTest::mouseClick(ok(), Qt::LeftButton);
    bool looked = false;
    connect(m_dialog, &QDialog::finished, this, [this, &looked] {
        looked = true;
        expectNoSecret();
    });
    QTRY_VERIFY(looked);
}

void ConnectionSecretsTest::cancelLeavesNoSecretEither()
{
    fill();
    QTest::mouseClick(find<QPushButton>("connectionCancel"), Qt::LeftButton);
    QVERIFY(m_dialog);
    expectNoSecret();
    QVERIFY(m_world->store.connections().isEmpty());
}

void ConnectionSecretsTest::secretIsMaskedUntilItIsShown()
{
    fill();
    QLineEdit* secret = field("connectionSecretKey");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(!secret->displayText().contains(u"s3cr3t"));
    auto* reveal = secret->findChild<QAction*>(u"revealSecretAction"_s);
    reveal->trigger();
    QCOMPARE(secret->displayText(), u"s3cr3t+/="_s);
    reveal->trigger();
    QVERIFY(!secret->displayText().contains(u"s3cr3t"));
}

void ConnectionSecretsTest::saysHonestlyWhereSecretsStay()
{
    auto* promise = find<QLabel>("secretPromise");
    QVERIFY(promise->text().contains(u"keychain"));
    find<QRadioButton>("connectionForRun")->click();
    QVERIFY(promise->text().contains(u"asked for again"));
}

void ConnectionSecretsTest::unchangedSecretsAreNotSent()
{
    const ConnectionProfile kept = saveOne();
    const int writes = m_world->secrets.writes();
    reopen(kept);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    QVERIFY(field("connectionSecretKey")->text().isEmpty());
    QVERIFY(field("connectionSecretKey")->placeholderText().contains(u"keychain"));
    enter("connectionName", u"renamed"_s);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.find(kept.id)->name, u"renamed"_s);
    QVERIFY(m_world->store.find(kept.id)->hasStoredSecret);
    QCOMPARE(m_world->secrets.writes(), writes);
}

void ConnectionSecretsTest::anotherKeyNeedsItsOwnSecret()
{
    reopen(saveOne());
    enter("connectionAccessKey", u"AK-TWO"_s);
    QVERIFY(!ok()->isEnabled());
    QVERIFY(field("connectionSecretKey")->placeholderText().isEmpty());
    enter("connectionAccessKey", u"AK-ONE"_s);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
}

void ConnectionSecretsTest::aChangedSecretReplacesTheKeptOne()
{
    const ConnectionProfile kept = saveOne();
    reopen(kept);
    enter("connectionSecretKey", u"other"_s);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_world->secrets.value(CredentialKeeper::entryName(kept.id)).contains("other"));
}

QTEST_MAIN(ConnectionSecretsTest)
#include "tst_connectionsecrets.moc"
