// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/restartspanel.h"
#include "common/banner.h"
#include "gui/guiworld.h"
#include "ops/session.h"

#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace std::chrono_literals;

using Phase = StagedRestart::Phase;
using State = RestartStep::State;

namespace {

enum Column { NameColumn, StateColumn, StatusColumn, SinceColumn, WindowColumn, PlaceColumn, ReasonColumn };

const QString name = u"orders"_s;

} // namespace

//! The panel of staged restarts: what it shows of them, and what its buttons do.
class RestartsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withoutOneItSaysHowToBegin();
    void showsEachInstanceUntilItRunsAgain();
    void pausesAndResumes();
    void aFailureStopsTheRestAndIsTriedAgain();
    void cancelsTheRest();
    void waitsForAWindow();
    void tellsWhyNothingIsBegun_data();
    void tellsWhyNothingIsBegun();
    void oneOfAnEarlierRunWaitsForAPerson();
    void dismissesWhatIsOverAtOnce();
    void asksBeforeItDismissesWhatIsNotOver();
    void keyboardAloneResumes();
    void durationsGrowWhileItIsOnShow();
    void everyControlHasAName();

private:
    StagedRestart& begin(const QStringList& ids, StagedRestarts::Staging staging = {});
    void answerLists(const QString& status, const QString& other = u"RUNNING"_s);
    void answerAction(const QByteArray& json);
    void showPanel();
    void select(int step);
    void lock(bool locked);
    QTreeWidgetItem* top() const { return list()->topLevelItem(0); }
    QString cell(int step, int column) const { return top()->child(step)->text(column); }
    QTreeWidget* list() const { return m_panel->findChild<QTreeWidget*>(u"restartsList"_s); }
    QString said() const { return m_panel->findChild<Banner*>(u"restartsBanner"_s)->text(); }
    QPushButton* button(const char* name) const
    {
        return m_panel->findChild<QPushButton*>(QLatin1String(name));
    }
    int posts() const;

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<RestartsPanel> m_panel;
    Session* m_session = nullptr;
};

void RestartsPanelTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    m_world->answerList(name, {});
    m_session = &m_world->open(name);
    QTRY_VERIFY(m_session->instances().hasValue());
    m_session->instances().setVisible(false);
}

void RestartsPanelTest::cleanup()
{
    m_panel.reset();
    m_world.reset();
}

