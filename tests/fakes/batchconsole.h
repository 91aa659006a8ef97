// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workers.h"
#include "fakes/batchcloud.h"
#include "fakes/creationcloud.h"
#include "fakes/fakeclock.h"
#include "fakes/fakejournal.h"
#include "fakes/fakenetwork.h"
#include "ops/estate.h"
#include "ops/instancebatches.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTimer>

namespace partita::fakes {

//! A console with two connections, the first with two places (p1, p2), the second with one (p3); a cloud, a
//! journal, and time that is the test's.
class BatchConsole
{
public:
    BatchConsole()
        : first(estate.add(profile(QStringLiteral("one"), { QStringLiteral("p1"), QStringLiteral("p2") })))
        , second(estate.add(profile(QStringLiteral("two"), { QStringLiteral("p3") })))
    {
        signIn(first);
        signIn(second);
    }

    static ConnectionProfile profile(const QString& name, const QStringList& projects)
    {
        ConnectionProfile profile;
        profile.id = ConnectionId(QStringLiteral("id-of-") + name);
        profile.name = name;
        profile.endpoints.dms = QStringLiteral("https://%1.dms.test").arg(name);
        profile.endpoints.iam = QStringLiteral("https://iam.test");
        profile.signIn.accessKey = QStringLiteral("AK-ONE");
        for (const QString& project : projects)
            profile.places.append({ QStringLiteral("north-1"), ProjectId(project), {} });
        return profile;
    }
    static void signIn(Connection& connection)
    {
        CredentialBundle bundle;
        bundle.secretKey = Secret(QByteArrayView("secret"));
        connection.signIn(std::move(bundle));
    }

    //! The place of that project; null when it is gone.
    Session* session(const QString& project) const
    {
        const auto sessions = estate.sessions();
        for (Session* session : sessions) {
            if (session->place().project.text() == project)
                return session;
        }
        return nullptr;
    }
    //! As a list has shown them: running, all of them.
    QList<InstanceBatch::Target> targets(const QString& project, const QStringList& ids) const
    {
        QList<InstanceBatch::Target> targets;
        for (const QString& id : ids) {
            dms::Instance known;
            known.id = InstanceId(id);
            known.name = QStringLiteral("known-") + id;
            known.status = QStringLiteral("RUNNING");
            known.maintainBegin = QStringLiteral("02:00:00");
            targets.append({ session(project), known });
        }
        return targets;
    }
    //! All instances of a project.
    QList<InstanceBatch::Target> targets(const QString& project)
    {
        QStringList ids;
        for (const BatchCloud::Instance& instance : std::as_const(cloud.projects[project]))
            ids.append(instance.id);
        return targets(project, ids);
    }

    //! Until nothing is on its way but what waits for the clock, or hangs.
    bool settle() const
    {
        const QDeadlineTimer deadline(20'000);
        QTimer wake; // what ends on a worker is seen a little later
        wake.start(2);
        // A call that is neither answered nor hanging is being read on a worker, which takes no time to speak
        // of, or waits for the clock.
        for (int patience = 200; patience > 0;) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!isAnswering()) {
                if (!isReading())
                    return true;
                --patience;
            }
            if (deadline.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return true;
    }
    //! Moves the clock from one moment to the next at which something happens.
    template <typename Until> bool runUntil(Until until)
    {
        for (int step = 0; step < 3000; ++step) {
            if (!settle())
                return false;
            if (until())
                return true;
            const auto next = clock.next();
            if (!next)
                return false;
            clock.advance(*next);
        }
        return false;
    }

    QTemporaryDir folder;
    FakeClock clock;
    BatchCloud cloud;
    AnsweringTransport transport { [this](const HttpRequest& request) { return cloud.answer(request); } };
    FakeNetwork network { transport };
    Workers workers;
    CloudCatalogue clouds;
    FakeJournal journal;
    SnapshotStore snapshots { folder.filePath(QStringLiteral("snapshots")) };
    Estate estate { Connection::Tools { network, workers, clock, [] { return 0.5; }, clouds } };
    std::unique_ptr<InstanceBatches> batches
        = std::make_unique<InstanceBatches>(InstanceBatches::Parts { estate, journal, clock, snapshots });
    Connection& first;
    Connection& second;

private:
    bool isAnswering() const
    {
        if (transport.underWay() > 0)
            return true;
        const auto all = batches ? batches->all() : QList<InstanceBatch*>();
        return std::any_of(all.begin(), all.end(), [](const InstanceBatch* batch) {
            using Outcome = InstanceBatch::Outcome;
            // Its definitions are being written.
            return batch->action() == InstanceBatch::Action::Delete && batch->count(Outcome::Waiting) > 0
                && batch->count(Outcome::Sending) == 0;
        });
    }
    bool isReading() const
    {
        int calls = 0;
        bool loads = false;
        const auto sessions = estate.sessions();
        for (Session* session : sessions) {
            calls += session->client().inFlight();
            loads = loads || session->instances().isLoading();
        }
        return calls > transport.hanging() || (loads && transport.hanging() == 0);
    }
};

} // namespace partita::fakes
