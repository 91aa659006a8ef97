// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/stagedwords.h"

#include "api/errorcatalogue.h"
#include "common/errorwords.h"
#include "common/formatting.h"
#include "common/statuswords.h"
#include "models/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::stagedwords {

namespace {

using Pause = StagedRestart::Pause;
using Phase = StagedRestart::Phase;
using State = RestartStep::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StagedWords)
};

int underWay(const StagedRestart& restart)
{
    return restart.count(State::Sending) + restart.count(State::Restarting);
}

QString progress(const StagedRestart& restart)
{
    return Words::tr("%1 of %n instance(s) run again.", nullptr, int(restart.plan().steps.size()))
        .arg(format::number(restart.count(State::Done)));
}

//! The one that stopped the rest.
QString nameOfFailure(const RestartPlan& plan)
{
    const RestartStep* last = nullptr;
    for (const RestartStep& step : plan.steps) {
        const bool isFailure = step.isOver() && step.state != State::Done && step.state != State::Left;
        if (isFailure && (!last || step.ended > last->ended))
            last = &step;
    }
    return last ? displayText(last->name.isEmpty() ? last->instance.text() : last->name) : QString();
}

QString whyPaused(const StagedRestart& restart)
{
    switch (restart.pauseReason()) {
    case Pause::None:
        return {};
    case Pause::ByPerson:
        return Words::tr("Paused. Nothing is begun until you resume it.");
    case Pause::ByConsole:
        return Words::tr(
            "It was left open when Partita ended. Nothing is done, and nothing is watched, until "
            "you resume it.");
    case Pause::ByFailure:
        return Words::tr(
                   "Stopped, since “%1” did not run again as it should. Look at it first; resuming goes "
                   "on with those that wait.")
            .arg(nameOfFailure(restart.plan()));
    case Pause::SignedOut:
        return Words::tr(
            "Stopped, since the connection of the next one is not signed in. Sign in, then resume "
            "it.");
    case Pause::ReadOnly:
        return Words::tr(
            "Stopped, since the connection of the next one is read-only. Unlock it, then resume.");
    case Pause::NotReadable:
        return restart.error()
            ? Words::tr("Stopped, since the next one could not be looked at: %1. Nothing was sent to it.")
                  .arg(describe(*restart.error()).title)
            : Words::tr("Stopped, since the next one could not be looked at. Nothing was sent to it.");
    case Pause::NotKept:
        return Words::tr("Stopped, since it cannot be written down on this computer: without that nothing is "
                         "sent. Make room on the disk, then resume it.");
    }
    Q_UNREACHABLE();
}

QString refused(const RestartStep& step)
{
    if (step.code.isEmpty() && !step.message.isEmpty())
        return Words::tr("The service said “%1”").arg(displayText(step.message));
    if (step.code.isEmpty())
        return Words::tr("Its status is “%1” now").arg(statusLook(step.status).text);
    const ErrorCatalogue catalogue = ErrorCatalogue::load();
    // A reply without a code of the service has its HTTP status for one.
    const auto known = catalogue.find(step.code);
    const auto entry = known ? known : catalogue.findStatus(step.code.toInt());
    const QString code = displayText(step.code);
    return entry ? Words::tr("%1 Error %2.", "sentence, code").arg(entry->meaning, code)
                 : Words::tr("The service refused it (error %1)").arg(code);
}

} // namespace

