// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/instanceedit.h"

#include "ops/connection.h"
#include "rules/maintenancewindow.h"
#include "rules/servercodes.h"
#include "rules/status.h"

#include <algorithm>

namespace partita {

using namespace Qt::StringLiterals;

namespace {

QString windowTime(const QString& text)
{
    return rules::normalisedWindowTime(text).value_or(text);
}

ApiError notSent(ApiError::Kind kind, const QString& code)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    error.retrySafe = true;
    return error;
}

//! As the API calls them, one for each text of the value.
QStringList apiNames(EditField field)
{
    switch (field) {
    case EditField::Name:
        return { u"name"_s };
    case EditField::Description:
        return { u"description"_s };
    case EditField::Window:
        return { u"maintain_begin"_s, u"maintain_end"_s };
    case EditField::SecurityGroup:
        return { u"security_group_id"_s };
    case EditField::RetentionPolicy:
        return { u"retention_policy"_s };
    case EditField::EnterpriseProject:
        return { u"enterprise_project_id"_s };
    }
    return {};
}

} // namespace

EditValue editValue(const dms::Instance& instance, EditField field)
{
    switch (field) {
    case EditField::Name:
        return { instance.name };
    case EditField::Description:
        return { instance.description };
    case EditField::Window:
        return { windowTime(instance.maintainBegin), windowTime(instance.maintainEnd) };
    case EditField::SecurityGroup:
        return { instance.securityGroupId };
    case EditField::RetentionPolicy:
        return { instance.retentionPolicy };
    case EditField::EnterpriseProject:
        return { instance.enterpriseProjectId };
    }
    return {};
}

void put(rules::InstanceChange& change, EditField field, const EditValue& value)
{
    switch (field) {
    case EditField::Name:
        change.name = value.value(0);
        break;
    case EditField::Description:
        change.description = value.value(0);
        break;
    case EditField::Window:
        change.maintainBegin = value.value(0);
        change.maintainEnd = value.value(1);
        break;
    case EditField::SecurityGroup:
        change.securityGroupId = value.value(0);
        break;
    case EditField::RetentionPolicy:
        change.retentionPolicy = value.value(0);
        break;
    case EditField::EnterpriseProject:
        change.enterpriseProjectId = value.value(0);
        break;
    }
}

InstanceEdit::InstanceEdit(Session& session, const dms::Instance& known, Journal& journal, Clock& clock)
    : m_session(session)
    , m_instance(known)
    , m_journal(journal)
    , m_clock(clock)
{
    Connection& connection = session.connection();
    connect(&connection, &Connection::stateChanged, this, &InstanceEdit::changed);
    connect(&connection.policies().signIn, &SignInGate::stateChanged, this, &InstanceEdit::changed);
    connect(&connection.policies().writeLock, &WriteLock::changed, this, &InstanceEdit::changed);
}

InstanceEdit::~InstanceEdit()
{
    // The answer to what is on its way will never be known.
    if (m_phase == Phase::Sending || m_phase == Phase::Checking) {
        m_entry.outcome = JournalEntry::Outcome::Unknown;
        writeDown();
    }
}

qsizetype InstanceEdit::indexOf(EditField field) const
{
    const auto it = std::find_if(m_changes.cbegin(), m_changes.cend(),
                                 [field](const Change& change) { return change.field == field; });
    return it == m_changes.cend() ? -1 : it - m_changes.cbegin();
}

EditValue InstanceEdit::value(EditField field) const
{
    const qsizetype at = indexOf(field);
    return at < 0 ? editValue(m_instance, field) : m_changes[at].after;
}

bool InstanceEdit::hasConflict() const
{
    return std::any_of(m_changes.cbegin(), m_changes.cend(), std::mem_fn(&Change::isConflict));
}

rules::InstanceChange InstanceEdit::toSend() const
{
    rules::InstanceChange all;
    for (const Change& change : m_changes)
        put(all, change.field, change.after);
    return all;
}

InstanceEdit::Refusal InstanceEdit::refusal() const
{
    const ApiClient& client = m_session.client();
    if (m_session.connection().state() != Connection::State::SignedIn || client.policies().signIn.isHalted())
        return Refusal::SignedOut;
    if (!rules::allows(m_instance.status, rules::Operation::Modify))
        return Refusal::State;
    if (client.policies().writeLock.isLocked())
        return Refusal::ReadOnly;
    return client.isChanging(m_instance.id.text()) ? Refusal::Busy : Refusal::None;
}

void InstanceEdit::setValue(EditField field, const EditValue& value)
{
    Q_ASSERT(!isBusy());
    if (value == this->value(field))
        return;
    const EditValue now = editValue(m_instance, field);
    const qsizetype at = indexOf(field);
    if (value == now && at >= 0)
        m_changes.removeAt(at);
    else if (at >= 0)
        m_changes[at].after = value;
    else
        m_changes.append({ field, now, value, now });
    m_result = Result::None;
    emit changed();
}

