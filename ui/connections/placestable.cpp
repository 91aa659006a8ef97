// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/placestable.h"

#include "common/theme.h"
#include "models/displaytext.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace partita {

PlacesTable::PlacesTable(QWidget* parent)
    : QTableWidget(0, 3, parent)
{
    setObjectName(u"placesTable"_s);
    setAccessibleName(tr("Places of this connection"));
    setHorizontalHeaderLabels({ tr("Region"), tr("Project"), tr("Project id") });
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    applyHeight();
}

void PlacesTable::applyHeight()
{
    const int row = fontMetrics().height() + 2 * theme::Grid;
    verticalHeader()->setDefaultSectionSize(row);
    setFixedHeight(row * 4 + horizontalHeader()->sizeHint().height() + 2 * frameWidth());
    horizontalHeader()->resizeSection(0, fontMetrics().averageCharWidth() * 22);
    horizontalHeader()->resizeSection(1, fontMetrics().averageCharWidth() * 15);
}

void PlacesTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyHeight();
}

void PlacesTable::setPlaces(const QList<Place>& places,
                            const std::function<QString(const QString&)>& regionName)
{
    const int before = currentRow();
    const QSignalBlocker quiet(this);
    setRowCount(int(places.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Place& place = places[row];
        const QStringList texts { regionName(place.region), place.projectName, place.project.text() };
        for (int column = 0; column < int(texts.size()); ++column)
            setItem(row, column, new QTableWidgetItem(displayText(texts[column])));
    }
    if (rowCount() > 0)
        setCurrentCell(qBound(0, before, rowCount() - 1), 0);
}

void PlacesTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        emit removeWanted();
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace partita
