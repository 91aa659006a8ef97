// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/creationcloud.h"
#include "fakes/creationconsole.h"
#include "fakes/faketransport.h"

#include <QLocale>
#include <QMetaEnum>
#include <QTemporaryDir>

namespace partita {

//! A console, a service without a network, and a log of what creations said.
class CreationFixture
{
public:
    using Cloud = fakes::CreationCloud;
    using Answer = std::function<std::optional<HttpReply>(const QByteArray& body)>;

    CreationFixture()
    {
        cloud.now = [this] { return clock.now(); };
        restart();
    }

    //! The console ends without a word and is started anew; the log goes on.
    void restart()
    {
        console.reset();
        console = std::make_unique<fakes::CreationConsole>(clock, transport,
                                                           folder.filePath(QStringLiteral("creations")),
                                                           [this] { return transport.underWay() > 0; });
        QObject::connect(&console->creations, &Creations::added, &console->creations,
                         [this](Creation* creation) { follow(creation); });
        QObject::connect(&console->creations, &Creations::ended, &console->creations,
                         [this](Creation*) { ++ended; });
    }
    void end() { console.reset(); }

    Creation& begin(const QString& name = QStringLiteral("kafka-1"))
    {
        return console->creations.begin(console->session(), fakes::CreationConsole::draft(name));
    }
    //! The only one.
    Creation& only() const { return *console->creations.all().constFirst(); }
    bool runUntil(Creation::Phase phase)
    {
        return console->runUntil([this, phase] { return only().phase() == phase; });
    }
    bool settle() const { return console->settle(); }

    //! What a service says, with its time.
    HttpReply reply(int status, const QByteArray& json) const
    {
        HttpReply reply = fakes::FakeTransport::reply(status, json);
        reply.headers.append(Header(
            "Date", QLocale::c().toString(cloud.now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1()));
        return reply;
    }
    static HttpReply lost(ApiError::Outcome outcome, ApiError::Kind kind = ApiError::Kind::Network)
    {
        ApiError error;
        error.kind = kind;
        error.outcome = outcome;
        return fakes::FakeTransport::failed(error);
    }
    static QByteArray error(const QByteArray& code)
    {
        return R"({"error_code":")" + code + R"(","error_msg":"no"})";
    }

    QTemporaryDir folder;
    fakes::FakeClock clock;
    Cloud cloud;
    //! What creating is answered with; it works unless a test says otherwise.
    Answer onPost = [this](const QByteArray& body) {
        return std::optional(reply(200, Cloud::created(cloud.create(body))));
    };
    //! What the next looks by name are answered with instead of the truth.
    std::vector<std::optional<HttpReply>> looks;
    fakes::AnsweringTransport transport { [this](const HttpRequest& request) { return answer(request); } };
    QStringList log;
    int ended = 0;
    std::unique_ptr<fakes::CreationConsole> console;

private:
    std::optional<HttpReply> answer(const HttpRequest& request)
    {
        if (request.method == Request::Method::Post) {
            ++cloud.posts;
            return onPost(request.body);
        }
        const QUrlQuery query(request.url);
        const bool look = Cloud::isLook(query);
        ++(look ? cloud.looks : cloud.lists);
        if (look && !looks.empty()) {
            auto next = std::move(looks.front());
            looks.erase(looks.begin());
            return next;
        }
        return reply(200, cloud.list(query));
    }

    void follow(Creation* creation)
    {
        const auto note = [this, creation] {
            const QString word
                = QLatin1String(QMetaEnum::fromType<Creation::Phase>().valueToKey(int(creation->phase())));
            if (log.isEmpty() || log.constLast() != word)
                log.append(word);
        };
        note();
        QObject::connect(creation, &Creation::changed, creation, note);
    }
};

} // namespace partita
