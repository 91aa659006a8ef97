// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstore.h"

#include <QMetaObject>
#include <QPointer>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Fault = KeychainAnswer::Fault;
using Kind = SecretError::Kind;

// A removal counts as done only when the keyring was open for it: on a locked one QtKeychain reports success
// too.
bool needsKeyring(KeychainAct act, Fault fault)
{
    return fault != Fault::NoBackend && (fault != Fault::None || act == KeychainAct::Remove);
}

Kind kindInOpenKeyring(KeychainAct act, Fault fault)
{
    if (fault == Fault::NoBackend)
        return Kind::NoService;
    if (fault == Fault::Denied)
        return Kind::Denied;
    return fault == Fault::NotFound && act == KeychainAct::Read ? Kind::Missing : Kind::Other;
}

// What the job's fault means in a keyring of this state; nothing when all is well.
std::optional<Kind> kindOf(KeychainAct act, Fault fault, KeyringState state)
{
    if (fault == Fault::None && act != KeychainAct::Remove)
        return std::nullopt;
    const bool ambiguous = fault == Fault::None || fault == Fault::NotFound;
    switch (state) {
    case KeyringState::Absent:
        return fault == Fault::Denied ? Kind::Denied : Kind::NoService;
    case KeyringState::Locked:
        return Kind::Locked;
    case KeyringState::Silent:
        if (ambiguous)
            return Kind::TimedOut;
        break;
    case KeyringState::Open:
        if (ambiguous && act == KeychainAct::Remove)
            return std::nullopt;
        break;
    }
    return kindInOpenKeyring(act, fault);
}

std::function<void(SecretResult<Secret>)> withoutValue(std::function<void(SecretResult<void>)> done)
{
    return [done = std::move(done)](const SecretResult<Secret>& result) {
        done(result ? SecretResult<void>() : unexpected(result.error()));
    };
}

} // namespace

// One call, from submit() to its completion. As an object it is the context of whatever the call waits for.
class KeychainStore::Call final : public QObject
{
public:
    Call(KeychainAct act, QString name, Secret value, const QObject* context, Done done, QObject* parent)
        : QObject(parent)
        , act(act)
        , name(std::move(name))
        , value(std::move(value))
        , context(context)
        , done(std::move(done))
    {
    }

    KeychainAct act;
    QString name;
    Secret value;
    QPointer<const QObject> context;
    Done done; // empty once completed
};

KeychainStore::KeychainStore(Clock& clock, std::unique_ptr<KeychainJobs> jobs,
                             std::unique_ptr<KeyringProbe> probe)
    : m_clock(clock)
    , m_jobs(std::move(jobs))
    , m_probe(std::move(probe))
{
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const QString& name, const QObject* context,
                         std::function<void(SecretResult<Secret>)> done)
{
    submit(KeychainAct::Read, name, {}, context, std::move(done));
}

void KeychainStore::write(const QString& name, const QString& label, Secret value, const QObject* context,
                          std::function<void(SecretResult<void>)> done)
{
    Q_ASSERT(!value.isEmpty());
    Q_UNUSED(label)
    submit(KeychainAct::Write, name, std::move(value), context, withoutValue(std::move(done)));
}

void KeychainStore::remove(const QString& name, const QObject* context,
                           std::function<void(SecretResult<void>)> done)
{
    submit(KeychainAct::Remove, name, {}, context, withoutValue(std::move(done)));
}

void KeychainStore::submit(KeychainAct act, const QString& name, Secret value, const QObject* context,
                           Done done)
{
    Q_ASSERT(context);
    const qsizetype largest = m_jobs->largest();
    const bool fits = largest == 0 || value.view().size() <= largest;
    auto* call = new Call(act, name, std::move(value), context, std::move(done), this);
    if (!fits) {
        QMetaObject::invokeMethod(
            call,
            [this, call] {
                finish(call, unexpected(SecretError { Kind::TooLarge, {} }));
            },
            Qt::QueuedConnection);
        return;
    }
    m_clock.after(timeLimit, call, [this, call] {
        finish(call, unexpected(SecretError { Kind::TimedOut, {} }));
    });
    m_waiting.append(call);
    startNext();
}

void KeychainStore::startNext()
{
    while (!m_busy && !m_waiting.isEmpty()) {
        Call* call = m_waiting.takeFirst();
        // A change is carried out also when nobody waits for its end any more.
        if (call->act == KeychainAct::Read && !call->context)
            finish(call, {});
        else
            start(call);
    }
}

void KeychainStore::start(Call* call)
{
    m_busy = true;
    m_jobs->start(call->act, call->name, std::move(call->value),
                  [store = QPointer(this), call = QPointer(call)](KeychainAnswer answer) {
                      if (!store)
                          return;
                      store->m_busy = false;
                      if (call)
                          store->judge(call, std::move(answer));
                      if (store) // the completion may have destroyed it
                          store->startNext();
                  });
}

void KeychainStore::judge(Call* call, KeychainAnswer answer)
{
    const Fault fault = answer.fault;
    // KWallet's last step reports no errors; a read that brings nothing has met one.
    if (call->act == KeychainAct::Read && fault == Fault::None && answer.value.isEmpty()) {
        finish(call, unexpected(SecretError { Kind::Other, u"empty"_s }));
        return;
    }
    if (fault == Fault::None && call->act != KeychainAct::Remove) {
        finish(call, std::move(answer.value));
        return;
    }
    const auto conclude = [this, call, fault, detail = std::move(answer.detail)](KeyringState state) {
        if (const auto kind = kindOf(call->act, fault, state))
            finish(call, unexpected(SecretError { *kind, detail }));
        else
            finish(call, {});
    };
    if (m_probe && needsKeyring(call->act, fault))
        m_probe->ask(call, conclude);
    else
        conclude(KeyringState::Open);
}

void KeychainStore::finish(Call* call, SecretResult<Secret> result)
{
    const Done done = std::exchange(call->done, {});
    if (!done)
        return;
    m_waiting.removeOne(call);
    call->value.wipe();
    call->deleteLater();
    if (call->context)
        done(std::move(result));
}

std::unique_ptr<SecretStore> makeKeychainStore(Clock& clock, QString service)
{
    std::unique_ptr<KeyringProbe> probe;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    probe = makeKeyringProbe();
#endif
    return std::make_unique<KeychainStore>(clock, makeKeychainJobs(std::move(service)), std::move(probe));
}

} // namespace partita
