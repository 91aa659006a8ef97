// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/hintbox.h"

#include "common/labels.h"

#include <QEvent>

namespace partita {

HintBox::HintBox(QWidget* parent)
    : QWidget(parent)
    , m_label(new QuietLabel(this))
{
    m_label->setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(m_label->minimumSizeHint().width());
}

void HintBox::fit()
{
    setFixedHeight(qMax(fontMetrics().height(), m_label->heightForWidth(width())));
    m_label->setGeometry(rect());
}

bool HintBox::event(QEvent* event)
{
    // The label has another text or font.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
        || event->type() == QEvent::FontChange)
        fit();
    return QWidget::event(event);
}

void HintBox::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace partita
