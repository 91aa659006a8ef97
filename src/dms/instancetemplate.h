// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "dms/instance.h"
#include "rules/instancedraft.h"

#include <QByteArray>
#include <QString>

namespace partita::dms {

//! A draft that was kept for another time, or for somebody else. Never holds a password.
struct InstanceTemplate
{
    QString title; //!< how its maker calls it; may be empty
    rules::InstanceDraft draft;
};

//! Why a file is no template.
enum class TemplateProblem {
    NotJson, //!< or larger than a template can be
    NotATemplate, //!< JSON of something else
    NewerVersion, //!< written by a later version of the console
};

//! JSON for a file that can be shared: indented, versioned, without passwords.
QByteArray toJson(const InstanceTemplate& value);

//! Reads what toJson() wrote; fields that are missing or of a wrong type stay empty, unknown ones are
//! ignored. A password in the file is ignored.
Result<InstanceTemplate, TemplateProblem> readTemplate(const QByteArray& json);

//! A draft for an instance like \a instance: everything that can be read of it and set again. Its name and
//! passwords are left empty.
rules::InstanceDraft draftLike(const Instance& instance);

} // namespace partita::dms
