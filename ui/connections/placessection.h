// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/cloudcatalogue.h"
#include "connections/formsection.h"

#include <optional>

class QPushButton;

namespace partita {

class PlaceChooser;
class PlacesTable;

//! Where instances are looked for: regions and projects.
class PlacesSection final : public FormSection
{
    Q_OBJECT

public:
    //! \a clouds outlives the section.
    explicit PlacesSection(const CloudCatalogue& clouds, QWidget* parent = nullptr);

    //! Whose regions are offered; empty: none.
    void setCloud(const QString& cloud);
    void load(const ConnectionProfile& profile) override;
    void store(ConnectionProfile& profile) const override;
    bool isHalfEntered() const override;
    QList<FieldProblem> problems() const override;

    //! Those in the table, and what was entered beside it and not added yet.
    QList<Place> places() const;
    //! Of places(); -1: none.
    int currentPlace() const;
    //! Where projects can be asked for: the region that is entered, or that of the current place.
    QString searchRegion() const;
    PlaceChooser* chooser() const { return m_chooser; }
    //! Fills in what was pasted; empty texts leave the field alone.
    void enter(const QString& region, const ProjectId& project);
    QString regionName(const QString& region) const;

signals:
    void findWanted();
    void currentChanged();

private:
    void addTable();
    void addByHand();
    QString enteredRegion() const;
    void setEnteredRegion(const QString& region);
    std::optional<Place> entered() const;
    void addEntered();
    void addPlace(const Place& place);
    void removePlace(const Place& place);
    void removeCurrent();
    void showPlaces();
    void arrange();
    //! Why what is entered is no place yet.
    FieldProblem addProblem() const;

    const CloudCatalogue& m_clouds;
    QString m_cloud;
    QList<Place> m_places;
    PlacesTable* m_table = nullptr;
    QPushButton* m_remove = nullptr;
    QComboBox* m_region = nullptr;
    QLineEdit* m_project = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_find = nullptr;
    PlaceChooser* m_chooser = nullptr;
};

} // namespace partita
