// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/creationcloud.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace partita::fakes {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rowOf(const CreationCloud::Instance& instance)
{
    QJsonObject row { { "instance_id"_L1, instance.id },
                      { "name"_L1, instance.name },
                      { "status"_L1, instance.status },
                      { "created_at"_L1, QString::number(instance.createdAtMs) } };
    if (!instance.errorCode.isEmpty())
        row.insert("error_code"_L1, instance.errorCode);
    for (const auto key :
         { "description"_L1, "engine_version"_L1, "specification"_L1, "product_id"_L1, "vpc_id"_L1,
           "subnet_id"_L1, "security_group_id"_L1, "ssl_enable"_L1, "storage_spec_code"_L1 }) {
        if (instance.asked.contains(key))
            row.insert(key, instance.asked[key]);
    }
    if (instance.asked.contains("storage_space"_L1))
        row.insert("total_storage_space"_L1, instance.asked["storage_space"_L1]);
    return row;
}

} // namespace

QString CreationCloud::create(const QByteArray& body)
{
    QJsonObject asked = QJsonDocument::fromJson(body).object();
    asked.remove("password"_L1);
    asked.remove("kafka_manager_password"_L1);
    Instance& instance = add(asked["name"_L1].toString(), u"CREATING"_s);
    instance.asked = asked;
    return instance.id;
}

CreationCloud::Instance& CreationCloud::add(const QString& name, const QString& status)
{
    instances.push_back(
        { u"instance-%1"_s.arg(++m_lastId), name, status, {}, now().toMSecsSinceEpoch(), {} });
    return instances.back();
}

CreationCloud::Instance* CreationCloud::find(const QString& name)
{
    const auto found = std::find_if(instances.rbegin(), instances.rend(),
                                    [&](const Instance& instance) { return instance.name == name; });
    return found == instances.rend() ? nullptr : &*found;
}

int CreationCloud::count(const QString& name) const
{
    return int(std::count_if(instances.begin(), instances.end(),
                             [&](const Instance& instance) { return instance.name == name; }));
}

QByteArray CreationCloud::list(const QUrlQuery& query) const
{
    const QString name = query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    const bool exact = knowsExactNames && query.queryItemValue(u"exactMatchName"_s) == "true"_L1;
    const bool failures = query.queryItemValue(u"includeFailure"_s) == "true"_L1;
    QJsonArray rows;
    for (const Instance& instance : instances) {
        const bool named = name.isEmpty() || (exact ? instance.name == name : instance.name.contains(name));
        if (named && (failures || instance.status != "CREATEFAILED"_L1))
            rows.append(rowOf(instance));
    }
    return QJsonDocument(QJsonObject { { "instances"_L1, rows }, { "instance_num"_L1, rows.size() } })
        .toJson(QJsonDocument::Compact);
}

QByteArray CreationCloud::created(const QString& id)
{
    return QJsonDocument(QJsonObject { { "instance_id"_L1, id } }).toJson(QJsonDocument::Compact);
}

bool CreationCloud::isLook(const QUrlQuery& query)
{
    return query.hasQueryItem(u"name"_s) && query.queryItemValue(u"exactMatchName"_s) == "true"_L1
        && query.queryItemValue(u"includeFailure"_s) == "true"_L1;
}

class AnsweringTransport::Reply final : public PendingReply
{
public:
    explicit Reply(std::shared_ptr<Open> open)
        : m_open(std::move(open))
    {
        ++m_open->hanging;
    }
    ~Reply() override { abort(); }

    void abort() override
    {
        if (std::exchange(m_over, true))
            return;
        --(m_posted ? m_open->answered : m_open->hanging);
    }
    void post(HttpReply reply)
    {
        m_posted = true;
        --m_open->hanging;
        ++m_open->answered;
        QMetaObject::invokeMethod(
            this,
            [this, reply = std::move(reply)] {
                if (m_over)
                    return;
                abort();
                emit finished(reply);
            },
            Qt::QueuedConnection);
    }

private:
    std::shared_ptr<Open> m_open;
    bool m_posted = false;
    bool m_over = false;
};

std::unique_ptr<PendingReply> AnsweringTransport::start(const HttpRequest& request)
{
    m_seen.push_back(request);
    auto reply = std::make_unique<Reply>(m_open);
    if (auto answer = m_answer(request))
        reply->post(std::move(*answer));
    return reply;
}

} // namespace partita::fakes
