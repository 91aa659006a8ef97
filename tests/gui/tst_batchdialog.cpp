// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guiworld.h"
#include "instances/batchdialog.h"
#include "ops/session.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace partita;

using Action = InstanceBatch::Action;

namespace {

enum Column {
    NameColumn,
    StatusColumn,
    TopicsColumn,
    PartitionsColumn,
    UsedColumn,
    PlaceColumn,
    ResultColumn,
    ReasonColumn
};

} // namespace

//! Asking about restarts and deletions, and what is shown of them.
class BatchDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsWhatTheyAreNow();
    void oneIsRestartedByItsName();
    void manyAreRestartedByTheirNumber();
    void whatIsRefusedIsLeftOut();
    void oneIsDeletedAfterItsDefinitionIsSaved();
    void whatFailedIsTriedAgain();
    void cancelIsTheDefaultAndSendsNothing();
    void closingStopsNothing();
    void keyboardAloneRestarts();
    void aLockInTheMiddleStopsIt();
    void everyControlHasAName();

private:
    void open(Action action, const QJsonArray& now);
    QStringList column(int number) const;
    template <typename T> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QLineEdit* typed() const { return find<QLineEdit>("batchTyped"); }
    QTreeWidget* list() const { return find<QTreeWidget>("batchList"); }
    void answerAction(const QByteArray& json, int status = 200);
    QList<QByteArray> posts() const;

    std::unique_ptr<GuiWorld> m_world;
    Session* m_session = nullptr;
    QPointer<BatchDialog> m_dialog;
};

void BatchDialogTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    m_world->answerList(u"orders"_s, {});
    m_session = &m_world->open(u"orders"_s, Environment::Production);
    QTRY_VERIFY(m_session->instances().hasValue());
}

void BatchDialogTest::cleanup()
{
    delete m_dialog;
    m_world.reset();
}

//! A list knew them by their ids alone; \a now is what the service says when it is asked again.
void BatchDialogTest::open(Action action, const QJsonArray& now)
{
    QList<InstanceBatch::Target> targets;
    for (const QJsonValue& value : now) {
        dms::Instance known;
        known.id = InstanceId(value["instance_id"_L1].toString());
        known.name = u"known-"_s + known.id.text();
        targets.append({ m_session, known });
    }
    m_world->answerList(u"orders"_s, now);
    InstanceBatch& batch = m_world->batches.begin(action, targets);
    m_dialog = new BatchDialog(m_world->batches, batch, nullptr);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_COMPARE(batch.phase(), InstanceBatch::Phase::Ready);
}

QStringList BatchDialogTest::column(int number) const
{
    QStringList texts;
    for (int row = 0; row < list()->topLevelItemCount(); ++row)
        texts.append(list()->topLevelItem(row)->text(number));
    return texts;
}

void BatchDialogTest::answerAction(const QByteArray& json, int status)
{
    m_world->transport.enqueue(GuiWorld::listPath(u"orders"_s) + "/action", status, json);
}

QList<QByteArray> BatchDialogTest::posts() const
{
    QList<QByteArray> bodies;
    for (const auto& one : m_world->transport.seen()) {
        if (one.request.method == Request::Method::Post)
            bodies.append(one.request.body);
    }
    return bodies;
}

void BatchDialogTest::showsWhatTheyAreNow()
{
    open(Action::Restart,
         { sampleInstance(u"a"_s, u"alpha"_s), sampleInstance(u"b"_s, u"beta"_s, u"ERROR"_s) });
    QCOMPARE(column(NameColumn), QStringList({ u"alpha"_s, u"beta"_s }));
    QCOMPARE(column(StatusColumn), QStringList({ u"Running"_s, u"Faulty"_s }));
    QVERIFY(column(PlaceColumn).first().startsWith(u"orders › region-of-orders"_s));
    QVERIFY(list()->isColumnHidden(ResultColumn));
    QVERIFY(list()->isColumnHidden(TopicsColumn));
    QVERIFY(find<QLabel>("batchMeaning")->text().contains(u"messages stay"_s));
}

