// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainjobs.h"

#include <QLibrary>
#include <QObject>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

KeychainAnswer::Fault faultOf(QKeychain::Error error)
{
    using Fault = KeychainAnswer::Fault;
    switch (error) {
    case QKeychain::NoError:
        return Fault::None;
    case QKeychain::EntryNotFound:
        return Fault::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Fault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Fault::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Fault::Other;
}

// Overwrites the buffer itself, which the job holds as well; data() would make a copy and wipe that.
void wipeShared(const QByteArray& bytes)
{
    if (!bytes.isEmpty())
        wipeBytes(const_cast<char*>(bytes.constData()), bytes.size());
}

// Never null, not even for an empty value: to KWallet, writing null means removing.
QByteArray bytesOf(const Secret& value)
{
    QByteArray bytes(value.view().size(), Qt::Uninitialized);
    std::copy(value.view().begin(), value.view().end(), bytes.begin());
    return bytes;
}

QKeychain::Job* makeJob(KeychainAct act, const QString& service, const QByteArray& bytes)
{
    switch (act) {
    case KeychainAct::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeychainAct::Remove:
        return new QKeychain::DeletePasswordJob(service);
    case KeychainAct::Write:
        break;
    }
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(bytes);
    return job;
}

Secret takeValue(const QKeychain::Job* job)
{
    const auto* read = qobject_cast<const QKeychain::ReadPasswordJob*>(job);
    if (!read)
        return {};
    const QByteArray bytes = read->binaryData();
    Secret value(bytes);
    wipeShared(bytes);
    return value;
}

//! libsecret keeps the session that it has with a keyring, also when that has ended and another is in its
//! place, which then knows no such session. Only this makes it begin a new one. False when there is no
//! libsecret.
bool leaveSession()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // The library that QtKeychain has loaded.
    const auto leave = QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect");
    if (leave)
        leave();
    return leave != nullptr;
#else
    return false;
#endif
}

struct Task
{
    KeychainAct act;
    QString service;
    QString key;
    std::shared_ptr<const Secret> value;
    std::function<void(KeychainAnswer)> done;
    bool isRepeated = false;
};

void run(Task task)
{
    const QByteArray bytes = bytesOf(*task.value);
    // A job under way must not be deleted, libsecret would call back into it: it belongs to itself until
    // then.
    QKeychain::Job* job = makeJob(task.act, task.service, bytes);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(task.key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, bytes, task = std::move(task)]() mutable {
        wipeShared(bytes);
        const auto fault = faultOf(job->error());
        // Each act can be done twice.
        if (fault == KeychainAnswer::Fault::Other && !std::exchange(task.isRepeated, true) && leaveSession())
            run(std::move(task));
        else
            task.done({ fault, job->errorString(), takeValue(job) });
    });
    job->start();
}

class QtKeychainJobs final : public KeychainJobs
{
public:
    explicit QtKeychainJobs(QString service)
        : m_service(std::move(service))
    {
    }

    qsizetype largest() const override
    {
#ifdef Q_OS_WIN
        return 5 * 512; // CRED_MAX_CREDENTIAL_BLOB_SIZE
#else
        return 0;
#endif
    }

    void start(KeychainAct act, const QString& name, Secret value,
               std::function<void(KeychainAnswer)> done) override;

private:
    QString keyOf(const QString& name) const
    {
#ifdef Q_OS_WIN
        return m_service + u'/' + name; // there QtKeychain files entries by their key alone
#else
        return name;
#endif
    }

    QString m_service;
};

void QtKeychainJobs::start(KeychainAct act, const QString& name, Secret value,
                           std::function<void(KeychainAnswer)> done)
{
    run({ act, m_service, keyOf(name), std::make_shared<Secret>(std::move(value)), std::move(done) });
}

} // namespace

std::unique_ptr<KeychainJobs> makeKeychainJobs(QString service)
{
    return std::make_unique<QtKeychainJobs>(std::move(service));
}

} // namespace partita
