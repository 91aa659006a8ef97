// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/transport.h"

namespace partita {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const Header& h : headers) {
        if (h.first.compare(name, Qt::CaseInsensitive) == 0)
            return h.second;
    }
    return {};
}

QByteArray HttpReply::requestId() const
{
    const QByteArray id = header("X-Request-Id");
    return id.isEmpty() ? header("X-IAM-Trace-Id") : id;
}

} // namespace partita
