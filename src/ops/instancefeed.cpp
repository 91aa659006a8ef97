// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/instancefeed.h"

#include "core/discard.h"
#include "rules/status.h"

namespace partita {

using namespace std::chrono_literals;

namespace {

// No estate is as large as this many pages; a server that always has one more is not followed for ever.
constexpr int MaximumPages = 1000;

} // namespace

InstanceFeed::InstanceFeed(ApiClient& client, ProjectId project, Clock& clock, Workers& workers,
                           QObject* parent)
    : Feed(client, clock, parent)
    , m_project(std::move(project))
    , m_workers(workers)
{
}

InstanceFeed::~InstanceFeed()
{
    discard(m_workers, std::move(m_value));
}

void InstanceFeed::setIncludeFailures(bool include)
{
    if (m_includeFailures == include)
        return;
    m_includeFailures = include;
    if (state() == State::Idle)
        return;
    m_call.cancel();
    restart();
}

std::optional<Feed::Pace> InstanceFeed::pace() const
{
    return m_summary.moving ? Pace { 5s, 30s } : Pace { 60s, 5min };
}

void InstanceFeed::load()
{
    ++m_load;
    m_arriving = {};
    m_arrived.clear();
    m_pageSize = 0;
    m_pages = 0;
    request(std::nullopt, std::nullopt);
}

void InstanceFeed::request(std::optional<int> start, std::optional<int> limit)
{
    dms::ListInstances list;
    list.project = m_project;
    if (m_includeFailures)
        list.includeFailure = true;
    list.start = start;
    list.limit = limit;
    m_call
        = client().send(list, this, [this](ApiResult<dms::InstanceList> page) { received(std::move(page)); });
}

void InstanceFeed::received(ApiResult<dms::InstanceList> page)
{
    if (!page)
        return fail(std::move(page.error()));
    const bool news = append(std::move(*page));
    const auto count = qint64(m_arriving.instances.size());
    // The reply of clause 5.6 counts all instances, which may be more than it brings; table 5-20 knows no
    // paging, its example does. Servers differ, so that only a page with something new proves that paging
    // works.
    if (news && count < m_arriving.total && ++m_pages < MaximumPages)
        request(int(count) + 1, m_pageSize);
    else
        finish();
}

bool InstanceFeed::append(dms::InstanceList page)
{
    if (m_pages == 0) {
        m_arriving = std::move(page);
        m_pageSize = int(m_arriving.instances.size());
        if (m_pageSize < m_arriving.total) {
            for (const dms::Instance& instance : m_arriving.instances)
                m_arrived.insert(instance.id);
        }
        return m_pageSize > 0;
    }
    bool news = false;
    for (dms::Instance& instance : page.instances) {
        // Instances that came and went in between shift the pages.
        if (m_arrived.contains(instance.id))
            continue;
        m_arrived.insert(instance.id);
        m_arriving.instances.push_back(std::move(instance));
        news = true;
    }
    m_arriving.total = page.total;
    return news;
}

void InstanceFeed::finish()
{
    auto list = std::make_shared<const dms::InstanceList>(std::exchange(m_arriving, {}));
    m_arrived.clear();
    constexpr size_t small = 500;
    m_workers.run(
        list->instances.size() <= small, this, [list] { return summarise(*list); },
        [this, list, load = m_load](Summary summary) {
            if (load == m_load)
                accept(list, summary);
        });
}

InstanceFeed::Summary InstanceFeed::summarise(const dms::InstanceList& list)
{
    Summary summary;
    for (const dms::Instance& instance : list.instances) {
        summary.moving = summary.moving || rules::isMoving(instance.status);
        // The order of a reply means nothing, so the sum must not depend on it.
        summary.states += qHashMulti(0, instance.id, instance.status);
    }
    return summary;
}

void InstanceFeed::accept(std::shared_ptr<const dms::InstanceList> list, Summary summary)
{
    const bool moved = !hasValue() || summary.states != m_summary.states;
    m_summary = summary;
    discard(m_workers, std::exchange(m_value, std::move(list)));
    succeed(moved);
}

} // namespace partita
