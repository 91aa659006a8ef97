// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/estatetree.h"

#include "common/icons.h"
#include "common/theme.h"
#include "ops/estate.h"
#include "shell/estatedelegate.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

QString mimeType()
{
    return u"application/x-partita-connection"_s;
}

QString groupMimeType()
{
    return u"application/x-partita-group"_s;
}

} // namespace

EstateTree::EstateTree(Estate& estate, QWidget* parent)
    : QTreeWidget(parent)
    , m_estate(estate)
    , m_all(new QTreeWidgetItem(this))
    , m_drawing(new QTimer(this))
{
    setObjectName(u"estateTree"_s);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(5 * theme::Grid);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    auto* delegate = new EstateDelegate(this);
    setItemDelegate(delegate);
    setIconSize(QSize(1, 1) * fontMetrics().height());
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_all->setIcon(0, icon(Icon::Instances));
    m_all->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setCurrentItem(m_all);
    m_drawing->setSingleShot(true);
    connect(m_drawing, &QTimer::timeout, this, &EstateTree::drawTouched);
    connect(delegate, &EstateDelegate::renamed, this, [this](const QModelIndex& index, const QString& name) {
        // Later: the line may go, and its editor is still open.
        const QString group = m_scopes.value(itemFromIndex(index)).group;
        QTimer::singleShot(0, this, [this, group, name] { emit groupRenamed(group, name); });
    });
    const auto connections = estate.connections();
    for (Connection* connection : connections)
        enrol(connection);
    arrange();
    for (Connection* connection : connections) {
        const auto sessions = connection->sessions();
        for (Session* session : sessions)
            addPlace(session);
    }
    connect(&estate, &Estate::added, this, &EstateTree::add);
    connect(&estate, &Estate::removing, this, &EstateTree::remove);
    connect(&estate, &Estate::opened, this, &EstateTree::addPlace);
    connect(&estate, &Estate::closing, this, &EstateTree::removePlace);
    connect(&estate, &Estate::reordered, this, &EstateTree::arrange);
    const auto choose = [this](const QTreeWidgetItem* item) { emit chosen(m_scopes.value(item)); };
    connect(this, &QTreeWidget::currentItemChanged, this, choose);
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, choose);
    retranslate();
}

void EstateTree::enrol(Connection* connection)
{
    auto* item = new QTreeWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    m_connections.insert(connection, item);
    m_scopes.insert(item, Scope::of(*connection));
    const auto changed = [this, item] {
        touch(item);
        for (int i = 0; i < item->childCount(); ++i)
            touch(item->child(i));
    };
    connect(&connection->policies().writeLock, &WriteLock::changed, this, changed);
    connect(connection, &Connection::stateChanged, this, changed);
    connect(connection, &Connection::profileChanged, this, [this, connection, item] {
        touch(item);
        arrange();
        arrangePlaces(connection);
    });
    draw(item);
}

void EstateTree::add(Connection* connection)
{
    enrol(connection);
    arrange();
}

void EstateTree::remove(Connection* connection)
{
    connection->policies().writeLock.disconnect(this);
    connection->disconnect(this);
    QTreeWidgetItem* item = m_connections.take(connection);
    if (currentItem() == item)
        select({});
    forget(item);
    for (EstateEntry& entry : m_entries)
        entry.connections.removeOne(connection);
    m_entries.removeIf([](const EstateEntry& entry) { return entry.connections.isEmpty(); });
    QTreeWidgetItem* group = item->parent();
    delete item;
    if (group && group->childCount() == 0) {
        m_groups.remove(m_scopes.value(group).group);
        forget(group);
        delete group;
    }
}

void EstateTree::addPlace(Session* session)
{
    QTreeWidgetItem* above = m_connections.value(&session->connection());
    auto* item = new QTreeWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setIcon(0, icon(Icon::Region));
    m_places.insert(session, item);
    m_scopes.insert(item, Scope::of(*session));
    above->addChild(item);
    connect(&session->instances(), &Feed::changed, this, [this, item, above] {
        touch(item);
        touch(above);
    });
    draw(item);
}

void EstateTree::removePlace(Session* session)
{
    session->instances().disconnect(this);
    QTreeWidgetItem* item = m_places.take(session);
    if (currentItem() == item)
        setCurrentItem(item->parent());
    touch(item->parent());
    forget(item);
    delete item;
}

void EstateTree::forget(QTreeWidgetItem* item)
{
    m_touched.remove(item);
    m_scopes.remove(item);
}

QTreeWidgetItem* EstateTree::groupItem(const QString& group)
{
    if (QTreeWidgetItem* known = m_groups.value(group))
        return known;
    auto* item = new QTreeWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
                   | Qt::ItemIsEditable);
    item->setIcon(0, icon(Icon::Group));
    m_groups.insert(group, item);
    m_scopes.insert(item, Scope { nullptr, nullptr, group });
    draw(item);
    return item;
}

void EstateTree::putAt(QTreeWidgetItem* parent, int index, QTreeWidgetItem* item)
{
    if (parent->child(index) == item)
        return;
    if (item->treeWidget())
        (item->parent() ? item->parent() : invisibleRootItem())->removeChild(item);
    parent->insertChild(index, item);
}

