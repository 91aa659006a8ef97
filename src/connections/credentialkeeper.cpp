// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/credentialkeeper.h"

#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

SecretError errorOf(SecretError::Kind kind)
{
    return { kind, {} };
}

//! Takes the same time wherever the difference is.
bool areEqual(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= unsigned(a[i]) ^ unsigned(b[i]);
    return difference == 0;
}

} // namespace

CredentialKeeper::CredentialKeeper(SecretStore& store)
    : m_store(store)
{
}

QString CredentialKeeper::entryName(const ConnectionId& id)
{
    return "partita/connection/"_L1 + id.text();
}

void CredentialKeeper::fetch(const ConnectionProfile& profile, const QObject* context,
                             std::function<void(SecretResult<CredentialBundle>)> done)
{
    if (!profile.hasStoredSecret) {
        QTimer::singleShot(
            0, context, [done = std::move(done)] { done(unexpected(errorOf(SecretError::Kind::Missing))); });
        return;
    }
    m_store.read(entryName(profile.id), context, [done = std::move(done)](SecretResult<Secret> read) {
        if (read)
            done(CredentialBundle::decode(*read));
        else
            done(unexpected(std::move(read.error())));
    });
}

void CredentialKeeper::remember(const ConnectionProfile& profile, const CredentialBundle& bundle,
                                const QObject* context, std::function<void(SecretResult<void>)> done)
{
    const QString name = entryName(profile.id);
    auto expected = std::make_shared<const Secret>(bundle.encode());
    const auto compare = [expected](const SecretResult<Secret>& read) -> SecretResult<void> {
        if (!read)
            return unexpected(read.error());
        if (!areEqual(read->view(), expected->view()))
            return unexpected(errorOf(SecretError::Kind::Damaged));
        return {};
    };
    // The keeper may be gone when the keychain answers; the store and the context are not.
    auto readBack = [&store = m_store, name, context, compare,
                     done = std::move(done)](SecretResult<void> written) mutable {
        if (!written) {
            done(std::move(written));
            return;
        }
        store.read(name, context,
                   [compare, done = std::move(done)](SecretResult<Secret> read) { done(compare(read)); });
    };
    m_store.write(name, "Partita: "_L1 + profile.name, expected->clone(), context, std::move(readBack));
}

void CredentialKeeper::forget(const ConnectionId& id, const QObject* context,
                              std::function<void(SecretResult<void>)> done)
{
    m_store.remove(entryName(id), context, std::move(done));
}

} // namespace partita
