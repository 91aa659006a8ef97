// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/instancespage.h"

#include "common/copylabel.h"
#include "common/freshness.h"
#include "common/icons.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "common/writelockbinding.h"
#include "instances/exporttools.h"
#include "instances/groupbutton.h"
#include "instances/instancefinder.h"
#include "instances/viewsbutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace partita {

void InstancesPage::makeViewsButton()
{
    m_views = new ViewsButton(
        [this] {
            const bool descending = m_table->columns()->sortIndicatorOrder() == Qt::DescendingOrder;
            return InstanceView { m_finder->text(), m_table->columns()->sortIndicatorSection(), descending,
                                  groupingText(m_group->chosen()) };
        },
        this);
    connect(m_views, &ViewsButton::chosen, this, &InstancesPage::showView);
    m_finder->addTool(m_views);
}

void InstancesPage::showView(const InstanceView& view)
{
    m_finder->setText(view.query);
    m_group->choose(groupingOf(view.grouping));
    const int last = InstanceListModel::ColumnCount - 1;
    m_table->sortByColumn(qBound(0, view.column, last),
                          view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void InstancesPage::makeGroupButton()
{
    m_group = new GroupButton([this] { return m_model->values(InstanceQuery::Key::Tag); }, this);
    connect(m_group, &GroupButton::chosenChanged, m_model, &InstanceListModel::setGrouping);
    connect(m_group, &GroupButton::foldAllRequested, m_model, &ArrangedModel::setAllFolded);
    connect(m_table, &TableView::foldRequested, this, &InstancesPage::fold);
    m_finder->addTool(m_group);
}

void InstancesPage::fold(const QModelIndex& index, bool folded)
{
    const int heading = m_model->headingOf(index.row());
    if (heading < 0)
        return;
    // The row that was current goes; the keyboard stays with its group.
    if (folded)
        m_table->selectionModel()->setCurrentIndex(m_model->index(heading, index.column()),
                                                   QItemSelectionModel::NoUpdate);
    m_model->setFolded(heading, folded);
}

void InstancesPage::makeMoreButton()
{
    m_more = new QToolButton(this);
    m_more->setObjectName(u"moreButton"_s);
    m_more->setIcon(icon(Icon::More));
    m_more->setIconSize(QSize(1, 1) * theme::iconSide(font()));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_more);
    menu->setObjectName(u"moreMenu"_s);
    m_export->addTo(menu);
    m_more->setMenu(menu);
    m_finder->addTool(m_more);
}

QWidget* InstancesPage::makeRightTools()
{
    auto* right = new QWidget(this);
    m_tools = new QHBoxLayout(right);
    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(theme::Grid);
    m_tools->addWidget(m_freshness);
    return right;
}

void InstancesPage::addToolAction(QAction* action)
{
    auto* button = new QToolButton(m_freshness->parentWidget());
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    const int place = m_tools->count() - 1;
    m_tools->insertWidget(place, button);
    setTabOrder(place > 0 ? m_tools->itemAt(place - 1)->widget() : m_more, button);
}

void InstancesPage::openMenu(const QModelIndex& index, const QPoint& globalPosition)
{
    // The menu acts on the instance that it was opened for, whatever a refresh moves under it.
    Session* session = m_sources->sessionOf(m_model->key(index.row()).source);
    const dms::Instance instance = m_model->instanceAt(index.row());
    const QString addresses = dms::bootstrapLine(instance);
    auto* menu = new QMenu(m_table);
    menu->setObjectName(u"instanceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QPointer<Session> guarded(session);
    menu->addAction(tr("&Open"), this, [this, guarded, instance] {
        if (guarded)
            emit openRequested(guarded, instance);
    });
    QAction* like = menu->addAction(tr("&Create one like this…"), this, [this, guarded, instance] {
        if (guarded)
            emit createLikeRequested(guarded, instance);
    });
    like->setObjectName(u"createLikeAction"_s);
    if (session)
        bindToWriteLock(like, session->connection());
    menu->addSeparator();
    menu->addActions(m_menuActions);
    menu->addSeparator();
    menu->addAction(tr("Copy &name"), this, [instance] { copyToClipboard(instance.name); });
    menu->addAction(tr("Copy &id"), this, [instance] { copyToClipboard(instance.id.text()); });
    menu->addAction(tr("Copy &address"), this, [addresses] { copyToClipboard(addresses); })
        ->setEnabled(!addresses.isEmpty());
    menu->addAction(tr("Copy &rows"), m_table, &TableView::copySelected);
    QMenu* exports = menu->addMenu(tr("&Export"));
    exports->setObjectName(u"exportMenu"_s);
    m_export->addTo(exports);
    menu->popup(globalPosition);
}

} // namespace partita
