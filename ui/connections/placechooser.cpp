// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/placechooser.h"

#include "common/errorwords.h"
#include "common/theme.h"
#include "models/displaytext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int ProjectRole = Qt::UserRole;
constexpr int RegionRole = Qt::UserRole + 1;
constexpr int NameRole = Qt::UserRole + 2;

} // namespace

PlaceChooser::PlaceChooser(QWidget* parent)
    : QFrame(parent)
    , m_regionName([](const QString& region) { return region; })
    , m_state(new QLabel(this))
    , m_cancel(new QPushButton(tr("Stop se&arching"), this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"placeChooser"_s);
    m_state->setObjectName(u"placeChooserState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_cancel->setObjectName(u"placeSearchCancel"_s);
    m_cancel->setAutoDefault(false);
    m_tree->setObjectName(u"placeTree"_s);
    m_tree->setAccessibleName(tr("Projects of the account"));
    m_tree->setHeaderLabels({ tr("Region and project"), tr("Project id") });
    m_tree->setMinimumHeight(fontMetrics().height() * 9);
    m_tree->header()->resizeSection(0, fontMetrics().averageCharWidth() * 40);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_state, 1);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::Grid);
    column->addLayout(row);
    column->addWidget(m_tree);
    connect(m_cancel, &QPushButton::clicked, this, &PlaceChooser::cancel);
    connect(m_tree, &QTreeWidget::itemChanged, this, &PlaceChooser::noticeTick);
    hide();
}

PlaceChooser::~PlaceChooser() = default;

void PlaceChooser::say(const QString& text)
{
    m_state->setText(text);
    QAccessibleEvent alert(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PlaceChooser::refuse(const QString& why)
{
    m_test.reset();
    m_cancel->hide();
    m_tree->hide();
    say(why);
    show();
}

void PlaceChooser::cancel()
{
    refuse(tr("The search was stopped."));
}

void PlaceChooser::search(std::unique_ptr<ConnectionTest> test)
{
    m_test = std::move(test);
    m_tree->hide();
    m_cancel->show();
    say(tr("Asking for the projects…"));
    show();
    connect(m_test.get(), &ConnectionTest::stepChanged, this, &PlaceChooser::look);
    connect(m_test.get(), &ConnectionTest::finished, this, [this] { finish(true); });
    m_test->start();
}

//! Later steps are not wanted here: the search ends as soon as the projects have been asked for.
void PlaceChooser::look()
{
    const auto& steps = m_test->steps();
    const bool asked = std::any_of(steps.begin(), steps.end(), [](const ConnectionTest::Step& step) {
        return step.kind == ConnectionTest::StepKind::ListInstances
            && step.state == ConnectionTest::StepState::Running;
    });
    if (asked)
        finish(false);
}

void PlaceChooser::finish(bool ended)
{
    // The test may be deleted while it tells; then it does not go on.
    const std::unique_ptr<ConnectionTest> test = std::move(m_test);
    const auto& steps = test->steps();
    const auto failed = std::find_if(steps.begin(), steps.end(),
                                     [](const ConnectionTest::Step& step) { return bool(step.error); });
    const bool mayNotList = failed != steps.end() && failed->error->kind == ApiError::Kind::Permission;
    m_cancel->hide();
    if (!test->projects().empty()) {
        showProjects(test->projects());
    } else if (ended && failed != steps.end() && !mayNotList) {
        const ErrorWords words = describe(*failed->error);
        say(tr("%1. %2 %3", "title, what happened, advice").arg(words.title, words.happened, words.advice));
    } else {
        say(tr("The service does not tell the projects of this account. Enter the id of the project by "
               "hand; it is under “My credentials” in the cloud's console."));
    }
}

void PlaceChooser::showProjects(const std::vector<iam::Project>& projects)
{
    const QScopedValueRollback guard(m_filling, true);
    m_tree->clear();
    QTreeWidgetItem* region = nullptr;
    for (const iam::Project& project : projects) {
        if (!region || region->data(0, RegionRole).toString() != project.region()) {
            region = new QTreeWidgetItem(m_tree, { displayText(m_regionName(project.region())) });
            region->setData(0, RegionRole, project.region());
            region->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
        auto* item
            = new QTreeWidgetItem(region, { displayText(project.name), displayText(project.id.text()) });
        item->setData(0, ProjectRole, project.id.text());
        item->setData(0, RegionRole, project.region());
        item->setData(0, NameRole, project.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
    }
    m_tree->expandAll();
    m_tree->show();
    setPlaces(m_places);
    m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    m_tree->setFocus();
    say(tr("%n project(s) found. Tick those that belong to this connection.", nullptr, int(projects.size())));
}

void PlaceChooser::setPlaces(const QList<Place>& places)
{
    m_places = places;
    const QScopedValueRollback guard(m_filling, true);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* region = m_tree->topLevelItem(i);
        for (int row = 0; row < region->childCount(); ++row) {
            QTreeWidgetItem* item = region->child(row);
            const bool on = std::any_of(places.begin(), places.end(), [item](const Place& place) {
                return place.region == item->data(0, RegionRole).toString()
                    && place.project.text() == item->data(0, ProjectRole).toString();
            });
            item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void PlaceChooser::noticeTick(QTreeWidgetItem* item)
{
    if (m_filling || !item->parent())
        return;
    emit ticked({ item->data(0, RegionRole).toString(), ProjectId(item->data(0, ProjectRole).toString()),
                  item->data(0, NameRole).toString() },
                item->checkState(0) == Qt::Checked);
}

} // namespace partita
