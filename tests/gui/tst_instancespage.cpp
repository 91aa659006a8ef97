// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instancespagefixture.h"
#include "instances/statusfilter.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

using namespace partita;
using namespace Qt::StringLiterals;

using Column = InstanceListModel::Column;

class InstancesPageTest : public InstancesPageFixture
{
    Q_OBJECT

private slots:
    void init() { showPage(); }
    void cleanup() { closePage(); }

    void listShowsOneRowForEachInstance();
    void waitsQuietlyUntilTheFirstReply();
    void filterIsTyped();
    void filteredToNothingOffersTheWayBack();
    void statusFilterCountsAndNarrows();
    void headerClickSorts();
    void selectionAndScrollSurviveARefresh();
    void selectionComesBackWithItsRow();
    void errorKeepsTheRowsAndNamesTheConnection();
    void errorWithoutRowsExplainsAndOffersAnotherTry();
    void emptyProjectSaysWhatToDo();
    void showFailedAsksForThemToo();
    void rowThatEnterOpensIsSelected();
    void enterAndDoubleClickOpen();
    void copiesRowsAsText();
    void contextMenuActsOnItsInstance();
    void menuCreatesOneLikeItUnlessLocked();
    void columnsCanBeHiddenAndAreRemembered();
    void doesNotRefreshWhileHidden();
    void lyingReplyIsShownAsFarAsItCanBe();
    void toolsMoveBelowEachOtherWhenThereIsNoRoom();
    void everyControlHasAName();

private:
    QLineEdit* filter() const { return m_page->findChild<QLineEdit*>(u"instanceFilter"_s); }
    QString counts() const { return m_page->findChild<QLabel*>(u"instanceCounts"_s)->text(); }
    QWidget* banner() const { return m_page->findChild<QWidget*>(u"banner"_s); }
    QWidget* notice() const { return m_page->findChild<QWidget*>(u"emptyState"_s); }
    QPushButton* noticeButton() const { return m_page->findChild<QPushButton*>(u"noticeButton"_s); }
    void refreshWith(const QJsonArray& instances);
};

void InstancesPageTest::refreshWith(const QJsonArray& instances)
{
    m_world->answerList(u"orders"_s, instances);
    auto* model = qobject_cast<InstanceListModel*>(m_table->model());
    QSignalSpy arranged(model, &ArrangedModel::arranged);
    QTest::mouseClick(m_page->findChild<QToolButton*>(u"refreshButton"_s), Qt::LeftButton);
    QVERIFY(arranged.wait());
    QTRY_VERIFY(!model->isArranging());
}

void InstancesPageTest::listShowsOneRowForEachInstance()
{
    openThree();
    QCOMPARE(names(), QStringList({ u"alpha"_s, u"bravo"_s, u"charlie"_s }));
    QCOMPARE(columnTexts(m_table, Column::Status), QStringList({ u"Running"_s, u"Running"_s, u"Faulty"_s }));
    QCOMPARE(columnTexts(m_table, Column::Connection).front(), u"orders"_s);
    QVERIFY(columnTexts(m_table, Column::Address).front().contains(u"192.168.1.116:9092"));
    QVERIFY(counts().startsWith(u"3"));
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_world->transport.count(), 1);
}

void InstancesPageTest::waitsQuietlyUntilTheFirstReply()
{
    m_world->open(u"orders"_s);
    auto* waiting = m_page->findChild<QWidget*>(u"loadingState"_s);
    QTRY_VERIFY(waiting->isVisible());
    QVERIFY(!waiting->accessibleName().isEmpty());
    QVERIFY(!m_table->isVisible());
    QVERIFY(filter()->isEnabled());
}

void InstancesPageTest::filterIsTyped()
{
    openThree();
    QTest::keyClicks(filter(), u"ALP"_s);
    QTRY_COMPARE(names(), QStringList({ u"alpha"_s }));
    QTRY_VERIFY(counts().startsWith(u"1 of 3"));
    filter()->clear();
    QTest::keyClicks(filter(), u"id-c"_s);
    QTRY_COMPARE(names(), QStringList({ u"charlie"_s }));
    filter()->clear();
    QTest::keyClicks(filter(), u"192.168.1.152"_s);
    QTRY_COMPARE(rows(), 3);
}

