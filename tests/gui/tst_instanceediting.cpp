// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldblock.h"
#include "common/idpicker.h"
#include "common/windowbox.h"
#include "gui/guiworld.h"
#include "instances/editdialog.h"
#include "instances/editform.h"
#include "instances/overviewpage.h"

#include <QAction>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace partita;
using namespace Qt::StringLiterals;

//! Changing an instance in place: editors, pending changes, their review and their end.
class InstanceEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensByKeyboardInThePlaceOfTheValues();
    void countsWhatIsPending();
    void saysWhatIsWrongBesideTheField();
    void reviewsAndSends();
    void letsAPersonChooseInAConflict();
    void aRefusalKeepsWhatWasTyped();
    void closingTheReviewStopsNothing();
    void discardsWhatWasTyped();
    void pendingChangesOutliveThePage();
    void aReadOnlyConnectionOpensNoEditor();
    void aStatusThatForbidsItSaysSo();
    void aPlaceThatClosesEndsTheEditing();
    void everyControlHasAName();

private:
    void open();
    void edit();
    void answerDetail(const QJsonObject& other = {});
    void typeName(const QString& name);
    EditDialog* review();
    int puts() const;
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QString state() const { return child<FieldNote>("editState")->text(); }
    InstanceEdit* pending() const { return m_world->edits.all().constFirst(); }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<OverviewPage> m_page;
    Session* m_session = nullptr;
};

void InstanceEditingTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    // The first request of a connection goes alone.
    m_world->answerList(u"orders"_s, {});
    m_session = &m_world->open(u"orders"_s, Environment::Production);
    QTRY_VERIFY(m_session->instances().hasValue());
    open();
}

void InstanceEditingTest::cleanup()
{
    m_page.reset();
    m_world.reset();
}

