// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"
#include "gui/dialogfixture.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

//! Leaving the dialog with something in it that was not saved.
class ConnectionLeavingTest : public DialogFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void nothingIsAskedWhenNothingWasChanged();
    void whatIsTakenBackIsNoChange();
    void escapeAsksBeforeSomethingIsLost_data();
    void escapeAsksBeforeSomethingIsLost();
    void closingTheWindowAsksToo();
    void cancelOfTheQuestionGoesBack();
    void discardLeavesNoSecret();
    void saveSaves();
    void whatIsIncompleteCannotBeSavedAndSaysWhy();
    void cancelButtonGivesUpWithoutAQuestion();
    void whatIsInUseIsNotAskedAbout();

private:
    void escape() { QTest::keyClick(m_dialog, Qt::Key_Escape); }
};

void ConnectionLeavingTest::nothingIsAskedWhenNothingWasChanged()
{
    escape();
    QTRY_VERIFY(!m_dialog);
    start();
    const ConnectionProfile kept = saveOne();
    reopen(kept);
    showPage(3);
    escape();
    QTRY_VERIFY(!m_dialog);
}

void ConnectionLeavingTest::whatIsTakenBackIsNoChange()
{
    enter("connectionName", u"orders"_s);
    field("connectionName")->clear();
    enter("connectionSecretKey", u"s3cr3t"_s);
    field("connectionSecretKey")->clear();
    escape();
    QTRY_VERIFY(!m_dialog);
}

void ConnectionLeavingTest::escapeAsksBeforeSomethingIsLost_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         { "connectionName", "connectionAccessKey", "connectionSecretKey", "placeRegion", "placeProject" })
        QTest::newRow(name) << QByteArray(name);
}

void ConnectionLeavingTest::escapeAsksBeforeSomethingIsLost()
{
    QFETCH(QByteArray, name);
    enter(name.constData(), u"x"_s);
    escape();
    QVERIFY(question() && question()->isVisible());
    QVERIFY(m_dialog->isVisible());
}

void ConnectionLeavingTest::closingTheWindowAsksToo()
{
    enter("connectionName", u"orders"_s);
    QVERIFY(!m_dialog->close());
    QVERIFY(question() && question()->isVisible());
    QVERIFY(m_dialog->isVisible());
    // Once is enough.
    m_dialog->close();
    QCOMPARE(m_dialog->findChildren<QMessageBox*>().size(), 1);
}

void ConnectionLeavingTest::cancelOfTheQuestionGoesBack()
{
    fill();
    escape();
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(field("connectionSecretKey")->text(), u"s3cr3t+/="_s);
    QVERIFY(m_world->store.connections().isEmpty());
}

void ConnectionLeavingTest::discardLeavesNoSecret()
{
    fill();
    escape();
    QVERIFY(question());
    question()->button(QMessageBox::Discard)->click();
    // Closed, but not deleted yet.
    QVERIFY(m_dialog && !m_dialog->isVisible());
    expectNoSecret();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_world->store.connections().isEmpty());
}

void ConnectionLeavingTest::saveSaves()
{
    fill();
    escape();
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.connections().size(), 1);
}

void ConnectionLeavingTest::whatIsIncompleteCannotBeSavedAndSaysWhy()
{
    enter("connectionName", u"orders"_s);
    escape();
    QVERIFY(question());
    const QAbstractButton* save = question()->button(QMessageBox::Save);
    QVERIFY(!save->isEnabled());
    QVERIFY(!save->toolTip().isEmpty());
    QVERIFY2(question()->informativeText().contains(problem()), qPrintable(question()->informativeText()));
    // The key that is pressed without reading loses nothing.
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_dialog->isVisible());
}

void ConnectionLeavingTest::cancelButtonGivesUpWithoutAQuestion()
{
    fill();
    QTest::mouseClick(find<QPushButton>("connectionCancel"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_world->store.connections().isEmpty());
}

void ConnectionLeavingTest::whatIsInUseIsNotAskedAbout()
{
    fill();
    find<QRadioButton>("connectionRemember")->setChecked(true);
    m_world->secrets.failNext(fakes::FakeSecretStore::Operation::Write, SecretError::Kind::Locked);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!banner().isEmpty());
    auto* close = find<QPushButton>("connectionCancel");
    // The button says "Close" now, so it asks when there is something to lose.
    enter("connectionName", u"renamed"_s);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    m_world->secrets.failNext(fakes::FakeSecretStore::Operation::Write, SecretError::Kind::Locked);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(close->isEnabled());
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.connections().constFirst().name, u"renamed"_s);
}

QTEST_MAIN(ConnectionLeavingTest)
#include "tst_connectionleaving.moc"
