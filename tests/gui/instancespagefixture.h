// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "gui/guiworld.h"
#include "instances/instancespage.h"

#include <QTest>

namespace partita {

//! The list of instances in a window, for the tests of its rows and of its sources.
class InstancesPageFixture : public QObject
{
protected:
    void showPage()
    {
        m_world = std::make_unique<GuiWorld>();
        m_page = std::make_unique<InstancesPage>(m_world->manager, m_world->workers, m_world->clock);
        m_table = m_page->findChild<TableView*>(QStringLiteral("instanceTable"));
        m_page->resize(1200, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void closePage()
    {
        m_page.reset();
        m_world.reset();
    }

    QStringList names() const { return columnTexts(m_table, InstanceListModel::Name); }
    int rows() const { return m_table->model()->rowCount(); }

    void openThree()
    {
        using namespace Qt::StringLiterals;
        m_world->answerList(u"orders"_s,
                            { sampleInstance(u"id-b"_s, u"bravo"_s), sampleInstance(u"id-a"_s, u"alpha"_s),
                              sampleInstance(u"id-c"_s, u"charlie"_s, u"ERROR"_s) });
        m_world->open(u"orders"_s);
        QTRY_COMPARE(rows(), 3);
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<InstancesPage> m_page;
    TableView* m_table = nullptr;
};

} // namespace partita
