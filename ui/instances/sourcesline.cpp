// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/sourcesline.h"

#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"
#include "instances/sourcesdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace partita {

QString summaryText(const InstanceSources::Summary& summary)
{
    QStringList parts {
        SourcesLine::tr("%1 of %n place(s) loaded", nullptr, summary.places).arg(summary.loaded)
    };
    if (summary.waiting > 0)
        parts.append(SourcesLine::tr("%n on the way", "places", summary.waiting));
    if (summary.failed > 0)
        parts.append(SourcesLine::tr("%n failed", "places", summary.failed));
    if (summary.signedOut > 0)
        parts.append(SourcesLine::tr("%n signed out", "places", summary.signedOut));
    return parts.join(SourcesLine::tr(", ", "between counts of places"));
}

SourcesLine::SourcesLine(InstanceSources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_text(new ElidedLabel(this))
    , m_button(new QToolButton(this))
{
    setObjectName(u"sourcesLine"_s);
    m_text->setObjectName(u"sourcesLabel"_s);
    m_button->setObjectName(u"sourcesButton"_s);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(icon(Icon::Region));
    m_button->setIconSize(QSize(1, 1) * theme::iconSide(font()));
    m_button->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * theme::Grid, 0, 2 * theme::Grid, theme::Grid);
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_text, 0, Qt::AlignVCenter);
    row->addWidget(m_button);
    row->addStretch(1);
    connect(m_button, &QToolButton::clicked, this, &SourcesLine::openList);
    connect(&sources, &InstanceSources::changed, this, &SourcesLine::showSummary);
    showSummary();
}

QString SourcesLine::text() const
{
    return m_text->text();
}

void SourcesLine::showSummary()
{
    const InstanceSources::Summary& summary = m_sources.summary();
    m_text->setText(summaryText(summary));
    m_button->setText(tr("Places…"));
    m_button->setAccessibleName(tr("Places"));
    m_button->setToolTip(tr("Every place with its state"));
    setVisible(summary.places > 1 || summary.failed + summary.signedOut + summary.disabled > 0);
}

void SourcesLine::openList()
{
    if (!m_list) {
        m_list = new SourcesDialog(m_sources, window());
        connect(m_list, &SourcesDialog::signInRequested, this, &SourcesLine::signInRequested);
    }
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void SourcesLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSummary();
}

} // namespace partita
