// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partita {

//! Keeps the memory of this process, which holds secrets, from other processes of the same user and out of
//! core files. Where a system has no such switch, nothing happens.
void hardenProcess();

} // namespace partita
