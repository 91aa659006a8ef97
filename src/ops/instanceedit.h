// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/call.h"
#include "core/clock.h"
#include "dms/instances.h"
#include "ops/journal.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <chrono>
#include <optional>

namespace partita {

class Session;

//! What a person may change about an instance (table 5-11).
enum class EditField { Name, Description, Window, SecurityGroup, RetentionPolicy, EnterpriseProject };
inline constexpr std::array EditFields {
    EditField::Name,          EditField::Description,     EditField::Window,
    EditField::SecurityGroup, EditField::RetentionPolicy, EditField::EnterpriseProject
};

//! One text; of a window its begin and its end, "22:00:00", both empty when there is none.
using EditValue = QStringList;

//! The field's value in \a instance.
EditValue editValue(const dms::Instance& instance, EditField field);
//! The change of one field, as the call takes it.
void put(rules::InstanceChange& change, EditField field, const EditValue& value);

//! Pending changes of one instance (clause 5.3): what a person wants beside what the service says. Before
//! anything is sent the instance is read again, and a value that somebody else has changed since then is not
//! overwritten before the person has chosen. Only fields that differ are sent, once; afterwards the instance
//! is read to see what came of it.
//!
//! Belongs to the InstanceEdits that made it, never to a page: leaving a page loses no change.
class InstanceEdit final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Reading, //!< what the instance is at this moment
        Sending, //!< may be on its way
        Checking, //!< answered; what the service shows of it now is being read
    };
    Q_ENUM(Phase)

    //! How the last send() ended.
    enum class Result {
        None, //!< there was none, or something was changed since
        Conflict, //!< nothing was sent: some values are not those that the changes began from
        NothingLeft, //!< nothing was sent: the instance is already as wanted
        NotSent, //!< error() tells why
        Failed, //!< the service refused: error()
        Unknown, //!< nobody can tell: error()
        Partly, //!< the service agreed, and shows another value for what is still pending
        Done,
    };
    Q_ENUM(Result)

    //! What stands against sending.
    enum class Refusal {
        None,
        SignedOut,
        State, //!< the instance's status forbids it (111400026)
        ReadOnly, //!< the connection's write-lock is on
        Busy, //!< another change of the instance is in flight
    };
    Q_ENUM(Refusal)

    struct Change
    {
        EditField field;
        EditValue before; //!< what it was when the person changed it, or chose
        EditValue after;
        EditValue now; //!< what the service said last

        //! Somebody else has changed it meanwhile.
        bool isConflict() const { return now != before; }
    };

    ~InstanceEdit() override;

    Session& session() const { return m_session; }
    const InstanceId& instanceId() const { return m_instance.id; }
    //! As it was last read by anybody.
    const dms::Instance& instance() const { return m_instance; }
    //! With the pending change.
    EditValue value(EditField field) const;
    const QList<Change>& changes() const { return m_changes; }
    bool hasConflict() const;
    //! The changes as the call takes them.
    rules::InstanceChange toSend() const;

    Phase phase() const { return m_phase; }
    bool isBusy() const { return m_phase != Phase::Idle; }
    Result result() const { return m_result; }
    const std::optional<ApiError>& error() const { return m_error; }
    //! As of now.
    Refusal refusal() const;

    // None of these while isBusy().
    //! The value that the service shows is no change.
    void setValue(EditField field, const EditValue& value);
    void revert(EditField field);
    void discard();
    //! Of a conflict: the change stays, and replaces what somebody else made of it.
    void keepMine(EditField field);
    //! With at least one change and Refusal::None.
    void send();

    //! What somebody has read of the instance. A change that came true elsewhere is none any more.
    void observe(const dms::Instance& instance);

signals:
    //! Values, changes, phase, result or refusal.
    void changed();
    //! The service has accepted a change.
    void applied();

private:
    friend class InstanceEdits;
    InstanceEdit(Session& session, const dms::Instance& known, Journal& journal, Clock& clock);

    void take(const dms::Instance& instance);
    void read(void (InstanceEdit::*then)(ApiResult<dms::InstanceDetail>));
    void compared(ApiResult<dms::InstanceDetail> detail);
    void transmit();
    void answered(const ApiResult<NoContent>& reply);
    void checked(ApiResult<dms::InstanceDetail> detail);
    void writeDown();
    void end(Result result);
    void enter(Phase phase);
    qsizetype indexOf(EditField field) const;

    Session& m_session;
    dms::Instance m_instance;
    Journal& m_journal;
    Clock& m_clock;
    QList<Change> m_changes;
    //! What was sent, whatever came of it.
    QList<Change> m_sent;
    Phase m_phase = Phase::Idle;
    Result m_result = Result::None;
    std::optional<ApiError> m_error;
    JournalEntry m_entry;
    std::chrono::milliseconds m_sentAt { 0 };
    Call m_call;
};

} // namespace partita
