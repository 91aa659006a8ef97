// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signingate.h"

#include <utility>

namespace partita {

SignInGate::Ticket::Ticket(SignInGate* gate, quint64 round)
    : m_gate(gate)
    , m_round(round)
{
}

SignInGate::Ticket::Ticket(Ticket&& other) noexcept
    : m_gate(std::exchange(other.m_gate, nullptr))
    , m_round(other.m_round)
{
}

SignInGate::Ticket& SignInGate::Ticket::operator=(Ticket&& other) noexcept
{
    if (this != &other) {
        drop();
        m_gate = std::exchange(other.m_gate, nullptr);
        m_round = other.m_round;
    }
    return *this;
}

//! Whom to tell the verdict; null when it was told, or when nobody is left to hear it.
SignInGate* SignInGate::Ticket::take()
{
    SignInGate* const gate = m_gate;
    m_gate.clear();
    return gate;
}

void SignInGate::Ticket::accepted()
{
    if (SignInGate* const gate = take())
        gate->judge(m_round, true);
}

void SignInGate::Ticket::refused()
{
    if (SignInGate* const gate = take())
        gate->judge(m_round, false);
}

void SignInGate::Ticket::drop()
{
    if (SignInGate* const gate = take())
        gate->pass(m_round);
}

SignInGate::SignInGate(QObject* parent)
    : QObject(parent)
{
}

SignInGate::~SignInGate()
{
    // Those who wait may hold tickets of this very gate.
    ++m_round;
    m_waiting.clear();
}

void SignInGate::enter(const QObject* context, Enter then)
{
    switch (m_state) {
    case State::Halted:
        then(std::nullopt);
        return;
    case State::Proven:
        then(Ticket(this, m_round));
        return;
    case State::Untried:
        m_waiting.push_back({ context, std::move(then) });
        admitNext();
    }
}

void SignInGate::resume()
{
    if (m_state != State::Halted)
        return;
    reset();
}

void SignInGate::reset()
{
    const QPointer<SignInGate> alive(this);
    ++m_round;
    m_trying = false;
    setState(State::Untried);
    if (alive)
        admitNext();
}

void SignInGate::judge(quint64 round, bool good)
{
    // A ticket of before says nothing about the secret of now.
    if (round != m_round || m_state == State::Halted)
        return;
    const QPointer<SignInGate> alive(this);
    m_trying = false;
    setState(good ? State::Proven : State::Halted);
    if (alive)
        admitAll();
}

void SignInGate::pass(quint64 round)
{
    if (round != m_round || m_state != State::Untried)
        return;
    m_trying = false;
    admitNext();
}

void SignInGate::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void SignInGate::admitNext()
{
    // Who drops a ticket at once comes back here; the loop goes on by itself, not deeper and deeper.
    if (m_admitting)
        return;
    const QPointer<SignInGate> alive(this);
    m_admitting = true;
    while (!m_trying && m_state == State::Untried && !m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        if (!next.context)
            continue;
        m_trying = true;
        next.then(Ticket(this, m_round));
        if (!alive)
            return;
    }
    m_admitting = false;
}

void SignInGate::admitAll()
{
    const QPointer<SignInGate> alive(this);
    for (const Waiting& next : std::exchange(m_waiting, {})) {
        if (!alive)
            return;
        if (next.context)
            enter(next.context, next.then);
    }
}

} // namespace partita
