// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/instancelook.h"

#include "rules/status.h"

#include <limits>

namespace partita {

namespace {

// As for the list itself: a server that always has one more page is not followed for ever.
constexpr int MaximumPages = 1000;

} // namespace

InstanceLook::InstanceLook(ApiClient& client, ProjectId project, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_project(std::move(project))
{
}

void InstanceLook::byName(const QString& name, Done done)
{
    Wanted wanted;
    wanted.list.name = name;
    wanted.list.exactMatchName = true;
    wanted.matches = [name](const dms::Instance& instance) { return instance.name == name; };
    start(std::move(wanted), std::move(done));
}

void InstanceLook::byIds(const QSet<InstanceId>& ids, Done done)
{
    Wanted wanted;
    if (ids.size() == 1)
        wanted.list.id = *ids.cbegin();
    wanted.matches = [ids](const dms::Instance& instance) { return ids.contains(instance.id); };
    wanted.most = size_t(ids.size());
    start(std::move(wanted), std::move(done));
}

void InstanceLook::allFailed(Done done)
{
    Wanted wanted;
    wanted.list.status = rules::status::CreateFailed;
    wanted.matches
        = [](const dms::Instance& instance) { return instance.status == rules::status::CreateFailed; };
    wanted.most = std::numeric_limits<size_t>::max();
    start(std::move(wanted), std::move(done));
}

void InstanceLook::start(Wanted wanted, Done done)
{
    m_wanted = std::move(wanted);
    m_wanted.list.project = m_project;
    m_wanted.list.includeFailure = true;
    m_done = std::move(done);
    m_found.clear();
    m_seen.clear();
    m_pageSize = 0;
    m_pages = 0;
    request(std::nullopt, std::nullopt);
}

void InstanceLook::cancel()
{
    m_call.cancel();
    m_done = nullptr;
}

void InstanceLook::request(std::optional<int> start, std::optional<int> limit)
{
    dms::ListInstances list = m_wanted.list;
    list.start = start;
    list.limit = limit;
    m_call
        = m_client.send(list, this, [this](ApiResult<dms::InstanceList> page) { received(std::move(page)); });
}

void InstanceLook::received(ApiResult<dms::InstanceList> page)
{
    if (!page)
        return finish(unexpected(std::move(page.error())));
    bool news = false;
    for (dms::Instance& instance : page->instances) {
        const auto before = m_seen.size();
        m_seen.insert(instance.id);
        const bool isNew = m_seen.size() > before;
        news = news || isNew;
        if (isNew && m_wanted.matches(instance))
            m_found.push_back(std::move(instance));
    }
    if (m_pages == 0)
        m_pageSize = int(page->instances.size());
    // Only a page with something new proves that the server knows paging.
    const bool enough = m_found.size() >= m_wanted.most;
    if (!enough && news && m_seen.size() < page->total && ++m_pages < MaximumPages)
        return request(int(m_seen.size()) + 1, m_pageSize);
    finish(std::exchange(m_found, {}));
}

void InstanceLook::finish(ApiResult<std::vector<dms::Instance>> result)
{
    m_seen.clear();
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace partita
