// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"

#include <QByteArrayView>

namespace partita::fuzz {

//! Decodes the bytes as the endpoint's reply. What is checked: nothing crashes, leaks or is undefined, and
//! every refusal is a bad reply with a cause.
template <Endpoint E> void decode(QByteArrayView bytes)
{
    const auto body = ReplyBody::from(200, bytes);
    if (!body)
        return;
    const auto reply = E::parse(*body);
    if (!reply
        && (reply.error().kind != ApiError::Kind::BadReply || reply.error().cause == ApiError::Cause::None))
        __builtin_trap();
}

} // namespace partita::fuzz
