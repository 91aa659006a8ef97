// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokenissuer.h"

#include "api/signin.h"
#include "api/tokenrequest.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace partita {

using namespace signin;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;

namespace {

//! A token that could not be renewed is used for that long before the next attempt, so that an identity
//! service that hangs does not hold up every request.
constexpr std::chrono::seconds RenewalPause { 30 };

ApiError refusal(Kind kind, ApiError::Cause cause = ApiError::Cause::None)
{
    ApiError error;
    error.kind = kind;
    error.cause = cause;
    error.retrySafe = true;
    return error;
}

} // namespace

struct TokenIssuer::Private
{
    Private(TokenIssuer* issuer, Tools theTools)
        : q(issuer)
        , tools(theTools)
        , scopes(theTools.clock)
    {
    }

    bool canSignIn(const Entry& entry) const;
    static Issued issued(const Kept& token);

    void enterGate(Entry& entry);
    void admitted(Entry& entry, std::optional<SignInGate::Ticket> ticket);
    void send(Entry& entry, UserPassword& user, const Kept* base);
    void receive(Entry& entry, const HttpReply& reply);
    ApiResult<Issued> read(Entry& entry, const HttpReply& reply);
    ApiResult<Issued> keep(Entry& entry, TokenReply reply);
    ApiError decoded(const Entry& entry, const HttpReply& reply);
    void judge(const Entry& entry, const HttpReply& reply);
    void failLater(Entry& entry, ApiError error);
    void finish(Entry& entry, ApiResult<Issued> result);
    void wakeThoseWhoWaitForABase();
    void deliver(const std::vector<Waiter>& waiters, const ApiResult<Issued>& result, quint64 inEpoch);
    void announce();

    TokenIssuer* const q;
    Tools tools;
    Scopes scopes;
    quint64 lastProof = 0;
    quint64 epoch = 0; //!< counts forget()
    QDateTime announced;
};

TokenIssuer::TokenIssuer(Tools tools, QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Private>(this, tools))
{
}

TokenIssuer::~TokenIssuer()
{
    m->scopes.endAll();
}

void TokenIssuer::obtain(const QUrl& iam, const TokenScope& scope, const QObject* context, Then then)
{
    if (!m->tools.credentials.user())
        return then(unexpected(refusal(Kind::SignedOut)));
    if (m->tools.gate.isHalted())
        return then(unexpected(refusal(Kind::Halted)));
    if (!iam.isValid() || iam.host().isEmpty())
        return then(unexpected(refusal(Kind::Refused)));
    Entry& entry = m->scopes.of(iam, scope);
    if (!entry.signIn && entry.isGood(m->tools.clock))
        return then(Private::issued(*entry.token));
    entry.waiters.push_back({ context, std::move(then) });
    if (entry.signIn)
        return;
    entry.signIn = std::make_unique<SignIn>();
    m->enterGate(entry);
}

bool TokenIssuer::refused(quint64 proof)
{
    if (proof == 0 || proof > m->lastProof)
        return false;
    Entry* entry = m->scopes.withNewest(proof);
    if (!entry)
        return true;
    entry->token.reset();
    const bool another = m->canSignIn(*entry);
    m->announce();
    return another;
}

bool TokenIssuer::lacksPasscode() const
{
    const UserPassword* user = m->tools.credentials.user();
    if (!user || !user->passcodeNeeded || !user->passcode.isEmpty())
        return false;
    return !m->scopes.isAnyAliveOrByPasscode();
}

QDateTime TokenIssuer::expires() const
{
    return m->scopes.firstEnd();
}

void TokenIssuer::forget()
{
    auto waiters = m->scopes.takeWaiters();
    ++m->epoch;
    // Last of all, since others may sign in by the tickets that come free.
    const auto tickets = m->scopes.endAll();
    if (!waiters.empty()) {
        QMetaObject::invokeMethod(
            this,
            [this, waiters = std::move(waiters)] {
                m->deliver(waiters, unexpected(refusal(Kind::SignedOut)), m->epoch);
            },
            Qt::QueuedConnection);
    }
    m->announce();
}

