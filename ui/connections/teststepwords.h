// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connectiontest.h"

#include <QStringList>

//! The steps of a connection test, in words.
namespace partita::teststep {

QString title(const ConnectionTest::Step& step);
QString state(const ConnectionTest::Step& step);
//! What the step found out, one fact a line; plain text, displayable.
QStringList facts(const ConnectionTest::Step& step);

} // namespace partita::teststep
