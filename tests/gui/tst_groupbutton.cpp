// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instancespagefixture.h"
#include "instances/groupbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

//! The list in groups: their headings, folding, and what stays over refreshes.
class GroupButtonTest : public InstancesPageFixture
{
    Q_OBJECT

private slots:
    void init() { showPage(); }
    void cleanup() { closePage(); }

    void menuGroupsAndUngroups();
    void groupsByATag();
    void arrowKeysFold();
    void clickAndEnterFoldAndOpenNothing();
    void headingsAreNotSelected();
    void foldingKeepsSelectionAndSort();
    void refreshKeepsGroupsScrollAndSelection();
    void headingsArePainted();
    void groupingIsRemembered();

private:
    GroupButton* button() const { return m_page->findChild<GroupButton*>(u"groupButton"_s); }
    void choose(const QString& grouping)
    {
        QMenu* menu = button()->menu();
        menu->popup(button()->mapToGlobal(QPoint(0, button()->height())));
        QTRY_VERIFY(menu->isVisible());
        for (QAction* action : menu->findChildren<QAction*>()) {
            if (action->isCheckable() && action->data().toString() == grouping) {
                action->trigger();
                break;
            }
        }
        menu->close();
        QCOMPARE(groupingText(button()->chosen()), grouping);
    }
    void makeCurrent(int row)
    {
        m_table->setFocus();
        m_table->selectionModel()->setCurrentIndex(
            m_table->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QString currentName() const { return m_table->currentIndex().data().toString(); }
};

void GroupButtonTest::menuGroupsAndUngroups()
{
    openThree();
    choose(u"status"_s);
    QTRY_COMPARE(names(),
                 QStringList({ u"Faulty  (1)"_s, u"charlie"_s, u"Running  (2)"_s, u"alpha"_s, u"bravo"_s }));
    choose(u"region"_s);
    QTRY_COMPARE(rows(), 4);
    choose(QString());
    QTRY_COMPARE(names(), QStringList({ u"alpha"_s, u"bravo"_s, u"charlie"_s }));
}

void GroupButtonTest::groupsByATag()
{
    QJsonObject tagged = sampleInstance(u"id-a"_s, u"alpha"_s);
    tagged[u"tags"_s] = QJsonArray { QJsonObject { { u"key"_s, u"e&nv"_s }, { u"value"_s, u"prod"_s } } };
    QJsonObject bare = sampleInstance(u"id-b"_s, u"bravo"_s);
    bare.remove(u"tags"_s);
    m_world->answerList(u"orders"_s, { tagged, bare });
    m_world->open(u"orders"_s);
    QTRY_COMPARE(rows(), 2);
    choose(u"tag:e&nv"_s);
    QTRY_COMPARE(names(), QStringList({ u"prod  (1)"_s, u"alpha"_s, u"None  (1)"_s, u"bravo"_s }));
}

void GroupButtonTest::arrowKeysFold()
{
    openThree();
    choose(u"status"_s);
    QTRY_COMPARE(rows(), 5);
    makeCurrent(4);
    QTest::keyClick(m_table, Qt::Key_Left);
    QTRY_COMPARE(names(), QStringList({ u"Faulty  (1)"_s, u"charlie"_s, u"Running  (2)"_s }));
    QCOMPARE(currentName(), u"Running  (2)"_s);
    QTest::keyClick(m_table, Qt::Key_Right);
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(currentName(), u"Running  (2)"_s);
    choose(QString());
    QTRY_COMPARE(rows(), 3);
    makeCurrent(1);
    QTest::keyClick(m_table, Qt::Key_Left);
    QCOMPARE(rows(), 3);
}

void GroupButtonTest::clickAndEnterFoldAndOpenNothing()
{
    openThree();
    QSignalSpy opened(m_page.get(), &InstancesPage::openRequested);
    choose(u"status"_s);
    QTRY_COMPARE(rows(), 5);
    const QPoint heading = m_table->visualRect(m_table->model()->index(0, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, heading);
    QTRY_COMPARE(rows(), 4);
    makeCurrent(0);
    QTest::keyClick(m_table, Qt::Key_Return);
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(m_table->findChild<QMenu*>(u"instanceMenu"_s), nullptr);
}

void GroupButtonTest::headingsAreNotSelected()
{
    openThree();
    choose(u"status"_s);
    QTRY_COMPARE(rows(), 5);
    m_table->setFocus();
    m_table->selectAll();
    QCOMPARE(m_page->selected().size(), 3);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
    makeCurrent(0);
    QCOMPARE(m_page->selected().size(), 0);
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_page->selected().size(), 2);
}

void GroupButtonTest::foldingKeepsSelectionAndSort()
{
    openThree();
    m_table->sortByColumn(InstanceListModel::Name, Qt::DescendingOrder);
    choose(u"status"_s);
    QTRY_COMPARE(names(),
                 QStringList({ u"Faulty  (1)"_s, u"charlie"_s, u"Running  (2)"_s, u"bravo"_s, u"alpha"_s }));
    makeCurrent(3);
    QTest::keyClick(m_table, Qt::Key_Left);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(m_page->selected().size(), 0);
    QTest::keyClick(m_table, Qt::Key_Right);
    QTRY_COMPARE(rows(), 5);
    QCOMPARE(m_page->selected().size(), 1);
    QCOMPARE(m_page->selected().constFirst().known.name, u"bravo"_s);
}

void GroupButtonTest::refreshKeepsGroupsScrollAndSelection()
{
    m_world->answerList(u"orders"_s, sampleInstances(200));
    m_world->open(u"orders"_s);
    QTRY_COMPARE(rows(), 200);
    choose(u"status"_s);
    QTRY_COMPARE(rows(), 201);
    m_table->verticalScrollBar()->setValue(100);
    makeCurrent(110);
    m_table->verticalScrollBar()->setValue(100);
    const QString name = currentName();
    QJsonArray more = sampleInstances(200);
    more.append(sampleInstance(u"id-new"_s, u"aaa"_s, u"ERROR"_s));
    m_world->answerList(u"orders"_s, more);
    m_page->refresh();
    QTRY_COMPARE(rows(), 203);
    QCOMPARE(currentName(), name);
    QCOMPARE(m_page->selected().size(), 1);
    QCOMPARE(m_page->selected().constFirst().known.name, name);
    QCOMPARE(m_table->rowAt(0), 102);
}

void GroupButtonTest::headingsArePainted()
{
    openThree();
    choose(u"status"_s);
    QTRY_COMPARE(rows(), 5);
    m_table->clearSelection();
    const QImage shown = m_table->viewport()->grab().toImage();
    const int y = m_table->rowViewportPosition(0) + 2;
    const QColor paper = m_table->palette().color(QPalette::AlternateBase);
    QCOMPARE(shown.pixelColor(shown.width() / 2, y), paper);
    int ink = 0;
    for (int x = 0; x < 200; ++x)
        ink += shown.pixelColor(x, y + m_table->rowHeight(0) / 2) != paper ? 1 : 0;
    QVERIFY(ink > 10);
}

void GroupButtonTest::groupingIsRemembered()
{
    openThree();
    choose(u"status"_s);
    m_page->saveLayout(m_world->settings);
    InstancesPage other(m_world->manager, m_world->workers, m_world->clock);
    other.restoreLayout(m_world->settings);
    QCOMPARE(groupingText(other.findChild<GroupButton*>(u"groupButton"_s)->chosen()), u"status"_s);
    QCOMPARE(groupingOf(u"tag:a:b"_s), InstanceGrouping({ InstanceGrouping::By::Tag, u"a:b"_s }));
    QCOMPARE(groupingOf(u"moon"_s), InstanceGrouping());
}

QTEST_MAIN(GroupButtonTest)
#include "tst_groupbutton.moc"
