// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of instances: what they are, and why some are left out.
#include "ops/instancebatch.h"

#include "ops/connection.h"
#include "rules/servercodes.h"

#include <QSet>

#include <algorithm>

namespace partita {

namespace {

ApiError notSent(ApiError::Kind kind, const QString& code = {})
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.retrySafe = true;
    return error;
}

} // namespace

InstanceBatch::InstanceBatch(Parts parts, Action action, const QList<Target>& targets, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_action(action)
{
    QSet<std::pair<const Session*, InstanceId>> known;
    for (const Target& target : targets) {
        const auto before = known.size();
        known.insert({ target.session, target.known.id });
        if (known.size() > before)
            add(target);
    }
}

InstanceBatch::~InstanceBatch()
{
    // The answer to what is on its way will never be known.
    for (int i = 0; i < size(); ++i) {
        if (at(i).outcome == Outcome::Sending || at(i).outcome == Outcome::Unknown)
            writeDown(i);
    }
}

void InstanceBatch::add(const Target& target)
{
    Session& session = *target.session;
    Item item;
    item.session = &session;
    item.connectionId = session.profile().id;
    item.connection = session.profile().name;
    item.place = session.place();
    item.instance = target.known;
    m_items.push_back(std::move(item));

    const auto kind = m_action == Action::Restart ? JournalEntry::Action::RestartInstance
                                                  : JournalEntry::Action::DeleteInstance;
    Acted acted;
    acted.entry = entryIn(session, kind, m_parts.clock.now());
    acted.entry.instanceId = target.known.id.text();
    acted.entry.instanceName = target.known.name;
    m_acted.push_back(std::move(acted));

    Connection& connection = session.connection();
    connect(&connection, &Connection::stateChanged, this, &InstanceBatch::review, Qt::UniqueConnection);
    connect(&connection.policies().signIn, &SignInGate::stateChanged, this, &InstanceBatch::review,
            Qt::UniqueConnection);
    connect(&connection.policies().writeLock, &WriteLock::changed, this, &InstanceBatch::review,
            Qt::UniqueConnection);
    connect(&session.client(), &ApiClient::inFlightChanged, this, &InstanceBatch::reviewBusy,
            Qt::UniqueConnection);
}

int InstanceBatch::count(Outcome outcome) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(),
                             [outcome](const Item& item) { return item.outcome == outcome; }));
}

rules::Operation InstanceBatch::operation() const
{
    return m_action == Action::Restart ? rules::Operation::Restart : rules::Operation::Delete;
}

InstanceBatch::Refusal InstanceBatch::refusal(int item) const
{
    const Item& one = at(item);
    if (!one.session || one.session->connection().state() != Connection::State::SignedIn)
        return Refusal::SignedOut;
    const ApiClient& client = one.session->client();
    if (client.policies().signIn.isHalted())
        return Refusal::SignedOut;
    if (one.facts.state == InstanceFacts::State::Unreadable)
        return Refusal::NotReadable;
    if (one.facts.state == InstanceFacts::State::Gone)
        return Refusal::Gone;
    if (!rules::allows(one.instance.status, operation()))
        return Refusal::State;
    if (client.policies().writeLock.isLocked())
        return Refusal::ReadOnly;
    return client.isChanging(one.instance.id.text()) ? Refusal::Busy : Refusal::None;
}

QLatin1StringView InstanceBatch::refusalCode(int item) const
{
    switch (refusal(item)) {
    case Refusal::Gone:
        return rules::codes::UnknownInstance;
    case Refusal::State:
        return rules::refusalCode(at(item).instance.status, operation());
    case Refusal::None:
    case Refusal::SignedOut:
    case Refusal::NotReadable:
    case Refusal::ReadOnly:
    case Refusal::Busy:
        break;
    }
    return {};
}

//! The refusal as the client, or the service, would have said it.
std::optional<ApiError> InstanceBatch::refusalError(int item) const
{
    switch (refusal(item)) {
    case Refusal::None:
        break;
    case Refusal::SignedOut:
        return notSent(ApiError::Kind::SignedOut);
    case Refusal::NotReadable:
        return at(item).facts.error;
    case Refusal::Gone:
        return notSent(ApiError::Kind::NotFound, refusalCode(item));
    case Refusal::State:
        return notSent(ApiError::Kind::Conflict, refusalCode(item));
    case Refusal::ReadOnly:
        return notSent(ApiError::Kind::WriteLocked);
    case Refusal::Busy:
        return notSent(ApiError::Kind::Busy);
    }
    return std::nullopt;
}

