// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/call.h"
#include "core/clock.h"
#include "core/secret.h"
#include "dms/instances.h"
#include "ops/creationintent.h"
#include "ops/creationstore.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

namespace partita {

class InstanceLook;
class Session;

//! One instance that is being created: looks the name up, writes the intent down, sends the request once, and
//! finds out what became of it. After an unknown outcome it looks, and never sends again by itself.
//!
//! Belongs to the Creations that made it, never to a dialog: closing a window abandons nothing.
class Creation final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Waiting, //!< for its place: the connection is not there, or not signed in
        LookingUp, //!< whether the name is free
        Sending,
        Resolving, //!< the outcome is unknown: looking for the instance by its name
        Creating, //!< accepted; the service is at work
        // Ends:
        NameTaken, //!< nothing was sent
        NotSent, //!< nothing was sent: error() tells why (the look-up failed, or the intent could not be
                 //!< kept)
        Refused, //!< the service said no: error()
        NotCreated, //!< the outcome was unknown and nothing was found in three looks: sending again is for a
                    //!< person to decide
        Running,
        CreateFailed, //!< it exists, and its creation failed: failureCode()
        Vanished, //!< it was seen, and is gone
    };
    Q_ENUM(Phase)

    //! How many looks without a find make NotCreated.
    static constexpr int Looks = 3;

    ~Creation() override;

    const CreationIntent& intent() const { return m_intent; }
    Phase phase() const { return m_phase; }
    bool isOver() const;
    //! Whether nothing can have been created by it, so that the same draft may be sent again.
    bool isSafeToRepeat() const;
    //! Why it was refused or not sent, or why its outcome was unknown. Nothing with NotSent: the intent could
    //! not be written to the disk. Nothing with Resolving and NotCreated: the console ended before the
    //! answer.
    const std::optional<ApiError>& error() const { return m_error; }
    //! The new one, once it is known.
    InstanceId instance() const { return m_intent.instance; }
    //! As it was last seen.
    const QString& status() const { return m_status; }
    //! A code of table 8-2, with CreateFailed; empty when the service gave none.
    const QString& failureCode() const { return m_failureCode; }
    //! Looks for it since its outcome is unknown.
    int looks() const { return m_looks; }
    //! Since the request left; stands still once it is over.
    std::chrono::seconds elapsed() const;
    //! Its place; null while that is not there.
    Session* session() const;

    //! After NameTaken, NotSent, Refused or NotCreated: begins anew with the same draft and new passwords,
    //! and a new look-up of the name.
    void tryAgain(rules::InstanceDraft draft);

signals:
    //! Phase, status, looks or place is another. The creation may be forgotten by a receiver.
    void changed();

private:
    friend class Creations;
    struct Parts
    {
        CreationStore& store;
        Clock& clock;
    };
    using Found = std::vector<dms::Instance>;

    Creation(Parts parts, CreationIntent intent, QObject* parent);

    // For its owner.
    bool belongsTo(const Session& session) const;
    void join(Session& session);
    void attach(Session& session);
    void detach();
    void start(rules::InstanceDraft draft);
    void abandon();

    // Sending.
    void takePasswords(rules::InstanceDraft& draft);
    void forgetPasswords();
    void lookedUp(ApiResult<Found> found);
    void send();
    void sent(ApiResult<InstanceId> reply);

    // What became of it.
    void resolve();
    void lookAfter(std::chrono::milliseconds pause);
    void look();
    void looked(ApiResult<Found> found);
    void accept();
    void watch();
    std::chrono::milliseconds due() const;
    void listed();
    void lookForMissing();
    void observe(const dms::Instance& instance);

    bool isReachable() const;
    void review();
    void leave();
    void stop();
    QDateTime now() const;
    std::chrono::seconds sinceBegan() const;
    void enter(Phase phase);
    void end(Phase phase);

    Parts m_parts;
    CreationIntent m_intent;
    Phase m_phase = Phase::Waiting;
    std::optional<ApiError> m_error;
    QString m_status;
    QString m_failureCode;
    QPointer<Session> m_session;
    //! Of the draft; only until the request has left.
    Secret m_password;
    Secret m_managerPassword;
    //! The service answered that the name exists, which may be the echo of one's own request.
    bool m_nameExists = false;
    int m_looks = 0;
    int m_failedLooks = 0;
    //! The lists have shown it.
    bool m_seen = false;
    //! Looks that did not find an instance that the lists have never shown.
    int m_missed = 0;
    //! The list that is being read may be from before the instance.
    bool m_reloadAgain = false;
    //! When it was last seen being created.
    std::optional<std::chrono::seconds> m_creatingAt;
    std::optional<std::chrono::seconds> m_took;
    //! The context of the running timer; without it the timer is dead.
    std::unique_ptr<QObject> m_timer;
    std::unique_ptr<InstanceLook> m_look;
    Call m_call;
};

} // namespace partita
