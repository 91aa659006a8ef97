// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"

#include "common/formatting.h"
#include "common/theme.h"
#include "models/displaytext.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QScopedValueRollback>

namespace partita {

namespace {

//! Keeps the font of a label at a multiple of its parent's. A label whose size was set hears nothing of
//! another size of its parent, so that the parent itself is watched.
class HeadingFont final : public QObject
{
public:
    HeadingFont(QWidget* label, qreal factor)
        : QObject(label)
        , m_label(label)
        , m_factor(factor)
    {
        label->installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_label && event->type() == QEvent::ParentChange)
            follow();
        else if (watched != m_label && event->type() == QEvent::FontChange)
            apply();
        return false;
    }

private:
    void follow()
    {
        if (m_parent)
            m_parent->removeEventFilter(this);
        m_parent = m_label->parentWidget();
        if (m_parent)
            m_parent->installEventFilter(this);
        apply();
    }
    void apply()
    {
        m_label->setFont(theme::heading(m_parent ? m_parent->font() : QApplication::font(), m_factor));
    }

    QWidget* m_label;
    QPointer<QWidget> m_parent;
    qreal m_factor;
};

} // namespace

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

int QuietLabel::heightForWidth(int width) const
{
    // Many widths are asked for only while a window is being sized by hand.
    constexpr int most = 16;
    if (m_measuredText != text() || m_measuredMargins != contentsMargins() || m_heights.size() == most) {
        m_heights.clear();
        m_measuredText = text();
        m_measuredMargins = contentsMargins();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
    if (!m_applying && event->type() == QEvent::PaletteChange)
        applyColor();
}

HeadingLabel::HeadingLabel(qreal factor, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    new HeadingFont(this, factor);
}

ElidedLabel::ElidedLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(qreal factor, QWidget* parent)
    : ElidedLabel(parent)
{
    new HeadingFont(this, factor);
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
