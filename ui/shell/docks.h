// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QDockWidget;
class QMainWindow;
class QSettings;

namespace partita {

//! The panels at the bottom of the window. Each is made when it is shown for the first time, and comes back
//! at the next start when it was open at the last.
class Docks final : public QObject
{
    Q_OBJECT

public:
    //! What one panel is.
    struct Panel
    {
        QString name; //!< begins the names of its objects and its settings: "journal"
        QKeySequence keys;
        std::function<QString()> title; //!< in the language of now
        std::function<QString()> menuText;
        //! Makes what is shown.
        std::function<QWidget*(QWidget* parent)> make;
        //! Takes the keyboard there.
        std::function<void(QWidget* content)> focus;
        std::function<void(const QWidget* content, QSettings& settings)> save;
    };

    //! \a settings outlives the window, which becomes the owner.
    Docks(QMainWindow* window, QSettings& settings);

    void add(Panel panel);
    //! One for each panel, in their order: shows or hides it.
    QList<QAction*> actions() const;
    //! Shows that panel in front of the others; the keyboard stays where it is.
    void show(const QString& name);
    void retranslate();
    void saveLayout();
    //! After the window has its own layout.
    void restoreLayout();

private:
    struct Dock
    {
        Panel panel;
        QAction* action = nullptr;
        QDockWidget* widget = nullptr;
    };

    void make(Dock& dock);
    void toggle(const QString& name, bool shown);
    Dock& find(const QString& name);

    QMainWindow* m_window;
    QSettings& m_settings;
    std::vector<Dock> m_docks;
};

} // namespace partita
