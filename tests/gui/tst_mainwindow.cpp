// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"
#include "gui/guiworld.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

using namespace partita;
using namespace Qt::StringLiterals;

namespace {

//! Another language: every text in brackets.
class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QByteArrayView(context).startsWith("partita::") ? u"["_s + QString::fromUtf8(source) + u"]"_s
                                                               : QString();
    }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void startPageOffersTwoWays();
    void demoButtonWaitsWhileTheDemoStarts();
    void problemIsShownOnTheStartPage();
    void addConnectionOpensTheDialog();
    void windowBuildsNoPageBeforeItIsNeeded();
    void openedConnectionShowsItsInstances();
    void treeShowsConnectionsWithTheirPlaces();
    void treeChoosesWhatTheListShows();
    void keyboardAloneOpensFiltersAndGoesBack();
    void escapeClearsTheFilterFirst();
    void statusLineCountsRequestsAndExplainsTheLastError();
    void readOnlyConnectionIsSaidInTheStatusLine();
    void placeIsChosenInTheTree();
    void renamedConnectionIsRenamedInTheTitle();
    void removalTakesTheScopeWithIt();
    void closingTheLastConnectionLeadsToTheStart();
    void closingTheSessionOfAnOpenInstanceIsSafe();
    void layoutIsRemembered();
    void languageChangesAtRunTime();
    void everyControlHasAName();
    void everyActionHasATextAndEveryShortcutOneAction();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    TableView* table() const { return child<TableView>("instanceTable"); }
    QString where() const { return child<QWidget>("whereLabel")->accessibleName(); }
    MainWindow::Parts parts();
    void openOrders();

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

MainWindow::Parts MainWindowTest::parts()
{
    return { m_world->manager,  m_world->tools(),
             m_world->settings, m_world->creations,
             m_world->drafts,   m_world->journal,
             m_world->batches,  m_world->edits,
             m_world->restarts, [](const QUrl&) { return true; } };
}

void MainWindowTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    m_window = std::make_unique<MainWindow>(parts());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void MainWindowTest::openOrders()
{
    m_world->answerList(u"orders"_s,
                        { sampleInstance(u"id-a"_s, u"alpha"_s), sampleInstance(u"id-b"_s, u"bravo"_s) });
    m_world->open(u"orders"_s, Environment::Production, true);
    QTRY_VERIFY(table());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void MainWindowTest::startPageOffersTwoWays()
{
    QVERIFY(child<QWidget>("startPage")->isVisible());
    QVERIFY(!child<QWidget>("estateTree")->isVisible());
    QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
    QCOMPARE(QApplication::focusWidget(), child<QPushButton>("startDemoButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(demo.count(), 1);
    QTest::mouseClick(child<QPushButton>("startConnectButton"), Qt::LeftButton);
    auto* dialog = child<QDialog>("connectionDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
}

void MainWindowTest::demoButtonWaitsWhileTheDemoStarts()
{
    m_window->setDemoStarting(true);
    QVERIFY(!child<QPushButton>("startDemoButton")->isEnabled());
    QVERIFY(!child<QAction>("demoAction")->isEnabled());
    m_window->setDemoStarting(false);
    QVERIFY(child<QPushButton>("startDemoButton")->isEnabled());
}

void MainWindowTest::problemIsShownOnTheStartPage()
{
    m_window->showProblem(u"<b>no emulator</b>"_s);
    QVERIFY(child<QWidget>("startBanner")->isVisible());
    QCOMPARE(child<QWidget>("startBanner")->accessibleName(), u"<b>no emulator</b>"_s);
}

void MainWindowTest::addConnectionOpensTheDialog()
{
    QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = child<QDialog>("connectionDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
}

void MainWindowTest::windowBuildsNoPageBeforeItIsNeeded()
{
    QVERIFY(!child<QWidget>("instancesPage"));
    QVERIFY(!child<QWidget>("instancePage"));
    QVERIFY(!child<QWidget>("connectionDialog"));
}

void MainWindowTest::openedConnectionShowsItsInstances()
{
    openOrders();
    QVERIFY(table()->isVisible());
    QVERIFY(child<QWidget>("estateTree")->isVisible());
    QCOMPARE(where(), u"All instances"_s);
    QVERIFY(child<QWidget>("environmentLine")->accessibleName().contains(u"Production"));
}

void MainWindowTest::treeShowsConnectionsWithTheirPlaces()
{
    openOrders();
    auto* tree = child<QTreeWidget>("estateTree");
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(1)->childCount(), 1);
}

void MainWindowTest::treeChoosesWhatTheListShows()
{
    openOrders();
    m_world->answerList(u"payments"_s, { sampleInstance(u"id-p"_s, u"papa"_s) });
    m_world->open(u"payments"_s);
    QTRY_COMPARE(where(), u"payments"_s);
    QTRY_COMPARE(columnTexts(table(), 0), QStringList({ u"papa"_s }));
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(where(), u"All instances"_s);
    QCOMPARE(QApplication::focusWidget(), tree);
}

void MainWindowTest::keyboardAloneOpensFiltersAndGoesBack()
{
    openOrders();
    QTRY_COMPARE(QApplication::focusWidget(), table());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>("instanceFilter"));
    QTest::keyClicks(QApplication::focusWidget(), u"bravo"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    for (int i = 0; i < 12 && QApplication::focusWidget() != table(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), table());
    QTest::keyClick(table(), Qt::Key_Down);
    m_world->answerDetail(u"orders"_s, sampleInstance(u"id-b"_s, u"bravo"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(child<QWidget>("instancePage"));
    QVERIFY(where().contains(u"bravo"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(child<QTabWidget>("instanceTabs")->currentIndex(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(table()->isVisible());
    QCOMPARE(QApplication::focusWidget(), table());
    QTRY_VERIFY(!child<QWidget>("instancePage"));
    QCOMPARE(table()->currentIndex().data().toString(), u"bravo"_s);
}

void MainWindowTest::escapeClearsTheFilterFirst()
{
    openOrders();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"bravo"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(child<QWidget>("instancePage"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(table()->isVisible());
}

void MainWindowTest::statusLineCountsRequestsAndExplainsTheLastError()
{
    openOrders();
    m_world->transport.enqueueHang(m_world->listPath(u"orders"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    auto* inFlight = child<QLabel>("inFlightLabel");
    QTRY_VERIFY(inFlight->text().startsWith(u"1"));
    m_world->transport.answer(403, R"({"error_code":"111403002","error_msg":"no"})");
    auto* error = child<QToolButton>("lastErrorButton");
    QTRY_VERIFY(error->isVisible());
    QVERIFY(inFlight->text().isEmpty());
    QTest::mouseClick(error, Qt::LeftButton);
    auto* details = child<QDialog>("errorDetails");
    QVERIFY(details && details->isVisible());
    details->close();
}

void MainWindowTest::readOnlyConnectionIsSaidInTheStatusLine()
{
    openOrders();
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setCurrentItem(tree->topLevelItem(1));
    QVERIFY(child<QLabel>("connectionLabel")->text().contains(u"read-only"));
    QVERIFY(child<QLabel>("lockLabel")->isVisible());
}

void MainWindowTest::placeIsChosenInTheTree()
{
    openOrders();
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    QVERIFY(where().contains(u"region-of-orders"));
    QVERIFY(where().contains(u"project-of-orders"));
    QCOMPARE(m_window->windowTitle(), where() + u" — Partita"_s);
}

void MainWindowTest::renamedConnectionIsRenamedInTheTitle()
{
    openOrders();
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setCurrentItem(tree->topLevelItem(1));
    Connection& orders = *m_world->estate.connections().front();
    ConnectionProfile profile = orders.profile();
    profile.name = u"shop"_s;
    profile.environment = Environment::Test;
    orders.setProfile(profile);
    QCOMPARE(where(), u"shop"_s);
    QVERIFY(child<QWidget>("environmentLine")->accessibleName().contains(u"Test"));
    QTRY_COMPARE(tree->topLevelItem(1)->text(0), u"shop"_s);
}

void MainWindowTest::removalTakesTheScopeWithIt()
{
    openOrders();
    m_world->open(u"payments"_s);
    QTRY_COMPARE(where(), u"payments"_s);
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setCurrentItem(tree->topLevelItem(2)->child(0));
    m_world->estate.remove(*m_world->estate.connections().back());
    QCOMPARE(where(), u"All instances"_s);
    QCOMPARE(tree->currentItem(), tree->topLevelItem(0));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void MainWindowTest::closingTheLastConnectionLeadsToTheStart()
{
    openOrders();
    child<QAction>("removeConnectionAction")->trigger();
    QVERIFY(m_world->estate.isEmpty());
    QVERIFY(child<QWidget>("startPage")->isVisible());
    QVERIFY(child<QWidget>("environmentLine")->accessibleName().contains(u"none"));
    openOrders();
    QTRY_VERIFY(table()->isVisible());
}

void MainWindowTest::closingTheSessionOfAnOpenInstanceIsSafe()
{
    openOrders();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    child<QTabWidget>("instanceTabs")->setCurrentIndex(1);
    QVERIFY(child<QWidget>("topicsPage"));
    m_world->estate.remove(*m_world->estate.connections().front());
    QTRY_VERIFY(!child<QWidget>("instancePage"));
    QVERIFY(child<QWidget>("startPage")->isVisible());
}

void MainWindowTest::layoutIsRemembered()
{
    openOrders();
    m_window->resize(1111, 777);
    table()->columns()->hideSection(2);
    m_window->close();
    auto second = std::make_unique<MainWindow>(parts());
    second->show();
    QTRY_COMPARE(second->size(), QSize(1111, 777));
    QVERIFY(second->findChild<TableView*>(u"instanceTable"_s)->columns()->isSectionHidden(2));
}

void MainWindowTest::languageChangesAtRunTime()
{
    openOrders();
    table()->selectRow(0);
    Brackets language;
    QCoreApplication::installTranslator(&language);
    QTRY_COMPARE(where(), u"[All instances]"_s);
    QCOMPARE(child<QAction>("refreshAction")->text(), u"[&Refresh]"_s);
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"[Name]"_s);
    QCOMPARE(columnTexts(table(), 1).front(), u"[Running]"_s);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(child<QTabWidget>("instanceTabs")->tabText(0), u"[&Overview]"_s);
    QCoreApplication::removeTranslator(&language);
    QTRY_COMPARE(child<QTabWidget>("instanceTabs")->tabText(0), u"&Overview"_s);
}

void MainWindowTest::everyControlHasAName()
{
    QCOMPARE(namelessControls(m_window.get()), QStringList());
    openOrders();
    QCOMPARE(namelessControls(m_window.get()), QStringList());
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(namelessControls(m_window.get()), QStringList());
}

void MainWindowTest::everyActionHasATextAndEveryShortcutOneAction()
{
    QHash<QKeySequence, QString> owners;
    const auto actions = m_window->actions();
    QVERIFY(actions.size() > 8);
    for (const QAction* action : actions) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence& shortcut : shortcuts) {
            QVERIFY2(!owners.contains(shortcut), qPrintable(shortcut.toString()));
            owners.insert(shortcut, action->objectName());
        }
    }
    for (const char* needed : { "F5", "Ctrl+R", "Ctrl+F", "Esc", "Alt+Left", "Ctrl+Q", "Ctrl+Shift+A" })
        QVERIFY2(owners.contains(QKeySequence(QLatin1String(needed))), needed);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
