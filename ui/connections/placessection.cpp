// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/placessection.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"
#include "connections/hintbox.h"
#include "connections/placechooser.h"
#include "connections/placestable.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

PlacesSection::PlacesSection(const CloudCatalogue& clouds, QWidget* parent)
    : FormSection(parent)
    , m_clouds(clouds)
{
    addTable();
    addByHand();
    m_chooser = new PlaceChooser(this);
    m_chooser->setRegionName([this](const QString& region) { return regionName(region); });
    addBelow(m_chooser);
    connect(m_chooser, &PlaceChooser::ticked, this, [this](const Place& place, bool on) {
        if (on)
            addPlace(place);
        else
            removePlace(place);
    });
    connect(this, &FormSection::changed, this, &PlacesSection::arrange);
    showPlaces();
}

void PlacesSection::addTable()
{
    auto* hint = new HintBox(this);
    hint->label()->setText(tr("Instances are looked for in these places: each is a project in a region."));
    form()->addRow(hint);
    m_table = new PlacesTable(this);
    watch(m_table);
    form()->addRow(m_table);
    m_remove = new QPushButton(tr("&Remove the place"), this);
    m_remove->setObjectName(u"placeRemove"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::Grid);
    row->addStretch();
    row->addWidget(m_remove);
    form()->addRow(row);
    connect(m_remove, &QPushButton::clicked, this, &PlacesSection::removeCurrent);
    connect(m_table, &PlacesTable::removeWanted, this, &PlacesSection::removeCurrent);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PlacesSection::currentChanged);
}

void PlacesSection::addByHand()
{
    addHeading(tr("Add a place"));
    m_region = addCombo(u"placeRegion"_s, tr("Re&gion"));
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_region->completer()->setFilterMode(Qt::MatchContains);
    m_region->lineEdit()->setPlaceholderText(tr("For example cn-north-4"));
    m_region->lineEdit()->setAccessibleName(m_region->accessibleName());
    watch(m_region);
    m_project = addEdit(u"placeProject"_s, tr("&Project id"), tr("From “My credentials” in the console"));
    m_add = new QPushButton(tr("A&dd the place"), this);
    m_add->setObjectName(u"placeAdd"_s);
    m_find = new QPushButton(tr("&Find projects"), this);
    m_find->setObjectName(u"placeFind"_s);
    m_find->setIcon(icon(Icon::Search));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_add);
    row->addWidget(m_find);
    row->addStretch();
    form()->addRow(QString(), row);
    connect(m_add, &QPushButton::clicked, this, &PlacesSection::addEntered);
    connect(m_find, &QPushButton::clicked, this, &PlacesSection::findWanted);
}

QString PlacesSection::regionName(const QString& region) const
{
    const CloudRegion* known = m_clouds.findRegion(m_cloud, region);
    const QString name = known ? known->name.in(QLocale().name()) : QString();
    return name.isEmpty() || name == region ? region
                                            : tr("%1 (%2)", "name and id of a region").arg(name, region);
}

void PlacesSection::setCloud(const QString& cloud)
{
    if (m_cloud == cloud)
        return;
    const QString before = m_cloud.isEmpty() || cloud.isEmpty() ? enteredRegion() : QString();
    m_cloud = cloud;
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    if (const Cloud* known = m_clouds.find(cloud)) {
        for (const CloudRegion& region : known->regions)
            m_region->addItem(regionName(region.id), region.id);
    }
    m_region->setCurrentIndex(-1);
    setEnteredRegion(before);
    showPlaces();
}

QString PlacesSection::enteredRegion() const
{
    const QString text = m_region->currentText().trimmed();
    const int row = m_region->findText(text, Qt::MatchFixedString);
    return row < 0 ? text : m_region->itemData(row).toString();
}

void PlacesSection::setEnteredRegion(const QString& region)
{
    const int row = m_region->findData(region);
    if (row >= 0)
        m_region->setCurrentIndex(row);
    else
        m_region->setCurrentText(region);
}

