// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTreeWidget>

namespace partita {

class Estate;
class Session;

//! The open connections: "All instances", then each connection in the colour of its environment, with its
//! region and project below it and a lock when it is read-only.
class EstateTree final : public QTreeWidget
{
    Q_OBJECT

public:
    //! \a estate outlives the tree.
    explicit EstateTree(Estate& estate, QWidget* parent = nullptr);

    //! The connection that is chosen; null: all instances.
    Session* currentSession() const;
    void select(Session* session);

signals:
    //! Null: all instances. Also when the one that is current is clicked again.
    void chosen(partita::Session* session);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(Session* session);
    void remove(Session* session);
    void retranslate();
    void showSession(Session* session);
    void drawIcons();
    Session* sessionOf(const QTreeWidgetItem* item) const;

    QTreeWidgetItem* m_all = nullptr;
    QHash<Session*, QTreeWidgetItem*> m_items;
};

} // namespace partita
