// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace partita {

//! What the program was asked to do when it was started.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Wish {
        Run,
        Print, //!< print text and leave with success: --version, --help
        Complain, //!< print text to the error stream and leave with failure
    };

    Wish wish = Wish::Run;
    QString text;
    bool demo = false;
    //! For the emulator of the demo, behind "--": "--instances 500 --latency 200".
    QStringList demoArguments;
    //! "en" or "zh_CN"; empty: the system's.
    QString language;
    //! Leave as soon as the window has been painted once; to measure the start.
    bool exitAfterFirstPaint = false;

    //! Reads \a arguments (without the program's name). Needs no application object.
    static CommandLine parse(const QStringList& arguments);
};

} // namespace partita
