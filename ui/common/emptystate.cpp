// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"

#include "common/labels.h"
#include "common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace partita {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new HeadingLabel(1.25, this))
    , m_text(new QuietLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setSpacing(2 * theme::Grid);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * theme::Grid);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addSpacing(theme::Grid);
    column->addWidget(m_title);
    // Between stretches, not aligned: an aligned label is not asked how high it is at its width, and is cut.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(2 * theme::Grid);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    column->addLayout(centred);
    column->addStretch(3);
    fitText();
}

void EmptyState::fitText()
{
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 64);
}

void EmptyState::setContent(Icon icon, const QString& title, const QString& text)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    drawIcon();
}

QPushButton* EmptyState::addButton(const QString& objectName)
{
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::drawIcon()
{
    const int side = fontMetrics().height() * 3;
    const QColor ink
        = theme::mix(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.42);
    m_picture->setPixmap(iconPixmap(m_icon, side, ink, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        drawIcon();
    if (event->type() == QEvent::FontChange)
        fitText();
}

} // namespace partita
