// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "dms/instance.h"
#include "rules/instancedraft.h"

namespace partita::dms {

//! A page of instances.
struct InstanceList
{
    std::vector<Instance> instances;
    //! instance_num: how many there are in all; the size of this page when the reply does not say.
    qint64 total = 0;
};

//! GET /v1.0/{project_id}/instances (clause 5.6). "instances" is required in the reply, and in each item
//! "instance_id".
struct ListInstances
{
    using Reply = InstanceList;

    ProjectId project;
    // Filters of table 5-20; one that is empty is not sent. All have initialisers, so that a caller names
    // only those that it sets.
    QString engine {};
    QString name {};
    InstanceId id {};
    QString status {};
    QString enterpriseProjectId {};
    //! Also instances whose creation failed.
    std::optional<bool> includeFailure {};
    //! Whether \a name is the whole name; a part of it otherwise.
    std::optional<bool> exactMatchName {};
    // Paging is in the example of clause 5.6, not in its table.
    std::optional<int> start {}; //!< 1-based
    std::optional<int> limit {};

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListInstances>);

//! One instance and the bytes that described it.
struct InstanceDetail
{
    Instance instance;
    QByteArray raw;
};

//! GET /v1.0/{project_id}/instances/{instance_id} (clause 5.2). "instance_id" is required in the reply.
struct ShowInstance
{
    using Reply = InstanceDetail;
    static constexpr bool keepsBytes = true;

    ProjectId project;
    InstanceId instance;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ShowInstance>);

//! POST /v1.0/{project_id}/instances (clause 5.1); answers with the new instance's id, which is required.
//! The request's body holds passwords.
struct CreateInstance
{
    using Reply = InstanceId;

    ProjectId project;
    rules::InstanceDraft draft;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<CreateInstance>);

//! PUT /v1.0/{project_id}/instances/{instance_id} (clause 5.3). Sends only what is set; an empty description
//! clears it.
struct ModifyInstance
{
    using Reply = NoContent;

    ProjectId project;
    InstanceId instance;
    rules::InstanceChange change;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ModifyInstance>);

//! DELETE /v1.0/{project_id}/instances/{instance_id} (clause 5.4).
struct DeleteInstance
{
    using Reply = NoContent;

    ProjectId project;
    InstanceId instance;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<DeleteInstance>);

//! The answer to an extension.
struct ExtensionReply
{
    //! The service's job; null when the reply names none.
    QString jobId;
};

//! POST /v1.0/{project_id}/instances/{instance_id}/extend. Table 7-1 names the call, and no clause describes
//! it: the body is that of newer versions of the service. An empty 2xx is success.
struct ExtendInstance
{
    using Reply = ExtensionReply;

    ProjectId project;
    InstanceId instance;
    rules::InstanceExtension extension;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ExtendInstance>);

//! What became of each instance of a batch.
struct BatchResult
{
    struct Item
    {
        InstanceId instance; //!< required
        bool succeeded = false;
        //! "success" or "failed" (table 5-18), or what came instead; required.
        QString result;
    };
    std::vector<Item> items;
    QString requestId {}; //!< as NoContent's
};

//! POST /v1.0/{project_id}/instances/action (clause 5.5). The status of a 2xx says nothing: each item tells
//! for itself. "results" is required; an instance that is not in it is in doubt.
struct BatchInstances
{
    enum class Action { Restart, Delete };
    using Reply = BatchResult;

    ProjectId project;
    Action action = Action::Restart;
    //! At most 50 (error 111400100); the caller splits.
    QList<InstanceId> instances;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<BatchInstances>);

//! POST /v1.0/{project_id}/instances/action with allFailure (clause 5.5): removes every Kafka instance of the
//! project whose creation failed. An empty 2xx, whatever its code, is success.
struct DeleteFailedInstances
{
    using Reply = BatchResult;

    ProjectId project;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<DeleteFailedInstances>);

} // namespace partita::dms
