// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/writelockbinding.h"
#include "gui/guiworld.h"
#include "shell/statusline.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StatusLineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void onlyConnectionIsTheSubject();
    void countdownRunsWhileItIsSeen();
    void countdownWakesNobodyWhileHidden();
    void longCountdownHasHours();
    void clockThatIsOffIsSaid_data();
    void clockThatIsOffIsSaid();
    void requestsOfAllPlacesAreCounted();
    void signOutIsNoError();

    void lockedConnectionDisablesItsActions();
    void bindingKeepsTheOtherReason();
    void actionOutlivesItsConnection();

private:
    QString text(const char* name) const { return m_line->findChild<QLabel*>(QLatin1String(name))->text(); }
    Connection& open(bool readOnly = false)
    {
        return m_world->open(u"orders"_s, Environment::Production, readOnly).connection();
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<StatusLine> m_line;
};

void StatusLineTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    m_line = std::make_unique<StatusLine>(m_world->estate, m_world->clock);
    m_line->resize(1200, 40);
    m_line->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
}

void StatusLineTest::cleanup()
{
    m_line.reset();
    m_world.reset();
}

void StatusLineTest::onlyConnectionIsTheSubject()
{
    QCOMPARE(text("connectionLabel"), u"No connection"_s);
    Connection& orders = open(true);
    QCOMPARE(text("connectionLabel"), u"orders (Production), read-only"_s);
    m_world->open(u"payments"_s);
    QVERIFY(text("connectionLabel").startsWith(u"2 "));
    m_line->setScope(Scope::of(*orders.sessions().front()));
    QCOMPARE(text("connectionLabel"), u"orders (Production), read-only"_s);
    m_world->estate.remove(orders);
    QVERIFY(text("connectionLabel").startsWith(u"payments"));
}

void StatusLineTest::countdownRunsWhileItIsSeen()
{
    Connection& orders = open(true);
    orders.policies().writeLock.unlock(10min);
    QVERIFY(text("connectionLabel").endsWith(u"10:00"));
    m_world->clock.advance(1s);
    QVERIFY(text("connectionLabel").endsWith(u"09:59"));
    m_world->clock.advance(9min);
    QVERIFY(text("connectionLabel").endsWith(u"00:59"));
    m_world->clock.advance(1min);
    QVERIFY(text("connectionLabel").endsWith(u"read-only"));
    orders.policies().writeLock.unlock(std::nullopt);
    QVERIFY(text("connectionLabel").endsWith(u"changes allowed"));
}

void StatusLineTest::countdownWakesNobodyWhileHidden()
{
    Connection& orders = open(true);
    m_line->hide();
    const int before = m_world->clock.pending();
    orders.policies().writeLock.unlock(10min);
    // The lock's own timer.
    QCOMPARE(m_world->clock.pending(), before + 1);
    m_line->show();
    QCOMPARE(m_world->clock.pending(), before + 2);
    orders.policies().writeLock.lock();
    QCOMPARE(m_world->clock.pending(), before);
}

void StatusLineTest::longCountdownHasHours()
{
    open(true).policies().writeLock.unlock(2h + 3min + 4s);
    QVERIFY(text("connectionLabel").endsWith(u"2:03:04"));
}

void StatusLineTest::clockThatIsOffIsSaid_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("said");
    QTest::newRow("same") << 0 << QString();
    QTest::newRow("nearly") << 50 << QString();
    QTest::newRow("behind") << 420 << u"clock 7 min behind the server; signing with the server's"_s;
    QTest::newRow("ahead") << -200 << u"clock 3 min ahead of the server; signing with the server's"_s;
}

void StatusLineTest::clockThatIsOffIsSaid()
{
    QFETCH(int, seconds);
    QFETCH(QString, said);
    Connection& orders = open();
    const QDateTime server = m_world->clock.now().addSecs(seconds);
    orders.policies().serverClock.observe(
        QLocale::c().toString(server, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    auto* label = m_line->findChild<QWidget*>(u"clockLabel"_s);
    QCOMPARE(label->isVisible(), !said.isEmpty());
    if (!said.isEmpty())
        QCOMPARE(label->accessibleName().replace(u"(s)"_s, QString()), said);
}

void StatusLineTest::requestsOfAllPlacesAreCounted()
{
    m_world->open(u"a"_s);
    Session& b = m_world->open(u"b"_s);
    QTRY_VERIFY(text("inFlightLabel").startsWith(u"2"));
    m_world->estate.remove(b.connection());
    QTRY_VERIFY(text("inFlightLabel").startsWith(u"1"));
}

void StatusLineTest::signOutIsNoError()
{
    Connection& orders = open();
    QTRY_VERIFY(!text("inFlightLabel").isEmpty());
    orders.signOut();
    QTRY_VERIFY(text("inFlightLabel").isEmpty());
    QVERIFY(!m_line->findChild<QWidget*>(u"lastErrorButton"_s)->isVisible());
}

void StatusLineTest::lockedConnectionDisablesItsActions()
{
    Connection& orders = open(true);
    QAction action;
    action.setText(u"Delete"_s);
    bindToWriteLock(&action, orders);
    QVERIFY(!action.isEnabled());
    QVERIFY(action.toolTip().contains(u"read-only"));
    orders.policies().writeLock.unlock(1min);
    QVERIFY(action.isEnabled());
    QCOMPARE(action.toolTip(), u"Delete"_s);
    m_world->clock.advance(1min);
    QVERIFY(!action.isEnabled());
    // Another language, or somebody who enables everything, does not get past it.
    action.setText(u"Remove"_s);
    action.setEnabled(true);
    QVERIFY(!action.isEnabled());
}

void StatusLineTest::bindingKeepsTheOtherReason()
{
    Connection& orders = open(true);
    QAction action;
    WriteLockBinding* binding = bindToWriteLock(&action, orders);
    binding->setAllowed(false, u"Choose a row"_s);
    QVERIFY(action.toolTip().contains(u"read-only"));
    orders.policies().writeLock.unlock(std::nullopt);
    QVERIFY(!action.isEnabled());
    QCOMPARE(action.toolTip(), u"Choose a row"_s);
    binding->setAllowed(true);
    QVERIFY(action.isEnabled());
}

void StatusLineTest::actionOutlivesItsConnection()
{
    Connection& orders = open();
    QAction action;
    bindToWriteLock(&action, orders);
    QVERIFY(action.isEnabled());
    m_world->estate.remove(orders);
    QTRY_VERIFY(!action.isEnabled());
    QVERIFY(!action.toolTip().isEmpty());
}

QTEST_MAIN(StatusLineTest)
#include "tst_statusline.moc"
