// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"
#include "gui/guiworld.h"
#include "shell/connectionfiles.h"
#include "shell/mainwindow.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace partita;
using namespace Qt::StringLiterals;

//! What a person does to connections, from the window down to the settings file.
class ConnectionActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsStoredIsShownWithoutMovingAway();
    void signInOpensFromTheBannerOfTheList();
    void instanceOfASignedOutConnectionGoesOnAfterTheSignIn();
    void lockWipesAndUnlockAsksTheKeychain();
    void idleTimeIsPutOffByInput();
    void actionsThatCannotActSayWhy();
    void actionsOfOneConnectionAreInBothMenus();
    void enableDuplicateAndMoveReachTheStore();
    void groupIsAskedForAndRenamed();
    void groupMovesAsAWholeAndReachesTheStore();
    void exportHoldsNoSecretsAndFailsInWords();
    void importShowsItsDialogAndUnreadableFilesFailInWords();
    void damagedSettingsAreSaid();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    TableView* table() const { return child<TableView>("instanceTable"); }
    QString where() const { return child<QWidget>("whereLabel")->accessibleName(); }
    QAction* action(const char* name) const { return child<QAction>(name); }
    void openOrders();

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void ConnectionActionsTest::init()
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

void ConnectionActionsTest::cleanup()
{
    m_window.reset();
    m_world.reset();
}

