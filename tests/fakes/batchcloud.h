// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "fakes/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>
#include <map>
#include <optional>

namespace partita::fakes {

//! A service in memory that restarts and deletes, and does what a test wants instead.
class BatchCloud
{
public:
    using Reply = std::optional<HttpReply>;
    //! Nothing: the request hangs.
    using Answer = std::function<Reply(const HttpRequest&)>;

    struct Instance
    {
        QString id;
        QString status = QStringLiteral("RUNNING");
        QString windowBegin = QStringLiteral("02:00:00");
        QStringList topics { QStringLiteral("orders"), QStringLiteral("bills") };
    };

    //! By project, in order.
    std::map<QString, QList<Instance>> projects;
    //! What a batch, or a DELETE, is answered with; it works unless a test says otherwise.
    Answer onWrite = [this](const HttpRequest& request) { return Reply(carryOut(request)); };
    //! What a read is answered with instead of the truth; nothing in it: the truth.
    std::function<std::optional<Reply>(const HttpRequest&)> onRead
        = [](const HttpRequest&) { return std::optional<Reply>(); };
    QList<QByteArray> writes; //!< "POST restart a,b" and "DELETE a", as they came
    QStringList reads; //!< "list p1", "look p1" (with failures), "detail a", "topics a"

    Reply answer(const HttpRequest& request)
    {
        if (request.method != Request::Method::Get) {
            writes.append(lineOf(request));
            return onWrite(request);
        }
        note(request);
        if (auto other = onRead(request))
            return *other;
        return truth(request);
    }

    Instance* find(const QString& id)
    {
        for (auto& [project, instances] : projects) {
            for (Instance& instance : instances) {
                if (instance.id == id)
                    return &instance;
            }
        }
        return nullptr;
    }
    void add(const QString& project, int count, const QString& prefix)
    {
        for (int i = 0; i < count; ++i)
            projects[project].append({ prefix + QString::number(i) });
    }

    static QStringList idsOf(const HttpRequest& request)
    {
        if (request.method == Request::Method::Delete)
            return { parts(request).last() };
        QStringList ids;
        const QJsonArray array
            = QJsonDocument::fromJson(request.body).object()[QLatin1String("instances")].toArray();
        for (const QJsonValue& id : array)
            ids.append(id.toString());
        return ids;
    }
    static QByteArray lineOf(const HttpRequest& request)
    {
        const QByteArray ids = idsOf(request).join(u',').toUtf8();
        if (request.method == Request::Method::Delete)
            return "DELETE " + ids;
        const QString action
            = QJsonDocument::fromJson(request.body).object()[QLatin1String("action")].toString();
        return "POST " + action.toUtf8() + ' ' + ids;
    }
    //! \a results: by id; "" leaves it out.
    static QByteArray results(const QList<std::pair<QString, QString>>& results)
    {
        QJsonArray array;
        for (const auto& [id, result] : results) {
            if (!result.isEmpty())
                array.append(
                    QJsonObject { { QStringLiteral("instance"), id }, { QStringLiteral("result"), result } });
        }
        return QJsonDocument(QJsonObject { { QStringLiteral("results"), array } }).toJson();
    }
    static HttpReply reply(int status, const QByteArray& json)
    {
        HttpReply reply = FakeTransport::reply(status, json);
        reply.headers.append(Header("X-Request-Id", "request-1"));
        return reply;
    }
    static HttpReply lost(ApiError::Outcome outcome = ApiError::Outcome::Unknown)
    {
        ApiError error;
        error.kind = ApiError::Kind::Network;
        error.outcome = outcome;
        return FakeTransport::failed(error);
    }

    HttpReply carryOut(const HttpRequest& request)
    {
        QList<std::pair<QString, QString>> said;
        const QStringList ids = idsOf(request);
        for (const QString& id : ids) {
            Instance* const instance = find(id);
            if (instance)
                instance->status = lineOf(request).startsWith("POST restart") ? QStringLiteral("RESTARTING")
                                                                              : QStringLiteral("DELETING");
            said.append({ id, instance ? QStringLiteral("success") : QStringLiteral("failed") });
        }
        return request.method == Request::Method::Delete ? reply(204, {}) : reply(200, results(said));
    }

private:
    static QStringList parts(const HttpRequest& request)
    {
        return request.url.path().split(u'/', Qt::SkipEmptyParts);
    }
    void note(const HttpRequest& request)
    {
        const QStringList path = parts(request); // v1.0 p1 instances [id [topics]]
        const bool isLook = QUrlQuery(request.url).hasQueryItem(QStringLiteral("includeFailure"));
        if (path.size() == 3)
            reads.append((isLook ? QStringLiteral("look ") : QStringLiteral("list ")) + path[1]);
        else
            reads.append((path.size() == 4 ? QStringLiteral("detail ") : QStringLiteral("topics "))
                         + path[3]);
    }
    static QJsonObject rowOf(const Instance& instance)
    {
        return { { QStringLiteral("instance_id"), instance.id },
                 { QStringLiteral("name"), QStringLiteral("name-of-") + instance.id },
                 { QStringLiteral("status"), instance.status },
                 { QStringLiteral("maintain_begin"), instance.windowBegin } };
    }
    Reply truth(const HttpRequest& request)
    {
        const QStringList path = parts(request);
        if (path.size() == 3)
            return reply(200, list(path[1], QUrlQuery(request.url)));
        const Instance* const instance = find(path[3]);
        if (!instance)
            return reply(404, R"({"error_code":"111404002","error_msg":"no"})");
        if (path.size() == 4)
            return reply(200, QJsonDocument(rowOf(*instance)).toJson(QJsonDocument::Compact));
        QJsonArray topics;
        for (const QString& name : instance->topics)
            topics.append(QJsonObject { { QStringLiteral("id"), name }, { QStringLiteral("partition"), 4 } });
        return reply(200, QJsonDocument(QJsonObject { { QStringLiteral("topics"), topics } }).toJson());
    }
    QByteArray list(const QString& project, const QUrlQuery& query)
    {
        const QString id = query.queryItemValue(QStringLiteral("id"));
        QJsonArray rows;
        for (const Instance& instance : std::as_const(projects[project])) {
            if (id.isEmpty() || instance.id == id)
                rows.append(rowOf(instance));
        }
        return QJsonDocument(QJsonObject { { QStringLiteral("instances"), rows },
                                           { QStringLiteral("instance_num"), rows.size() } })
            .toJson(QJsonDocument::Compact);
    }
};

} // namespace partita::fakes