//! Moves only what stands elsewhere. A line that is moved would forget that it is current and unfolded.
void EstateTree::arrange()
{
    const QList<EstateEntry> entries = arranged(m_estate.connections());
    if (entries == m_entries)
        return;
    m_entries = entries;
    const QSignalBlocker quiet(this);
    QTreeWidgetItem* current = currentItem();
    QSet<QTreeWidgetItem*> folded;
    for (QTreeWidgetItem* item : std::as_const(m_connections)) {
        if (item->treeWidget() && !item->isExpanded())
            folded.insert(item);
    }
    for (QTreeWidgetItem* item : std::as_const(m_groups)) {
        if (!item->isExpanded())
            folded.insert(item);
    }
    int top = 1;
    for (const EstateEntry& entry : std::as_const(m_entries)) {
        QTreeWidgetItem* parent = invisibleRootItem();
        if (!entry.group.isEmpty()) {
            parent = groupItem(entry.group);
            putAt(invisibleRootItem(), top++, parent);
        }
        int below = 0;
        for (Connection* connection : entry.connections)
            putAt(parent, entry.group.isEmpty() ? top++ : below++, m_connections.value(connection));
    }
    const auto groups = m_groups;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (it.value()->childCount() > 0)
            continue;
        m_groups.remove(it.key());
        forget(it.value());
        if (current == it.value())
            current = m_all;
        delete it.value();
    }
    for (auto it = m_scopes.cbegin(); it != m_scopes.cend(); ++it) {
        auto* item = const_cast<QTreeWidgetItem*>(it.key());
        if (!it.value().session && item->treeWidget())
            item->setExpanded(!folded.contains(item));
    }
    setCurrentItem(current);
}

void EstateTree::arrangePlaces(Connection* connection)
{
    const QSignalBlocker quiet(this);
    QTreeWidgetItem* current = currentItem();
    int index = 0;
    const auto sessions = connection->sessions();
    for (Session* session : sessions)
        putAt(m_connections.value(connection), index++, m_places.value(session));
    setCurrentItem(current);
}

Scope EstateTree::scope() const
{
    return m_scopes.value(currentItem());
}

QTreeWidgetItem* EstateTree::itemOf(const Scope& scope) const
{
    if (scope.session)
        return m_places.value(scope.session, m_all);
    if (scope.connection)
        return m_connections.value(scope.connection, m_all);
    return m_groups.value(scope.group, m_all);
}

void EstateTree::select(const Scope& scope)
{
    setCurrentItem(itemOf(scope));
}

void EstateTree::editGroup()
{
    editItem(currentItem());
}

void EstateTree::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(byKeyboard ? viewport()->mapToGlobal(visualItemRect(currentItem()).bottomLeft())
                                  : event->globalPos());
}

Qt::DropActions EstateTree::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList EstateTree::mimeTypes() const
{
    return { mimeType(), groupMimeType() };
}

QMimeData* EstateTree::mimeData(const QList<QTreeWidgetItem*>& items) const
{
    const Scope scope = m_scopes.value(items.value(0));
    if (scope.isAll() || scope.session)
        return nullptr;
    auto* data = new QMimeData;
    if (scope.connection)
        data->setData(mimeType(), scope.connection->profile().id.text().toUtf8());
    else
        data->setData(groupMimeType(), scope.group.toUtf8());
    return data;
}

void EstateTree::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* data = event->mimeData();
    if (data->hasFormat(mimeType()) || data->hasFormat(groupMimeType()))
        QTreeWidget::dragEnterEvent(event);
    else
        event->ignore();
}

//! The group and the position that a connection gets when it is dropped on the upper or lower half of a line.
std::pair<QString, int> EstateTree::dropPlace(const QTreeWidgetItem* over, bool below) const
{
    const QList<Connection*> all = m_estate.connections();
    if (over == m_all)
        return { {}, 0 };
    const Scope scope = m_scopes.value(over);
    if (scope.connection)
        return { scope.connection->profile().group, int(all.indexOf(scope.connection)) + (below ? 1 : 0) };
    if (scope.group.isEmpty())
        return { {}, int(all.size()) };
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const EstateEntry& each) { return each.group == scope.group; });
    if (below)
        return { scope.group, int(all.indexOf(entry->connections.back())) + 1 };
    return { {}, int(all.indexOf(entry->connections.front())) };
}

//! The entry that a group becomes when it is dropped there. Over a line of another group it goes before or
//! after all of that group.
int EstateTree::entryAt(const QTreeWidgetItem* over, bool below) const
{
    if (over == m_all)
        return 0;
    const Scope scope = m_scopes.value(over);
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const EstateEntry& entry = m_entries.at(i);
        const bool isHead = !entry.group.isEmpty() && entry.group == scope.group;
        if (isHead || entry.connections.contains(scope.connection))
            return i + (below ? 1 : 0);
    }
    return int(m_entries.size());
}

void EstateTree::dropEvent(QDropEvent* event)
{
    const DropIndicatorPosition where = dropIndicatorPosition();
    const QTreeWidgetItem* over = itemAt(event->position().toPoint());
    // Otherwise the view would take the line away that it believes to have moved.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    drop(*event->mimeData(), over, where != AboveItem);
}

void EstateTree::drop(const QMimeData& data, const QTreeWidgetItem* over, bool below)
{
    const QString dragged = QString::fromUtf8(data.data(groupMimeType()));
    if (const auto from = positionOf(m_estate.connections(), dragged); from >= 0) {
        const int to = entryAt(over, below);
        emit groupMoveRequested(dragged, from < to ? to - 1 : to);
        return;
    }
    Connection* connection = m_estate.find(ConnectionId(QString::fromUtf8(data.data(mimeType()))));
    if (!connection)
        return;
    auto [group, to] = dropPlace(over, below);
    const auto from = m_estate.connections().indexOf(connection);
    emit moveRequested(connection, from < to ? to - 1 : to, group);
}

} // namespace partita
