// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainjobs.h"

#include <QObject>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <utility>

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
    const QByteArray bytes = bytesOf(value);
    // A job under way must not be deleted, libsecret would call back into it: it belongs to itself until
    // then.
    QKeychain::Job* job = makeJob(act, m_service, bytes);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(keyOf(name));
    QObject::connect(job, &QKeychain::Job::finished, job, [job, bytes, done = std::move(done)] {
        wipeShared(bytes);
        done({ faultOf(job->error()), job->errorString(), takeValue(job) });
    });
    job->start();
}

} // namespace

std::unique_ptr<KeychainJobs> makeKeychainJobs(QString service)
{
    return std::make_unique<QtKeychainJobs>(std::move(service));
}

} // namespace partita
