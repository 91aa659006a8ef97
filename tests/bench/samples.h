// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace partita::bench {

//! A list reply in the specification's shape: about 2.1 kB and 55 fields an instance, UTF-8 names, tags.
//! Lists that share no number from \a first on share no instance.
QByteArray instanceList(int count, int first = 0);

//! What \a instanceList gives, for one instance alone: about 2 kB.
QByteArray instanceDetail();

} // namespace partita::bench
