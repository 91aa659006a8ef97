// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/freshness.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"
#include "core/clock.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

Freshness::Freshness(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_age(new QuietLabel(this))
    , m_refresh(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    m_age->setObjectName(u"ageLabel"_s);
    m_age->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setIconSize(QSize(1, 1) * theme::iconSide(font()));
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_refresh->setAutoRaise(true);
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &Freshness::tell);
    connect(m_refresh, &QToolButton::clicked, this, &Freshness::refreshRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_age);
    row->addWidget(m_refresh);
    retranslate();
}

void Freshness::setState(const QDateTime& loadedAt, bool loading, bool failed)
{
    if (loading && !m_loading)
        m_loadingSince = m_clock.monotonic();
    m_loadedAt = loadedAt;
    m_loading = loading;
    m_failed = failed;
    tell();
}

QString Freshness::text() const
{
    return m_age->text();
}

void Freshness::retranslate()
{
    m_refresh->setText(tr("Refresh"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Ask the server again (F5)"));
    keepWidth();
    tell();
}

void Freshness::keepWidth()
{
    using namespace std::chrono_literals;
    // What stands beside it must not move when a second passes.
    int widest = 0;
    for (const auto age : { 0s, 59s, 3540s })
        widest = std::max(widest, m_age->fontMetrics().horizontalAdvance(format::age(age)));
    m_age->setMinimumWidth(widest);
}

void Freshness::tell()
{
    using namespace std::chrono;
    m_timer->stop();
    if (!m_loadedAt.isValid()) {
        m_age->setText(m_loading ? tr("Loading…") : QString());
        return;
    }
    const seconds age(std::max<qint64>(m_loadedAt.secsTo(m_clock.now()), 0));
    const QString text = format::age(age);
    if (m_loading && m_clock.monotonic() - m_loadingSince >= 1s)
        m_age->setText(tr("Refreshing…"));
    else
        m_age->setText(m_failed && !m_loading ? tr("%1, last refresh failed").arg(text) : text);
    m_age->setToolTip(format::toolTip(format::localTime(m_loadedAt.toMSecsSinceEpoch())));
    if (isVisible())
        m_timer->start(m_loading ? 1s : format::ageValidFor(age));
}

void Freshness::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tell();
}

void Freshness::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

void Freshness::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        keepWidth();
    QWidget::changeEvent(event);
}

} // namespace partita
