// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/groupbutton.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "common/theme.h"
#include "models/displaytext.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using By = InstanceGrouping::By;

} // namespace

GroupButton::GroupButton(std::function<QStringList()> tags, QWidget* parent)
    : QToolButton(parent)
    , m_tags(std::move(tags))
{
    setObjectName(u"groupButton"_s);
    setIcon(partita::icon(Icon::Group));
    setIconSize(QSize(1, 1) * theme::iconSide(font()));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"groupMenu"_s);
    setMenu(menu);
    // Made once: clear() takes a submenu out of the menu and keeps it.
    m_byTag = new QMenu(menu);
    m_byTag->setObjectName(u"groupByTagMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, &GroupButton::fill);
    retranslate();
}

void GroupButton::choose(const InstanceGrouping& grouping)
{
    if (grouping == m_chosen)
        return;
    m_chosen = grouping;
    retranslate();
    emit chosenChanged(m_chosen);
}

void GroupButton::fill()
{
    menu()->clear();
    for (const By by : { By::Nothing, By::Connection, By::Region, By::Status })
        addChoice(*menu(), { by });
    QStringList keys;
    const QStringList tags = m_tags();
    for (const QString& tag : tags)
        keys.append(tag.section(u'=', 0, 0));
    if (m_chosen.by == By::Tag)
        keys.append(m_chosen.tagKey);
    keys.sort(Qt::CaseInsensitive);
    keys.removeDuplicates();
    m_byTag->clear();
    m_byTag->setEnabled(!keys.isEmpty());
    menu()->addMenu(m_byTag);
    for (const QString& key : std::as_const(keys))
        addChoice(*m_byTag, { By::Tag, key });
    menu()->addSeparator();
    for (const bool folded : { true, false }) {
        QAction* all = menu()->addAction(folded ? tr("Co&llapse all groups") : tr("&Expand all groups"), this,
                                         [this, folded] { emit foldAllRequested(folded); });
        all->setObjectName(folded ? u"collapseAllAction"_s : u"expandAllAction"_s);
        all->setEnabled(m_chosen.by != By::Nothing);
    }
}

void GroupButton::addChoice(QMenu& menu, const InstanceGrouping& grouping)
{
    QString text;
    switch (grouping.by) {
    case By::Nothing:
        text = tr("&No groups");
        break;
    case By::Connection:
        text = tr("&Connection");
        break;
    case By::Region:
        text = tr("&Region");
        break;
    case By::Status:
        text = tr("&Status");
        break;
    case By::Tag:
        text = displayText(grouping.tagKey).replace(u'&', u"&&"_s);
        break;
    }
    QAction* action = menu.addAction(text, this, [this, grouping] { choose(grouping); });
    action->setCheckable(true);
    action->setChecked(grouping == m_chosen);
    action->setData(groupingText(grouping));
}

void GroupButton::retranslate()
{
    const QString text = tr("Group the list");
    setAccessibleName(text);
    m_byTag->setTitle(tr("&Tag"));
    setToolTip(format::toolTip(text));
}

void GroupButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace partita
