// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/restartspanel.h"
#include "common/tableview.h"
#include "gui/guiworld.h"
#include "shell/instanceactions.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace partita;

//! Restart and Delete above the list, and the way from there to a staged restart that goes on.
class InstanceActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void buttonsSayWhyTheyCannotAct();
    void buttonsOpenTheQuestion_data();
    void buttonsOpenTheQuestion();
    void menusOfferTheStagedRestart();
    void stagedRestartShowsItsPanelAndTellsItsEnd();
    void oneOfAnEarlierRunBringsItsPanelUp();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    TableView* table() const { return child<TableView>("instanceTable"); }
    QToolButton* button(const QString& action) const
    {
        return m_window->findChild<QToolButton*>(action + u"InstancesActionButton"_s);
    }
    void open(bool readOnly = false);
    void answer(const QString& status);

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void InstanceActionsTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts { m_world->manager, m_world->tools(), m_world->settings, m_world->creations,
                            m_world->drafts, m_world->journal, m_world->batches, m_world->edits,
                            m_world->restarts, [](const QUrl&) { return true; } });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void InstanceActionsTest::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void InstanceActionsTest::answer(const QString& status)
{
    m_world->answerList(u"orders"_s,
                        { sampleInstance(u"a"_s, u"alpha"_s, status), sampleInstance(u"b"_s, u"bravo"_s) });
}

void InstanceActionsTest::open(bool readOnly)
{
    answer(u"RUNNING"_s);
    m_world->open(u"orders"_s, Environment::Production, readOnly);
    QTRY_VERIFY(table());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void InstanceActionsTest::buttonsSayWhyTheyCannotAct()
{
    open(true);
    const auto expect = [this](bool enabled, const QString& words) {
        for (const QString& action : { u"restart"_s, u"delete"_s }) {
            QCOMPARE(button(action)->isEnabled(), enabled);
            QVERIFY2(button(action)->toolTip().contains(words), qPrintable(button(action)->toolTip()));
        }
    };
    table()->clearSelection();
    expect(false, u"Select an instance first"_s);
    table()->selectRow(0);
    expect(false, u"read-only"_s);
    Connection& connection = *m_world->estate.connections().constFirst();
    connection.policies().writeLock.setEnabled(false);
    expect(true, u"Ctrl+"_s);
    connection.signOut();
    expect(false, u"not signed in"_s);
}

void InstanceActionsTest::buttonsOpenTheQuestion_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("title");
    QTest::newRow("restart") << u"restart"_s << u"Restart instances"_s;
    QTest::newRow("delete") << u"delete"_s << u"Delete instances"_s;
}

void InstanceActionsTest::buttonsOpenTheQuestion()
{
    QFETCH(QString, action);
    QFETCH(QString, title);
    open();
    table()->selectRow(0);
    QTest::mouseClick(button(action), Qt::LeftButton);
    const QDialog* dialog = child<QDialog>("batchDialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), title);
}

void InstanceActionsTest::menusOfferTheStagedRestart()
{
    open();
    auto* action = child<QAction>("stagedRestartAction");
    table()->clearSelection();
    QVERIFY(!action->isEnabled());
    table()->selectAll();
    QVERIFY(action->isEnabled());
    const auto menus = m_window->findChildren<QMenu*>(u"instanceMenu"_s);
    QCOMPARE(menus.size(), 1);
    QVERIFY(menus.constFirst()->actions().contains(action));
    emit table()->menuRequested(table()->model()->index(0, 0), m_window->mapToGlobal(QPoint(9, 9)));
    const auto both = m_window->findChildren<QMenu*>(u"instanceMenu"_s);
    QCOMPARE(both.size(), 2);
    for (const QMenu* menu : both)
        QVERIFY(menu->actions().contains(action));
}

void InstanceActionsTest::stagedRestartShowsItsPanelAndTellsItsEnd()
{
    open();
    QSignalSpy notified(m_window->findChild<InstanceActions*>(), &InstanceActions::notified);
    table()->selectRow(0);
    table()->setFocus();
    answer(u"RUNNING"_s); // for the facts
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    auto* dialog = child<QDialog>("stagedRestartDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit*>(u"batchTyped"_s)->setText(u"alpha"_s);
    auto* begin = dialog->findChild<QPushButton*>(u"stagedBegin"_s);
    QTRY_VERIFY(begin->isEnabled());
    answer(u"RUNNING"_s); // for the look right before
    m_world->transport.enqueue(GuiWorld::listPath(u"orders"_s) + "/action", 200,
                               R"({"results":[{"result":"success","instance":"a"}]})");
    answer(u"RESTARTING"_s);
    begin->click();
    QTRY_VERIFY(child<RestartsPanel>("restartsPanel"));
    QVERIFY(child<QDockWidget>("restartsDock")->isVisible());
    QVERIFY(child<QAction>("restartsDockAction")->isChecked());
    StagedRestart& restart = *m_world->restarts.all().constFirst();
    QTRY_COMPARE(restart.plan().steps.constFirst().status, u"RESTARTING"_s);
    QCOMPARE(notified.count(), 0);
    answer(u"RUNNING"_s);
    m_world->estate.sessions().front()->instances().reload();
    QTRY_COMPARE(notified.count(), 1);
    QCOMPARE(notified.constFirst().at(0).toString(), u"The staged restart is over"_s);
    QCOMPARE(notified.constFirst().at(1).toString(), u"1 run again"_s);
}

void InstanceActionsTest::oneOfAnEarlierRunBringsItsPanelUp()
{
    open();
    RestartPlan plan;
    plan.id = RestartPlan::newId();
    plan.made = m_world->clock.now();
    RestartStep step;
    step.connection = ConnectionId(u"of-another-time"_s);
    step.connectionName = u"gone"_s;
    step.place = { u"north-1"_s, ProjectId(u"project"_s), {} };
    step.instance = InstanceId(u"x"_s);
    plan.steps.append(step);
    {
        RestartPlanStore earlier(m_world->folder.filePath(u"restarts"_s));
        QVERIFY(earlier.keep(plan));
    }
    table()->setFocus();
    m_world->restarts.resume();
    QCOMPARE(m_world->restarts.all().size(), 1);
    QVERIFY(child<QDockWidget>("restartsDock")->isVisible());
    QVERIFY2(table()->hasFocus(), "the keyboard stays where it was");
}

QTEST_MAIN(InstanceActionsTest)
#include "tst_instanceactions.moc"
