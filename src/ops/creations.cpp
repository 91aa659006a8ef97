// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/creations.h"

#include "ops/estate.h"
#include "ops/journal.h"

#include <algorithm>

namespace partita {

Creations::Creations(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.estate, &Estate::opened, this, &Creations::opened);
    connect(&m_parts.estate, &Estate::closing, this, &Creations::closing);
}

Creations::~Creations() = default;

void Creations::resume()
{
    const QList<CreationIntent> intents = m_parts.store.take();
    for (const CreationIntent& intent : intents) {
        Creation& creation = make(intent);
        announce(creation);
        const auto sessions = m_parts.estate.sessions();
        const auto place = std::find_if(sessions.begin(), sessions.end(), [&creation](Session* session) {
            return creation.belongsTo(*session);
        });
        if (place != sessions.end())
            creation.attach(**place);
    }
}

Creation& Creations::begin(Session& session, rules::InstanceDraft draft)
{
    CreationIntent intent;
    intent.connection = session.profile().id;
    intent.project = session.place().project;
    intent.region = session.place().region;
    Creation& creation = make(std::move(intent));
    creation.join(session);
    creation.start(std::move(draft));
    announce(creation);
    return creation;
}

Creation& Creations::make(CreationIntent intent)
{
    m_creations.push_back(std::unique_ptr<Creation>(
        new Creation({ m_parts.store, m_parts.clock }, std::move(intent), nullptr)));
    return *m_creations.back();
}

void Creations::announce(Creation& creation)
{
    m_open.insert(&creation);
    connect(&creation, &Creation::changed, this, [this, &creation] { follow(&creation); });
    emit added(&creation);
    if (creation.isOver())
        follow(&creation);
}

//! Tells the end of each once.
void Creations::follow(Creation* creation)
{
    if (!creation->isOver())
        m_open.insert(creation); // perhaps once more
    else if (m_open.remove(creation)) {
        writeDown(*creation);
        emit ended(creation);
    }
}

namespace {

JournalEntry::Outcome outcomeOf(Creation::Phase phase)
{
    switch (phase) {
    case Creation::Phase::Running:
        return JournalEntry::Outcome::Done;
    case Creation::Phase::NameTaken:
    case Creation::Phase::NotSent:
    case Creation::Phase::Refused:
    case Creation::Phase::CreateFailed:
    case Creation::Phase::Vanished:
        return JournalEntry::Outcome::Failed;
    default:
        return JournalEntry::Outcome::Unknown;
    }
}

} // namespace

void Creations::writeDown(const Creation& creation)
{
    const CreationIntent& intent = creation.intent();
    JournalEntry entry;
    if (const Session* session = creation.session())
        entry = entryIn(*session, JournalEntry::Action::CreateInstance, intent.began);
    entry.action = JournalEntry::Action::CreateInstance;
    entry.at = intent.began;
    entry.took = creation.elapsed();
    entry.connectionId = intent.connection.text();
    entry.region = intent.region;
    entry.project = intent.project.text();
    entry.instanceId = creation.instance().text();
    entry.instanceName = intent.draft.name;
    if (creation.error())
        note(entry, *creation.error());
    if (!creation.failureCode().isEmpty())
        entry.code = creation.failureCode();
    entry.outcome = outcomeOf(creation.phase());
    m_parts.journal.append(entry);
}

QList<Creation*> Creations::all() const
{
    QList<Creation*> all;
    for (const auto& creation : m_creations)
        all.append(creation.get());
    return all;
}

void Creations::forget(Creation& creation)
{
    Q_ASSERT(creation.isOver() || creation.phase() == Creation::Phase::Waiting);
    const auto it = std::find_if(m_creations.begin(), m_creations.end(),
                                 [&](const auto& owned) { return owned.get() == &creation; });
    Q_ASSERT(it != m_creations.end());
    emit removing(&creation);
    // Nobody looks any more what becomes of it.
    if (m_open.remove(&creation))
        writeDown(creation);
    creation.disconnect(this);
    creation.abandon();
    // Its own signal may have led here.
    Creation* const own = it->release();
    m_creations.erase(it);
    own->setParent(this);
    own->deleteLater();
}

void Creations::opened(Session* session)
{
    const QList<Creation*> creations = all();
    for (Creation* creation : creations) {
        if (!creation->session() && creation->belongsTo(*session))
            creation->attach(*session);
    }
}

void Creations::closing(Session* session)
{
    const QList<Creation*> creations = all();
    for (Creation* creation : creations) {
        if (creation->session() == session)
            creation->detach();
    }
}

} // namespace partita