QString zone(std::chrono::minutes offset)
{
    const int minutes = int(std::abs(offset.count()));
    return u"UTC%1%2:%3"_s.arg(QChar(offset.count() < 0 ? u'−' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString title(const RestartPlan& plan)
{
    const QString many = Words::tr("%n instance(s)", nullptr, int(plan.steps.size()));
    return plan.insideWindow ? Words::tr("%1, %2 at a time, inside their windows (%3)")
                                   .arg(many, format::number(plan.atOnce), zone(plan.windowOffset))
                             : Words::tr("%1, %2 at a time").arg(many, format::number(plan.atOnce));
}

QString phase(const StagedRestart& restart)
{
    switch (restart.phase()) {
    case Phase::Running:
        return restart.nextOpening() ? Words::tr("Waits for a window") : Words::tr("Running");
    case Phase::Paused:
        return restart.pauseReason() == Pause::ByPerson || restart.pauseReason() == Pause::ByConsole
            ? Words::tr("Paused")
            : Words::tr("Stopped");
    case Phase::Over:
        return Words::tr("Over");
    }
    Q_UNREACHABLE();
}

theme::Tone tone(const StagedRestart& restart)
{
    switch (restart.phase()) {
    case Phase::Running:
        return theme::Tone::Busy;
    case Phase::Paused:
        return restart.pauseReason() == Pause::ByPerson ? theme::Tone::Info : theme::Tone::Warning;
    case Phase::Over:
        return restart.count(State::Done) == restart.plan().steps.size() ? theme::Tone::Good
                                                                         : theme::Tone::Warning;
    }
    Q_UNREACHABLE();
}

QString explanation(const StagedRestart& restart)
{
    const auto follow = [](const QString& first, const QString& second) {
        return Words::tr("%1 %2", "two sentences").arg(first, second);
    };
    switch (restart.phase()) {
    case Phase::Running:
        if (const auto opening = restart.nextOpening())
            return follow(progress(restart),
                          Words::tr("The next window opens at %1.")
                              .arg(format::localTime(opening->toMSecsSinceEpoch())));
        return progress(restart);
    case Phase::Paused: {
        const bool watches = underWay(restart) > 0 && restart.pauseReason() != Pause::ByConsole;
        const QString why = follow(whyPaused(restart), progress(restart));
        return watches ? follow(why, Words::tr("What restarts already is watched to its end.")) : why;
    }
    case Phase::Over:
        return Words::tr("Over: %1.", "what came of the instances").arg(summary(restart));
    }
    Q_UNREACHABLE();
}

QString summary(const StagedRestart& restart)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0)
            parts.append(words);
    };
    const int done = restart.count(State::Done);
    const int failed = restart.count(State::Failed) + restart.count(State::TimedOut);
    const int unknown = restart.count(State::NotSeen) + restart.count(State::Unknown);
    const int untouched = restart.count(State::NoWindow) + restart.count(State::Left);
    const int waiting = restart.count(State::Waiting);
    add(done, Words::tr("%n run again", nullptr, done));
    add(failed, Words::tr("%n failed", nullptr, failed));
    add(unknown, Words::tr("%n unknown", nullptr, unknown));
    add(untouched, Words::tr("%n not touched", nullptr, untouched));
    add(underWay(restart), Words::tr("%n restarting", nullptr, underWay(restart)));
    add(waiting, Words::tr("%n waiting", nullptr, waiting));
    return parts.join(Words::tr(", ", "between parts of a list"));
}

QString state(const RestartStep& step)
{
    switch (step.state) {
    case State::Waiting:
        return Words::tr("Waiting");
    case State::Sending:
        return Words::tr("Sent");
    case State::Restarting:
        return Words::tr("Restarting");
    case State::Done:
        return Words::tr("Runs again");
    case State::Failed:
        return Words::tr("Failed");
    case State::TimedOut:
        return Words::tr("Takes too long");
    case State::NotSeen:
        return Words::tr("Not seen");
    case State::NoWindow:
        return Words::tr("No window");
    case State::Unknown:
        return Words::tr("Unknown");
    case State::Left:
        return Words::tr("Left out");
    }
    Q_UNREACHABLE();
}

theme::Tone tone(const RestartStep& step)
{
    switch (step.state) {
    case State::Waiting:
    case State::Left:
        return theme::Tone::Neutral;
    case State::Sending:
    case State::Restarting:
        return theme::Tone::Busy;
    case State::Done:
        return theme::Tone::Good;
    case State::Failed:
        return theme::Tone::Bad;
    case State::TimedOut:
    case State::NotSeen:
    case State::NoWindow:
    case State::Unknown:
        return theme::Tone::Warning;
    }
    Q_UNREACHABLE();
}

QString reason(const RestartStep& step)
{
    switch (step.state) {
    case State::Waiting:
    case State::Restarting:
    case State::Done:
        return {};
    case State::Sending:
        return Words::tr("Whether it was carried out is not known yet");
    case State::Failed:
        return refused(step);
    case State::TimedOut:
        return Words::tr("It does not run again after %1")
            .arg(format::duration(StagedRestart::ReturnsWithin));
    case State::NotSeen:
        return Words::tr("The service accepted the request, and it was not seen to restart");
    case State::NoWindow:
        return Words::tr("Its maintenance window is not known; it was not touched");
    case State::Unknown:
        return Words::tr("Nobody can tell whether it was restarted: look at it first");
    case State::Left:
        return Words::tr("Cancelled before its turn; it was not touched");
    }
    Q_UNREACHABLE();
}

} // namespace partita::stagedwords
