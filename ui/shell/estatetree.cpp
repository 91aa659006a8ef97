// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/estatetree.h"

#include "common/environmentwords.h"
#include "common/formatting.h"
#include "common/icons.h"
#include "common/theme.h"
#include "models/displaytext.h"
#include "ops/estate.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

enum Role { LockedRole = Qt::UserRole, CountRole };

QIcon dot(const QColor& color, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal inset = side * 0.2;
    painter.drawEllipse(QRectF(inset, inset, side - 2 * inset, side - 2 * inset));
    QIcon icon;
    // The same in a selected row: the colour is the message.
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

//! Rows with air above and below; at the right how many instances there are, and a lock.
class ConnectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * theme::Grid);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant count = index.data(CountRole);
        const QString text = count.isValid() ? format::number(count.toLongLong()) : QString();
        const int side = option.fontMetrics.height();
        const int textWidth
            = text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(text) + 2 * theme::Grid;
        const int lockWidth = index.data(LockedRole).toBool() ? side + theme::Grid : 0;
        QStyleOptionViewItem cell = option;
        cell.rect.setRight(option.rect.right() - textWidth - lockWidth);
        QStyledItemDelegate::paint(painter, cell, index);
        const bool selected = option.state & QStyle::State_Selected;
        const QColor ink
            = selected ? option.palette.color(QPalette::HighlightedText) : theme::quietText(option.palette);
        const QRect rest(cell.rect.right(), option.rect.top(), textWidth + lockWidth, option.rect.height());
        if (selected)
            painter->fillRect(rest.adjusted(1, 0, 1, 0), option.palette.brush(QPalette::Highlight));
        painter->setPen(ink);
        painter->drawText(rest.adjusted(0, 0, -2 * theme::Grid, 0), int(Qt::AlignRight | Qt::AlignVCenter),
                          text);
        if (lockWidth > 0)
            painter->drawPixmap(rest.left(), rest.center().y() - side / 2,
                                iconPixmap(Icon::Lock, side, ink, painter->device()->devicePixelRatioF()));
    }
};

} // namespace

EstateTree::EstateTree(Estate& estate, QWidget* parent)
    : QTreeWidget(parent)
    , m_all(new QTreeWidgetItem(this))
{
    setObjectName(u"estateTree"_s);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(5 * theme::Grid);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new ConnectionDelegate(this));
    setIconSize(QSize(1, 1) * fontMetrics().height());
    setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_all->setIcon(0, icon(Icon::Instances));
    setCurrentItem(m_all);
    const auto sessions = estate.sessions();
    for (Session* session : sessions)
        add(session);
    connect(&estate, &Estate::opened, this, &EstateTree::add);
    connect(&estate, &Estate::closing, this, &EstateTree::remove);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem* current) { emit chosen(sessionOf(current)); });
    connect(this, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem* clicked) { emit chosen(sessionOf(clicked)); });
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* activated) { emit chosen(sessionOf(activated)); });
    retranslate();
}

void EstateTree::add(Session* session)
{
    auto* item = new QTreeWidgetItem(this);
    auto* place = new QTreeWidgetItem(item);
    place->setIcon(0, icon(Icon::Region));
    item->setExpanded(true);
    m_items.insert(session, item);
    connect(&session->connection().policies().writeLock, &WriteLock::changed, this,
            [this, session] { showSession(session); });
    connect(&session->instances(), &Feed::loaded, this, [this, session] { showSession(session); });
    showSession(session);
    drawIcons();
}

void EstateTree::remove(Session* session)
{
    session->connection().policies().writeLock.disconnect(this);
    session->instances().disconnect(this);
    delete m_items.take(session);
}

Session* EstateTree::sessionOf(const QTreeWidgetItem* item) const
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (item && (it.value() == item || it.value() == item->parent()))
            return it.key();
    }
    return nullptr;
}

Session* EstateTree::currentSession() const
{
    return sessionOf(currentItem());
}

void EstateTree::select(Session* session)
{
    setCurrentItem(session ? m_items.value(session, m_all) : m_all);
}

void EstateTree::showSession(Session* session)
{
    QTreeWidgetItem* item = m_items.value(session);
    const ConnectionProfile& info = session->profile();
    const bool locked = session->client().policies().writeLock.isLocked();
    const auto list = session->instances().value();
    item->setText(0, displayText(info.name));
    item->setData(0, LockedRole, locked);
    item->setData(0, CountRole, list ? QVariant(qlonglong(list->instances.size())) : QVariant());
    const QString what
        = tr("%1, %2", "connection, environment").arg(item->text(0), environmentName(info.environment));
    item->setData(0, Qt::AccessibleTextRole, locked ? tr("%1, read-only").arg(what) : what);
    item->setToolTip(0, format::toolTip(item->data(0, Qt::AccessibleTextRole).toString()));
    const QString place
        = tr("%1 / %2", "region / project")
              .arg(displayText(session->place().region), displayText(session->place().project.text()));
    item->child(0)->setText(0, place);
    item->child(0)->setToolTip(0, format::toolTip(place));
}

void EstateTree::drawIcons()
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        const QColor color = theme::environment(it.key()->profile().environment, palette());
        it.value()->setIcon(0, dot(color, iconSize().width(), devicePixelRatioF()));
    }
}

void EstateTree::retranslate()
{
    setAccessibleName(tr("Connections"));
    m_all->setText(0, tr("All instances"));
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        showSession(it.key());
}

void EstateTree::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace partita
