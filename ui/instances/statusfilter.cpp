// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/statusfilter.h"

#include "common/checkmenu.h"
#include "common/formatting.h"
#include "common/icons.h"
#include "common/statuswords.h"
#include "common/theme.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

StatusFilter::StatusFilter(QWidget* parent)
    : QToolButton(parent)
    , m_menu(new CheckMenu(this))
{
    setObjectName(u"statusFilterButton"_s);
    setIcon(partita::icon(Icon::Filter));
    setIconSize(QSize(1, 1) * theme::iconSide(font()));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName(u"statusFilterMenu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        emit aboutToOpen();
        fill();
    });
    retranslate();
}

void StatusFilter::setCounts(const QHash<QString, int>& counts)
{
    m_counts = counts;
}

void StatusFilter::setChosen(const QSet<QString>& statuses)
{
    if (statuses == m_chosen)
        return;
    m_chosen = statuses;
    retranslate();
}

//! Somebody may have typed it in another case.
bool StatusFilter::isChosen(const QString& status) const
{
    return std::any_of(m_chosen.cbegin(), m_chosen.cend(), [&status](const QString& chosen) {
        return chosen.compare(status, Qt::CaseInsensitive) == 0;
    });
}

void StatusFilter::clear()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    retranslate();
    emit chosenChanged(m_chosen);
}

void StatusFilter::fill()
{
    m_menu->clear();
    QStringList statuses = m_counts.keys();
    for (const QString& status : std::as_const(m_chosen)) {
        if (!statuses.contains(status, Qt::CaseInsensitive))
            statuses.append(status);
    }
    std::sort(statuses.begin(), statuses.end());
    for (const QString& status : std::as_const(statuses)) {
        const QString text = tr("%1  (%2)", "status and how many have it")
                                 .arg(statusLook(status).text, format::number(m_counts.value(status)));
        QAction* action
            = m_menu->addAction(text.contains(u'&') ? QString(text).replace(u'&', u"&&"_s) : text);
        action->setData(status);
        action->setCheckable(true);
        action->setChecked(isChosen(status));
        connect(action, &QAction::toggled, this, [this, status](bool on) { toggle(status, on); });
    }
    m_menu->addSeparator();
    QAction* all = m_menu->addAction(tr("Show all"));
    all->setObjectName(u"showAllStatuses"_s);
    connect(all, &QAction::triggered, this, &StatusFilter::clear);
}

void StatusFilter::toggle(const QString& status, bool on)
{
    if (on)
        m_chosen.insert(status);
    else
        m_chosen.removeIf(
            [&status](const QString& chosen) { return chosen.compare(status, Qt::CaseInsensitive) == 0; });
    retranslate();
    emit chosenChanged(m_chosen);
}

void StatusFilter::retranslate()
{
    QString text = tr("Status");
    if (m_chosen.size() == 1)
        text = tr("Status: %1").arg(statusLook(*m_chosen.cbegin()).text);
    else if (m_chosen.size() > 1)
        text = tr("Status: %n chosen", nullptr, int(m_chosen.size()));
    setText(text);
    setAccessibleName(text);
    setToolTip(tr("Show only instances in some statuses"));
}

void StatusFilter::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace partita