//! A read-only connection of this run alone.
void ConnectionActionsTest::openOrders()
{
    m_world->answerList(u"orders"_s, sampleInstances(2));
    m_world->open(u"orders"_s, Environment::Production, true);
    QTRY_VERIFY(table());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void ConnectionActionsTest::whatIsStoredIsShownWithoutMovingAway()
{
    openOrders();
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setCurrentItem(tree->topLevelItem(1));
    m_world->keep(u"payments"_s);
    QCoreApplication::processEvents();
    QCOMPARE(where(), u"orders"_s);
    QCOMPARE(tree->topLevelItemCount(), 3);
}

void ConnectionActionsTest::signInOpensFromTheBannerOfTheList()
{
    m_world->keep(u"orders"_s).failFetching({ SecretError::Kind::Missing, {} });
    QTRY_VERIFY(child<QPushButton>("signInButton"));
    QTRY_VERIFY(child<QPushButton>("signInButton")->isVisible());
    child<QPushButton>("signInButton")->click();
    auto* dialog = child<QDialog>("signInDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
}

void ConnectionActionsTest::instanceOfASignedOutConnectionGoesOnAfterTheSignIn()
{
    openOrders();
    Connection& orders = *m_world->estate.connections().front();
    m_world->answerDetail(u"orders"_s, sampleInstance(u"id-000"_s, u"orders-000"_s));
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    auto* age = child<QWidget>("instancePage")->findChild<QLabel*>(u"ageLabel"_s);
    QTRY_VERIFY(age->text().startsWith(u"Updated"));
    orders.signOut();
    action("refreshAction")->trigger();
    auto* button = child<QPushButton>("instanceBannerRetryButton");
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Sign in…"_s);
    button->click();
    auto* dialog = child<QDialog>("signInDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    m_world->answerList(u"orders"_s, sampleInstances(2));
    m_world->answerDetail(u"orders"_s, sampleInstance(u"id-000"_s, u"renamed"_s));
    m_world->manager.signIn(orders, GuiWorld::bundle(), {});
    QTRY_COMPARE(child<QWidget>("instanceName")->accessibleName(), u"renamed"_s);
    QVERIFY(!button->isVisible());
}

void ConnectionActionsTest::lockWipesAndUnlockAsksTheKeychain()
{
    Connection& orders = m_world->keep(u"orders"_s);
    m_world->answerList(u"orders"_s, sampleInstances(2));
    m_world->manager.fetchAll();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!child<QWidget>("lockedBanner")->isVisible());
    QVERIFY(!action("unlockAllAction")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(orders.state(), Connection::State::SignedOut);
    QVERIFY(child<QWidget>("lockedBanner")->isVisible());
    QVERIFY(!child<QWidget>("signInBanner")->isVisible());
    QVERIFY(action("unlockAllAction")->isEnabled());
    QCOMPARE(table()->model()->rowCount(), 2);
    m_world->answerList(u"orders"_s, sampleInstances(3));
    child<QPushButton>("unlockButton")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!child<QWidget>("lockedBanner")->isVisible());
}

void ConnectionActionsTest::idleTimeIsPutOffByInput()
{
    using namespace std::chrono_literals;
    Connection& orders = m_world->keep(u"orders"_s);
    m_world->manager.fetchAll();
    QTRY_COMPARE(orders.state(), Connection::State::SignedIn);
    QVERIFY(m_world->manager.setIdleMinutes(10));
    m_world->clock.advance(9min);
    QTest::keyClick(child<QWidget>("estateTree"), Qt::Key_Down);
    m_world->clock.advance(9min);
    QVERIFY(!m_world->manager.isLocked());
    m_world->clock.advance(2min);
    QVERIFY(m_world->manager.isLocked());
}

void ConnectionActionsTest::actionsThatCannotActSayWhy()
{
    const char* names[] = { "editConnectionAction",
                            "duplicateConnectionAction",
                            "groupConnectionAction",
                            "enableConnectionAction",
                            "signInAction",
                            "signOutAction",
                            "lockChangesAction",
                            "moveUpAction",
                            "moveDownAction",
                            "removeConnectionAction",
                            "exportConnectionsAction",
                            "unlockAllAction" };
    for (const char* name : names) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(action(name)->toolTip() != action(name)->text().remove(u'&'), name);
    }
    Connection& orders = m_world->keep(u"orders"_s);
    QTRY_VERIFY(action("editConnectionAction")->isEnabled());
    QVERIFY(action("signInAction")->isEnabled());
    QVERIFY(!action("signOutAction")->isEnabled());
    QVERIFY(action("lockChangesAction")->toolTip().contains(u"read-only"));
    QVERIFY(!action("moveUpAction")->isEnabled());
    QVERIFY(m_world->manager.setEnabled(orders, false));
    QVERIFY(action("signInAction")->toolTip().contains(u"disabled"));
    m_world->manager.remove(orders, this, [](const ConnectionManager::Outcome&) {});
    QTRY_VERIFY(!action("editConnectionAction")->isEnabled());
    // A connection of this run alone is closed, not edited.
    openOrders();
    QTRY_VERIFY(action("removeConnectionAction")->isEnabled());
    QVERIFY(!action("editConnectionAction")->isEnabled());
    QVERIFY(action("lockChangesAction")->isEnabled());
}

void ConnectionActionsTest::actionsOfOneConnectionAreInBothMenus()
{
    m_world->keep(u"orders"_s);
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(1));
    QContextMenuEvent byKeyboard(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(tree, &byKeyboard);
    auto* menu = child<QMenu>("estateMenu");
    QVERIFY(menu && menu->isVisible());
    const auto bar = child<QMenu>("connectionMenu")->actions();
    const auto actions = menu->actions();
    QVERIFY(actions.size() >= 10);
    for (QAction* each : actions)
        QVERIFY(each->isSeparator() || bar.contains(each));
    menu->close();
}

void ConnectionActionsTest::enableDuplicateAndMoveReachTheStore()
{
    Connection& orders = m_world->keep(u"orders"_s);
    QTRY_VERIFY(action("enableConnectionAction")->isEnabled());
    action("enableConnectionAction")->trigger();
    QVERIFY(!m_world->store.find(orders.profile().id)->enabled);
    action("enableConnectionAction")->trigger();
    QVERIFY(m_world->store.find(orders.profile().id)->enabled);
    action("duplicateConnectionAction")->trigger();
    QCOMPARE(m_world->store.connections().size(), 2);
    QCOMPARE(m_world->store.connections().at(1).name, u"orders (copy)"_s);
    QTRY_COMPARE(where(), u"orders (copy)"_s);
    action("duplicateConnectionAction")->trigger();
    QTRY_COMPARE(where(), u"orders (copy) (copy)"_s);
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setFocus();
    QTRY_VERIFY(action("moveUpAction")->isEnabled());
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_world->store.connections().at(1).name, u"orders (copy) (copy)"_s);
    QCOMPARE(tree->currentItem(), tree->topLevelItem(2));
    QCOMPARE(where(), u"orders (copy) (copy)"_s);
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(!action("moveDownAction")->isEnabled());
}

