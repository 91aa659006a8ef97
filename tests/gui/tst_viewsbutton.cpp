// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/instancespagefixture.h"
#include "instances/groupbutton.h"
#include "instances/viewsbutton.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

//! Views under a name: kept, chosen, renamed, removed, and there again the next time.
class ViewsButtonTest : public InstancesPageFixture
{
    Q_OBJECT

private slots:
    void init() { showPage(); }
    void cleanup() { closePage(); }

    void keepsAndChooses();
    void renamesAndRemoves();
    void sameNameReplaces();
    void isRememberedAndReadsOnlyWhatItCan();
    void everyControlHasAName();

private:
    QLineEdit* field() const { return m_page->findChild<QLineEdit*>(u"instanceFilter"_s); }
    static ViewsButton* button(const InstancesPage& page)
    {
        return page.findChild<ViewsButton*>(u"viewsButton"_s);
    }
    static QMenu* filled(const InstancesPage& page)
    {
        QMenu* menu = button(page)->menu();
        emit menu->aboutToShow();
        return menu;
    }
    static QStringList views(const InstancesPage& page)
    {
        QStringList names;
        const auto actions = filled(page)->actions();
        for (const QAction* action : actions) {
            if (action->isCheckable())
                names.append((action->isChecked() ? u"*"_s : QString()) + action->data().toString());
        }
        return names;
    }
    void answer(const QString& name)
    {
        auto* dialog = m_page->findChild<QInputDialog*>(u"viewNameDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(!m_page->findChild<QInputDialog*>(u"viewNameDialog"_s));
    }
    void keep(const QString& name)
    {
        filled(*m_page)->findChild<QAction*>(u"saveViewAction"_s)->trigger();
        answer(name);
    }
};

void ViewsButtonTest::keepsAndChooses()
{
    openThree();
    field()->setText(u"status:RUNNING"_s);
    m_page->findChild<GroupButton*>(u"groupButton"_s)->choose({ InstanceGrouping::By::Region, {} });
    m_table->sortByColumn(InstanceListModel::Name, Qt::DescendingOrder);
    keep(u"  Running & well "_s);
    QCOMPARE(views(*m_page), QStringList({ u"*Running & well"_s }));
    field()->clear();
    m_page->findChild<GroupButton*>(u"groupButton"_s)->choose({});
    m_table->sortByColumn(InstanceListModel::Status, Qt::AscendingOrder);
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(views(*m_page), QStringList({ u"Running & well"_s }));
    filled(*m_page)->actions().constFirst()->trigger();
    QCOMPARE(field()->text(), u"status:RUNNING"_s);
    QTRY_COMPARE(names().mid(1), QStringList({ u"bravo"_s, u"alpha"_s }));
    QCOMPARE(m_table->columns()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void ViewsButtonTest::renamesAndRemoves()
{
    openThree();
    keep(u"b"_s);
    keep(u"a"_s);
    keep(u"   "_s);
    QCOMPARE(views(*m_page), QStringList({ u"*a"_s, u"*b"_s }));
    filled(*m_page)->findChild<QMenu*>(u"renameViewMenu"_s)->actions().at(0)->trigger();
    answer(u"c"_s);
    QCOMPARE(views(*m_page), QStringList({ u"*b"_s, u"*c"_s }));
    filled(*m_page)->findChild<QMenu*>(u"removeViewMenu"_s)->actions().at(0)->trigger();
    QCOMPARE(views(*m_page), QStringList({ u"*c"_s }));
    filled(*m_page)->findChild<QMenu*>(u"removeViewMenu"_s)->actions().at(0)->trigger();
    QCOMPARE(views(*m_page), QStringList());
    QVERIFY(!filled(*m_page)->findChild<QMenu*>(u"removeViewMenu"_s)->isEnabled());
}

void ViewsButtonTest::sameNameReplaces()
{
    openThree();
    keep(u"mine"_s);
    field()->setText(u"alpha"_s);
    keep(u"MINE"_s);
    QCOMPARE(views(*m_page), QStringList({ u"*MINE"_s }));
}

void ViewsButtonTest::isRememberedAndReadsOnlyWhatItCan()
{
    openThree();
    field()->setText(u"名称 name:\"a b\""_s);
    keep(u"视图"_s);
    m_page->saveLayout(m_world->settings);
    InstancesPage other(m_world->manager, m_world->workers, m_world->clock);
    other.restoreLayout(m_world->settings);
    QCOMPARE(views(other), QStringList({ u"视图"_s }));
    filled(other)->actions().constFirst()->trigger();
    QCOMPARE(other.findChild<QLineEdit*>(u"instanceFilter"_s)->text(), field()->text());

    m_world->settings.setValue(
        u"instances/views"_s,
        uR"([7,{"name":""},{"name":"x","column":99,"grouping":"moon"},{"name":"X"}])"_s);
    other.restoreLayout(m_world->settings);
    QCOMPARE(views(other), QStringList({ u"x"_s }));
    filled(other)->actions().constFirst()->trigger();
    QCOMPARE(other.findChild<QLineEdit*>(u"instanceFilter"_s)->text(), QString());
    m_world->settings.setValue(u"instances/views"_s, u"{broken"_s);
    other.restoreLayout(m_world->settings);
    QCOMPARE(views(other), QStringList());
}

void ViewsButtonTest::everyControlHasAName()
{
    openThree();
    QVERIFY(button(*m_page)->focusPolicy() & Qt::TabFocus);
    QCOMPARE(namelessControls(m_page.get()), QStringList());
}

QTEST_MAIN(ViewsButtonTest)
#include "tst_viewsbutton.moc"
