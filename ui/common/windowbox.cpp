// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/windowbox.h"

#include "rules/maintenancewindow.h"

#include <QSignalBlocker>

namespace partita {

QString windowText(const QString& begin, const QString& end)
{
    return begin.isEmpty() && end.isEmpty() ? QString()
                                            : WindowBox::tr("%1 to %2").arg(begin.left(5), end.left(5));
}

WindowBox::WindowBox(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setWindows(rules::InstanceLimits::embedded().windows);
}

void WindowBox::setWindows(const QList<rules::MaintenanceWindow>& windows)
{
    const QStringList chosen = currentData().toStringList();
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("As the server decides"), QStringList());
    for (const rules::MaintenanceWindow& window : windows) {
        const QString text = windowText(window.begin, window.end);
        addItem(window.isDefault ? tr("%1 (usual)").arg(text) : text,
                QStringList { window.begin, window.end });
    }
    setWindow(chosen.value(0), chosen.value(1));
}

void WindowBox::setWindow(const QString& begin, const QString& end)
{
    const QSignalBlocker quiet(this);
    if (begin.isEmpty() && end.isEmpty())
        return setCurrentIndex(0);
    const QStringList wanted { rules::normalisedWindowTime(begin).value_or(begin),
                               rules::normalisedWindowTime(end).value_or(end) };
    int row = findData(wanted);
    if (row < 0) {
        addItem(windowText(wanted[0], wanted[1]), wanted);
        row = count() - 1;
    }
    setCurrentIndex(row);
}

} // namespace partita
