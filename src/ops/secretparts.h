// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"
#include "connections/credentialbundle.h"

namespace partita {

//! Whether \a bundle holds what \a signIn proves itself with. With less, a request would be signed with an
//! empty secret, and be refused like a wrong one.
bool provesWhoAsks(const SignIn& signIn, const CredentialBundle& bundle);

//! Whether \a bundle holds every secret that \a profile asks for, also that of its own proxy.
bool isComplete(const ConnectionProfile& profile, const CredentialBundle& bundle);

//! \a typed, and of \a kept what was not typed.
CredentialBundle completed(CredentialBundle typed, CredentialBundle kept);

} // namespace partita
