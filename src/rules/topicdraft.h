// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partita::rules {

//! A topic as somebody wants it; the defaults are those of table 5-26.
struct TopicDraft
{
    QString name; //!< "id" on the wire
    qint64 partitions = 3;
    qint64 replicas = 3;
    bool syncReplication = false; //!< producers must use acks=-1 for it to take effect
    qint64 retentionHours = 72;
    bool syncMessageFlush = false;
};

} // namespace partita::rules
