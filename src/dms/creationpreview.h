// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/instancedraft.h"

#include <QString>
#include <QUrl>

namespace partita::dms {

//! What creating \a draft would send, for a person to read, keep or run elsewhere. None holds a password:
//! each stands as a placeholder that names what belongs there.

//! The body of the request, indented.
QString creationJson(const rules::InstanceDraft& draft);

//! A command for a POSIX shell that sends it to \a url with a token from $TOKEN; the passwords come from
//! $KAFKA_MANAGER_PASSWORD and $KAFKA_PASSWORD.
QString creationCurl(const rules::InstanceDraft& draft, const QUrl& url);

//! A resource "huaweicloud_dms_kafka_instance" with its variables (HCL). \a region may be empty.
QString creationTerraform(const rules::InstanceDraft& draft, const QString& region);

} // namespace partita::dms
