// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/scope.h"
#include "shell/estateorder.h"

#include <QHash>
#include <QIcon>
#include <QSet>
#include <QTreeWidget>

class QTimer;

namespace partita {

class Estate;

//! The estate: "All instances", then connections in their order and groups of them, each with its colour, its
//! lock and what is wrong with it, and its places below it. What changes is drawn once for each turn of the
//! event loop, and only where it changes.
class EstateTree final : public QTreeWidget
{
    Q_OBJECT

public:
    //! \a estate outlives the tree.
    explicit EstateTree(Estate& estate, QWidget* parent = nullptr);

    Scope scope() const;
    //! What is not there: all instances.
    void select(const Scope& scope);
    //! Lets a person write another name for the current group.
    void editGroup();

signals:
    //! Also when the one that is current is clicked again.
    void chosen(const partita::Scope& scope);
    //! Somebody dragged a connection: to position \a to among all, into \a group.
    void moveRequested(partita::Connection* connection, int to, const QString& group);
    //! Somebody dragged a group: to entry \a to of the topmost level.
    void groupMoveRequested(const QString& group, int to);
    void groupRenamed(const QString& group, const QString& name);
    void menuRequested(const QPoint& globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override;

private:
    void enrol(Connection* connection);
    void add(Connection* connection);
    void remove(Connection* connection);
    void addPlace(Session* session);
    void removePlace(Session* session);
    void arrange();
    void arrangePlaces(Connection* connection);
    QTreeWidgetItem* groupItem(const QString& group);
    void putAt(QTreeWidgetItem* parent, int index, QTreeWidgetItem* item);
    void forget(QTreeWidgetItem* item);
    QTreeWidgetItem* itemOf(const Scope& scope) const;
    std::pair<QString, int> dropPlace(const QTreeWidgetItem* over, bool below) const;
    int entryAt(const QTreeWidgetItem* over, bool below) const;
    void drop(const QMimeData& data, const QTreeWidgetItem* over, bool below);

    void retranslate();
    void touch(QTreeWidgetItem* item);
    void touchAll();
    void drawTouched();
    void draw(QTreeWidgetItem* item);
    void drawConnection(QTreeWidgetItem* item, Connection& connection);
    void drawPlace(QTreeWidgetItem* item, Session& session);
    const QIcon& dot(const QColor& color);

    Estate& m_estate;
    QTreeWidgetItem* m_all = nullptr;
    QHash<const Connection*, QTreeWidgetItem*> m_connections;
    QHash<const Session*, QTreeWidgetItem*> m_places;
    QHash<QString, QTreeWidgetItem*> m_groups;
    QHash<const QTreeWidgetItem*, Scope> m_scopes;
    QList<EstateEntry> m_entries;
    QSet<QTreeWidgetItem*> m_touched;
    QTimer* m_drawing = nullptr;
    QHash<QRgb, QIcon> m_dots;
};

} // namespace partita
