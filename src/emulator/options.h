// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/identity.h"
#include "emulator/seed.h"
#include "emulator/views.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <variant>

namespace partita::emulator {

//! What the command line and the environment ask for.
struct Options
{
    //! Of 127.0.0.1; 0: any free one.
    quint16 port = 0;
    SeedPlan plan;
    int projects = 1;
    //! Where the estate is kept; empty: only in memory.
    QString stateFile;
    Identity identity;
    //! Seconds of the wall clock.
    int tokenLifetime = 24 * 60 * 60;
    //! Milliseconds that every reply is late.
    int latency = 0;
    Spelling spelling = Spelling::Tables;
    double speed = 1;
    //! JSON texts of the faults that are on from the start.
    QList<QByteArray> faults;
};

//! The command line is answered at once by a text: --help, --version or a mistake.
struct Notice
{
    QString text;
    int exitCode = 0;
};

//! Secrets that are not given are made at random. PARTITA_EMULATOR_SECRET_KEY, _PASSWORD and _SECURITY_TOKEN
//! keep them out of the process list.
std::variant<Options, Notice> parseOptions(const QStringList& arguments,
                                           const QProcessEnvironment& environment);

} // namespace partita::emulator
