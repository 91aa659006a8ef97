// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "cloud/enterpriseprojects.h"
#include "cloud/vpc.h"

#include <functional>

namespace partita {

//! The endpoint of the page behind \a arrived, whose last \a count entries are the newest page; nothing when
//! that was the last one.
template <typename E>
std::optional<E> nextPage(E endpoint, const typename E::Reply& arrived, size_t count) requires requires
{
    endpoint.after;
}
{
    // The same id again: a server that knows no pages.
    if (count < vpc::PageSize || arrived.back().id == endpoint.after)
        return std::nullopt;
    endpoint.after = arrived.back().id;
    return endpoint;
}

inline std::optional<eps::ListEnterpriseProjects> nextPage(eps::ListEnterpriseProjects endpoint,
                                                           const std::vector<eps::EnterpriseProject>& arrived,
                                                           size_t count)
{
    if (count < eps::PageSize)
        return std::nullopt;
    endpoint.offset = int(arrived.size());
    return endpoint;
}

//! Reads a list page by page. One load at a time; destroying it ends that.
template <typename E> class Pages
{
public:
    using List = typename E::Reply;
    using Done = std::function<void(ApiResult<List>)>;

    //! Ends an earlier load. \a done may destroy this.
    void load(ApiClient& client, const E& first, const QObject* context, Done done)
    {
        m_done = std::move(done);
        m_arrived = {};
        m_pages = 0;
        request(client, first, context);
    }
    void cancel() { m_call.cancel(); }

private:
    // Beyond any quota; a server that always has one more page is not followed for ever.
    static constexpr int MaximumPages = 100;

    void request(ApiClient& client, const E& page, const QObject* context)
    {
        m_call = client.send(page, context, [this, &client, page, context](ApiResult<List> reply) {
            received(client, page, context, std::move(reply));
        });
    }

    void received(ApiClient& client, const E& page, const QObject* context, ApiResult<List> reply)
    {
        const Done done = m_done;
        if (!reply)
            return done(std::move(reply));
        m_arrived.insert(m_arrived.end(), std::make_move_iterator(reply->begin()),
                         std::make_move_iterator(reply->end()));
        const auto next = nextPage(page, m_arrived, reply->size());
        if (next && ++m_pages < MaximumPages)
            return request(client, *next, context);
        done(std::exchange(m_arrived, {}));
    }

    Done m_done;
    List m_arrived;
    int m_pages = 0;
    Call m_call;
};

} // namespace partita
