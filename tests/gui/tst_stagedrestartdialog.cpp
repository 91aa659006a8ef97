// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldblock.h"
#include "gui/guiworld.h"
#include "instances/batchlist.h"
#include "instances/stagedrestartdialog.h"
#include "ops/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace std::chrono_literals;

namespace {

QJsonObject withoutWindow(QJsonObject instance)
{
    instance[u"maintain_begin"_s] = QString();
    instance[u"maintain_end"_s] = QString();
    return instance;
}

const QJsonArray three { sampleInstance(u"a"_s, u"alpha"_s), sampleInstance(u"b"_s, u"beta"_s),
                         sampleInstance(u"c"_s, u"gamma"_s) };

} // namespace

//! Asking how instances are to be restarted in stages.
class StagedRestartDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsWhoTakesPart();
    void saysThatAFailureStopsTheRest();
    void whatIsRefusedIsLeftOut();
    void oneIsBegunByItsName();
    void keyboardAloneBeginsSomeAtATime();
    void atOnceIsBounded();
    void windowsNeedATimeZone();
    void timeOfTheZoneStaysRight();
    void anUnknownWindowLeavesAnInstanceOut();
    void twoConnectionsTakePartTogether();
    void cancelIsTheDefaultAndBeginsNothing();
    void aLockInTheMiddleStopsIt();
    void everyControlHasAName();

private:
    void open(const QJsonArray& now);
    void openFor(const QList<InstanceBatch::Target>& targets);
    QList<InstanceBatch::Target> targets(Session& session, const QJsonArray& instances) const;
    QStringList column(int number) const { return columnTexts(list(), number); }
    template <typename T> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    BatchList* list() const { return m_dialog->findChild<BatchList*>(); }
    QLineEdit* typed() const { return find<QLineEdit>("batchTyped"); }
    QPushButton* beginButton() const { return find<QPushButton>("stagedBegin"); }
    QSpinBox* atOnce() const { return find<QSpinBox>("stagedAtOnce"); }
    QCheckBox* insideWindow() const { return find<QCheckBox>("stagedInsideWindow"); }
    QComboBox* zone() const { return find<QComboBox>("stagedZone"); }
    QString zoneNote() const { return find<FieldNote>("stagedZoneNote")->text(); }
    void chooseZone(int minutes) { zone()->setCurrentIndex(zone()->findData(minutes)); }
    void tabTo(const QWidget* widget);
    const RestartPlan& plan() const { return m_world->restarts.all().constFirst()->plan(); }

    std::unique_ptr<GuiWorld> m_world;
    Session* m_session = nullptr;
    QPointer<StagedRestartDialog> m_dialog;
};

void StagedRestartDialogTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    m_world->answerList(u"orders"_s, {});
    m_session = &m_world->open(u"orders"_s, Environment::Production);
    QTRY_VERIFY(m_session->instances().hasValue());
}

void StagedRestartDialogTest::cleanup()
{
    delete m_dialog;
    m_world.reset();
}

QList<InstanceBatch::Target> StagedRestartDialogTest::targets(Session& session,
                                                              const QJsonArray& instances) const
{
    QList<InstanceBatch::Target> targets;
    for (const QJsonValue& value : instances) {
        dms::Instance known;
        known.id = InstanceId(value["instance_id"_L1].toString());
        known.name = u"known-"_s + known.id.text();
        targets.append({ &session, known });
    }
    return targets;
}

void StagedRestartDialogTest::open(const QJsonArray& now)
{
    m_world->answerList(u"orders"_s, now);
    openFor(targets(*m_session, now));
}

void StagedRestartDialogTest::openFor(const QList<InstanceBatch::Target>& targets)
{
    InstanceBatch& batch = m_world->batches.begin(InstanceBatch::Action::Restart, targets);
    m_dialog
        = new StagedRestartDialog({ m_world->batches, m_world->restarts, m_world->clock }, batch, nullptr);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_COMPARE(batch.phase(), InstanceBatch::Phase::Ready);
}

void StagedRestartDialogTest::tabTo(const QWidget* widget)
{
    for (int i = 0; i < 16 && !widget->hasFocus(); ++i)
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY2(widget->hasFocus(), qPrintable(widget->objectName()));
}

