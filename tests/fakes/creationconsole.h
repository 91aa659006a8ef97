// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workers.h"
#include "fakes/fakeclock.h"
#include "fakes/fakejournal.h"
#include "fakes/fakenetwork.h"
#include "ops/creations.h"
#include "ops/estate.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace partita::fakes {

//! One run of a console with one connection that has one place. Destroying it is a crash: nothing is said
//! good-bye to. Time is the test's.
struct CreationConsole
{
    //! All of it outlives the console. \a isBusy: an answer is on its way.
    CreationConsole(FakeClock& time, Transport& transport, const QString& folder,
                    std::function<bool()> isBusy, const QString& service = QStringLiteral("https://dms.test"))
        : clock(time)
        , busy(std::move(isBusy))
        , network(transport)
        , store(folder)
        , connection(estate.add(profile(service)))
    {
    }

    static ConnectionProfile profile(const QString& service)
    {
        ConnectionProfile profile;
        profile.id = ConnectionId(QStringLiteral("0b0e4c3c-6a3f-4d0c-9a6e-1d2c3b4a5f60"));
        profile.name = QStringLiteral("Orders");
        profile.endpoints.dms = service;
        profile.endpoints.iam = service;
        profile.signIn.accessKey = QStringLiteral("AK-ONE");
        profile.places = { { QStringLiteral("north-1"), ProjectId(QStringLiteral("p1")), {} } };
        return profile;
    }

    static rules::InstanceDraft draft(const QString& name)
    {
        rules::InstanceDraft draft;
        draft.name = name;
        draft.description = QStringLiteral("Orders of the shop");
        draft.engineVersion = QStringLiteral("2.3.0");
        draft.specification = QStringLiteral("100MB");
        draft.storageSpaceGb = 600;
        draft.partitionNum = 300;
        draft.vpcId = QStringLiteral("vpc-1");
        draft.subnetId = QStringLiteral("subnet-1");
        draft.securityGroupId = QStringLiteral("group-1");
        draft.availableZones = QStringList { QStringLiteral("zone-1") };
        draft.productId = QStringLiteral("00300-30308-0--0");
        draft.storageSpecCode = QStringLiteral("dms.physical.storage.ultra");
        draft.sslEnable = true;
        draft.accessUser = QStringLiteral("shop");
        draft.password = QStringLiteral("Pass-word-1");
        draft.managerUser = QStringLiteral("admin");
        draft.managerPassword = QStringLiteral("Manager-word-1");
        return draft;
    }

    void signIn()
    {
        CredentialBundle bundle;
        bundle.secretKey = Secret(QByteArrayView("secret"));
        connection.signIn(std::move(bundle));
    }

    Session& session() const { return *connection.sessions().constFirst(); }

    //! Until nothing is on its way but what waits for the clock.
    bool settle() const
    {
        const QDeadlineTimer deadline(20'000);
        QTimer wake; // what ends without an event is seen a little later
        wake.start(5);
        QCoreApplication::processEvents();
        for (;;) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!isAtWork())
                return true;
            if (deadline.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    //! Moves the clock from one moment to the next at which something happens.
    template <typename Until> bool runUntil(Until until)
    {
        for (int step = 0; step < 1000; ++step) {
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

    FakeClock& clock;
    std::function<bool()> busy;
    FakeNetwork network;
    Workers workers;
    CloudCatalogue clouds;
    Estate estate { Connection::Tools { network, workers, clock, [] { return 0.5; }, clouds } };
    CreationStore store;
    FakeJournal journal;
    Creations creations { { estate, store, journal, clock } };
    Connection& connection;

private:
    bool isAtWork() const
    {
        if (busy())
            return true;
        const auto sessions = connection.sessions();
        // Its call has ended and a worker is counting what came.
        return !sessions.isEmpty() && sessions.constFirst()->client().inFlight() == 0
            && sessions.constFirst()->instances().isLoading();
    }
};

} // namespace partita::fakes
