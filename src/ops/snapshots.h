// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "dms/instance.h"
#include "dms/topic.h"
#include "rules/topicdraft.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace partita {

//! How an instance was defined at one moment, so that its topics can be made again elsewhere. Holds no
//! messages, and no password: the service never tells one.
struct InstanceSnapshot
{
    QDateTime takenAt; //!< UTC
    QString connection; //!< its name then
    ConnectionId connectionId;
    QString region;
    ProjectId project;
    InstanceId instance;
    QString name;
    //! What ShowInstance was answered (clause 5.2): a JSON object.
    QByteArray detail;
    std::vector<dms::Topic>
        topics; //!< with all fields of table 5-31, and those that the console does not know
};

//! Why a file is no snapshot.
enum class SnapshotProblem {
    CannotRead, //!< it is not there, may not be read, or is larger than a snapshot can be
    NotJson, //!< damaged
    NotASnapshot, //!< JSON of something else, or a part is missing
    NewerVersion, //!< written by a later version of the console
};

//! JSON for a file: indented, versioned, with the API's own names of fields.
QByteArray toJson(const InstanceSnapshot& snapshot);
//! Reads what toJson() wrote. Optional values of a wrong type count as not there, unknown ones of a topic are
//! kept, topics without a name are left out.
Result<InstanceSnapshot, SnapshotProblem> readSnapshot(const QByteArray& json);

//! The instance itself; nothing when the detail does not say which.
std::optional<dms::Instance> instanceOf(const InstanceSnapshot& snapshot);
//! What makes its topics again (clause 5.7), in its order; those of the system (topic_type 1) are left out,
//! since the service makes them. What the service did not tell is as table 5-26 has it by default.
QList<rules::TopicDraft> topicDrafts(const InstanceSnapshot& snapshot);

//! Snapshots as files in one folder, for their owner alone. A value: copies work on the same folder, on any
//! thread. Every member waits for the disk.
class SnapshotStore
{
public:
    //! \a folder need not exist.
    explicit SnapshotStore(QString folder);

    struct Entry
    {
        QString file; //!< the whole path
        Result<InstanceSnapshot, SnapshotProblem> snapshot;
    };
    //! The newest first; those that cannot be read last.
    QList<Entry> list() const;
    Result<InstanceSnapshot, SnapshotProblem> read(const QString& file) const;
    //! The file's path, once it is on the disk and has been read back; nothing when that did not work.
    std::optional<QString> save(const InstanceSnapshot& snapshot) const;
    //! Only a snapshot of this folder; false when it is none, or stays.
    bool remove(const QString& file) const;

private:
    QString m_folder;
};

} // namespace partita
