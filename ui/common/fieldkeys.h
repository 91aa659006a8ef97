// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "rules/violation.h"

#include <QList>

namespace partita {

//! The fields of a new instance that an error blames, the most likely first, as the catalogue of errors says.
QList<rules::Field> fieldsOf(const ApiError& error);

} // namespace partita
