// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choicewords.h"

#include <QCoreApplication>

namespace partita {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceWords)
};

} // namespace

void showChoiceState(FieldBlock& block, bool loading, const ApiError* failed)
{
    if (loading)
        return block.setState(FieldNote::Kind::Busy,
                              Words::tr("The list is on its way; an id can be entered."));
    if (!failed)
        return block.setState(FieldNote::Kind::Hint, {});
    block.setState(
        FieldNote::Kind::Warning,
        Words::tr("The list could not be read: %1 Enter the id by hand.").arg(describe(*failed).happened));
}

} // namespace partita
