// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/unlockdialog.h"
#include "fakes/connectionworld.h"
#include "gui/guiworld.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

class UnlockDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void wrongNameNeverUnlocks_data();
    void wrongNameNeverUnlocks();
    void exactNameUnlocksForFifteenMinutes();
    void pastedNameCounts();
    void keyboardAloneUnlocks();
    void nameThatChangesMeanwhileMustBeTypedAnew();
    void othersUnlockWithOneClick_data();
    void othersUnlockWithOneClick();
    void untilPartitaIsClosedHasNoEnd();
    void cancelIsTheDefault();
    void escapeLeavesItLocked();
    void connectionThatTurnsProductionAsksForItsName();
    void closesWhenThereIsNothingToUnlock();
    void closesWithItsConnection();
    void everyControlHasAName();

private:
    void show(const QString& name, Environment environment);
    WriteLock& lock() const { return m_world->only().policies().writeLock; }
    QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    QLineEdit* field() const { return m_dialog->findChild<QLineEdit*>(u"unlockName"_s); }

    std::unique_ptr<ConnectionWorld> m_world;
    QPointer<UnlockDialog> m_dialog;
};

void UnlockDialogTest::show(const QString& name, Environment environment)
{
    ConnectionProfile profile = keyProfile(name);
    profile.environment = environment;
    profile.readOnly = true;
    m_world = std::make_unique<ConnectionWorld>(QList { profile });
    m_dialog = new UnlockDialog(m_world->only(), nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QVERIFY(lock().isLocked());
}

void UnlockDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    m_world.reset();
}

void UnlockDialogTest::wrongNameNeverUnlocks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a space") << u" "_s;
    QTest::newRow("first letter") << u"O"_s;
    QTest::newRow("all but the last letter") << u"Orders pro"_s;
    QTest::newRow("all but the first letter") << u"rders prod"_s;
    QTest::newRow("one letter more") << u"Orders prods"_s;
    QTest::newRow("lower case") << u"orders prod"_s;
    QTest::newRow("upper case") << u"ORDERS PROD"_s;
    QTest::newRow("one other case") << u"Orders Prod"_s;
    QTest::newRow("space behind") << u"Orders prod "_s;
    QTest::newRow("space before") << u" Orders prod"_s;
    QTest::newRow("two spaces inside") << u"Orders  prod"_s;
    QTest::newRow("no space inside") << u"Ordersprod"_s;
    QTest::newRow("hard space inside") << u"Orders\u00a0prod"_s;
    QTest::newRow("underscore inside") << u"Orders_prod"_s;
    QTest::newRow("zero width space behind") << u"Orders prod\u200b"_s;
    QTest::newRow("Greek letter that looks alike") << u"\u039frders prod"_s;
    QTest::newRow("zero for a letter") << u"0rders prod"_s;
    QTest::newRow("quotes around") << u"\u201cOrders prod\u201d"_s;
    QTest::newRow("only the second word") << u"prod"_s;
    QTest::newRow("twice") << u"Orders prodOrders prod"_s;
    QTest::newRow("wildcard") << u"*"_s;
    QTest::newRow("pattern") << u"Orders.prod"_s;
    QTest::newRow("yes") << u"yes"_s;
    QTest::newRow("another environment") << u"Orders test"_s;
    QTest::newRow("letters in another order") << u"Ordesr prod"_s;
    QTest::newRow("full width letters") << u"\uff2frders prod"_s;
}

void UnlockDialogTest::wrongNameNeverUnlocks()
{
    QFETCH(QString, typed);
    show(u"Orders prod"_s, Environment::Production);
    field()->insert(typed);
    QVERIFY(!button("unlockOk")->isEnabled());
    QVERIFY(!button("unlockOk")->toolTip().isEmpty());
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Enter);
    button("unlockOk")->click();
    QVERIFY(lock().isLocked());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(field()->text(), typed);
}

void UnlockDialogTest::exactNameUnlocksForFifteenMinutes()
{
    show(u"Orders prod"_s, Environment::Production);
    QTest::keyClicks(field(), u"Orders prod"_s);
    QVERIFY(button("unlockOk")->isEnabled());
    QTest::mouseClick(button("unlockOk"), Qt::LeftButton);
    QVERIFY(!lock().isLocked());
    QCOMPARE(lock().remaining(), std::chrono::milliseconds(std::chrono::minutes(15)));
    QTRY_VERIFY(!m_dialog);
    m_world->clock.advance(std::chrono::minutes(15));
    QVERIFY(lock().isLocked());
}