void InstanceEdit::revert(EditField field)
{
    setValue(field, editValue(m_instance, field));
}

void InstanceEdit::discard()
{
    Q_ASSERT(!isBusy());
    m_changes.clear();
    m_result = Result::None;
    m_error.reset();
    emit changed();
}

void InstanceEdit::keepMine(EditField field)
{
    Q_ASSERT(!isBusy());
    const qsizetype at = indexOf(field);
    if (at < 0)
        return;
    m_changes[at].before = m_changes[at].now;
    emit changed();
}

void InstanceEdit::observe(const dms::Instance& instance)
{
    // What is being sent is compared with what is read for it, and with nothing else.
    if (isBusy())
        return;
    take(instance);
    emit changed();
}

void InstanceEdit::take(const dms::Instance& instance)
{
    m_instance = instance;
    for (Change& change : m_changes)
        change.now = editValue(instance, change.field);
    m_changes.removeIf([](const Change& change) { return change.now == change.after; });
}

void InstanceEdit::send()
{
    Q_ASSERT(!isBusy() && !m_changes.isEmpty());
    m_error.reset();
    m_result = Result::None;
    read(&InstanceEdit::compared);
    enter(Phase::Reading);
}

void InstanceEdit::read(void (InstanceEdit::*then)(ApiResult<dms::InstanceDetail>))
{
    m_call = m_session.client().send(
        dms::ShowInstance { m_session.place().project, m_instance.id }, this,
        [this, then](ApiResult<dms::InstanceDetail> detail) { (this->*then)(std::move(detail)); });
}

//! What the instance is now, right before anything is sent.
void InstanceEdit::compared(ApiResult<dms::InstanceDetail> detail)
{
    if (!detail) {
        m_error = std::move(detail.error());
        return end(Result::NotSent);
    }
    take(detail->instance);
    if (m_changes.isEmpty())
        return end(Result::NothingLeft);
    if (hasConflict())
        return end(Result::Conflict);
    if (!rules::allows(m_instance.status, rules::Operation::Modify)) {
        m_error = notSent(ApiError::Kind::Conflict,
                          rules::refusalCode(m_instance.status, rules::Operation::Modify));
        return end(Result::NotSent);
    }
    transmit();
}

void InstanceEdit::transmit()
{
    m_sent = m_changes;
    m_sentAt = m_clock.monotonic();
    m_entry = entryIn(m_session, JournalEntry::Action::ModifyInstance, m_clock.now());
    m_call
        = m_session.client().send(dms::ModifyInstance { m_session.place().project, m_instance.id, toSend() },
                                  this, [this](const ApiResult<NoContent>& reply) { answered(reply); });
    enter(Phase::Sending);
}

void InstanceEdit::answered(const ApiResult<NoContent>& reply)
{
    if (!reply) {
        m_error = reply.error();
        note(m_entry, *m_error);
        if (m_error->outcome != ApiError::Outcome::Unknown) {
            writeDown();
            return end(m_error->outcome == ApiError::Outcome::NotSent ? Result::NotSent : Result::Failed);
        }
    } else {
        m_entry.outcome = JournalEntry::Outcome::Done;
    }
    read(&InstanceEdit::checked);
    enter(Phase::Checking);
}

void InstanceEdit::checked(ApiResult<dms::InstanceDetail> detail)
{
    const bool agreed = !m_error;
    if (detail)
        take(detail->instance);
    else if (agreed)
        m_changes.clear(); // Nothing speaks against what the service said.
    if (m_changes.isEmpty())
        m_entry.outcome = JournalEntry::Outcome::Done;
    writeDown();
    if (m_changes.isEmpty())
        return end(Result::Done);
    for (Change& change : m_changes)
        change.before = change.now;
    end(agreed ? Result::Partly : Result::Unknown);
}

void InstanceEdit::writeDown()
{
    m_entry.instanceId = m_instance.id.text();
    m_entry.instanceName = editValue(m_instance, EditField::Name).value(0);
    m_entry.took = m_clock.monotonic() - m_sentAt;
    for (const Change& change : std::as_const(m_sent)) {
        const QStringList names = apiNames(change.field);
        for (qsizetype i = 0; i < names.size(); ++i)
            m_entry.changes.append({ names[i], change.before.value(i), change.after.value(i) });
    }
    m_journal.append(m_entry);
}

void InstanceEdit::end(Result result)
{
    m_phase = Phase::Idle;
    m_result = result;
    if (result == Result::Done)
        m_error.reset();
    const bool accepted = result == Result::Done || result == Result::Partly;
    emit changed();
    // Nobody forgets an edit in its own signal: its owner deletes it later.
    if (accepted)
        emit applied();
}

void InstanceEdit::enter(Phase phase)
{
    m_phase = phase;
    emit changed();
}

} // namespace partita
