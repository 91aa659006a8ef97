// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "common/consolestyle.h"
#include "composition.h"
#include "hardening.h"
#include "language.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

//! --help, --version and mistakes: text on the terminal, in the terminal's language, without a display.
int printAndLeave(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    Language language;
    language.use({});
    const CommandLine line = CommandLine::parse(argumentsOf(argc, argv));
    const bool mistake = line.wish == CommandLine::Wish::Complain;
    std::fputs(line.text.toLocal8Bit().constData(), mistake ? stderr : stdout);
    return mistake ? 2 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    // Qt takes its own options, such as -style or -platform, out of the arguments before we read ours.
    CommandLine line = CommandLine::parse(argumentsOf(argc, argv));
    if (line.wish == CommandLine::Wish::Print)
        return printAndLeave(argc, argv);

    hardenProcess();
    QApplication app(argc, argv);
    QApplication::setStyle(new ConsoleStyle);
    line = CommandLine::parse(argumentsOf(argc, argv));
    if (line.wish != CommandLine::Wish::Run) {
        std::fputs(line.text.toLocal8Bit().constData(), stderr);
        return 2;
    }
    QApplication::setApplicationName(u"partita"_s);
    QApplication::setApplicationDisplayName(u"Partita"_s);
    QApplication::setApplicationVersion(QStringLiteral(PARTITA_VERSION));
    QApplication::setDesktopFileName(u"io.github.partita_console.Partita"_s);
    Language language;
    language.use(line.language);

    Composition composition(std::move(line));
    composition.show();
    return QApplication::exec();
}