void RestartsPanelTest::showPanel()
{
    m_panel = std::make_unique<RestartsPanel>(m_world->restarts, m_world->clock);
    m_panel->resize(1400, 400);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

StagedRestart& RestartsPanelTest::begin(const QStringList& ids, StagedRestarts::Staging staging)
{
    QList<InstanceBatch::Target> targets;
    for (const QString& id : ids) {
        dms::Instance known;
        known.id = InstanceId(id);
        known.name = u"name-of-"_s + id;
        known.status = u"RUNNING"_s;
        known.maintainBegin = u"22:00:00"_s;
        known.maintainEnd = u"02:00:00"_s;
        targets.append({ m_session, known });
    }
    return m_world->restarts.begin(targets, staging);
}

//! The next list: "a" in \a status, "b" in \a other.
void RestartsPanelTest::answerLists(const QString& status, const QString& other)
{
    m_world->answerList(
        name,
        { sampleInstance(u"a"_s, u"name-of-a"_s, status), sampleInstance(u"b"_s, u"name-of-b"_s, other) });
}

void RestartsPanelTest::answerAction(const QByteArray& json)
{
    m_world->transport.enqueue(GuiWorld::listPath(name) + "/action", 200, json);
}

void RestartsPanelTest::select(int step)
{
    list()->setCurrentItem(top()->child(step));
}

void RestartsPanelTest::lock(bool locked)
{
    WriteLock& lock = m_session->connection().policies().writeLock;
    lock.setEnabled(locked);
    if (locked)
        lock.lock();
}

int RestartsPanelTest::posts() const
{
    const auto& seen = m_world->transport.seen();
    return int(std::count_if(seen.begin(), seen.end(),
                             [](const auto& one) { return one.request.method == Request::Method::Post; }));
}

void RestartsPanelTest::withoutOneItSaysHowToBegin()
{
    showPanel();
    QVERIFY(!list()->isVisible());
    for (const char* each :
         { "restartPause", "restartResume", "restartCancel", "restartAgain", "restartDismiss" })
        QVERIFY2(!button(each)->isEnabled(), each);
    begin({ u"a"_s });
    QVERIFY(list()->isVisible());
}

void RestartsPanelTest::showsEachInstanceUntilItRunsAgain()
{
    showPanel();
    answerLists(u"RUNNING"_s);
    answerAction(R"({"results":[{"result":"success","instance":"a"}]})");
    answerLists(u"RESTARTING"_s);
    StagedRestart& restart = begin({ u"a"_s });
    QCOMPARE(cell(0, NameColumn), u"name-of-a"_s);
    QCOMPARE(cell(0, StateColumn), u"Waiting"_s);
    QCOMPARE(cell(0, WindowColumn), u"22:00 – 02:00"_s);
    QCOMPARE(cell(0, PlaceColumn), u"orders › region-of-orders / project-of-orders"_s);
    QTRY_COMPARE(cell(0, StatusColumn), u"Restarting"_s);
    QCOMPARE(cell(0, StateColumn), u"Restarting"_s);
    QVERIFY(said().startsWith(u"0 of 1"_s));
    answerLists(u"RUNNING"_s);
    m_session->instances().reload();
    QTRY_COMPARE(restart.phase(), Phase::Over);
    QCOMPARE(cell(0, StateColumn), u"Runs again"_s);
    QCOMPARE(top()->text(StateColumn), u"Over"_s);
    QCOMPARE(said(), u"Over: 1 run again."_s);
    QVERIFY(cell(0, SinceColumn).contains(u':'));
}

void RestartsPanelTest::pausesAndResumes()
{
    showPanel();
    StagedRestart& restart = begin({ u"a"_s, u"b"_s });
    QVERIFY(!button("restartResume")->isEnabled());
    QTest::mouseClick(button("restartPause"), Qt::LeftButton);
    QCOMPARE(restart.phase(), Phase::Paused);
    QVERIFY(said().startsWith(u"Paused."_s));
    QVERIFY(!button("restartPause")->isEnabled());
    QTest::mouseClick(button("restartResume"), Qt::LeftButton);
    QCOMPARE(restart.phase(), Phase::Running);
    QCOMPARE(top()->text(StateColumn), u"Running"_s);
}

void RestartsPanelTest::aFailureStopsTheRestAndIsTriedAgain()
{
    showPanel();
    answerLists(u"RUNNING"_s);
    answerAction(R"({"results":[{"result":"failed","instance":"a"}]})");
    answerLists(u"RUNNING"_s);
    StagedRestart& restart = begin({ u"a"_s, u"b"_s });
    QTRY_COMPARE(restart.phase(), Phase::Paused);
    QCOMPARE(top()->text(StateColumn), u"Stopped"_s);
    QVERIFY2(said().contains(u"“name-of-a” did not run again"_s), qPrintable(said()));
    QCOMPARE(cell(0, StateColumn), u"Failed"_s);
    QCOMPARE(cell(0, ReasonColumn), u"The service said “failed”"_s);
    QCOMPARE(cell(1, StateColumn), u"Waiting"_s);
    QVERIFY(!button("restartAgain")->isEnabled());
    select(1);
    QVERIFY(!button("restartAgain")->isEnabled());
    select(0);
    QTest::mouseClick(button("restartAgain"), Qt::LeftButton);
    QCOMPARE(cell(0, StateColumn), u"Waiting"_s);
    QCOMPARE(posts(), 1);
    answerLists(u"RUNNING"_s);
    answerAction(R"({"results":[{"result":"success","instance":"a"}]})");
    QTest::mouseClick(button("restartResume"), Qt::LeftButton);
    QTRY_COMPARE(cell(0, StateColumn), u"Restarting"_s);
    QCOMPARE(posts(), 2);
}

void RestartsPanelTest::cancelsTheRest()
{
    showPanel();
    answerLists(u"RUNNING"_s);
    answerAction(R"({"results":[{"result":"success","instance":"a"}]})");
    StagedRestart& restart = begin({ u"a"_s, u"b"_s });
    QTRY_COMPARE(cell(0, StateColumn), u"Restarting"_s);
    QTest::mouseClick(button("restartCancel"), Qt::LeftButton);
    QCOMPARE(cell(1, StateColumn), u"Left out"_s);
    QCOMPARE(restart.phase(), Phase::Running);
    QVERIFY(!button("restartCancel")->isEnabled());
    QVERIFY(!button("restartPause")->isEnabled());
}

void RestartsPanelTest::waitsForAWindow()
{
    showPanel();
    begin({ u"a"_s }, { 1, true, 480min });
    QCOMPARE(top()->text(StateColumn), u"Waits for a window"_s);
    QVERIFY2(top()->text(NameColumn).contains(u"UTC+08:00"_s), qPrintable(top()->text(NameColumn)));
    QVERIFY2(said().contains(u"The next window opens at 2026-01-01"_s), qPrintable(said()));
    QCOMPARE(posts(), 0);
}

void RestartsPanelTest::tellsWhyNothingIsBegun_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("words");
    QTest::newRow("read-only") << u"lock"_s << u"read-only"_s;
    QTest::newRow("signed out") << u"sign out"_s << u"not signed in"_s;
    QTest::newRow("not readable") << u"refuse"_s << u"could not be looked at"_s;
    QTest::newRow("gone") << u"gone"_s << u"did not run again"_s;
}

