// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/toolrow.h"

#include "common/theme.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace partita {

namespace {

constexpr QMargins Margins { 3 * theme::Grid, 2 * theme::Grid, 2 * theme::Grid, 2 * theme::Grid };
constexpr int Spacing = 2 * theme::Grid;

QSize roomOf(const QWidget* widget)
{
    return widget->sizeHint().expandedTo(widget->minimumSizeHint());
}

} // namespace

ToolRow::ToolRow(QWidget* left, QWidget* right, QWidget* parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
{
    for (QWidget* side : { left, right }) {
        side->setParent(this);
        if (side->layout())
            side->layout()->setContentsMargins(0, 0, 0, 0);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool ToolRow::fitsInOneRow(int width) const
{
    const int needed = m_left->minimumSizeHint().width() + Spacing + roomOf(m_right).width();
    return width >= needed + Margins.left() + Margins.right();
}

int ToolRow::heightForWidth(int width) const
{
    const int left = roomOf(m_left).height();
    const int right = roomOf(m_right).height();
    const int content = fitsInOneRow(width) ? std::max(left, right) : left + Spacing + right;
    return content + Margins.top() + Margins.bottom();
}

QSize ToolRow::sizeHint() const
{
    const int width
        = roomOf(m_left).width() + Spacing + roomOf(m_right).width() + Margins.left() + Margins.right();
    return { width, heightForWidth(width) };
}

QSize ToolRow::minimumSizeHint() const
{
    const int widest = std::max(m_left->minimumSizeHint().width(), m_right->minimumSizeHint().width());
    return { widest + Margins.left() + Margins.right(),
             std::max(roomOf(m_left).height(), roomOf(m_right).height()) + Margins.top() + Margins.bottom() };
}

void ToolRow::arrange()
{
    const QRect room = contentsRect().marginsRemoved(Margins);
    const QSize right(std::min(roomOf(m_right).width(), room.width()), roomOf(m_right).height());
    if (fitsInOneRow(width())) {
        m_left->setGeometry(room.left(), room.top(), room.width() - right.width() - Spacing, room.height());
        m_right->setGeometry(room.right() + 1 - right.width(), room.top(), right.width(), room.height());
    } else {
        const int height = roomOf(m_left).height();
        m_left->setGeometry(room.left(), room.top(), room.width(), height);
        m_right->setGeometry(room.left(), room.top() + height + Spacing, right.width(), right.height());
    }
}

void ToolRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ToolRow::event(QEvent* event)
{
    // A text of one side has grown or shrunk.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

} // namespace partita
