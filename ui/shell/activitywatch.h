// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <optional>

namespace partita {

class Clock;
class ConnectionManager;

//! Tells the manager that somebody is there: at most once a second, whatever is typed, clicked or moved
//! anywhere in the program.
class ActivityWatch final : public QObject
{
    Q_OBJECT

public:
    //! Both outlive the watch.
    ActivityWatch(ConnectionManager& manager, const Clock& clock, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ConnectionManager& m_manager;
    const Clock& m_clock;
    std::optional<std::chrono::milliseconds> m_told;
};

} // namespace partita
