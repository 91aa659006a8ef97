// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workers.h"
#include "models/instanceexport.h"

#include <QWidget>

class QAbstractButton;
class QAction;
class QMenu;

namespace partita {

class Banner;

//! Takes rows of the instance list out of the console: all that are shown, or those that are selected, as CSV
//! or JSON, into a file or onto the clipboard. Says in words what became of it, in a banner.
class ExportTools final : public QWidget
{
    Q_OBJECT

public:
    //! What to take: of the rows on show, or of the selection.
    enum class What { Shown, Selected };
    using Choice = std::function<InstanceExcerpt(What)>;

    //! \a workers outlives it. \a parent gets the shortcuts.
    ExportTools(Workers& workers, Choice choice, QWidget* parent);

    //! Adds all actions; those of an empty choice are off while the menu is open.
    void addTo(QMenu* menu);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry
    {
        QAction* action;
        What what;
    };
    QAction* add(const QString& name, What what, std::function<void()> does);
    void askFile(What what);
    void save(const InstanceExcerpt& excerpt, const QString& path);
    void copy(What what, InstanceFormat format);
    void showSaved(int count, const QString& path, const QString& reason);
    void updateActions();
    void retranslate();

    Workers& m_workers;
    Choice m_choice;
    Banner* m_banner = nullptr;
    QAbstractButton* m_dismiss = nullptr;
    std::vector<Entry> m_entries;
};

} // namespace partita
