// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/instancedraft.h"
#include "rules/limits.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace partita::dms {

//! What creating \a draft would send, for a person to read, keep or run elsewhere. None holds a password:
//! each stands as a placeholder that names what belongs there.

//! The body of the request, indented.
QString creationJson(const rules::InstanceDraft& draft);

//! Commands for a POSIX shell that send it to \a url with a token from $TOKEN; the passwords come from
//! $KAFKA_MANAGER_PASSWORD and $KAFKA_PASSWORD. Nothing in the draft can be taken for a command.
QString creationCurl(const rules::InstanceDraft& draft, const QUrl& url);

//! A resource "huaweicloud_dms_kafka_instance" with its variables (HCL). \a region may be empty. The resource
//! names zones by their codes, which are looked up in \a zones; unless all are found there, it gets the ids,
//! in an older argument.
QString creationTerraform(const rules::InstanceDraft& draft, const QString& region,
                          const QList<rules::Zone>& zones = {});

} // namespace partita::dms
