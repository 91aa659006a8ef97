// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/namelook.h"

namespace partita {

namespace {

// As for the list itself: a server that always has one more page is not followed for ever.
constexpr int MaximumPages = 1000;

} // namespace

NameLook::NameLook(ApiClient& client, ProjectId project, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_project(std::move(project))
{
}

void NameLook::start(const QString& name, Done done)
{
    m_name = name;
    m_done = std::move(done);
    m_seen.clear();
    m_pageSize = 0;
    m_pages = 0;
    request(std::nullopt, std::nullopt);
}

void NameLook::cancel()
{
    m_call.cancel();
    m_done = nullptr;
}

void NameLook::request(std::optional<int> start, std::optional<int> limit)
{
    dms::ListInstances list;
    list.project = m_project;
    list.name = m_name;
    list.exactMatchName = true;
    list.includeFailure = true;
    list.start = start;
    list.limit = limit;
    m_call
        = m_client.send(list, this, [this](ApiResult<dms::InstanceList> page) { received(std::move(page)); });
}

void NameLook::received(ApiResult<dms::InstanceList> page)
{
    if (!page)
        return finish(unexpected(std::move(page.error())));
    std::vector<dms::Instance> found;
    bool news = false;
    for (dms::Instance& instance : page->instances) {
        const auto before = m_seen.size();
        m_seen.insert(instance.id);
        news = news || m_seen.size() > before;
        if (instance.name == m_name)
            found.push_back(std::move(instance));
    }
    if (m_pages == 0)
        m_pageSize = int(page->instances.size());
    // Only a page with something new proves that the server knows paging.
    if (found.empty() && news && m_seen.size() < page->total && ++m_pages < MaximumPages)
        return request(int(m_seen.size()) + 1, m_pageSize);
    finish(std::move(found));
}

void NameLook::finish(ApiResult<std::vector<dms::Instance>> result)
{
    m_seen.clear();
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace partita
