// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace partita {

class Session;
struct ApiError;

//! What was done to something in a cloud: by whom, when, to what, and what came of it. Holds no secret.
struct JournalEntry
{
    enum class Action {
        Other, //!< of a later version: key tells
        CreateInstance,
        RemoveFailedCreations,
        ModifyInstance,
        RestartInstance,
        DeleteInstance,
        ExtendInstance,
        CreateTopic,
        DeleteTopic,
    };
    enum class Outcome {
        Done, //!< the service carried it out, or has begun to
        Failed, //!< it did not, or nothing was sent
        Unknown, //!< nobody could tell
    };
    //! One value, before and after. What was not there, or is not known, is null.
    struct Change
    {
        QString field; //!< as the API calls it
        QString before;
        QString after;

        friend bool operator==(const Change&, const Change&) = default;
    };

    qint64 number = 0; //!< its place in the journal, from 1; given by the journal
    QDateTime at; //!< when it began; UTC
    std::chrono::milliseconds took { 0 };
    Action action = Action::Other;
    QString key; //!< of Action::Other
    Outcome outcome = Outcome::Unknown;

    // Who and where.
    QString connection; //!< its name then
    QString connectionId;
    QString user; //!< "user@account", or the id of the access key, which is no secret
    QString region;
    QString project;

    // To what; a topic stands under its instance.
    QString instanceId;
    QString instanceName;
    QString topic;
    QList<Change> changes;

    // What the service said.
    QString code; //!< its error code, or the HTTP status
    QString message; //!< its own words
    QStringList requestIds;

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

//! An entry about something in the place of \a session, which began at \a at.
JournalEntry entryIn(const Session& session, JournalEntry::Action action, const QDateTime& at);
//! What \a error says about the outcome, the code, the words and the request.
void note(JournalEntry& entry, const ApiError& error);

//! What a JournalEntry is in a file; the keys stay as they are from version to version.
QByteArray toJson(const JournalEntry& entry);
//! Nothing when \a json is no entry.
std::optional<JournalEntry> readEntry(const QByteArray& json);
//! "create-instance"; key of Action::Other.
QString actionKey(const JournalEntry& entry);
//! "done", "failed", "unknown".
QString outcomeKey(JournalEntry::Outcome outcome);

//! Why the journal could not be kept or read.
struct JournalProblem
{
    enum class Kind {
        CannotOpen, //!< no such folder, no permission, a full disk
        CannotWrite,
        CannotRead,
        Newer, //!< a later version of the console has made it; it is not written to
        SetAside, //!< it was damaged and is kept beside the new one: detail is its path
    };
    Kind kind = Kind::CannotOpen;
    QString detail; //!< the system's or the file's own words, or a path

    friend bool operator==(const JournalProblem&, const JournalProblem&) = default;
};

//! Where everything that was done is written down, and never changed afterwards.
class Journal : public QObject
{
    Q_OBJECT

public:
    //! Which entries; the newest first.
    struct Query
    {
        QString words; //!< every one of them occurs in the entry, in any case; empty: all
        qint64 before = 0; //!< only those with a smaller number; 0: from the newest
        int most = 500;
    };
    struct Page
    {
        QList<JournalEntry> entries;
        bool isLast = true; //!< there are no older ones
    };
    using Found = std::function<void(Result<Page, JournalProblem>)>;
    //! The number of the first entry that is not as it was written, or whose forerunner is missing; 0: none.
    using Checked = std::function<void(Result<qint64, JournalProblem>)>;

    using QObject::QObject;

    //! Takes any time, in the background; appended() or failed() follows.
    virtual void append(const JournalEntry& entry) = 0;
    //! \a done is never called inside find(), nor after \a context is gone.
    virtual void find(const Query& query, const QObject* context, Found done) = 0;
    virtual void check(const QObject* context, Checked done) = 0;

signals:
    //! With its number.
    void appended(const partita::JournalEntry& entry);
    void failed(const partita::JournalProblem& problem);
};

} // namespace partita