bool TokenIssuer::Private::canSignIn(const Entry& entry) const
{
    const UserPassword* user = tools.credentials.user();
    if (!user || tools.gate.isHalted())
        return false;
    return entry.signIn || !user->passcodeNeeded || !user->passcode.isEmpty() || scopes.baseFor(entry.iam)
        || scopes.isPasscodeUnderWay(entry.iam);
}

TokenIssuer::Issued TokenIssuer::Private::issued(const Kept& token)
{
    return { token.text.view().toByteArray(), token.proof, token.project };
}

void TokenIssuer::Private::enterGate(Entry& entry)
{
    tools.gate.enter(entry.signIn.get(), [this, &entry](std::optional<SignInGate::Ticket> ticket) {
        admitted(entry, std::move(ticket));
    });
}

void TokenIssuer::Private::admitted(Entry& entry, std::optional<SignInGate::Ticket> ticket)
{
    if (!ticket)
        return failLater(entry, refusal(Kind::Halted));
    entry.signIn->ticket = std::move(*ticket);
    const bool wanted = std::any_of(entry.waiters.begin(), entry.waiters.end(),
                                    [](const Waiter& waiter) { return !waiter.context.isNull(); });
    if (!wanted)
        return failLater(entry, refusal(Kind::Cancelled));
    UserPassword* user = tools.credentials.user();
    if (!user)
        return failLater(entry, refusal(Kind::SignedOut));
    if (!user->passcodeNeeded || !user->passcode.isEmpty())
        return send(entry, *user, nullptr);
    if (const Kept* base = scopes.baseFor(entry.iam))
        return send(entry, *user, base);
    if (!scopes.isPasscodeUnderWay(entry.iam))
        return failLater(entry, refusal(Kind::Authentication, ApiError::Cause::PasscodeNeeded));
    entry.signIn->waitsForBase = true;
    entry.signIn->ticket.drop();
}

void TokenIssuer::Private::send(Entry& entry, UserPassword& user, const Kept* base)
{
    SignIn& signIn = *entry.signIn;
    signIn.base = base ? base->proof : 0;
    signIn.way = base ? Way::Token : user.passcode.isEmpty() ? Way::Password : Way::Passcode;
    signIn.body = base ? tokenBody(base->text, user.domain, entry.scope) : passwordBody(user, entry.scope);
    if (signIn.way == Way::Passcode) {
        user.passcodeNeeded = true;
        user.passcode.wipe();
    }
    // The life begins when the service issues the token: not before this moment.
    signIn.monotonicStart = tools.clock.monotonic();
    signIn.wallStart = tools.clock.now();
    signIn.reply = tools.transport.start(tokenRequest(entry.iam, signIn.body));
    QObject::connect(signIn.reply.get(), &PendingReply::finished, &signIn,
                     [this, &entry](const HttpReply& reply) { receive(entry, reply); });
}

void TokenIssuer::Private::receive(Entry& entry, const HttpReply& reply)
{
    entry.signIn->reply->disconnect(entry.signIn.get());
    const QPointer<SignIn> alive(entry.signIn.get());
    // Before the verdict, since others may go by this token then.
    auto result = read(entry, reply);
    judge(entry, reply);
    if (alive)
        finish(entry, std::move(result));
}

ApiResult<TokenIssuer::Issued> TokenIssuer::Private::read(Entry& entry, const HttpReply& reply)
{
    if (reply.failure || reply.status != 201)
        return unexpected(decoded(entry, reply));
    auto token = readTokenReply(reply, entry.scope);
    if (!token)
        return unexpected(std::move(token.error()));
    return keep(entry, *std::move(token));
}

ApiResult<TokenIssuer::Issued> TokenIssuer::Private::keep(Entry& entry, TokenReply reply)
{
    const SignIn& signIn = *entry.signIn;
    entry.newest = ++lastProof;
    entry.token = Kept {
        std::move(reply.token),
        entry.newest,
        std::move(reply.project),
        signIn.monotonicStart + reply.life,
        signIn.wallStart.addMSecs(reply.life.count()),
        // A shorter life must not make each request sign in anew.
        std::min<milliseconds>(RenewBefore, reply.life / 2),
    };
    return issued(*entry.token);
}

