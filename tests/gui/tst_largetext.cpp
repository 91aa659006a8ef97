// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"
#include "connections/importdialog.h"
#include "connections/removeconnectiondialog.h"
#include "connections/securitydialog.h"
#include "connections/signindialog.h"
#include "connections/unlockdialog.h"
#include "gui/guiworld.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolBar>

using namespace partita;
using namespace Qt::StringLiterals;

using MakeDialog = std::function<QDialog*(GuiWorld&)>;

namespace {

ConnectionProfile fullProfile()
{
    ConnectionProfile profile = GuiWorld::profile(u"Orders of the house"_s, Environment::Production);
    profile.id = ConnectionManager::newId();
    profile.readOnly = true;
    profile.signIn = {};
    profile.signIn.kind = SignIn::Kind::User;
    profile.signIn.domain = u"account-of-the-house"_s;
    profile.signIn.user = u"mira.lindqvist"_s;
    profile.signIn.passcode = true;
    profile.endpoints.iam = u"https://iam.example.test"_s;
    profile.proxy
        = { ProxyChoice::Mode::Own, ProxyChoice::Kind::Http, u"proxy.example.test"_s, 3128, u"proxyuser"_s };
    return profile;
}

Connection& kept(GuiWorld& world)
{
    const ConnectionProfile profile = fullProfile();
    [&] { QVERIFY(world.store.save(profile)); }();
    world.manager.showStored();
    return *world.estate.find(profile.id);
}

QDialog* connectionDialog(GuiWorld& world, std::optional<ConnectionProfile> edited)
{
    return new ConnectionDialog({ world.manager, world.tools(), [](const QUrl&) { return true; } },
                                std::move(edited), nullptr);
}

QDialog* importDialog(GuiWorld& world)
{
    ImportPlan plan;
    ImportRow row;
    row.profile = fullProfile();
    plan.rows.append(row);
    row.verdict = ImportRow::Verdict::Invalid;
    row.problem = ImportRow::Problem::Repeated;
    plan.rows.append(row);
    return new ImportDialog(std::move(plan), world.manager, world.clouds, nullptr);
}

QFont twice(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 2);
    return font;
}

} // namespace

Q_DECLARE_METATYPE(MakeDialog)

//! Text of 200 %: nothing is cut, whether it was so at the start or became so later.
class LargeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_before = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_before); }

    void everyDialogHasRoom_data();
    void everyDialogHasRoom();
    void titleOfTheWindowGrowsWithTheText();
    void startPageGrowsWithTheText();
    void startPageScrollsInASmallWindow();

private:
    static void expectRoom(QDialog* dialog);

    QFont m_before;
};

void LargeTextTest::everyDialogHasRoom_data()
{
    QTest::addColumn<MakeDialog>("make");
    QTest::addColumn<bool>("later");
    const QList<std::pair<const char*, MakeDialog>> dialogs {
        { "add", [](GuiWorld& world) { return connectionDialog(world, {}); } },
        { "edit", [](GuiWorld& world) { return connectionDialog(world, kept(world).profile()); } },
        { "sign in", [](GuiWorld& world) { return new SignInDialog(world.manager, kept(world), nullptr); } },
        { "unlock", [](GuiWorld& world) { return new UnlockDialog(kept(world), nullptr); } },
        { "remove",
          [](GuiWorld& world) { return new RemoveConnectionDialog(world.manager, kept(world), nullptr); } },
        { "import", [](GuiWorld& world) { return importDialog(world); } },
        { "security", [](GuiWorld& world) { return new SecurityDialog(world.manager, nullptr); } },
    };
    for (const auto& [name, make] : dialogs) {
        QTest::addRow("%s, from the start", name) << make << false;
        QTest::addRow("%s, later", name) << make << true;
    }
}

