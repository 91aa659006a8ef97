// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"
#include "ops/connectiontest.h"

#include <QFrame>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace partita {

//! Asks the service for the projects of an account and offers them, below their regions, to be ticked.
class PlaceChooser final : public QFrame
{
    Q_OBJECT

public:
    explicit PlaceChooser(QWidget* parent = nullptr);
    ~PlaceChooser() override;

    //! What a region is called; its id when there is no name.
    void setRegionName(std::function<QString(const QString&)> name) { m_regionName = std::move(name); }
    //! Shows itself and asks. Only the steps up to the projects are gone.
    void search(std::unique_ptr<ConnectionTest> test);
    //! Says why nothing can be asked.
    void refuse(const QString& why);
    bool isSearching() const { return bool(m_test); }
    //! What is part of the connection, and ticked.
    void setPlaces(const QList<Place>& places);

signals:
    void ticked(const partita::Place& place, bool on);

private:
    void look();
    void finish(bool ended);
    void showProjects(const std::vector<iam::Project>& projects);
    void say(const QString& text);
    void noticeTick(QTreeWidgetItem* item);
    void cancel();

    std::function<QString(const QString&)> m_regionName;
    QList<Place> m_places;
    std::unique_ptr<ConnectionTest> m_test;
    QLabel* m_state = nullptr;
    QPushButton* m_cancel = nullptr;
    QTreeWidget* m_tree = nullptr;
    bool m_filling = false;
};

} // namespace partita
