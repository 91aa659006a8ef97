// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QToolButton>

namespace partita {

class CheckMenu;

//! A button that opens a list of the statuses that occur, each with its count and a tick.
class StatusFilter final : public QToolButton
{
    Q_OBJECT

public:
    explicit StatusFilter(QWidget* parent = nullptr);

    //! What occurs, and how often. Statuses that are ticked stay in the list also when they occur no more.
    void setCounts(const QHash<QString, int>& counts);
    //! The ticked ones; empty: all are shown.
    const QSet<QString>& chosen() const { return m_chosen; }
    //! Says nothing.
    void setChosen(const QSet<QString>& statuses);
    void clear();
    CheckMenu* statusMenu() const { return m_menu; }

signals:
    //! The menu is about to open: the moment to call setCounts().
    void aboutToOpen();
    void chosenChanged(const QSet<QString>& statuses);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    bool isChosen(const QString& status) const;
    void toggle(const QString& status, bool on);
    void retranslate();

    CheckMenu* m_menu = nullptr;
    QHash<QString, int> m_counts;
    QSet<QString> m_chosen;
};

} // namespace partita
