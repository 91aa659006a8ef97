// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signingate.h"

#include <QSignalSpy>
#include <QTest>

using namespace partita;
using State = SignInGate::State;
using Ticket = SignInGate::Ticket;

namespace {

//! Somebody at the gate.
struct Guest
{
    QObject context;
    std::optional<Ticket> ticket;
    int called = 0;
    bool turnedAway = false;

    void enter(SignInGate& gate)
    {
        gate.enter(&context, [this](std::optional<Ticket> given) {
            ++called;
            turnedAway = !given;
            ticket = std::move(given);
        });
    }
    bool isIn() const { return called == 1 && ticket.has_value(); }
    bool waits() const { return called == 0; }
};

} // namespace

class TestSignInGate : public QObject
{
    Q_OBJECT

private slots:
    void theFirstGoesAlone();
    void successLetsAllIn();
    void aRefusalTurnsAllAway();
    void aRefusalAfterSuccessHalts();
    void aDroppedTicketGivesTheTurnToTheNext();
    void droppingAtOnceDoesNotGoDeeper();
    void ticketsAreMovedNotCopied();
    void ticketsOfBeforeHaveNoSay_data();
    void ticketsOfBeforeHaveNoSay();
    void resumeLetsOneTry();
    void resumeIsForAHaltedGate();
    void resetWhileSomebodyTriesLetsTheNextTry();
    void whoIsGoneIsPassedOver();
    void everythingHaltsWhenOneOfManyIsRefused();
    void theGateMayBeDeletedInsideACallback();
    void theGateMayBeDeletedWhenItTellsOfItsState_data();
    void theGateMayBeDeletedWhenItTellsOfItsState();
    void ticketsOutliveTheGate();
    void whoWaitsMayHoldATicket();
};

void TestSignInGate::theFirstGoesAlone()
{
    SignInGate gate;
    Guest first, second;
    QCOMPARE(gate.state(), State::Untried);
    first.enter(gate);
    second.enter(gate);
    QVERIFY(first.isIn());
    QVERIFY(second.waits());
}

void TestSignInGate::successLetsAllIn()
{
    SignInGate gate;
    QSignalSpy changes(&gate, &SignInGate::stateChanged);
    Guest first, second, third, late;
    for (Guest* guest : { &first, &second, &third })
        guest->enter(gate);
    first.ticket->accepted();
    QCOMPARE(gate.state(), State::Proven);
    QVERIFY(second.isIn());
    QVERIFY(third.isIn());
    late.enter(gate);
    QVERIFY(late.isIn());
    second.ticket->accepted();
    third.ticket->drop();
    QCOMPARE(gate.state(), State::Proven);
    QCOMPARE(changes.count(), 1);
}

void TestSignInGate::aRefusalTurnsAllAway()
{
    SignInGate gate;
    QSignalSpy changes(&gate, &SignInGate::stateChanged);
    Guest first, second, late;
    first.enter(gate);
    second.enter(gate);
    first.ticket->refused();
    QVERIFY(gate.isHalted());
    QVERIFY(second.turnedAway);
    late.enter(gate);
    QVERIFY(late.turnedAway);
    QCOMPARE(changes.count(), 1);
}

void TestSignInGate::aRefusalAfterSuccessHalts()
{
    SignInGate gate;
    Guest first, second;
    first.enter(gate);
    first.ticket->accepted();
    second.enter(gate);
    second.ticket->refused();
    QVERIFY(gate.isHalted());
}

void TestSignInGate::aDroppedTicketGivesTheTurnToTheNext()
{
    SignInGate gate;
    Guest first, second, third;
    for (Guest* guest : { &first, &second, &third })
        guest->enter(gate);
    first.ticket->drop();
    QVERIFY(second.isIn());
    QVERIFY(third.waits());
    second.ticket.reset(); // destroyed without a verdict
    QVERIFY(third.isIn());
    QCOMPARE(gate.state(), State::Untried);
    // Only once.
    first.ticket->refused();
    QCOMPARE(gate.state(), State::Untried);
    third.ticket->accepted();
    QCOMPARE(gate.state(), State::Proven);
}

void TestSignInGate::droppingAtOnceDoesNotGoDeeper()
{
    SignInGate gate;
    QObject context;
    Guest first;
    first.enter(gate);
    int depth = 0, deepest = 0, calls = 0;
    for (int i = 0; i < 1000; ++i) {
        gate.enter(&context, [&](std::optional<Ticket> ticket) {
            ++calls;
            deepest = std::max(deepest, ++depth);
            ticket->drop();
            --depth;
        });
    }
    first.ticket->drop();
    QCOMPARE(calls, 1000);
    QCOMPARE(deepest, 1);
    Guest late;
    late.enter(gate);
    QVERIFY(late.isIn());
}

void TestSignInGate::ticketsAreMovedNotCopied()
{
    SignInGate gate;
    Guest first, second;
    first.enter(gate);
    second.enter(gate);
    Ticket kept = *std::move(first.ticket);
    first.ticket.reset();
    QVERIFY(second.waits());
    Ticket other;
    other = std::move(kept);
    kept.refused(); // NOLINT(bugprone-use-after-move): must be harmless
    QVERIFY(second.waits());
    other = Ticket();
    QVERIFY(second.isIn());
    Ticket().accepted();
}

void TestSignInGate::ticketsOfBeforeHaveNoSay_data()
{
    QTest::addColumn<int>("verdict");
    QTest::newRow("accepted") << 0;
    QTest::newRow("refused") << 1;
    QTest::newRow("dropped") << 2;
}

