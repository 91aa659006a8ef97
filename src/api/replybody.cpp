// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/replybody.h"

#include <simdjson.h>

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

struct ReplyBody::Json
{
    simdjson::dom::parser parser;
    simdjson::dom::element root;
};

ReplyBody::ReplyBody() = default;
ReplyBody::ReplyBody(ReplyBody&& other) noexcept = default;
ReplyBody& ReplyBody::operator=(ReplyBody&& other) noexcept = default;
ReplyBody::~ReplyBody() = default;

simdjson::dom::element ReplyBody::root() const
{
    Q_ASSERT(m_json);
    return m_json->root;
}

ApiResult<ReplyBody> ReplyBody::from(HttpReply reply)
{
    ReplyBody body;
    body.m_reply = std::move(reply);
    const QByteArray& bytes = body.m_reply.body;
    if (QByteArrayView(bytes).trimmed().isEmpty())
        return body;

    body.m_json = std::make_unique<Json>();
    simdjson::dom::parser& parser = body.m_json->parser;
    const bool padded = bytes.capacity() >= bytes.size() + qsizetype(simdjson::SIMDJSON_PADDING);
    auto failure = parser.allocate(size_t(bytes.size()), MaximumDepth);
    if (failure == simdjson::SUCCESS)
        failure = parser.parse(bytes.constData(), size_t(bytes.size()), !padded).get(body.m_json->root);
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
