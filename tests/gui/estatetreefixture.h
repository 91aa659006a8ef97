// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guiworld.h"
#include "shell/estatetree.h"

#include <QTest>

namespace partita {

//! The tree of an estate that is empty at first.
class EstateTreeFixture : public QObject
{
    Q_OBJECT

protected:
    void start()
    {
        m_world = std::make_unique<GuiWorld>();
        m_tree = std::make_unique<EstateTree>(m_world->estate);
        m_tree->resize(400, 600);
        m_tree->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tree.get()));
    }
    void end()
    {
        m_tree.reset();
        m_world.reset();
    }

    Connection& add(const QString& name, const QString& group = {})
    {
        ConnectionProfile profile = GuiWorld::profile(name, Environment::Production);
        profile.group = group;
        return m_world->estate.add(profile);
    }
    QTreeWidgetItem* top(int index) const { return m_tree->topLevelItem(index); }
    //! Below "All instances".
    QStringList topTexts() const
    {
        QStringList texts;
        for (int i = 1; i < m_tree->topLevelItemCount(); ++i)
            texts.append(top(i)->text(0));
        return texts;
    }

    std::unique_ptr<GuiWorld> m_world;
    std::unique_ptr<EstateTree> m_tree;
};

} // namespace partita