void TestSignInGate::ticketsOfBeforeHaveNoSay()
{
    QFETCH(int, verdict);
    SignInGate gate;
    Guest old, now, next;
    old.enter(gate);
    gate.reset();
    now.enter(gate);
    next.enter(gate);
    QVERIFY(now.isIn());
    if (verdict == 0)
        old.ticket->accepted();
    else if (verdict == 1)
        old.ticket->refused();
    else
        old.ticket->drop();
    QCOMPARE(gate.state(), State::Untried);
    QVERIFY(next.waits());
}

void TestSignInGate::resumeLetsOneTry()
{
    SignInGate gate;
    Guest first, second, third;
    first.enter(gate);
    first.ticket->refused();
    QSignalSpy changes(&gate, &SignInGate::stateChanged);
    gate.resume();
    QCOMPARE(gate.state(), State::Untried);
    QCOMPARE(changes.count(), 1);
    second.enter(gate);
    third.enter(gate);
    QVERIFY(second.isIn());
    QVERIFY(third.waits());
    second.ticket->refused();
    QVERIFY(gate.isHalted());
    QVERIFY(third.turnedAway);
}

void TestSignInGate::resumeIsForAHaltedGate()
{
    SignInGate gate;
    Guest first, second;
    gate.resume();
    first.enter(gate);
    gate.resume();
    second.enter(gate);
    QVERIFY(second.waits());
    first.ticket->accepted();
    gate.resume();
    QCOMPARE(gate.state(), State::Proven);
}

void TestSignInGate::resetWhileSomebodyTriesLetsTheNextTry()
{
    SignInGate gate;
    Guest first, second, third;
    for (Guest* guest : { &first, &second, &third })
        guest->enter(gate);
    gate.reset();
    QVERIFY(second.isIn());
    QVERIFY(third.waits());
    second.ticket->accepted();
    QVERIFY(third.isIn());
    gate.reset();
    QCOMPARE(gate.state(), State::Untried);
    third.ticket->refused();
    QCOMPARE(gate.state(), State::Untried);
}

void TestSignInGate::whoIsGoneIsPassedOver()
{
    SignInGate gate;
    Guest first, third;
    auto gone = std::make_unique<Guest>();
    first.enter(gate);
    gone->enter(gate);
    third.enter(gate);
    gone.reset();
    first.ticket->drop();
    QVERIFY(third.isIn());

    auto goneAgain = std::make_unique<Guest>();
    goneAgain->enter(gate);
    goneAgain.reset();
    third.ticket->accepted();
    QCOMPARE(gate.state(), State::Proven);
}

void TestSignInGate::everythingHaltsWhenOneOfManyIsRefused()
{
    SignInGate gate;
    QObject context;
    Guest first, last;
    first.enter(gate);
    gate.enter(&context, [](std::optional<Ticket> ticket) { ticket->refused(); });
    last.enter(gate);
    first.ticket->accepted();
    QVERIFY(gate.isHalted());
    QVERIFY(last.turnedAway);
}

void TestSignInGate::theGateMayBeDeletedInsideACallback()
{
    QObject context;
    {
        auto gate = std::make_unique<SignInGate>();
        gate->enter(&context, [&gate](std::optional<Ticket>) { gate.reset(); });
        QVERIFY(!gate);
    }
    for (const bool good : { true, false }) {
        auto gate = std::make_unique<SignInGate>();
        Guest first, last;
        first.enter(*gate);
        gate->enter(&context, [&gate](std::optional<Ticket>) { gate.reset(); });
        last.enter(*gate);
        if (good)
            first.ticket->accepted();
        else
            first.ticket->refused();
        QVERIFY(!gate);
        QVERIFY(last.waits());
    }
    auto gate = std::make_unique<SignInGate>();
    Guest first;
    first.enter(*gate);
    gate->enter(&context, [&gate](std::optional<Ticket>) { gate.reset(); });
    gate->reset();
    QVERIFY(!gate);
}

void TestSignInGate::theGateMayBeDeletedWhenItTellsOfItsState_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("accepted") << 0;
    QTest::newRow("refused") << 1;
    QTest::newRow("reset") << 2;
}

void TestSignInGate::theGateMayBeDeletedWhenItTellsOfItsState()
{
    QFETCH(int, step);
    auto gate = std::make_unique<SignInGate>();
    Guest first, second;
    first.enter(*gate);
    if (step == 2)
        first.ticket->accepted();
    else
        second.enter(*gate);
    QObject context;
    connect(gate.get(), &SignInGate::stateChanged, &context, [&gate] { gate.reset(); });
    if (step == 0)
        first.ticket->accepted();
    else if (step == 1)
        first.ticket->refused();
    else
        gate->reset();
    QVERIFY(!gate);
    QVERIFY(second.waits());
}

void TestSignInGate::ticketsOutliveTheGate()
{
    Guest first;
    {
        SignInGate gate;
        first.enter(gate);
    }
    first.ticket->accepted();
    first.ticket->refused();
    first.ticket.reset();
    QCOMPARE(first.called, 1);
}

void TestSignInGate::whoWaitsMayHoldATicket()
{
    Guest first, second;
    auto gate = std::make_unique<SignInGate>();
    first.enter(*gate);
    auto held = std::make_shared<Ticket>(*std::move(first.ticket));
    gate->enter(&first.context, [held](std::optional<Ticket>) {});
    held.reset();
    second.enter(*gate);
    gate.reset();
    QVERIFY(second.waits());
}

QTEST_GUILESS_MAIN(TestSignInGate)
#include "tst_signingate.moc"