void ConnectionActionsTest::groupIsAskedForAndRenamed()
{
    Connection& orders = m_world->keep(u"orders"_s);
    m_world->keep(u"payments"_s);
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setCurrentItem(tree->topLevelItem(1));
    action("groupConnectionAction")->trigger();
    auto* dialog = child<QInputDialog>("groupDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->setTextValue(u" shop "_s);
    dialog->accept();
    QCOMPARE(orders.profile().group, u"shop"_s);
    QCOMPARE(m_world->store.find(orders.profile().id)->group, u"shop"_s);
    QCOMPARE(where(), u"orders"_s);
    QTreeWidgetItem* group = tree->topLevelItem(1);
    QTRY_COMPARE(group->text(0), u"shop"_s);
    tree->setCurrentItem(group);
    QCOMPARE(where(), u"shop"_s);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F2);
    auto* edit = tree->findChild<QLineEdit*>(u"groupNameEdit"_s);
    QVERIFY(edit);
    edit->setText(u"store"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(orders.profile().group, u"store"_s);
    QTRY_COMPARE(where(), u"store"_s);
    QCOMPARE(tree->topLevelItem(1)->text(0), u"store"_s);
}

void ConnectionActionsTest::groupMovesAsAWholeAndReachesTheStore()
{
    for (const auto& name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s }) {
        Connection& each = m_world->keep(name);
        QVERIFY(m_world->manager.setGroup(each, name == u"b" || name == u"d" ? u"shop"_s : QString()));
    }
    const auto names = [this] {
        QString all;
        for (const ConnectionProfile& profile : m_world->store.connections())
            all += profile.name;
        return all;
    };
    auto* tree = child<QTreeWidget>("estateTree");
    tree->setFocus();
    QTRY_COMPARE(tree->topLevelItem(2)->text(0), u"shop"_s);
    QTreeWidgetItem* shop = tree->topLevelItem(2);
    tree->setCurrentItem(shop);
    QVERIFY(action("moveUpAction")->isEnabled());
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(names(), u"bdac"_s);
    QCOMPARE(tree->topLevelItem(1), shop);
    QCOMPARE(tree->currentItem(), shop);
    QCOMPARE(where(), u"shop"_s);
    QTRY_VERIFY(!action("moveUpAction")->isEnabled());
    QVERIFY(!action("moveUpAction")->toolTip().isEmpty());
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(tree, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(names(), u"acbd"_s);
    QTRY_VERIFY(!action("moveDownAction")->isEnabled());
    // The same actions are in the menu of the group.
    QContextMenuEvent byKeyboard(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(tree, &byKeyboard);
    auto* menu = child<QMenu>("estateMenu");
    QVERIFY(menu && menu->actions().contains(action("moveUpAction")));
    menu->close();
}

void ConnectionActionsTest::exportHoldsNoSecretsAndFailsInWords()
{
    m_world->keep(u"orders"_s);
    action("exportConnectionsAction")->trigger();
    auto* dialog = child<QFileDialog>("exportFileDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    auto* files = m_window->findChild<ConnectionFiles*>();
    const QString path = m_world->folder.filePath(u"out.json"_s);
    files->exportTo(path);
    auto* box = child<QMessageBox>("messageBox");
    QVERIFY(box && box->text().contains(u"secrets are not in the file"));
    box->close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("orders") && !bytes.contains("secret-key"));
    QSignalSpy failed(files, &ConnectionFiles::failed);
    files->exportTo(m_world->folder.filePath(u"nowhere/out.json"_s));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().toString().contains(u"nowhere"));
}

void ConnectionActionsTest::importShowsItsDialogAndUnreadableFilesFailInWords()
{
    m_world->keep(u"orders"_s);
    auto* files = m_window->findChild<ConnectionFiles*>();
    const QString path = m_world->folder.filePath(u"out.json"_s);
    files->exportTo(path);
    files->importFrom(path);
    auto* dialog = child<QDialog>("importDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    QSignalSpy failed(files, &ConnectionFiles::failed);
    files->importFrom(m_world->folder.filePath(u"nowhere.json"_s));
    QCOMPARE(failed.count(), 1);
}

void ConnectionActionsTest::damagedSettingsAreSaid()
{
    m_window.reset();
    m_world.reset();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"connections.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\0\1 this is no ini file = [", 27);
    file.close();
    m_world = std::make_unique<GuiWorld>();
    ConnectionStore store(path);
    QVERIFY(store.damage());
    CredentialKeeper keeper(m_world->secrets);
    ConnectionManager manager({ m_world->estate, store, keeper, m_world->clock });
    MainWindow window({ manager, m_world->tools(), m_world->settings, m_world->creations, m_world->drafts,
                        m_world->journal, m_world->batches, m_world->edits, m_world->restarts,
                        [](const QUrl&) { return true; } });
    window.show();
    auto* banner = window.findChild<QWidget*>(u"startBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().contains(QDir::toNativeSeparators(store.damage()->setAside)));
}

QTEST_MAIN(ConnectionActionsTest)
#include "tst_connectionactions.moc"