void RestartsPanelTest::tellsWhyNothingIsBegun()
{
    QFETCH(QString, how);
    QFETCH(QString, words);
    showPanel();
    if (how == u"lock"_s)
        lock(true);
    else if (how == u"sign out"_s)
        m_session->connection().signOut();
    else if (how == u"refuse"_s)
        m_world->refuse(GuiWorld::listPath(name), 403, R"({"error_code":"DMS.10240403"})");
    else
        m_world->answerList(name, {});
    StagedRestart& restart = begin({ u"a"_s, u"b"_s });
    QTRY_COMPARE(restart.phase(), Phase::Paused);
    QVERIFY2(said().contains(words), qPrintable(said()));
    QCOMPARE(top()->text(StateColumn), u"Stopped"_s);
    QCOMPARE(posts(), 0);
}

void RestartsPanelTest::oneOfAnEarlierRunWaitsForAPerson()
{
    RestartPlan plan;
    plan.id = RestartPlan::newId();
    plan.made = m_world->clock.now();
    RestartStep step;
    step.connection = m_session->profile().id;
    step.connectionName = name;
    step.place = m_session->place();
    step.instance = InstanceId(u"a"_s);
    step.name = u"name-of-a"_s;
    plan.steps.append(step);
    {
        RestartPlanStore earlier(m_world->folder.filePath(u"restarts"_s));
        QVERIFY(earlier.keep(plan));
    }
    showPanel();
    m_world->restarts.resume();
    QCOMPARE(list()->topLevelItemCount(), 1);
    QVERIFY2(said().contains(u"left open when Partita ended"_s), qPrintable(said()));
    QCOMPARE(top()->text(StateColumn), u"Paused"_s);
    answerLists(u"RUNNING"_s);
    answerAction(R"({"results":[{"result":"success","instance":"a"}]})");
    QTest::mouseClick(button("restartResume"), Qt::LeftButton);
    QTRY_COMPARE(cell(0, StateColumn), u"Restarting"_s);
}

void RestartsPanelTest::dismissesWhatIsOverAtOnce()
{
    showPanel();
    StagedRestart& restart = begin({ u"a"_s, u"b"_s });
    restart.pause();
    restart.cancel();
    QTRY_COMPARE(restart.phase(), Phase::Over);
    QTest::mouseClick(button("restartDismiss"), Qt::LeftButton);
    QVERIFY(m_world->restarts.all().isEmpty());
    QVERIFY(!list()->isVisible());
    QVERIFY(!button("restartDismiss")->isEnabled());
}

void RestartsPanelTest::asksBeforeItDismissesWhatIsNotOver()
{
    showPanel();
    begin({ u"a"_s, u"b"_s });
    QVERIFY(!button("restartDismiss")->isEnabled());
    button("restartPause")->click();
    for (const bool really : { false, true }) {
        QTest::mouseClick(button("restartDismiss"), Qt::LeftButton);
        auto* question = m_panel->findChild<QMessageBox*>(u"restartDismissQuestion"_s);
        QVERIFY(question && question->isVisible());
        QVERIFY(question->text().contains(u"2 waiting"_s));
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        if (really)
            question->findChild<QPushButton*>(u"restartDismissAnyway"_s)->click();
        else
            QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!m_panel->findChild<QMessageBox*>(u"restartDismissQuestion"_s));
        QCOMPARE(m_world->restarts.all().size(), really ? 0 : 1);
    }
}

void RestartsPanelTest::keyboardAloneResumes()
{
    lock(true);
    StagedRestart& restart = begin({ u"a"_s });
    showPanel();
    QCOMPARE(restart.pauseReason(), StagedRestart::Pause::ReadOnly);
    lock(false);
    m_panel->focusList();
    QVERIFY(list()->hasFocus());
    for (int i = 0; i < 8 && !button("restartResume")->hasFocus(); ++i)
        QTest::keyClick(m_panel->focusWidget(), Qt::Key_Tab);
    QVERIFY(button("restartResume")->hasFocus());
    QTest::keyClick(button("restartResume"), Qt::Key_Space);
    QCOMPARE(restart.phase(), Phase::Running);
}

void RestartsPanelTest::durationsGrowWhileItIsOnShow()
{
    showPanel();
    answerLists(u"RUNNING"_s);
    answerAction(R"({"results":[{"result":"success","instance":"a"}]})");
    begin({ u"a"_s });
    QTRY_COMPARE(cell(0, StateColumn), u"Restarting"_s);
    m_world->clock.advance(10s);
    QCOMPARE(cell(0, SinceColumn), u"for 10 s"_s);
    m_world->clock.advance(5s);
    QCOMPARE(cell(0, SinceColumn), u"for 15 s"_s);
}

void RestartsPanelTest::everyControlHasAName()
{
    showPanel();
    QCOMPARE(namelessControls(m_panel.get()), QStringList());
    begin({ u"a"_s, u"b"_s });
    QCOMPARE(namelessControls(m_panel.get()), QStringList());
    QCOMPARE(cutTexts(m_panel.get()), QStringList());
}

QTEST_MAIN(RestartsPanelTest)
#include "tst_restartspanel.moc"