std::optional<Place> PlacesSection::entered() const
{
    if (addProblem().field)
        return {};
    return Place { enteredRegion(), ProjectId(m_project->text().trimmed()), {} };
}

FieldProblem PlacesSection::addProblem() const
{
    static const QRegularExpression id(u"^[A-Za-z0-9_-]+$"_s);
    if (enteredRegion().isEmpty())
        return { m_region, tr("Choose the region of the place.") };
    if (!id.match(enteredRegion()).hasMatch())
        return { m_region, tr("There is no such region; its id looks like cn-north-4.") };
    if (m_project->text().trimmed().isEmpty())
        return { m_project, tr("Enter the id of the project, or find it.") };
    if (!id.match(m_project->text().trimmed()).hasMatch())
        return { m_project, tr("The id of a project has letters and digits alone.") };
    return {};
}

void PlacesSection::addEntered()
{
    const std::optional<Place> place = entered();
    if (!place)
        return;
    m_project->clear();
    addPlace(*place);
    m_table->selectRow(int(m_places.size()) - 1);
    m_region->setFocus();
}

void PlacesSection::addPlace(const Place& place)
{
    for (Place& known : m_places) {
        if (known.region == place.region && known.project == place.project) {
            known = place;
            showPlaces();
            return;
        }
    }
    m_places.append(place);
    showPlaces();
}

void PlacesSection::removePlace(const Place& place)
{
    m_places.removeIf([&place](const Place& known) {
        return known.region == place.region && known.project == place.project;
    });
    showPlaces();
}

void PlacesSection::removeCurrent()
{
    const int row = m_table->currentPlace();
    if (row < 0)
        return;
    m_places.removeAt(row);
    showPlaces();
    (m_places.isEmpty() ? static_cast<QWidget*>(m_region) : m_table)->setFocus();
}

void PlacesSection::showPlaces()
{
    m_table->setPlaces(m_places, [this](const QString& region) { return regionName(region); });
    m_chooser->setPlaces(m_places);
    emit changed();
}

void PlacesSection::arrange()
{
    const auto allow = [](QPushButton* button, const QString& why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
    };
    allow(m_add, addProblem().words);
    allow(m_find,
          searchRegion().isEmpty() ? tr("Choose a region first; the question goes there.") : QString());
    allow(m_remove, m_places.isEmpty() ? tr("There is no place yet.") : QString());
}

QList<Place> PlacesSection::places() const
{
    QList<Place> all = m_places;
    const std::optional<Place> pending = entered();
    const auto same = [&pending](const Place& place) {
        return place.region == pending->region && place.project == pending->project;
    };
    if (pending && std::none_of(all.begin(), all.end(), same))
        all.append(*pending);
    return all;
}

int PlacesSection::currentPlace() const
{
    return m_places.isEmpty() ? (entered() ? 0 : -1) : m_table->currentPlace();
}

QString PlacesSection::searchRegion() const
{
    if (!enteredRegion().isEmpty())
        return enteredRegion();
    const int row = m_table->currentPlace();
    return row >= 0 && row < m_places.size() ? m_places[row].region : QString();
}

void PlacesSection::enter(const QString& region, const ProjectId& project)
{
    if (!region.isEmpty())
        setEnteredRegion(region);
    if (!project.isEmpty())
        m_project->setText(project.text());
}

void PlacesSection::load(const ConnectionProfile& profile)
{
    setCloud(profile.cloud);
    m_places = profile.places;
    showPlaces();
}

void PlacesSection::store(ConnectionProfile& profile) const
{
    profile.places = places();
}

bool PlacesSection::isHalfEntered() const
{
    // The region of the last place that was added stays in its field.
    const bool newRegion = m_places.isEmpty() && !enteredRegion().isEmpty();
    return !entered() && (newRegion || !m_project->text().trimmed().isEmpty());
}

QList<FieldProblem> PlacesSection::problems() const
{
    const bool begun = !m_project->text().trimmed().isEmpty();
    if (entered() || (!m_places.isEmpty() && !begun))
        return {};
    return { addProblem() };
}

} // namespace partita