void UnlockDialogTest::pastedNameCounts()
{
    const QString name = u"生产 “a\"b” & c"_s;
    show(name, Environment::Production);
    QCOMPARE(m_dialog->findChild<QLabel*>(u"unlockShownName"_s)->text(), name);
    QApplication::clipboard()->setText(name);
    field()->paste();
    QVERIFY(button("unlockOk")->isEnabled());
}

void UnlockDialogTest::keyboardAloneUnlocks()
{
    show(u"Orders"_s, Environment::Production);
    QTRY_COMPARE(QApplication::focusWidget(), field());
    QTest::keyClicks(field(), u"Orders"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(lock().isLocked());
    QCOMPARE(QApplication::focusWidget(), button("unlockOk"));
    QTest::keyClick(button("unlockOk"), Qt::Key_Return);
    QVERIFY(!lock().isLocked());
}

void UnlockDialogTest::nameThatChangesMeanwhileMustBeTypedAnew()
{
    show(u"Orders"_s, Environment::Production);
    QTest::keyClicks(field(), u"Orders"_s);
    QVERIFY(button("unlockOk")->isEnabled());
    ConnectionProfile profile = m_world->only().profile();
    profile.name = u"Payments"_s;
    m_world->only().setProfile(profile);
    QVERIFY(!button("unlockOk")->isEnabled());
}

void UnlockDialogTest::othersUnlockWithOneClick_data()
{
    QTest::addColumn<int>("environment");
    QTest::newRow("development") << int(Environment::Development);
    QTest::newRow("test") << int(Environment::Test);
}

void UnlockDialogTest::othersUnlockWithOneClick()
{
    QFETCH(int, environment);
    show(u"Orders"_s, Environment(environment));
    QVERIFY(!field()->isVisible());
    QTest::mouseClick(button("unlockOk"), Qt::LeftButton);
    QVERIFY(!lock().isLocked());
    QCOMPARE(lock().remaining(), std::chrono::milliseconds(std::chrono::minutes(15)));
}

void UnlockDialogTest::untilPartitaIsClosedHasNoEnd()
{
    show(u"Orders"_s, Environment::Test);
    // Idleness would lock everything, this too.
    QVERIFY(m_world->manager.setIdleMinutes(0));
    auto* choice = m_dialog->findChild<QRadioButton*>(u"unlockUntilClosed"_s);
    QVERIFY(!choice->isChecked());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Space);
    QVERIFY(choice->isChecked());
    button("unlockOk")->click();
    QVERIFY(!lock().isLocked());
    m_world->clock.advance(std::chrono::hours(100));
    QVERIFY(!lock().isLocked());
}

void UnlockDialogTest::cancelIsTheDefault()
{
    show(u"Orders"_s, Environment::Test);
    QTRY_COMPARE(QApplication::focusWidget(), button("unlockCancel"));
    // Also when no button has the focus, which would be the default then.
    auto* choice = m_dialog->findChild<QRadioButton*>(u"unlockForAWhile"_s);
    choice->setFocus();
    QVERIFY(button("unlockCancel")->isDefault());
    QVERIFY(!button("unlockOk")->isDefault());
    QTest::keyClick(choice, Qt::Key_Return);
    QVERIFY(lock().isLocked());
    QTRY_VERIFY(!m_dialog);
}

void UnlockDialogTest::escapeLeavesItLocked()
{
    show(u"Orders"_s, Environment::Production);
    QTest::keyClicks(field(), u"Orders"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(lock().isLocked());
    QTRY_VERIFY(!m_dialog);
}

void UnlockDialogTest::connectionThatTurnsProductionAsksForItsName()
{
    show(u"Orders"_s, Environment::Test);
    ConnectionProfile profile = m_world->only().profile();
    profile.environment = Environment::Production;
    m_world->only().setProfile(profile);
    QVERIFY(field()->isVisible());
    QVERIFY(!button("unlockOk")->isEnabled());
}

void UnlockDialogTest::closesWhenThereIsNothingToUnlock()
{
    show(u"Orders"_s, Environment::Production);
    lock().unlock(std::nullopt);
    QTRY_VERIFY(!m_dialog);
}

void UnlockDialogTest::closesWithItsConnection()
{
    show(u"Orders"_s, Environment::Production);
    m_world->estate.remove(m_world->only());
    QTRY_VERIFY(!m_dialog);
}

void UnlockDialogTest::everyControlHasAName()
{
    show(u"Orders"_s, Environment::Production);
    QCOMPARE(namelessControls(m_dialog), QStringList());
}

QTEST_MAIN(UnlockDialogTest)
#include "tst_unlockdialog.moc"