void StagedRestartDialogTest::showsWhoTakesPart()
{
    open({ sampleInstance(u"a"_s, u"alpha"_s), withoutWindow(sampleInstance(u"b"_s, u"beta"_s)) });
    QCOMPARE(column(BatchList::NameColumn), QStringList({ u"alpha"_s, u"beta"_s }));
    QCOMPARE(column(BatchList::StatusColumn), QStringList({ u"Running"_s, u"Running"_s }));
    QCOMPARE(column(BatchList::WindowColumn), QStringList({ u"22:00 – 02:00"_s, u"—"_s }));
    QCOMPARE(column(BatchList::PlaceColumn).first(), u"orders › region-of-orders / project-of-orders"_s);
    QVERIFY(!list()->isColumnHidden(BatchList::WindowColumn));
    QVERIFY(list()->isColumnHidden(BatchList::ResultColumn));
    QVERIFY(!zone()->isVisible());
}

void StagedRestartDialogTest::saysThatAFailureStopsTheRest()
{
    open(three);
    const auto labels = m_dialog->findChildren<QLabel*>();
    const bool isSaid = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"stops the rest"_s);
    });
    QVERIFY(isSaid);
}

void StagedRestartDialogTest::whatIsRefusedIsLeftOut()
{
    open({ sampleInstance(u"a"_s, u"alpha"_s), sampleInstance(u"b"_s, u"beta"_s, u"CREATING"_s),
           sampleInstance(u"c"_s, u"gamma"_s) });
    QVERIFY(column(BatchList::ReasonColumn).at(1).contains(u"Creating"_s));
    QCOMPARE(list()->chosen(), QList<int>({ 0, 2 }));
    QVERIFY(!(list()->topLevelItem(1)->flags() & Qt::ItemIsUserCheckable));
    typed()->setText(u"3"_s);
    QVERIFY(!beginButton()->isEnabled());
    typed()->setText(u"2"_s);
    beginButton()->click();
    QCOMPARE(plan().steps.size(), 2);
    QCOMPARE(plan().steps.at(1).name, u"gamma"_s);
}

void StagedRestartDialogTest::oneIsBegunByItsName()
{
    open({ sampleInstance(u"a"_s, u"alpha"_s) });
    for (const QString& wrong : { u""_s, u"1"_s, u"Alpha"_s }) {
        typed()->setText(wrong);
        QVERIFY2(!beginButton()->isEnabled(), qPrintable(wrong));
        QVERIFY(!beginButton()->toolTip().isEmpty());
    }
    typed()->setText(u" alpha "_s);
    QVERIFY(beginButton()->isEnabled());
    QTest::mouseClick(beginButton(), Qt::LeftButton);
    QCOMPARE(m_world->restarts.all().size(), 1);
    QTRY_VERIFY(!m_dialog);
    QTRY_VERIFY(m_world->batches.all().isEmpty());
}

void StagedRestartDialogTest::keyboardAloneBeginsSomeAtATime()
{
    open(three);
    tabTo(atOnce());
    QTest::keyClick(atOnce(), Qt::Key_Up);
    tabTo(typed());
    QTest::keyClicks(typed(), u"3"_s);
    tabTo(beginButton());
    QTest::keyClick(beginButton(), Qt::Key_Space);
    QCOMPARE(m_world->restarts.all().size(), 1);
    QCOMPARE(plan().atOnce, 2);
    QVERIFY(!plan().insideWindow);
    QStringList names;
    for (const RestartStep& step : plan().steps)
        names.append(step.name);
    QCOMPARE(names, QStringList({ u"alpha"_s, u"beta"_s, u"gamma"_s }));
}

void StagedRestartDialogTest::atOnceIsBounded()
{
    open(three);
    QCOMPARE(atOnce()->value(), 1);
    QCOMPARE(atOnce()->minimum(), 1);
    QCOMPARE(atOnce()->maximum(), 3);
}