void InstanceBatch::begin()
{
    read();
}

void InstanceBatch::read()
{
    Q_ASSERT(m_phase == Phase::Reading || m_phase == Phase::Ready);
    QList<int> all;
    for (int i = 0; i < size(); ++i)
        all.append(i);
    readFacts(all);
}

void InstanceBatch::readFacts(const QList<int>& items)
{
    std::vector<InstanceFactsReader::Subject> subjects;
    m_reading.clear();
    for (const int item : items) {
        at(item).facts = {};
        if (Session* const session = at(item).session) {
            subjects.push_back({ session, at(item).instance.id });
            m_reading.append(item);
        } else {
            at(item).facts.state = InstanceFacts::State::Unreadable;
            at(item).facts.error = notSent(ApiError::Kind::SignedOut);
        }
    }
    if (subjects.empty())
        return factsRead();
    const auto depth = m_action == Action::Restart ? InstanceFactsReader::Depth::Listed
                                                   : InstanceFactsReader::Depth::Definition;
    m_reader.read(
        std::move(subjects), depth,
        [this](int subject, InstanceFacts facts) {
            const int item = m_reading.at(subject);
            if (facts.state == InstanceFacts::State::Listed)
                at(item).instance = facts.instance;
            at(item).facts = std::move(facts);
            emit itemRead(item);
        },
        [this] { factsRead(); });
    enter(Phase::Reading);
}

void InstanceBatch::factsRead()
{
    m_phase = Phase::Ready;
    m_busy = busyCount();
    if (!m_again.isEmpty())
        return act(std::exchange(m_again, {}), m_without);
    emit changed();
}

//! What stands against an item may be another.
void InstanceBatch::review()
{
    if (m_phase == Phase::Ready)
        emit changed();
}

int InstanceBatch::busyCount() const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(), [](const Item& item) {
        return item.session && item.session->client().isChanging(item.instance.id.text());
    }));
}

//! Calls come and go all the time; few of them are about these instances.
void InstanceBatch::reviewBusy()
{
    if (m_phase != Phase::Ready || busyCount() == m_busy)
        return;
    m_busy = busyCount();
    emit changed();
}

bool InstanceBatch::canRetry() const
{
    return m_phase == Phase::Over && count(Outcome::Failed) + count(Outcome::NotSent) > 0;
}

void InstanceBatch::retry(WithoutSnapshot without)
{
    Q_ASSERT(m_phase == Phase::Over);
    m_without = without;
    m_again.clear();
    for (int i = 0; i < size(); ++i) {
        if (at(i).outcome == Outcome::Failed || at(i).outcome == Outcome::NotSent)
            m_again.append(i);
    }
    if (!m_again.isEmpty())
        readFacts(m_again);
}

void InstanceBatch::enter(Phase phase)
{
    m_phase = phase;
    emit changed();
}

//! Its place is leaving, and every request with it.
void InstanceBatch::closing(Session* session)
{
    bool concerned = false;
    for (Item& item : m_items) {
        if (item.session == session) {
            item.session.clear();
            concerned = true;
        }
    }
    if (!concerned)
        return;
    for (const auto& lane : m_lanes) {
        if (lane->session != session)
            continue;
        lane->call.cancel();
        ApiError lost = notSent(ApiError::Kind::Cancelled);
        lost.outcome = ApiError::Outcome::Unknown;
        lost.retrySafe = false;
        const QList<int> sent = std::exchange(lane->sent, {});
        for (const int item : sent)
            settle(item, Outcome::Unknown, lost);
        const QList<int> unsent = std::exchange(lane->saving, {}) + std::exchange(lane->waiting, {});
        for (const int item : unsent)
            settle(item, Outcome::NotSent, notSent(ApiError::Kind::SignedOut));
        lane->session.clear();
    }
    const QPointer<InstanceBatch> alive(this);
    m_reader.drop(*session);
    if (alive)
        proceed();
}

//! Nobody wants to know any more.
void InstanceBatch::abandon()
{
    m_reader.cancel();
    m_timer.reset();
}

} // namespace partita
