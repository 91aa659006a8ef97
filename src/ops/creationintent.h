// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "rules/instancedraft.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace partita {

//! That somebody wanted an instance, written down before the request leaves, so that its fate is found out
//! even after a crash. Holds no password.
struct CreationIntent
{
    //! How far it was when it was last written down.
    enum class Stage {
        Sending, //!< the request may have left: whether the instance exists is to be looked up
        Watching, //!< the instance exists and is being created
    };

    QString id; //!< a UUID without braces, made by newId()
    ConnectionId connection;
    ProjectId project;
    QString region;
    rules::InstanceDraft draft; //!< without passwords
    QDateTime began; //!< when the request left, by the server's clock as far as it is known; UTC
    bool serverTime = false; //!< it was known: began can be compared with what the service says
    Stage stage = Stage::Sending;
    InstanceId instance; //!< once it is known

    static QString newId();
};

QByteArray toJson(const CreationIntent& intent);
//! Nothing when \a json is no intent that this version understands.
std::optional<CreationIntent> readIntent(const QByteArray& json);

} // namespace partita
