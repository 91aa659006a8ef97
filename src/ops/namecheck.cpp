// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/namecheck.h"

namespace partita {

NameCheck::NameCheck(ApiClient& client, ProjectId project, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_look(client, std::move(project))
{
}

NameCheck::~NameCheck() = default;

void NameCheck::setName(const QString& name)
{
    if (m_name == name)
        return;
    m_look.cancel();
    m_typing.reset();
    m_name = name;
    m_error.reset();
    m_state = name.isEmpty() ? State::Unasked : State::Waiting;
    if (!name.isEmpty()) {
        m_typing = std::make_unique<QObject>();
        m_clock.after(Pause, m_typing.get(), [this] { look(); });
    }
    emit changed();
}

void NameCheck::look()
{
    m_look.byName(m_name, [this](const ApiResult<std::vector<dms::Instance>>& found) {
        if (!found)
            m_error = found.error();
        m_state = !found ? State::Failed : found->empty() ? State::Free : State::Taken;
        emit changed();
    });
}

} // namespace partita
