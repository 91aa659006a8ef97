// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/replybody.h"
#include "api/request.h"

#include <concepts>

namespace partita {

//! One operation of a service: its fields are the parameters; request() and parse() are pure.
//! parse() runs on a worker thread and only for a 2xx.
template <typename T>
concept Endpoint = requires(const T& endpoint, const ReplyBody& body)
{
    typename T::Reply;
    {
        endpoint.request()
        } -> std::same_as<Request>;
    {
        T::parse(body)
        } -> std::same_as<ApiResult<typename T::Reply>>;
};

//! Turns a 2xx into the endpoint's value. The body is given back before the value is built, unless the
//! endpoint says "static constexpr bool keepsBytes = true" because its value holds the body as it came.
template <Endpoint E> ApiResult<typename E::Reply> parseReply(HttpReply reply)
{
    auto body = ReplyBody::from(std::move(reply));
    if (!body)
        return unexpected(std::move(body.error()));
    if constexpr (!requires { E::keepsBytes; })
        body->forgetBytes();
    return E::parse(*body);
}

//! The reply of a call that answers with nothing.
struct NoContent
{
    QString requestId {}; //!< filled in by the client, as in every reply that has such a member; may be empty
};

} // namespace partita