void InstanceEditingTest::open()
{
    dms::Instance known;
    known.id = InstanceId(u"id-1"_s);
    known.name = u"bravo"_s;
    known.description = u"old words"_s;
    known.status = u"RUNNING"_s;
    known.maintainBegin = u"22:00:00"_s;
    known.maintainEnd = u"02:00:00"_s;
    known.securityGroupId = u"sg-1"_s;
    known.retentionPolicy = u"time_base"_s;
    known.enterpriseProjectId = u"0"_s;
    m_page = std::make_unique<OverviewPage>(*m_session, m_world->edits, known);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void InstanceEditingTest::edit()
{
    m_page->activateWindow();
    child<QToolButton>("editButton")->setFocus();
    QTest::keyClick(child<QToolButton>("editButton"), Qt::Key_Space);
    QVERIFY(m_page->isEditing());
}

void InstanceEditingTest::answerDetail(const QJsonObject& other)
{
    QJsonObject detail {
        { u"instance_id"_s, u"id-1"_s },        { u"name"_s, u"bravo"_s },
        { u"description"_s, u"old words"_s },   { u"status"_s, u"RUNNING"_s },
        { u"maintain_begin"_s, u"22:00:00"_s }, { u"maintain_end"_s, u"02:00:00"_s },
        { u"security_group_id"_s, u"sg-1"_s },  { u"retention_policy"_s, u"time_base"_s },
        { u"enterprise_project_id"_s, u"0"_s },
    };
    for (auto it = other.begin(); it != other.end(); ++it)
        detail[it.key()] = it.value();
    m_world->transport.enqueue(GuiWorld::detailPath(u"orders"_s, u"id-1"_s), 200,
                               QJsonDocument(detail).toJson());
}

void InstanceEditingTest::typeName(const QString& name)
{
    auto* field = child<QLineEdit>("editName");
    field->selectAll();
    QTest::keyClicks(field, name);
}

EditDialog* InstanceEditingTest::review()
{
    child<QPushButton>("editReviewButton")->click();
    return m_page->findChild<EditDialog*>();
}

int InstanceEditingTest::puts() const
{
    const auto& seen = m_world->transport.seen();
    return int(std::count_if(seen.cbegin(), seen.cend(),
                             [](const auto& one) { return one.request.method == Request::Method::Put; }));
}

void InstanceEditingTest::opensByKeyboardInThePlaceOfTheValues()
{
    QVERIFY(!child<QLineEdit>("editName"));
    const int before = m_world->transport.count();
    edit();
    QVERIFY(m_world->transport.count() > before); // the lists to choose from
    QVERIFY(child<QLineEdit>("editName")->isVisible());
    QVERIFY(!child<QWidget>("field_name")->isVisible());
    QVERIFY(!child<QWidget>("field_maintain_end")->isVisible());
    QVERIFY(child<QWidget>("field_engine")->isVisible());
    QTRY_VERIFY(child<QLineEdit>("editName")->hasFocus());
    QCOMPARE(child<QLineEdit>("editName")->text(), u"bravo"_s);
    QCOMPARE(child<QPlainTextEdit>("editDescription")->toPlainText(), u"old words"_s);
    QCOMPARE(child<WindowBox>("editWindow")->begin(), u"22:00:00"_s);
    QCOMPARE(child<IdPicker>("editSecurityGroup")->id(), u"sg-1"_s);
    QVERIFY(m_page->stopEditing());
    QVERIFY(child<QWidget>("field_name")->isVisible());
    QVERIFY(!m_page->stopEditing());
}

void InstanceEditingTest::countsWhatIsPending()
{
    edit();
    QVERIFY(!child<QPushButton>("editReviewButton")->isVisible());
    typeName(u"bravo2"_s);
    QCOMPARE(state(), u"1 change(s) not sent yet"_s);
    child<QPlainTextEdit>("editDescription")->setPlainText(u"new"_s);
    QCOMPARE(state(), u"2 change(s) not sent yet"_s);
    QVERIFY(child<QPushButton>("editReviewButton")->isEnabled());
    typeName(u"bravo"_s);
    QCOMPARE(state(), u"1 change(s) not sent yet"_s);
    QCOMPARE(pending()->changes().size(), 1);
    // What was read again changes nothing under the cursor.
    dms::Instance other = pending()->instance();
    other.retentionPolicy = u"produce_reject"_s;
    m_page->setInstance(other);
    QCOMPARE(child<QPlainTextEdit>("editDescription")->toPlainText(), u"new"_s);
    QCOMPARE(child<QComboBox>("editRetention")->currentData().toString(), u"produce_reject"_s);
    QCOMPARE(pending()->changes().size(), 1);
}

void InstanceEditingTest::saysWhatIsWrongBesideTheField()
{
    edit();
    typeName(u"x"_s);
    auto* block = qobject_cast<FieldBlock*>(child<QLineEdit>("editName")->parentWidget());
    QVERIFY(block);
    QVERIFY(block->isWrong());
    QVERIFY2(block->noteText().contains(u"table 5-11") || block->noteText().contains(u"table 5-2"),
             qPrintable(block->noteText()));
    QVERIFY(!child<QPushButton>("editReviewButton")->isEnabled());
    QVERIFY(!child<QPushButton>("editReviewButton")->toolTip().isEmpty());
    typeName(u"bravo2"_s);
    QVERIFY(child<QPushButton>("editReviewButton")->isEnabled());
    QVERIFY2(block->noteText().contains(u"Before: bravo"), qPrintable(block->noteText()));
}

void InstanceEditingTest::reviewsAndSends()
{
    int applied = 0;
    connect(m_page.get(), &OverviewPage::applied, this, [&] { ++applied; });
    edit();
    typeName(u"bravo2"_s);
    QPointer<EditDialog> dialog = review();
    QVERIFY(dialog);
    auto* list = dialog->findChild<QTreeWidget*>(u"editList"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), u"bravo"_s);
    QCOMPARE(list->topLevelItem(0)->text(3), u"bravo2"_s);
    QVERIFY(list->isColumnHidden(2));
    const auto texts = dialog->findChildren<QPlainTextEdit*>();
    QVERIFY(texts.constFirst()->toPlainText().contains(u"\"name\": \"bravo2\""));
    QVERIFY(!texts.constFirst()->toPlainText().contains(u"description"));
    auto* send = dialog->findChild<QPushButton*>(u"editSend"_s);
    QTRY_VERIFY(send->hasFocus());
    answerDetail();
    m_world->transport.enqueue(GuiWorld::detailPath(u"orders"_s, u"id-1"_s), 204, {});
    answerDetail({ { u"name"_s, u"bravo2"_s } });
    QTest::keyClick(send, Qt::Key_Space);
    QTRY_VERIFY(!dialog);
    QCOMPARE(puts(), 1);
    QCOMPARE(applied, 1);
    QCOMPARE(state(), u"The change is in effect."_s);
    QVERIFY(m_page->stopEditing());
}

void InstanceEditingTest::letsAPersonChooseInAConflict()
{
    edit();
    typeName(u"mine1"_s);
    child<QPlainTextEdit>("editDescription")->setPlainText(u"my words"_s);
    QPointer<EditDialog> dialog = review();
    const QJsonObject theirs { { u"name"_s, u"theirs"_s }, { u"description"_s, u"their words"_s } };
    answerDetail(theirs);
    auto* send = dialog->findChild<QPushButton*>(u"editSend"_s);
    send->click();
    QTRY_VERIFY(pending()->hasConflict() && !pending()->isBusy());
    auto* list = dialog->findChild<QTreeWidget*>(u"editList"_s);
    QVERIFY(!list->isColumnHidden(2));
    QCOMPARE(list->topLevelItem(0)->text(2), u"theirs"_s);
    QVERIFY(!send->isEnabled());
    QCOMPARE(puts(), 0);
    dialog->findChild<QPushButton*>(u"editMine"_s)->click();
    QVERIFY(!send->isEnabled());
    // The next one that is open is the current row.
    QCOMPARE(list->currentItem()->text(2), u"their words"_s);
    dialog->findChild<QPushButton*>(u"editTheirs"_s)->click();
    QVERIFY(send->isEnabled());
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(child<QPlainTextEdit>("editDescription")->toPlainText(), u"their words"_s);
    answerDetail(theirs);
    m_world->transport.enqueue(GuiWorld::detailPath(u"orders"_s, u"id-1"_s), 204, {});
    answerDetail({ { u"name"_s, u"mine1"_s }, { u"description"_s, u"their words"_s } });
    send->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(puts(), 1);
}

