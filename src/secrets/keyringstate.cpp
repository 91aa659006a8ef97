// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyringstate.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr QLatin1String secretService("org.freedesktop.secrets");

bool hasWallet(const QStringList& names)
{
    return names.contains("org.kde.kwalletd5"_L1) || names.contains("org.kde.kwalletd6"_L1);
}

// QtKeychain takes KWallet first on this desktop alone, and only when it names itself exactly so.
bool prefersWallet()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE";
}

KeyringState stateFrom(const QDBusPendingReply<QDBusVariant>& reply)
{
    if (!reply.isError())
        return reply.value().variant().toBool() ? KeyringState::Locked : KeyringState::Open;
    switch (reply.error().type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeyringState::Silent;
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
        return KeyringState::Absent;
    default:
        // A service that cannot be started, or one without a default collection, which so has nothing to
        // lock.
        return reply.error().name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1) ? KeyringState::Absent
                                                                                       : KeyringState::Open;
    }
}

class DBusProbe final : public QObject, public KeyringProbe
{
public:
    using Done = std::function<void(KeyringState)>;

    explicit DBusProbe(std::chrono::milliseconds limit)
        : m_limit(limit)
    {
    }

    void ask(const QObject* context, Done done) override;

private:
    template <typename Answered>
    void call(const QDBusMessage& question, const QObject* context, Answered answered);
    void askForNames(QLatin1String method, const QObject* context, std::function<void(QStringList)> done);
    void askWhatCanStart(const QObject* context, Done done);
    void askWhetherLocked(const QObject* context, Done done);

    std::chrono::milliseconds m_limit;
};

void DBusProbe::ask(const QObject* context, Done done)
{
    askForNames("ListNames"_L1, context,
                [this, context, done = std::move(done)](const QStringList& names) mutable {
                    if (hasWallet(names) && (prefersWallet() || !names.contains(secretService)))
                        done(KeyringState::Open);
                    else if (names.contains(secretService))
                        askWhetherLocked(context, std::move(done));
                    else
                        askWhatCanStart(context, std::move(done));
                });
}

void DBusProbe::askWhatCanStart(const QObject* context, Done done)
{
    askForNames("ListActivatableNames"_L1, context,
                [this, context, done = std::move(done)](const QStringList& names) mutable {
                    if (names.contains(secretService))
                        askWhetherLocked(context, std::move(done));
                    else
                        done(KeyringState::Absent);
                });
}

void DBusProbe::askWhetherLocked(const QObject* context, Done done)
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets/aliases/default"_s,
                                         u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(question, context,
         [done = std::move(done)](const QDBusPendingCall& answer) { done(stateFrom(answer)); });
}

void DBusProbe::askForNames(QLatin1String method, const QObject* context,
                            std::function<void(QStringList)> done)
{
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    call(question, context, [done = std::move(done)](const QDBusPendingCall& answer) {
        done(QDBusPendingReply<QStringList>(answer).value());
    });
}

template <typename Answered>
void DBusProbe::call(const QDBusMessage& question, const QObject* context, Answered answered)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    // Without a bus asyncCall() returns a call that never ends.
    const QDBusPendingCall pending = bus.isConnected()
        ? bus.asyncCall(question, int(m_limit.count()))
        : QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, {}));
    auto* watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QDBusPendingCallWatcher::finished, context,
            [watcher, answered = std::move(answered)]() mutable { answered(*watcher); });
}

} // namespace

std::unique_ptr<KeyringProbe> makeKeyringProbe(std::chrono::milliseconds limit)
{
    return std::make_unique<DBusProbe>(limit);
}

} // namespace partita
