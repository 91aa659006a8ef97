// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/creationwords.h"

#include "api/errorcatalogue.h"
#include "common/errorwords.h"
#include "models/displaytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Phase = Creation::Phase;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CreationWords)
};

QString reason(const std::optional<ApiError>& error)
{
    if (!error)
        return {};
    const ErrorWords words = describe(*error);
    // Sentences follow each other as the language has it.
    const QString all = words.advice.isEmpty()
        ? words.happened
        : Words::tr("%1 %2", "two sentences").arg(words.happened, words.advice);
    return Words::tr(" %1", "a further sentence").arg(all);
}

CreationWords underWay(const Creation& creation, const QString& name)
{
    switch (creation.phase()) {
    case Phase::Waiting:
        return {
            theme::Tone::Warning, Words::tr("Waiting for its connection"),
            Words::tr("What became of “%1” is looked up as soon as its connection is signed in.").arg(name)
        };
    case Phase::LookingUp:
        return { theme::Tone::Busy, Words::tr("Looking whether the name is free"),
                 Words::tr("Looking whether the name “%1” is free…").arg(name) };
    case Phase::Sending:
        return { theme::Tone::Busy, Words::tr("Sending the request"),
                 Words::tr("The request to create “%1” is on its way…").arg(name) };
    case Phase::Resolving:
        return { theme::Tone::Warning, Words::tr("Looking what became of it"),
                 Words::tr(
                     "The service gave no clear answer, so nobody knows yet whether “%1” is being created. "
                     "Partita looks for it by its name and sends nothing again (look %2 of %3).%4")
                     .arg(name, QString::number(creation.looks() + 1), QString::number(Creation::Looks),
                          reason(creation.error())) };
    default:
        return { theme::Tone::Busy, Words::tr("Being created"),
                 Words::tr("“%1” is being created.").arg(name) };
    }
}

CreationWords failed(const Creation& creation, const QString& name)
{
    return { theme::Tone::Bad, Words::tr("Creation failed"),
             Words::tr("“%1” was accepted, and its creation failed. %2")
                 .arg(name, failureReason(creation.failureCode())) };
}

} // namespace

QString failureReason(const QString& code)
{
    if (code.isEmpty())
        return Words::tr("The service gave no reason.");
    if (const auto entry = ErrorCatalogue::load().find(code))
        return Words::tr("%1 %2 (error %3)").arg(entry->meaning, entry->advice, code);
    return Words::tr("The service's code is %1.").arg(displayText(code));
}

CreationWords creationWords(const Creation& creation)
{
    const QString name = displayText(creation.intent().draft.name);
    switch (creation.phase()) {
    case Phase::NameTaken:
        return { theme::Tone::Bad, Words::tr("The name is taken"),
                 Words::tr("There is an instance named “%1” already. Nothing was created.").arg(name) };
    case Phase::NotSent:
        return { theme::Tone::Bad, Words::tr("Not sent"),
                 Words::tr("Nothing was sent, and nothing was created.%1").arg(reason(creation.error())) };
    case Phase::Refused:
        return {
            theme::Tone::Bad, Words::tr("Refused"),
            Words::tr("The service refused the request; nothing was created.%1").arg(reason(creation.error()))
        };
    case Phase::NotCreated:
        return { theme::Tone::Warning, Words::tr("Not created"),
                 Words::tr(
                     "The service gave no clear answer. Since then %n look(s) have found no instance named "
                     "“%1”, failed ones included: it was not created. You may send it again.",
                     nullptr, Creation::Looks)
                     .arg(name) };
    case Phase::Running:
        return { theme::Tone::Good, Words::tr("Running"), Words::tr("“%1” runs.").arg(name) };
    case Phase::CreateFailed:
        return failed(creation, name);
    case Phase::Vanished:
        return { theme::Tone::Warning, Words::tr("Gone"),
                 Words::tr("“%1” was being created and is gone: somebody has deleted it.").arg(name) };
    default:
        return underWay(creation, name);
    }
}

QString creationDuration(const Creation& creation, const std::optional<CreationStore::Usual>& usual)
{
    const auto words = [](std::chrono::seconds span) {
        const int minutes = int(span.count() / 60);
        const int seconds = int(span.count() % 60);
        return minutes > 0 ? Words::tr("%1 min %2 s").arg(minutes).arg(seconds)
                           : Words::tr("%1 s").arg(seconds);
    };
    QString elapsed = words(creation.elapsed());
    if (!usual)
        return elapsed;
    return Words::tr("%1, usually %2 to %3").arg(elapsed, words(usual->shortest), words(usual->longest));
}

} // namespace partita
