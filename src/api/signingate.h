// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace partita {

//! Keeps a wrong secret from locking an account out: services lock an access key, or a user, after some
//! failures in a row. Until the first success one attempt goes alone and all others wait for its verdict; a
//! refusal halts everything until resume().
class SignInGate final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Untried, //!< nothing is known of the secret
        Proven, //!< it was accepted; everything may go
        Halted, //!< it was refused; nothing goes before resume()
    };
    Q_ENUM(State)

    //! The right to try. Exactly one of its verdicts ends it; destroying it without one gives the turn to the
    //! next who waits. May outlive the gate.
    class Ticket
    {
    public:
        Ticket() = default;
        ~Ticket() { drop(); }
        Ticket(Ticket&& other) noexcept;
        Ticket& operator=(Ticket&& other) noexcept;

        void accepted();
        void refused();
        //! No verdict: the network failed, or somebody lost interest.
        void drop();

    private:
        friend class SignInGate;
        Ticket(SignInGate* gate, quint64 round);
        SignInGate* take();
        QPointer<SignInGate> m_gate;
        quint64 m_round = 0;
    };
    //! \a ticket is empty when the gate is halted: do not try.
    using Enter = std::function<void(std::optional<Ticket> ticket)>;

    explicit SignInGate(QObject* parent = nullptr);
    ~SignInGate() override;

    State state() const { return m_state; }
    bool isHalted() const { return m_state == State::Halted; }

    //! Calls \a then, which may do anything, with a ticket: at once, or when those before have been judged,
    //! and then only while \a context lives.
    void enter(const QObject* context, Enter then);
    //! A person acted: the next attempt goes, alone.
    void resume();
    //! Another secret: nothing is known of it. Tickets of before have no say any more.
    void reset();

signals:
    void stateChanged();

private:
    struct Waiting
    {
        QPointer<const QObject> context;
        Enter then;
    };
    void judge(quint64 round, bool good);
    void pass(quint64 round);
    void setState(State state);
    void admitNext();
    void admitAll();

    State m_state = State::Untried;
    //! Counts resume() and reset().
    quint64 m_round = 1;
    //! Somebody tries alone.
    bool m_trying = false;
    //! admitNext() is at work further up the stack.
    bool m_admitting = false;
    std::vector<Waiting> m_waiting;
};

} // namespace partita
