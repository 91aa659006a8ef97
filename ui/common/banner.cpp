// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

namespace partita {

namespace {

constexpr int Side = 3 * theme::Grid;
constexpr int Below = 2 * theme::Grid;

Glyph glyphOf(theme::Tone tone)
{
    switch (tone) {
    case theme::Tone::Bad:
        return Glyph::Failed;
    case theme::Tone::Warning:
        return Glyph::Warning;
    case theme::Tone::Good:
        return Glyph::Good;
    case theme::Tone::Busy:
        return Glyph::Moving;
    case theme::Tone::Info:
    case theme::Tone::Neutral:
        return Glyph::Info;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setSpacing(2 * theme::Grid);
    m_layout->addWidget(m_text, 1);
    makeRoom();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

int Banner::glyphSide() const
{
    return fontMetrics().ascent() * 5 / 4;
}

void Banner::makeRoom()
{
    m_layout->setContentsMargins(Side + 5 * theme::Grid + glyphSide(), theme::Grid, Side + 2 * theme::Grid,
                                 Below + theme::Grid);
}

void Banner::showMessage(theme::Tone tone, const QString& text)
{
    const bool isNew = m_text->text() != text || isHidden();
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    applyColor();
    show();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QPushButton* Banner::addButton(const QString& objectName)
{
    auto* button = new QPushButton(this);
    button->setObjectName(objectName);
    m_layout->addWidget(button);
    return button;
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::applyColor()
{
    const QScopedValueRollback guard(m_applying, true);
    QPalette own = QApplication::palette();
    own.setColor(QPalette::WindowText, theme::tone(m_tone, own).ink);
    m_text->setPalette(own);
    update();
}

QRectF Banner::box() const
{
    return QRectF(rect()).adjusted(Side + 0.5, 0.5, -Side - 0.5, -Below - 0.5);
}

void Banner::paintEvent(QPaintEvent*)
{
    const auto colors = theme::tone(m_tone, palette());
    const QRectF frame = box();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.edge);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(frame, 5, 5);
    const int side = glyphSide();
    paintGlyph(
        painter,
        { frame.left() + 3.0 * theme::Grid, frame.center().y() - side / 2.0, qreal(side), qreal(side) },
        glyphOf(m_tone), colors.ink, colors.fill);
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (!m_applying && event->type() == QEvent::PaletteChange)
        applyColor();
    else if (event->type() == QEvent::FontChange)
        makeRoom();
}

} // namespace partita