void InstancesPageTest::filteredToNothingOffersTheWayBack()
{
    openThree();
    QTest::keyClicks(filter(), u"nobody"_s);
    QTRY_VERIFY(notice() && notice()->isVisible());
    QVERIFY(noticeButton()->isVisible());
    QTest::mouseClick(noticeButton(), Qt::LeftButton);
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(m_table->isVisible());
    QVERIFY(filter()->text().isEmpty());
}

void InstancesPageTest::statusFilterCountsAndNarrows()
{
    openThree();
    auto* button = m_page->findChild<StatusFilter*>(u"statusFilterButton"_s);
    auto* menu = button->findChild<QMenu*>(u"statusFilterMenu"_s);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 4);
    QVERIFY(menu->actions().at(0)->text().contains(u"(1)"));
    QVERIFY(menu->actions().at(1)->text().contains(u"(2)"));
    menu->setActiveAction(menu->actions().at(0));
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QTRY_COMPARE(names(), QStringList({ u"charlie"_s }));
    QVERIFY(button->text().contains(u"Faulty"));
    menu->close();
    QVERIFY(m_page->clearFilters());
    QTRY_COMPARE(rows(), 3);
}

void InstancesPageTest::headerClickSorts()
{
    openThree();
    QHeaderView* header = m_table->columns();
    const QPoint click(header->sectionViewportPosition(Column::Name) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, click);
    QTRY_COMPARE(names().front(), u"charlie"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, click);
    QTRY_COMPARE(names().front(), u"alpha"_s);
}

void InstancesPageTest::selectionAndScrollSurviveARefresh()
{
    m_world->answerList(u"orders"_s, sampleInstances(200));
    m_world->open(u"orders"_s);
    QTRY_COMPARE(rows(), 200);
    m_table->verticalScrollBar()->setValue(100);
    m_table->selectRow(110);
    const int top = m_table->rowAt(0);
    QJsonArray fewer = sampleInstances(200);
    fewer.removeAt(3);
    fewer.append(sampleInstance(u"id-new"_s, u"aaa-new"_s));
    refreshWith(fewer);
    QTRY_COMPARE(names().front(), u"aaa-new"_s);
    QCOMPARE(m_table->currentIndex().data().toString(), u"orders-110"_s);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_table->selectionModel()->selectedRows().front().data().toString(), u"orders-110"_s);
    const int moved = m_table->currentIndex().row() - 110;
    QCOMPARE(m_table->rowAt(0), top + moved);
}

void InstancesPageTest::selectionComesBackWithItsRow()
{
    openThree();
    m_table->selectRow(1);
    QTest::keyClicks(filter(), u"alpha"_s);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(m_table->selectionModel()->selectedRows().isEmpty());
    filter()->clear();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(m_table->currentIndex().data().toString(), u"bravo"_s);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
}

void InstancesPageTest::errorKeepsTheRowsAndNamesTheConnection()
{
    openThree();
    QVERIFY(!banner()->isVisible());
    m_world->clock.advance(std::chrono::seconds(42));
    m_world->refuse(m_world->listPath(u"orders"_s), 403,
                    R"({"error_code":"111403002","error_msg":"<b>forbidden</b>"})");
    m_page->refresh();
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->accessibleName().contains(u"orders"));
    QCOMPARE(rows(), 3);
    QVERIFY(m_table->isVisible());
    auto* age = m_page->findChild<QLabel*>(u"ageLabel"_s);
    QVERIFY(age->text().contains(u"40 s"));
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"bannerDetailsButton"_s), Qt::LeftButton);
    auto* details = m_page->findChild<QWidget*>(u"errorDetails"_s);
    QVERIFY(details && details->isVisible());
    details->close();

    m_world->answerList(u"orders"_s, sampleInstances(2));
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"bannerRetryButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!banner()->isVisible());
}

