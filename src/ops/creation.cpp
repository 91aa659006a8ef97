// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An instance that is being created: its place, and sending the request once.
#include "ops/creation.h"

#include "ops/connection.h"
#include "ops/creationmatch.h"
#include "ops/instancelook.h"

namespace partita {

namespace {

Secret secretOf(QString& password)
{
    QByteArray bytes = password.toUtf8();
    password.clear();
    return Secret::take(bytes);
}

//! Of a text that nobody else holds.
void wipe(QString& text)
{
    wipeBytes(reinterpret_cast<char*>(text.data()), text.size() * qsizetype(sizeof(QChar)));
    text.clear();
}

ApiError signedOut()
{
    ApiError error;
    error.kind = ApiError::Kind::SignedOut;
    error.retrySafe = true;
    return error;
}

} // namespace

Creation::Creation(Parts parts, CreationIntent intent, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_intent(std::move(intent))
{
}

Creation::~Creation()
{
    stop();
}

bool Creation::isOver() const
{
    switch (m_phase) {
    case Phase::Waiting:
    case Phase::LookingUp:
    case Phase::Sending:
    case Phase::Resolving:
    case Phase::Creating:
        return false;
    case Phase::NameTaken:
    case Phase::NotSent:
    case Phase::Refused:
    case Phase::NotCreated:
    case Phase::Running:
    case Phase::CreateFailed:
    case Phase::Vanished:
        break;
    }
    return true;
}

bool Creation::isSafeToRepeat() const
{
    return m_phase == Phase::NameTaken || m_phase == Phase::NotSent || m_phase == Phase::Refused;
}

QDateTime Creation::now() const
{
    return m_session ? m_session->client().policies().serverClock.now() : m_parts.clock.now();
}

std::chrono::seconds Creation::sinceBegan() const
{
    return std::chrono::seconds(std::max<qint64>(0, m_intent.began.secsTo(now())));
}

std::chrono::seconds Creation::elapsed() const
{
    return m_took.value_or(sinceBegan());
}

Session* Creation::session() const
{
    return m_session;
}

bool Creation::belongsTo(const Session& session) const
{
    return session.profile().id == m_intent.connection && session.place().project == m_intent.project
        && session.place().region == m_intent.region;
}

void Creation::join(Session& session)
{
    m_session = &session;
    m_look = std::make_unique<InstanceLook>(session.client(), m_intent.project);
    Connection& connection = session.connection();
    connect(&connection, &Connection::stateChanged, this, &Creation::review);
    connect(&connection.policies().signIn, &SignInGate::stateChanged, this, &Creation::review);
    connect(&session.instances(), &Feed::loaded, this, &Creation::listed);
}

//! Its place is there.
void Creation::attach(Session& session)
{
    join(session);
    const Phase before = m_phase;
    review();
    if (m_phase == before)
        emit changed();
}

//! Its place is leaving, and every request with it.
void Creation::detach()
{
    leave();
    if (m_phase == Phase::LookingUp) {
        m_error = signedOut();
        end(Phase::NotSent);
    } else if (isOver()) {
        emit changed();
    } else {
        enter(Phase::Waiting);
    }
}

void Creation::leave()
{
    stop();
    m_look.reset();
    if (!m_session)
        return;
    Connection& connection = m_session->connection();
    connection.disconnect(this);
    connection.policies().signIn.disconnect(this);
    m_session->instances().disconnect(this);
    m_session.clear();
}

bool Creation::isReachable() const
{
    return m_session && m_session->connection().state() == Connection::State::SignedIn
        && !m_session->client().policies().signIn.isHalted();
}

//! Whether its place can be asked may be another.
void Creation::review()
{
    switch (m_phase) {
    case Phase::Waiting:
        if (isReachable())
            return m_intent.stage == CreationIntent::Stage::Watching ? watch() : look();
        return;
    case Phase::Resolving:
    case Phase::Creating:
        if (!isReachable()) {
            stop();
            enter(Phase::Waiting);
        }
        return;
    default:
        // The request itself tells.
        return;
    }
}

//! Ends what is under way.
void Creation::stop()
{
    m_timer.reset();
    if (m_look)
        m_look->cancel();
    m_call.cancel();
    if (m_session)
        m_session->instances().unwatch(this);
}

void Creation::enter(Phase phase)
{
    m_phase = phase;
    emit changed();
}

void Creation::end(Phase phase)
{
    m_took = sinceBegan();
    stop();
    forgetPasswords();
    m_parts.store.forget(m_intent.id);
    enter(phase);
}

//! Nobody wants to know any more.
void Creation::abandon()
{
    leave();
    m_parts.store.forget(m_intent.id);
}

void Creation::takePasswords(rules::InstanceDraft& draft)
{
    m_password = secretOf(draft.password);
    m_managerPassword = secretOf(draft.managerPassword);
}

void Creation::forgetPasswords()
{
    m_password.wipe();
    m_managerPassword.wipe();
}

void Creation::tryAgain(rules::InstanceDraft draft)
{
    Q_ASSERT(isSafeToRepeat() || m_phase == Phase::NotCreated);
    start(std::move(draft));
    if (m_phase == Phase::LookingUp)
        emit changed();
}

void Creation::start(rules::InstanceDraft draft)
{
    takePasswords(draft);
    m_intent.id = CreationIntent::newId();
    m_intent.draft = std::move(draft);
    m_intent.began = now();
    m_intent.stage = CreationIntent::Stage::Sending;
    m_intent.instance = {};
    m_error.reset();
    m_took.reset();
    m_nameExists = false;
    m_looks = 0;
    m_failedLooks = 0;
    if (!isReachable()) {
        m_error = signedOut();
        return end(Phase::NotSent);
    }
    m_phase = Phase::LookingUp;
    m_look->byName(m_intent.draft.name, [this](ApiResult<Found> found) { lookedUp(std::move(found)); });
}

void Creation::lookedUp(ApiResult<Found> found)
{
    if (!found) {
        m_error = std::move(found.error());
        end(Phase::NotSent);
    } else if (!found->empty()) {
        end(Phase::NameTaken);
    } else {
        send();
    }
}

void Creation::send()
{
    m_intent.began = now();
    m_intent.serverTime = m_session->client().policies().serverClock.difference().has_value();
    if (!m_parts.store.keep(m_intent))
        return end(Phase::NotSent);
    dms::CreateInstance create { m_intent.project, m_intent.draft };
    create.draft.password = QString::fromUtf8(m_password.view());
    create.draft.managerPassword = QString::fromUtf8(m_managerPassword.view());
    m_call = m_session->client().send(create, this,
                                      [this](ApiResult<InstanceId> reply) { sent(std::move(reply)); });
    // From here on they are in the request alone.
    wipe(create.draft.password);
    wipe(create.draft.managerPassword);
    forgetPasswords();
    enter(Phase::Sending);
}

void Creation::sent(ApiResult<InstanceId> reply)
{
    if (reply && !reply->isEmpty()) {
        m_intent.instance = std::move(*reply);
        m_creatingAt = sinceBegan();
        return accept();
    }
    if (!reply)
        m_error = std::move(reply.error());
    m_nameExists = m_error && saysNameExists(*m_error);
    if (!m_error || m_error->outcome == ApiError::Outcome::Unknown || m_nameExists)
        return resolve();
    end(m_error->outcome == ApiError::Outcome::NotSent ? Phase::NotSent : Phase::Refused);
}

} // namespace partita
