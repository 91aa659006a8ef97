// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "core/clock.h"
#include "ops/instancelook.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace partita {

//! Whether a name for an instance is free, asked while somebody types: only after a pause, and an answer for
//! an older text is never heard.
class NameCheck final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Pause { 400 };

    enum class State {
        Unasked, //!< nothing to look up
        Waiting, //!< for the end of the typing, or for the answer
        Free,
        Taken, //!< also by an instance whose creation failed
        Failed, //!< nobody can tell now; error() says why
    };
    Q_ENUM(State)

    //! \a client and \a clock outlive it.
    NameCheck(ApiClient& client, ProjectId project, Clock& clock, QObject* parent = nullptr);
    ~NameCheck() override;

    //! \a name is worth a look-up: the rules have nothing against it. Empty: none. The same name as before
    //! is not asked again.
    void setName(const QString& name);
    const QString& name() const { return m_name; }
    State state() const { return m_state; }
    const std::optional<ApiError>& error() const { return m_error; }

signals:
    void changed();

private:
    void look();

    Clock& m_clock;
    QString m_name;
    State m_state = State::Unasked;
    std::optional<ApiError> m_error;
    //! The context of the running timer; without it the timer is dead.
    std::unique_ptr<QObject> m_typing;
    InstanceLook m_look;
};

} // namespace partita
