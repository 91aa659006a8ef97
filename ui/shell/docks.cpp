// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/docks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

const QString stateKey = u"window/docks"_s;

QString openKey(const QString& name)
{
    return u"docks/"_s + name;
}

} // namespace

Docks::Docks(QMainWindow* window, QSettings& settings)
    : QObject(window)
    , m_window(window)
    , m_settings(settings)
{
}

void Docks::add(Panel panel)
{
    Dock dock { std::move(panel), new QAction(m_window) };
    const QString name = dock.panel.name;
    dock.action->setObjectName(name + u"DockAction"_s);
    dock.action->setCheckable(true);
    dock.action->setShortcut(dock.panel.keys);
    m_window->addAction(dock.action);
    connect(dock.action, &QAction::triggered, this, [this, name](bool shown) { toggle(name, shown); });
    m_docks.push_back(std::move(dock));
}

QList<QAction*> Docks::actions() const
{
    QList<QAction*> actions;
    for (const Dock& dock : m_docks)
        actions.append(dock.action);
    return actions;
}

Docks::Dock& Docks::find(const QString& name)
{
    const auto found = std::find_if(m_docks.begin(), m_docks.end(),
                                    [&name](const Dock& dock) { return dock.panel.name == name; });
    Q_ASSERT(found != m_docks.end());
    return *found;
}

void Docks::make(Dock& dock)
{
    dock.widget = new QDockWidget(m_window);
    dock.widget->setObjectName(dock.panel.name + u"Dock"_s);
    dock.widget->setWindowTitle(dock.panel.title());
    dock.widget->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    dock.widget->setWidget(dock.panel.make(dock.widget));
    if (!m_window->restoreDockWidget(dock.widget)) {
        const auto other = std::find_if(m_docks.begin(), m_docks.end(), [&dock](const Dock& each) {
            return each.widget && each.widget != dock.widget && each.widget->isVisible();
        });
        m_window->addDockWidget(Qt::BottomDockWidgetArea, dock.widget);
        if (other != m_docks.end())
            m_window->tabifyDockWidget(other->widget, dock.widget);
        m_window->resizeDocks({ dock.widget }, { m_window->height() / 3 }, Qt::Vertical);
    }
    QAction* action = dock.action;
    // A panel behind another tab is open, though it cannot be seen.
    connect(dock.widget->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
}

void Docks::toggle(const QString& name, bool shown)
{
    if (shown) {
        show(name);
        const Dock& dock = find(name);
        return dock.panel.focus(dock.widget->widget());
    }
    const Dock& dock = find(name);
    dock.action->setChecked(false);
    if (dock.widget)
        dock.widget->hide();
}

void Docks::show(const QString& name)
{
    Dock& dock = find(name);
    dock.action->setChecked(true);
    if (!dock.widget)
        make(dock);
    dock.widget->show();
    dock.widget->raise();
}

void Docks::retranslate()
{
    for (const Dock& dock : m_docks) {
        dock.action->setText(dock.panel.menuText());
        if (dock.widget)
            dock.widget->setWindowTitle(dock.panel.title());
    }
}

void Docks::saveLayout()
{
    for (const Dock& dock : m_docks) {
        m_settings.setValue(openKey(dock.panel.name), dock.action->isChecked());
        if (dock.widget)
            dock.panel.save(dock.widget->widget(), m_settings);
    }
    m_settings.setValue(stateKey, m_window->saveState());
}

void Docks::restoreLayout()
{
    m_window->restoreState(m_settings.value(stateKey).toByteArray());
    for (const Dock& dock : m_docks) {
        if (!m_settings.value(openKey(dock.panel.name)).toBool())
            continue;
        // Not before the first paint; and the keyboard stays where it is.
        QTimer::singleShot(0, this, [this, name = dock.panel.name] {
            Dock& open = find(name);
            if (open.widget)
                return;
            make(open);
            open.widget->show();
            open.action->setChecked(true);
        });
    }
}

} // namespace partita