void InstanceEditingTest::aRefusalKeepsWhatWasTyped()
{
    edit();
    typeName(u"taken1"_s);
    QPointer<EditDialog> dialog = review();
    answerDetail();
    m_world->refuse(GuiWorld::detailPath(u"orders"_s, u"id-1"_s), 403,
                    R"({"error_code":"111400003","error_msg":"no"})");
    dialog->findChild<QPushButton*>(u"editSend"_s)->click();
    QTRY_COMPARE(pending()->result(), InstanceEdit::Result::Failed);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPushButton*>(u"editDetails"_s)->isVisible());
    QVERIFY(dialog->findChild<QPushButton*>(u"editSend"_s)->isEnabled());
    dialog->reject();
    QCOMPARE(child<QLineEdit>("editName")->text(), u"taken1"_s);
    QCOMPARE(pending()->changes().size(), 1);
}

void InstanceEditingTest::closingTheReviewStopsNothing()
{
    edit();
    typeName(u"bravo2"_s);
    QPointer<EditDialog> dialog = review();
    dialog->findChild<QPushButton*>(u"editSend"_s)->click();
    QVERIFY(pending()->isBusy());
    QVERIFY(!child<QLineEdit>("editName")->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QCOMPARE(state(), u"The change is on its way."_s);
    answerDetail({ { u"name"_s, u"bravo2"_s } });
    const auto& seen = m_world->transport.seen();
    QVERIFY(!seen.empty());
    // The reading was on its way before the answer was there.
    while (pending()->isBusy() && m_world->transport.answer(404, R"({"error_code":"111404002"})"))
        QCoreApplication::processEvents();
    QTRY_VERIFY(!pending()->isBusy());
    QCOMPARE(child<QLineEdit>("editName")->text(), u"bravo2"_s);
}

void InstanceEditingTest::discardsWhatWasTyped()
{
    edit();
    typeName(u"bravo2"_s);
    child<QPushButton>("editDiscardButton")->click();
    QCOMPARE(child<QLineEdit>("editName")->text(), u"bravo"_s);
    QVERIFY(pending()->changes().isEmpty());
    QVERIFY(!child<QPushButton>("editDiscardButton")->isVisible());
}

void InstanceEditingTest::pendingChangesOutliveThePage()
{
    edit();
    typeName(u"bravo2"_s);
    m_page.reset();
    QCOMPARE(m_world->edits.pending(), 1);
    open();
    QVERIFY(m_page->isEditing());
    QCOMPARE(child<QLineEdit>("editName")->text(), u"bravo2"_s);
    child<QPushButton>("editDiscardButton")->click();
    m_page.reset();
    QVERIFY(m_world->edits.all().isEmpty());
}

void InstanceEditingTest::aReadOnlyConnectionOpensNoEditor()
{
    WriteLock& lock = m_session->connection().policies().writeLock;
    lock.setEnabled(true);
    auto* button = child<QToolButton>("editButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"read-only"));
    lock.setEnabled(false);
    edit();
    typeName(u"bravo2"_s);
    // Locked in the middle: what was typed stays in sight, and is not sent.
    lock.setEnabled(true);
    QVERIFY(child<QLineEdit>("editName")->isVisible());
    QVERIFY(!child<QPushButton>("editReviewButton")->isEnabled());
    QVERIFY(!review());
}

void InstanceEditingTest::aStatusThatForbidsItSaysSo()
{
    dms::Instance other = pending()->instance();
    other.status = u"RESTARTING"_s;
    m_page->setInstance(other);
    QVERIFY(!child<QToolButton>("editButton")->isEnabled());
    QVERIFY(child<QToolButton>("editButton")->toolTip().contains(u"Restarting"));
}

void InstanceEditingTest::aPlaceThatClosesEndsTheEditing()
{
    edit();
    typeName(u"bravo2"_s);
    QPointer<EditDialog> dialog = review();
    m_world->estate.remove(m_session->connection());
    QVERIFY(!dialog);
    QVERIFY(!m_page->isEditing());
    QVERIFY(!child<QToolButton>("editButton")->isEnabled());
    QVERIFY(!child<QLineEdit>("editName"));
}

void InstanceEditingTest::everyControlHasAName()
{
    edit();
    typeName(u"bravo2"_s);
    QCOMPARE(namelessControls(m_page.get()), QStringList());
    QCOMPARE(namelessControls(review()), QStringList());
}

QTEST_MAIN(InstanceEditingTest)
#include "tst_instanceediting.moc"
