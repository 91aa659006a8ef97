// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/instanceedits.h"

#include "ops/estate.h"

#include <algorithm>
#include <numeric>

namespace partita {

InstanceEdits::InstanceEdits(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.estate, &Estate::closing, this, &InstanceEdits::closing);
}

InstanceEdits::~InstanceEdits() = default;

InstanceEdit& InstanceEdits::open(Session& session, const dms::Instance& known)
{
    auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return &entry.edit->session() == &session && entry.edit->instanceId() == known.id;
    });
    if (it == m_entries.end()) {
        auto* made = new InstanceEdit(session, known, m_parts.journal, m_parts.clock);
        it = m_entries.insert(m_entries.end(), { std::unique_ptr<InstanceEdit>(made) });
        // Later: the edit may be in the middle of telling its end.
        connect(
            made, &InstanceEdit::changed, this, [this, made] { tidy(made); }, Qt::QueuedConnection);
    }
    ++it->pages;
    return *it->edit;
}

void InstanceEdits::release(InstanceEdit& edit)
{
    const auto it = find(&edit);
    Q_ASSERT(it != m_entries.end() && it->pages > 0);
    --it->pages;
    tidy(&edit);
}

//! Forgets what nobody looks at and nothing is waited for.
void InstanceEdits::tidy(const InstanceEdit* edit)
{
    const auto it = find(edit);
    if (it != m_entries.end() && it->pages == 0 && !edit->isBusy() && edit->changes().isEmpty())
        remove(it);
}

QList<InstanceEdit*> InstanceEdits::all() const
{
    QList<InstanceEdit*> all;
    for (const Entry& entry : m_entries)
        all.append(entry.edit.get());
    return all;
}

int InstanceEdits::pending() const
{
    return std::accumulate(m_entries.cbegin(), m_entries.cend(), 0, [](int sum, const Entry& entry) {
        return sum + int(entry.edit->changes().size());
    });
}

//! Its requests go with the place.
void InstanceEdits::closing(const Session* session)
{
    const QList<InstanceEdit*> edits = all();
    for (const InstanceEdit* edit : edits) {
        if (&edit->session() == session)
            remove(find(edit));
    }
}

void InstanceEdits::remove(std::vector<Entry>::iterator it)
{
    const std::unique_ptr<InstanceEdit> leaving = std::move(it->edit);
    m_entries.erase(it);
    emit removing(leaving.get());
}

std::vector<InstanceEdits::Entry>::iterator InstanceEdits::find(const InstanceEdit* edit)
{
    return std::find_if(m_entries.begin(), m_entries.end(),
                        [edit](const Entry& entry) { return entry.edit.get() == edit; });
}

} // namespace partita
