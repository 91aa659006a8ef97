// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "dms/instancetemplate.h"

#include <QList>
#include <QString>

#include <optional>

namespace partita {

//! Templates and half-finished drafts as files in one folder. Written atomically; holds no password.
class DraftStore
{
public:
    //! \a folder need not exist.
    explicit DraftStore(QString folder);

    struct Entry
    {
        QString file; //!< the whole path
        dms::InstanceTemplate value;
    };
    //! By title. Files that are no templates are left out.
    QList<Entry> templates() const;
    //! The file's path; nothing when it could not be written. A template with the same title is replaced.
    std::optional<QString> saveTemplate(const dms::InstanceTemplate& value);
    bool removeTemplate(const QString& file);

    //! The draft that a wizard for this place was left with, by a crash or on purpose.
    std::optional<rules::InstanceDraft> unfinished(const ConnectionId& connection,
                                                   const ProjectId& project) const;
    bool keepUnfinished(const ConnectionId& connection, const ProjectId& project,
                        const rules::InstanceDraft& draft);
    void dropUnfinished(const ConnectionId& connection, const ProjectId& project);

private:
    QString m_folder;
};

} // namespace partita