void StagedRestartDialogTest::windowsNeedATimeZone()
{
    open(three);
    typed()->setText(u"3"_s);
    QVERIFY(beginButton()->isEnabled());
    insideWindow()->click();
    QVERIFY(zone()->isVisible());
    QVERIFY(!beginButton()->isEnabled());
    QVERIFY(beginButton()->toolTip().contains(u"time zone"_s));
    QVERIFY(zoneNote().contains(u"does not tell which clock"_s));
    chooseZone(330);
    QCOMPARE(zone()->currentText(), u"UTC+05:30"_s);
    QVERIFY2(zoneNote().contains(u"05:30"_s), qPrintable(zoneNote()));
    QVERIFY(beginButton()->isEnabled());
    beginButton()->click();
    QVERIFY(plan().insideWindow);
    QCOMPARE(plan().windowOffset, 330min);
    // It is 05:30 there, and the windows open at 22:00.
    QCOMPARE(m_world->restarts.all().constFirst()->nextOpening(),
             std::optional(m_world->clock.now().addSecs(16 * 3600 + 1800)));
}

void StagedRestartDialogTest::timeOfTheZoneStaysRight()
{
    open(three);
    insideWindow()->click();
    chooseZone(-210);
    QVERIFY2(zoneNote().contains(u"20:30"_s), qPrintable(zoneNote()));
    m_world->clock.advance(2min);
    QVERIFY2(zoneNote().contains(u"20:32"_s), qPrintable(zoneNote()));
}

void StagedRestartDialogTest::anUnknownWindowLeavesAnInstanceOut()
{
    open({ sampleInstance(u"a"_s, u"alpha"_s), withoutWindow(sampleInstance(u"b"_s, u"beta"_s)) });
    QCOMPARE(list()->chosen(), QList<int>({ 0, 1 }));
    insideWindow()->click();
    QCOMPARE(list()->chosen(), QList<int> { 0 });
    QVERIFY(column(BatchList::ReasonColumn).at(1).contains(u"window is not known"_s));
    QCOMPARE(list()->topLevelItem(1)->checkState(BatchList::NameColumn), Qt::Unchecked);
    insideWindow()->click();
    QVERIFY(column(BatchList::ReasonColumn).at(1).isEmpty());
    list()->topLevelItem(1)->setCheckState(BatchList::NameColumn, Qt::Checked);
    QCOMPARE(list()->chosen(), QList<int>({ 0, 1 }));
}

void StagedRestartDialogTest::twoConnectionsTakePartTogether()
{
    m_world->answerList(u"billing"_s, {});
    Session& other = m_world->open(u"billing"_s);
    QTRY_VERIFY(other.instances().hasValue());
    const QJsonArray here { sampleInstance(u"a"_s, u"alpha"_s) };
    const QJsonArray there { sampleInstance(u"z"_s, u"zeta"_s) };
    m_world->answerList(u"orders"_s, here);
    m_world->answerList(u"billing"_s, there);
    openFor(targets(*m_session, here) + targets(other, there));
    typed()->setText(u"2"_s);
    beginButton()->click();
    QCOMPARE(plan().steps.at(0).connectionName, u"orders"_s);
    QCOMPARE(plan().steps.at(1).connectionName, u"billing"_s);
}

void StagedRestartDialogTest::cancelIsTheDefaultAndBeginsNothing()
{
    open(three);
    QVERIFY(find<QPushButton>("batchCancel")->isDefault());
    typed()->setFocus();
    QTest::keyClicks(typed(), u"3"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_world->restarts.all().isEmpty());
    QTRY_VERIFY(m_world->batches.all().isEmpty());
}

void StagedRestartDialogTest::aLockInTheMiddleStopsIt()
{
    open(three);
    typed()->setText(u"3"_s);
    QVERIFY(beginButton()->isEnabled());
    WriteLock& lock = m_session->connection().policies().writeLock;
    lock.setEnabled(true);
    lock.lock();
    QTRY_VERIFY(!beginButton()->isEnabled());
    QVERIFY(column(BatchList::ReasonColumn).first().contains(u"read-only"_s));
}

void StagedRestartDialogTest::everyControlHasAName()
{
    open(three);
    QCOMPARE(namelessControls(m_dialog), QStringList());
    QCOMPARE(cutTexts(m_dialog), QStringList());
    insideWindow()->click();
    QCOMPARE(namelessControls(m_dialog), QStringList());
    QTRY_COMPARE(cutTexts(m_dialog), QStringList());
}

QTEST_MAIN(StagedRestartDialogTest)
#include "tst_stagedrestartdialog.moc"