void InstancesPageTest::errorWithoutRowsExplainsAndOffersAnotherTry()
{
    m_world->refuse(m_world->listPath(u"orders"_s), 401,
                    R"({"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information"})");
    m_world->open(u"orders"_s);
    QTRY_VERIFY(notice() && notice()->isVisible());
    QVERIFY(notice()->accessibleName().contains(u"orders"));
    QVERIFY(!notice()->accessibleDescription().isEmpty());
    m_world->answerList(u"orders"_s, sampleInstances(1));
    QTest::mouseClick(noticeButton(), Qt::LeftButton);
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(m_table->isVisible());
}

void InstancesPageTest::emptyProjectSaysWhatToDo()
{
    m_world->answerList(u"orders"_s, {});
    m_world->open(u"orders"_s);
    QTRY_VERIFY(notice() && notice()->isVisible());
    QVERIFY(!notice()->accessibleDescription().isEmpty());
    QVERIFY(noticeButton()->isVisible());
}

void InstancesPageTest::showFailedAsksForThemToo()
{
    openThree();
    m_world->answerList(u"orders"_s, sampleInstances(1));
    QTest::mouseClick(m_page->findChild<QCheckBox*>(u"showFailedCheck"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(m_world->transport.count(), 2);
    const QUrlQuery query(m_world->transport.seen().back().request.url);
    QCOMPARE(query.queryItemValue(u"includeFailure"_s), u"true"_s);
}

void InstancesPageTest::rowThatEnterOpensIsSelected()
{
    openThree();
    filter()->setFocus();
    m_table->setFocus(Qt::TabFocusReason);
    QVERIFY(m_table->currentIndex().isValid());
    QCOMPARE(m_table->selectionModel()->selectedRows(), QModelIndexList { m_table->currentIndex() });
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(m_table->selectionModel()->selectedRows().front().row(), 1);
}

void InstancesPageTest::enterAndDoubleClickOpen()
{
    openThree();
    QStringList opened;
    connect(m_page.get(), &InstancesPage::openRequested, m_page.get(),
            [&](Session*, const dms::Instance& instance) { opened.append(instance.name); });
    m_table->selectRow(1);
    QTest::keyClick(m_table, Qt::Key_Return);
    const QPoint cell = m_table->visualRect(m_table->model()->index(2, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(opened, QStringList({ u"bravo"_s, u"charlie"_s }));
}

void InstancesPageTest::copiesRowsAsText()
{
    openThree();
    m_table->setFocus();
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.front().split(u'\t').size(), int(Column::ColumnCount));
    QVERIFY(lines.front().startsWith(u"alpha\tRunning\t"));
}

void InstancesPageTest::contextMenuActsOnItsInstance()
{
    openThree();
    m_table->selectRow(1);
    QContextMenuEvent byKeyboard(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(m_table, &byKeyboard);
    auto* menu = m_table->findChild<QMenu*>(u"instanceMenu"_s);
    QVERIFY(menu);
    // The list moves on while the menu is open.
    refreshWith({ sampleInstance(u"id-z"_s, u"aaa"_s) });
    QAction* copyId = nullptr;
    const auto actions = menu->actions();
    for (QAction* action : actions) {
        if (action->text().remove(u'&') == u"Copy id")
            copyId = action;
    }
    QVERIFY(copyId);
    copyId->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"id-b"_s);
    menu->close();
}

void InstancesPageTest::menuCreatesOneLikeItUnlessLocked()
{
    QSignalSpy wanted(m_page.get(), &InstancesPage::createLikeRequested);
    openThree();
    const auto entry = [this] {
        m_table->selectRow(1);
        QContextMenuEvent byKeyboard(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_table, &byKeyboard);
        return m_table->findChild<QAction*>(u"createLikeAction"_s);
    };
    QPointer<QAction> like = entry();
    QVERIFY(like && like->isEnabled());
    like->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<dms::Instance>().id, InstanceId(u"id-b"_s));
    qobject_cast<QMenu*>(like->parent())->close();
    QTRY_VERIFY(!like);

    WriteLock& lock = m_world->estate.sessions().constFirst()->connection().policies().writeLock;
    lock.setEnabled(true);
    lock.lock();
    like = entry();
    QVERIFY(like && !like->isEnabled());
    QVERIFY(like->toolTip().contains(u"read-only"_s));
    qobject_cast<QMenu*>(like->parent())->close();
}

void InstancesPageTest::columnsCanBeHiddenAndAreRemembered()
{
    QMenu* menu = m_table->columns()->columnMenu(m_page.get());
    QCOMPARE(menu->actions().size(), int(Column::ColumnCount));
    menu->actions().at(Column::Version)->trigger();
    QVERIFY(m_table->columns()->isSectionHidden(Column::Version));
    m_table->columns()->moveSection(Column::Created, 1);
    m_page->saveLayout(m_world->settings);

    InstancesPage other(m_world->manager, m_world->workers, m_world->clock);
    other.restoreLayout(m_world->settings);
    auto* header = other.findChild<TableView*>(u"instanceTable"_s)->columns();
    QVERIFY(header->isSectionHidden(Column::Version));
    QCOMPARE(header->visualIndex(Column::Created), 1);
    QCOMPARE(header->sectionResizeMode(Column::Name), QHeaderView::Interactive);
}

void InstancesPageTest::doesNotRefreshWhileHidden()
{
    // The idle time of the console runs beside.
    const int before = m_world->clock.pending();
    openThree();
    m_page->hide();
    m_world->clock.advance(std::chrono::hours(2));
    QCOMPARE(m_world->transport.count(), 1);
    QCOMPARE(m_world->clock.pending(), before);
    m_page->show();
    m_world->clock.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(m_world->transport.count(), 2);
}

void InstancesPageTest::lyingReplyIsShownAsFarAsItCanBe()
{
    QJsonObject evil = sampleInstance(u"id-1"_s, QString(100'000, u'n'));
    evil[u"description"_s] = u"nul \0 here"_s;
    QJsonObject rtl
        = sampleInstance(u"id-2"_s, u"\u202egnp.exe\u2066 \u05e9\u05dc\u05d5\u05dd"_s, u"ST\nRANGE\0X"_s);
    rtl[u"used_storage_space"_s] = 9007199254740991LL;
    rtl[u"storage_space"_s] = 1;
    QJsonObject twin = sampleInstance(u"id-1"_s, u"twin"_s);
    twin[u"created_at"_s] = u"9223372036854775807"_s;
    m_world->answerList(u"orders"_s, { evil, rtl, twin });
    m_world->open(u"orders"_s);
    QTRY_COMPARE(rows(), 3);
    const QPixmap painted = m_page->grab();
    QVERIFY(!painted.isNull());
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < Column::ColumnCount; ++column) {
            const QString text = m_table->model()->index(row, column).data().toString();
            QVERIFY(text.size() < 1000);
            for (const QChar c : text)
                QVERIFY(c.unicode() >= 0x20 && c.unicode() != 0x202e && c.unicode() != 0x2066);
        }
    }
    m_table->selectAll();
    QVERIFY(m_table->selectedAsText().size() > 100'000);
}

void InstancesPageTest::toolsMoveBelowEachOtherWhenThereIsNoRoom()
{
    openThree();
    auto* refresh = m_page->findChild<QToolButton*>(u"refreshButton"_s);
    const auto placeOf
        = [this](QWidget* widget) { return QRect(widget->mapTo(m_page.get(), QPoint()), widget->size()); };
    QVERIFY(placeOf(refresh).top() < placeOf(filter()).bottom());
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_page->setFont(large);
    m_page->resize(m_page->minimumSizeHint().width(), 600);
    QTRY_VERIFY(placeOf(refresh).top() > placeOf(filter()).bottom());
    QVERIFY(m_page->rect().contains(placeOf(refresh)));
    QVERIFY(placeOf(refresh).bottom() < placeOf(m_table).top());
    QVERIFY(refresh->width() >= refresh->minimumSizeHint().width());
}

void InstancesPageTest::everyControlHasAName()
{
    openThree();
    QCOMPARE(namelessControls(m_page.get()), QStringList());
    QTest::keyClicks(filter(), u"nobody"_s);
    QTRY_VERIFY(notice() && notice()->isVisible());
    QCOMPARE(namelessControls(m_page.get()), QStringList());
}

QTEST_MAIN(InstancesPageTest)
#include "tst_instancespage.moc"