void BatchDialogTest::oneIsRestartedByItsName()
{
    open(Action::Restart, { sampleInstance(u"a"_s, u"alpha"_s) });
    for (const QString& wrong : { u""_s, u"1"_s, u"Alpha"_s, u"alph"_s }) {
        typed()->setText(wrong);
        QVERIFY2(!button("batchAct")->isEnabled(), qPrintable(wrong));
        QVERIFY(!button("batchAct")->toolTip().isEmpty());
    }
    typed()->setText(u" alpha "_s);
    QVERIFY(button("batchAct")->isEnabled());
    answerAction(R"({"results":[{"result":"success","instance":"a"}]})");
    button("batchAct")->click();
    QTRY_COMPARE(column(ResultColumn), QStringList { u"Restarting"_s });
    QCOMPARE(posts().size(), 1);
    const QJsonObject body = QJsonDocument::fromJson(posts().first()).object();
    QCOMPARE(body["action"_L1].toString(), u"restart"_s);
    QCOMPARE(body["instances"_L1].toArray(), QJsonArray { u"a"_s });
    QCOMPARE(m_world->journal.entries.size(), 1);
    QCOMPARE(m_world->journal.entries[0].instanceName, u"alpha"_s);
    QCOMPARE(button("batchCancel")->text(), u"Close"_s);
    QVERIFY(!typed()->isVisible());
}

void BatchDialogTest::manyAreRestartedByTheirNumber()
{
    open(Action::Restart,
         { sampleInstance(u"a"_s, u"alpha"_s), sampleInstance(u"b"_s, u"beta"_s),
           sampleInstance(u"c"_s, u"gamma"_s) });
    QCOMPARE(button("batchAct")->text(), u"Restart 3 instance(s)"_s);
    list()->topLevelItem(1)->setCheckState(NameColumn, Qt::Unchecked);
    QCOMPARE(button("batchAct")->text(), u"Restart 2 instance(s)"_s);
    typed()->setText(u"3"_s);
    QVERIFY(!button("batchAct")->isEnabled());
    typed()->setText(u"2"_s);
    QVERIFY(button("batchAct")->isEnabled());
    answerAction(R"({"results":[{"result":"success","instance":"a"},{"result":"failed","instance":"c"}]})");
    button("batchAct")->click();
    QTRY_COMPARE(column(ResultColumn), QStringList({ u"Restarting"_s, QString(), u"Failed"_s }));
    QCOMPARE(QJsonDocument::fromJson(posts().first())["instances"_L1].toArray(),
             QJsonArray({ u"a"_s, u"c"_s }));
    QVERIFY(column(ReasonColumn).last().contains(u"failed"_s));
}

void BatchDialogTest::whatIsRefusedIsLeftOut()
{
    open(Action::Restart,
         { sampleInstance(u"a"_s, u"alpha"_s), sampleInstance(u"b"_s, u"beta"_s, u"CREATING"_s) });
    const QTreeWidgetItem* refused = list()->topLevelItem(1);
    QCOMPARE(refused->checkState(NameColumn), Qt::Unchecked);
    QVERIFY(!(refused->flags() & Qt::ItemIsUserCheckable));
    QVERIFY2(refused->text(ReasonColumn).contains(u"Creating"_s), qPrintable(refused->text(ReasonColumn)));
    QCOMPARE(m_dialog->chosen(), QList<int> { 0 });
    QCOMPARE(button("batchAct")->text(), u"Restart 1 instance(s)"_s);
}

void BatchDialogTest::oneIsDeletedAfterItsDefinitionIsSaved()
{
    m_world->answerDetail(u"orders"_s, sampleInstance(u"a"_s, u"alpha"_s));
    m_world->answerTopics(u"orders"_s, u"a"_s, { sampleTopic(u"paid"_s, 5), sampleTopic(u"sent"_s, 7) }, 300,
                          288);
    open(Action::Delete, { sampleInstance(u"a"_s, u"alpha"_s) });
    QCOMPARE(column(TopicsColumn), QStringList { u"2"_s });
    QCOMPARE(column(PartitionsColumn), QStringList { u"12"_s });
    QVERIFY(find<QLabel>("batchMeaning")->text().contains(u"nobody can bring them back"_s));
    typed()->setText(u"alpha"_s);
    answerAction(R"({"results":[{"result":"success","instance":"a"}]})");
    m_world->transport.enqueue(GuiWorld::detailPath(u"orders"_s, u"a"_s), 204, "");
    // More than one, since the list on show may be read as well.
    for (int i = 0; i < 5; ++i)
        m_world->answerList(u"orders"_s, { sampleInstance(u"a"_s, u"alpha"_s, u"DELETING"_s) });
    button("batchAct")->click();
    // The service takes a moment until its list tells.
    QTRY_COMPARE(column(ResultColumn), QStringList { u"Accepted"_s });
    const auto pass = [this] {
        if (const auto next = m_world->clock.next())
            m_world->clock.advance(*next);
    };
    QTRY_COMPARE((pass(), column(ResultColumn)), QStringList { u"Being deleted"_s });
    const auto saved = m_world->snapshots.list();
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved[0].snapshot);
    QCOMPARE(saved[0].snapshot->topics.size(), 2u);
}

