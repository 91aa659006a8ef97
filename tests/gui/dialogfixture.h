// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectiondialog.h"
#include "gui/guiworld.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QPushButton;

namespace partita {

//! A connection dialog that is open, and hands to fill it in.
class DialogFixture : public QObject
{
    Q_OBJECT

protected:
    void start();
    void end();
    //! Closes the dialog and opens another one in the same world.
    void reopen(const std::optional<ConnectionProfile>& edited = std::nullopt);
    //! Closes the dialog, whatever was entered.
    void leave();
    //! What asks before changes are lost; null when nothing asks.
    QMessageBox* question() const { return m_dialog->findChild<QMessageBox*>(); }

    template <typename T> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QLineEdit* field(const char* name) const { return find<QLineEdit>(name); }
    QPushButton* ok() const;
    QString problem() const;
    QString banner() const;
    QList<QAction*> marks() const;
    int page() const;
    void showPage(int row);

    //! Replaces what a field, or an editable combo box, holds.
    void enter(const char* name, const QString& text);
    void choose(const char* combo, const QVariant& data);
    //! Endpoints by hand, an access key, one place that is entered; for this run only.
    void fill();
    //! Saves what fill() enters, remembered in the keychain.
    ConnectionProfile saveOne();
    void expectNoSecret();
    void makeSettingsUnwritable();

    // With keys alone.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void tabTo(const char* name);
    void nextPage() { press(Qt::Key_PageDown, Qt::ControlModifier); }

    std::unique_ptr<GuiWorld> m_world;
    QPointer<ConnectionDialog> m_dialog;
};

} // namespace partita
