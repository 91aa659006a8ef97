// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace partita {

//! What an error's body says, whoever wrote it: DMS, IAM, the gateway, a proxy.
struct ErrorBody
{
    static constexpr qsizetype MaximumBytes = 64 * 1024; //!< what follows is not looked at
    static constexpr int MaximumDepth = 32; //!< JSON nested deeper is not parsed

    QString code; //!< as it came; empty when there is none that could be a code
    QString text; //!< presentable, without secrets
    QString requestId; //!< the gateway repeats it in the body

    //! Reads {error_code, error_msg}, {errorCode, errorMsg}, {code, message}, each also inside other objects
    //! and arrays; the words of anything else. Never fails. encoded_authorization_message never gets out.
    static ErrorBody from(QByteArrayView bytes);
};

//! \a id when it could be a request id: printable ASCII of a sensible length; otherwise empty.
QString checkedRequestId(QStringView id);

} // namespace partita