void BatchDialogTest::whatFailedIsTriedAgain()
{
    open(Action::Restart, { sampleInstance(u"a"_s, u"alpha"_s), sampleInstance(u"b"_s, u"beta"_s) });
    typed()->setText(u"2"_s);
    answerAction(R"({"results":[{"result":"success","instance":"a"},{"result":"failed","instance":"b"}]})");
    button("batchAct")->click();
    QTRY_VERIFY(button("batchRetry")->isVisible());
    QCOMPARE(button("batchRetry")->text(), u"Try again with 1"_s);
    m_world->answerList(
        u"orders"_s,
        { sampleInstance(u"a"_s, u"alpha"_s, u"RESTARTING"_s), sampleInstance(u"b"_s, u"beta"_s) });
    answerAction(R"({"results":[{"result":"success","instance":"b"}]})");
    button("batchRetry")->click();
    QTRY_COMPARE(column(ResultColumn), QStringList({ u"Restarting"_s, u"Restarting"_s }));
    QCOMPARE(QJsonDocument::fromJson(posts().last())["instances"_L1].toArray(), QJsonArray { u"b"_s });
    QVERIFY(!button("batchRetry")->isVisible());
}

void BatchDialogTest::cancelIsTheDefaultAndSendsNothing()
{
    open(Action::Restart, { sampleInstance(u"a"_s, u"alpha"_s) });
    QVERIFY(button("batchCancel")->isDefault());
    typed()->setFocus();
    QTest::keyClicks(typed(), u"alpha"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(posts().isEmpty());
    QTRY_VERIFY(m_world->batches.all().isEmpty());
}

void BatchDialogTest::closingStopsNothing()
{
    open(Action::Restart, { sampleInstance(u"a"_s, u"alpha"_s) });
    typed()->setText(u"alpha"_s);
    answerAction(R"({"results":[{"result":"success","instance":"a"}]})");
    button("batchAct")->click();
    QCOMPARE(posts().size(), 1);
    m_dialog->reject();
    QTRY_COMPARE(m_world->journal.entries.size(), 1);
    QCOMPARE(m_world->journal.entries[0].outcome, JournalEntry::Outcome::Done);
}

void BatchDialogTest::keyboardAloneRestarts()
{
    open(Action::Restart, { sampleInstance(u"a"_s, u"alpha"_s) });
    const auto tabTo = [this](const QWidget* widget) {
        for (int i = 0; i < 12 && !widget->hasFocus(); ++i)
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        return widget->hasFocus();
    };
    QVERIFY(tabTo(typed()));
    QTest::keyClicks(typed(), u"alpha"_s);
    QVERIFY(tabTo(button("batchAct")));
    answerAction(R"({"results":[{"result":"success","instance":"a"}]})");
    QTest::keyClick(button("batchAct"), Qt::Key_Space);
    QTRY_COMPARE(column(ResultColumn), QStringList { u"Restarting"_s });
}

void BatchDialogTest::aLockInTheMiddleStopsIt()
{
    open(Action::Restart, { sampleInstance(u"a"_s, u"alpha"_s) });
    typed()->setText(u"alpha"_s);
    QVERIFY(button("batchAct")->isEnabled());
    WriteLock& lock = m_session->connection().policies().writeLock;
    lock.setEnabled(true);
    lock.lock();
    QTRY_VERIFY(!button("batchAct")->isEnabled());
    QVERIFY(column(ReasonColumn).first().contains(u"read-only"_s));
}

void BatchDialogTest::everyControlHasAName()
{
    for (const QString& id : { u"a"_s, u"b"_s }) {
        m_world->answerDetail(u"orders"_s, sampleInstance(id, id));
        m_world->answerTopics(u"orders"_s, id, { sampleTopic(u"paid"_s) }, 300, 297);
    }
    open(Action::Delete, { sampleInstance(u"a"_s, u"alpha"_s), sampleInstance(u"b"_s, u"beta"_s) });
    QCOMPARE(namelessControls(m_dialog), QStringList());
    QCOMPARE(cutTexts(m_dialog), QStringList());
}

QTEST_MAIN(BatchDialogTest)
#include "tst_batchdialog.moc"