ApiError TokenIssuer::Private::decoded(const Entry& entry, const HttpReply& reply)
{
    ApiError error = signInError(reply);
    if (const UserPassword* user = tools.credentials.user())
        takeOut(user->password, error);
    if (entry.signIn->way != Way::Token)
        return error;
    if (Entry* other = scopes.withNewest(entry.signIn->base); other && other->token) {
        takeOut(other->token->text, error);
        if (reply.status == 401)
            other->token->isBase = false;
    }
    if (reply.status == 401)
        error.cause = ApiError::Cause::PasscodeNeeded;
    return error;
}

//! Tells the gate what the reply means for the password.
void TokenIssuer::Private::judge(const Entry& entry, const HttpReply& reply)
{
    SignInGate::Ticket& ticket = entry.signIn->ticket;
    if (!reply.failure && reply.status == 201)
        return ticket.accepted();
    // Once the password was good for one scope, the 403 of another is about that project, or about the
    // account that enterprise projects belong to. Before, nobody can tell it from that of a locked user.
    const bool aboutScope = tools.gate.state() == SignInGate::State::Proven;
    const bool refused = reply.status == 401 || (reply.status == 403 && !aboutScope);
    if (!reply.failure && refused && entry.signIn->way != Way::Token)
        ticket.refused();
    else
        ticket.drop();
}

//! Ends the sign-in from the event loop.
void TokenIssuer::Private::failLater(Entry& entry, ApiError error)
{
    QMetaObject::invokeMethod(
        entry.signIn.get(), [this, &entry, error = std::move(error)] { finish(entry, unexpected(error)); },
        Qt::QueuedConnection);
}

void TokenIssuer::Private::finish(Entry& entry, ApiResult<Issued> result)
{
    const QPointer<TokenIssuer> alive(q);
    const quint64 inEpoch = epoch;
    const auto waiters = std::exchange(entry.waiters, {});
    const bool mayUseOld = !tools.gate.isHalted() && tools.credentials.user();
    if (!result && mayUseOld && entry.token && entry.token->isAlive(tools.clock)) {
        entry.pauseEnd = tools.clock.monotonic() + RenewalPause;
        result = issued(*entry.token);
    }
    auto ended = std::exchange(entry.signIn, nullptr);
    const bool wasPasscode = ended->way == Way::Passcode;
    // May let others in, who may do anything.
    ended.reset();
    if (alive && wasPasscode)
        wakeThoseWhoWaitForABase();
    if (alive)
        announce();
    if (alive)
        deliver(waiters, result, inEpoch);
}

void TokenIssuer::Private::wakeThoseWhoWaitForABase()
{
    const QPointer<TokenIssuer> alive(q);
    // By index: entering the gate may bring new scopes.
    for (size_t i = 0; alive && i < scopes.size(); ++i) {
        Entry& entry = scopes[i];
        if (entry.signIn && std::exchange(entry.signIn->waitsForBase, false))
            enterGate(entry);
    }
}

void TokenIssuer::Private::deliver(const std::vector<Waiter>& waiters, const ApiResult<Issued>& result,
                                   quint64 inEpoch)
{
    const QPointer<TokenIssuer> alive(q);
    // One tells what was refused; to the others the connection is halted, as to all who come later.
    const bool halted = !result && result.error().kind != Kind::SignedOut && tools.gate.isHalted();
    bool first = true;
    for (const Waiter& waiter : waiters) {
        if (!alive)
            return;
        if (!waiter.context)
            continue;
        if (inEpoch != epoch)
            waiter.then(unexpected(refusal(Kind::SignedOut)));
        else if (halted && !first)
            waiter.then(unexpected(refusal(Kind::Halted)));
        else
            waiter.then(result);
        first = false;
    }
}

void TokenIssuer::Private::announce()
{
    const QDateTime now = q->expires();
    if (now == announced)
        return;
    announced = now;
    emit q->changed();
}

} // namespace partita