void LargeTextTest::expectRoom(QDialog* dialog)
{
    const auto* pages = dialog->findChild<QListWidget*>(u"connectionPages"_s);
    if (!pages) {
        QTRY_COMPARE(cutTexts(dialog).join(u'\n'), QString());
        return;
    }
    for (const auto kind : { SignIn::Kind::User, SignIn::Kind::AccessKey }) {
        auto* box = dialog->findChild<QComboBox*>(u"connectionSignIn"_s);
        box->setCurrentIndex(box->findData(int(kind)));
        for (int row = 0; row < pages->count(); ++row) {
            dialog->findChild<QListWidget*>(u"connectionPages"_s)->setCurrentRow(row);
            QTRY_COMPARE(cutTexts(dialog).join(u'\n'), QString());
        }
    }
}

void LargeTextTest::everyDialogHasRoom()
{
    QFETCH(MakeDialog, make);
    QFETCH(bool, later);
    GuiWorld world;
    if (!later)
        QApplication::setFont(twice(m_before));
    const std::unique_ptr<QDialog> dialog(make(world));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    if (later)
        QApplication::setFont(twice(m_before));
    QTRY_COMPARE(dialog->font().pointSizeF(), m_before.pointSizeF() * 2);
    expectRoom(dialog.get());
}

void LargeTextTest::titleOfTheWindowGrowsWithTheText()
{
    GuiWorld world;
    world.answerList(u"orders"_s, sampleInstances(1));
    world.open(u"orders"_s);
    MainWindow window({ world.manager, world.tools(), world.settings, world.creations, world.drafts,
                        world.journal, world.batches, world.edits, world.restarts,
                        [](const QUrl&) { return true; } });
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* title = window.findChild<QWidget*>(u"whereLabel"_s);
    auto* bar = window.findChild<QToolBar*>(u"toolBar"_s);
    const int before = title->fontMetrics().height();
    const int icon = bar->iconSize().width();
    QApplication::setFont(twice(m_before));
    QTRY_VERIFY(title->fontMetrics().height() > before * 19 / 10);
    QVERIFY(bar->iconSize().width() > icon * 17 / 10);
    QTRY_VERIFY(title->height() >= title->fontMetrics().height());
    QApplication::setFont(m_before);
    QTRY_COMPARE(title->fontMetrics().height(), before);
    QCOMPARE(bar->iconSize().width(), icon);
}

void LargeTextTest::startPageGrowsWithTheText()
{
    GuiWorld world;
    MainWindow window({ world.manager, world.tools(), world.settings, world.creations, world.drafts,
                        world.journal, world.batches, world.edits, world.restarts,
                        [](const QUrl&) { return true; } });
    window.resize(1600, 1200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* demo = window.findChild<QPushButton*>(u"startDemoButton"_s);
    const int before = demo->fontMetrics().height();
    QApplication::setFont(twice(m_before));
    QTRY_VERIFY(demo->fontMetrics().height() > before * 19 / 10);
    QTRY_VERIFY(demo->height() > demo->fontMetrics().height() * 3 / 2);
    QTRY_COMPARE(cutTexts(window.findChild<QWidget*>(u"startPage"_s)).join(u'\n'), QString());
}

void LargeTextTest::startPageScrollsInASmallWindow()
{
    QApplication::setFont(twice(m_before));
    GuiWorld world;
    MainWindow window({ world.manager, world.tools(), world.settings, world.creations, world.drafts,
                        world.journal, world.batches, world.edits, world.restarts,
                        [](const QUrl&) { return true; } });
    window.resize(640, 480);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.size(), QSize(640, 480));
    auto* page = window.findChild<QWidget*>(u"startPage"_s);
    QTRY_COMPARE(cutTexts(page).join(u'\n'), QString());
    auto* area = page->findChild<QScrollArea*>();
    auto* add = window.findChild<QPushButton*>(u"startConnectButton"_s);
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    // The keyboard brings into sight what it reaches.
    add->setFocus(Qt::TabFocusReason);
    window.findChild<QPushButton*>(u"startDemoButton"_s)->setFocus(Qt::BacktabFocusReason);
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QVERIFY(add->hasFocus());
    QVERIFY(area->viewport()->rect().contains(add->mapTo(area->viewport(), add->rect().center())));
}

QTEST_MAIN(LargeTextTest)
#include "tst_largetext.moc"
