// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <vector>

namespace partita::fakes {

//! What creating an instance touches of the service: the list and the creation, in memory.
class CreationCloud
{
public:
    struct Instance
    {
        QString id;
        QString name;
        QString status;
        QString errorCode;
        qint64 createdAtMs = 0;
        QJsonObject asked; //!< the body of the request, without passwords
    };

    //! The service's time; it stamps instances.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    //! Off: a server that takes the name for a part of one, whatever is asked for.
    bool knowsExactNames = true;

    //! Makes an instance of a create body; its id.
    QString create(const QByteArray& body);
    //! Puts one in that nobody here has asked for.
    Instance& add(const QString& name, const QString& status = QStringLiteral("RUNNING"));
    //! The newest one with the name; null when there is none.
    Instance* find(const QString& name);
    int count(const QString& name) const;
    QByteArray list(const QUrlQuery& query) const;
    static QByteArray created(const QString& id);
    //! Whether it is a look for one whole name, and no list.
    static bool isLook(const QUrlQuery& query);

    std::vector<Instance> instances;
    int posts = 0; //!< that reached the server; counted by whoever lets them in
    int looks = 0;
    int lists = 0;

private:
    int m_lastId = 0;
};

//! A transport whose answers a test computes, and which knows whether one is still on its way.
class AnsweringTransport final : public Transport
{
public:
    //! Nothing: the request hangs until it is aborted.
    using Answer = std::function<std::optional<HttpReply>(const HttpRequest&)>;

    explicit AnsweringTransport(Answer answer)
        : m_answer(std::move(answer))
    {
    }
    std::unique_ptr<PendingReply> start(const HttpRequest& request) override;

    //! Answers that have not arrived yet.
    int underWay() const { return m_open->answered; }
    //! Requests that get no answer, and were not aborted.
    int hanging() const { return m_open->hanging; }
    const std::vector<HttpRequest>& seen() const { return m_seen; }

private:
    class Reply;
    struct Open
    {
        int answered = 0;
        int hanging = 0;
    };
    Answer m_answer;
    std::vector<HttpRequest> m_seen;
    std::shared_ptr<Open> m_open = std::make_shared<Open>();
};

} // namespace partita::fakes
