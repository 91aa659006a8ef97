// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workers.h"
#include "fakes/fakeclock.h"
#include "fakes/fakenetwork.h"
#include "fakes/fakesecretstore.h"
#include "fakes/faketransport.h"
#include "ops/connectionmanager.h"

#include <QFile>
#include <QTemporaryDir>

namespace partita {

//! What the dialogs about connections work with: stored connections, and a keychain that a test scripts.
struct ConnectionWorld
{
    enum class Settings { Writable, Refusing };

    explicit ConnectionWorld(const QList<ConnectionProfile>& stored = {},
                             Settings settings = Settings::Writable)
        : store(fileWith(stored, settings))
    {
        manager.showStored();
    }

    Connection& only() const { return *estate.connections().constFirst(); }
    QString entry() const { return CredentialKeeper::entryName(only().profile().id); }
    //! Puts \a bundle into the keychain, as it would be kept for the only connection.
    void putSecret(const CredentialBundle& bundle)
    {
        secrets.put(entry(), bundle.encode().view().toByteArray());
    }
    CredentialBundle kept() const
    {
        auto bundle = CredentialBundle::decode(Secret(secrets.value(entry())));
        return bundle ? std::move(*bundle) : CredentialBundle();
    }

    QTemporaryDir folder;
    fakes::FakeClock clock;
    fakes::FakeTransport transport;
    fakes::FakeNetwork network { transport };
    fakes::FakeSecretStore secrets;
    Workers workers;
    CloudCatalogue clouds;
    ConnectionStore store;
    CredentialKeeper keeper { secrets };
    Estate estate { Connection::Tools { network, workers, clock, [] { return 0.5; }, clouds } };
    ConnectionManager manager { { estate, store, keeper, clock } };

private:
    //! A file whose name leaves no room for that of its lock can be read, and never be written. Permissions
    //! would not keep the superuser out, whom tests sometimes run as.
    QString fileWith(const QList<ConnectionProfile>& stored, Settings settings) const
    {
        const QString file = folder.filePath(QStringLiteral("connections.ini"));
        {
            ConnectionStore writer(file);
            for (const ConnectionProfile& profile : stored) {
                if (!writer.save(profile))
                    qFatal("The sample cannot be stored.");
            }
        }
        if (settings == Settings::Writable)
            return file;
        const QString refusing = folder.filePath(QString(254, QLatin1Char('c')));
        QFile::copy(file, refusing);
        return refusing;
    }
};

inline ConnectionProfile keyProfile(const QString& name = QStringLiteral("Orders"))
{
    ConnectionProfile profile;
    profile.id = ConnectionManager::newId();
    profile.name = name;
    profile.endpoints.dms = QStringLiteral("https://dms.example.test");
    profile.endpoints.iam = QStringLiteral("https://iam.example.test");
    profile.signIn.accessKey = QStringLiteral("AK-ONE");
    profile.places = { { QStringLiteral("north-1"), ProjectId(QStringLiteral("p1")), {} } };
    return profile;
}

inline ConnectionProfile userProfile(const QString& name = QStringLiteral("Orders"))
{
    ConnectionProfile profile = keyProfile(name);
    profile.signIn = {};
    profile.signIn.kind = SignIn::Kind::User;
    profile.signIn.domain = QStringLiteral("account-one");
    profile.signIn.user = QStringLiteral("mira");
    return profile;
}

} // namespace partita
