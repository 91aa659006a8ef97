// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"

#include "common/formatting.h"
#include "common/theme.h"
#include "models/displaytext.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScopedValueRollback>

namespace partita {

QString withoutMnemonic(QString label)
{
    static const QRegularExpression appended(QStringLiteral("\\(&.\\)"));
    return label.remove(appended).remove(QLatin1Char('&'));
}

QuietLabel::QuietLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    applyColor();
}

QSize QuietLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    const int width = fontMetrics().averageCharWidth() * 64;
    return { width, heightForWidth(width) };
}

QSize QuietLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    return { fontMetrics().averageCharWidth() * 16, fontMetrics().height() };
}

void QuietLabel::applyColor()
{
    const QScopedValueRollback guard(m_applying, true);
    QPalette own;
    // On a ground in Base a label writes in Text.
    for (const auto role : { QPalette::WindowText, QPalette::Text })
        own.setColor(role, theme::quietText(QApplication::palette()));
    setPalette(own);
}

void QuietLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (!m_applying && event->type() == QEvent::PaletteChange)
        applyColor();
}

HeadingLabel::HeadingLabel(qreal factor, QWidget* parent)
    : QLabel(parent)
    , m_factor(factor)
{
    setTextFormat(Qt::PlainText);
    applyFont();
}

void HeadingLabel::applyFont()
{
    const QScopedValueRollback guard(m_applying, true);
    setFont(theme::heading(parentWidget() ? parentWidget()->font() : QApplication::font(), m_factor));
}

void HeadingLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (!m_applying && (event->type() == QEvent::FontChange || event->type() == QEvent::ParentChange))
        applyFont();
}

ElidedLabel::ElidedLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(qreal factor, QWidget* parent)
    : ElidedLabel(parent)
{
    m_factor = factor;
    applyFont();
}

void ElidedLabel::applyFont()
{
    if (!m_factor)
        return;
    const QScopedValueRollback guard(m_applying, true);
    setFont(theme::heading(parentWidget() ? parentWidget()->font() : QApplication::font(), *m_factor));
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!m_applying && event->type() == QEvent::FontChange)
        applyFont();
}

void ElidedLabel::setText(const QString& text)
{
    m_text = displayText(text);
    setAccessibleName(m_text);
    setToolTip(format::toolTip(m_text));
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() };
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8), fontMetrics().height() };
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace partita
