// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/replybody.h"

namespace partita {

namespace {

ApiError badReply(const HttpReply& reply, ApiError::Cause cause, QString detail)
{
    ApiError error;
    error.kind = ApiError::Kind::BadReply;
    error.cause = cause;
    error.outcome = ApiError::Outcome::Unknown;
    error.httpStatus = reply.status;
    error.detail = std::move(detail);
    return error;
}

} // namespace

ApiResult<ReplyBody> ReplyBody::from(HttpReply reply)
{
    ReplyBody body;
    body.m_reply = std::move(reply);
    const QByteArray& bytes = body.m_reply.body;
    if (QByteArrayView(bytes).trimmed().isEmpty())
        return body;

    body.m_empty = false;
    body.m_parser = std::make_unique<simdjson::dom::parser>();
    const bool padded = bytes.capacity() >= bytes.size() + qsizetype(simdjson::SIMDJSON_PADDING);
    auto failure = body.m_parser->allocate(size_t(bytes.size()), MaximumDepth);
    if (failure == simdjson::SUCCESS)
        failure = body.m_parser->parse(bytes.constData(), size_t(bytes.size()), !padded).get(body.m_root);
    if (failure == simdjson::SUCCESS)
        return body;
    const bool deep = failure == simdjson::DEPTH_ERROR;
    return unexpected(badReply(body.m_reply, deep ? ApiError::Cause::TooDeep : ApiError::Cause::NotJson,
                               QString::fromLatin1(simdjson::error_message(failure))));
}

ApiResult<ReplyBody> ReplyBody::from(int status, QByteArrayView json)
{
    HttpReply reply;
    reply.status = status;
    reply.body = json.toByteArray();
    return from(std::move(reply));
}

} // namespace partita
