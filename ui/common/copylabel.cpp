// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/copylabel.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "common/theme.h"
#include "models/displaytext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace partita {

namespace {

// What is longer is copied whole and shown in part.
constexpr qsizetype MostLines = 40;

QString joined(const QStringList& lines)
{
    QStringList shown;
    for (const QString& line : lines.mid(0, MostLines))
        shown.append(displayText(line));
    if (lines.size() > MostLines)
        shown.append(QString(QChar(char16_t(0x2026))));
    return shown.join(QLatin1Char('\n'));
}

} // namespace

void copyToClipboard(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

CopyLabel::CopyLabel(QWidget* parent)
    : QWidget(parent)
    , m_value(new QLabel(this))
    , m_button(new QToolButton(this))
{
    m_value->setTextFormat(Qt::PlainText);
    m_value->setWordWrap(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_value->setContentsMargins(0, theme::Grid, 0, theme::Grid);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    const int side = fontMetrics().height();
    m_button->setIconSize({ side, side });
    m_button->installEventFilter(this);
    connect(m_button, &QToolButton::clicked, this, [this] { copyToClipboard(m_copied); });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::Grid);
    row->addWidget(m_value, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    retranslate();
    showButton();
}

void CopyLabel::setWordWrap(bool wrap)
{
    m_value->setWordWrap(wrap);
}

void CopyLabel::setName(const QString& name)
{
    m_name = name;
    retranslate();
}

void CopyLabel::setValue(const QStringList& lines, const QString& copied)
{
    const QString safe = joined(lines);
    if (m_value->text() != safe)
        m_value->setText(safe);
    m_copied = copied;
    showButton();
}

void CopyLabel::setValueToolTip(const QString& text)
{
    m_value->setToolTip(format::toolTip(text));
}

QString CopyLabel::shown() const
{
    return m_value->text();
}

void CopyLabel::retranslate()
{
    const QString what = m_name.isEmpty() ? tr("Copy") : tr("Copy %1").arg(m_name);
    m_button->setToolTip(what);
    m_button->setAccessibleName(what);
    // The text itself is the accessible name.
    m_value->setAccessibleDescription(m_name);
}

void CopyLabel::showButton()
{
    m_button->setEnabled(!m_copied.isEmpty());
    const bool shown = m_button->isEnabled() && (underMouse() || m_button->hasFocus());
    m_button->setIcon(shown ? icon(Icon::Copy) : QIcon());
}

void CopyLabel::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    showButton();
}

void CopyLabel::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    showButton();
}

void CopyLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool CopyLabel::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showButton();
    return handled;
}

} // namespace partita
