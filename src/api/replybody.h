// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/transport.h"

#include <memory>

// simdjson.h is large: only who reads JSON includes it, by api/jsonreader.h.
namespace simdjson::dom {
class element;
}

namespace partita {

//! A successful reply, parsed once, handed to an endpoint's parse(). Cheap to move; the JSON lives as long as
//! it.
class ReplyBody
{
public:
    ReplyBody(ReplyBody&& other) noexcept;
    ReplyBody& operator=(ReplyBody&& other) noexcept;
    ~ReplyBody();

    //! Nesting beyond this is an error (Cause::TooDeep).
    static constexpr size_t MaximumDepth = 64;

    //! Parses \a reply. An empty body is not an error here; root() tells. Anything else that is not JSON is
    //! Kind::BadReply with Cause::NotJson or Cause::TooDeep.
    static ApiResult<ReplyBody> from(HttpReply reply);
    //! For tests: a reply with that status and body.
    static ApiResult<ReplyBody> from(int status, QByteArrayView json);

    int status() const { return m_reply.status; }
    QByteArray header(QByteArrayView name) const { return m_reply.header(name); }
    //! The body as it came; empty after forgetBytes().
    const QByteArray& bytes() const { return m_reply.body; }
    //! Gives the body's memory back; what was parsed stays. A large list then never stands in memory three
    //! times.
    void forgetBytes() { m_reply.body = {}; }
    bool isEmpty() const { return !m_json; }
    //! The document's root. Requires !isEmpty().
    simdjson::dom::element root() const;

private:
    struct Json;

    ReplyBody();

    HttpReply m_reply;
    //! Null when there was no body.
    std::unique_ptr<Json> m_json;
};

} // namespace partita
