// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulator.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace {

using namespace partita::emulator;

//! The end of a pipe that the signal handler writes to; the other end is watched by the event loop.
int signalPipe[2] = { -1, -1 };

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = write(signalPipe[1], &byte, 1);
}

void quitOnSignals(QCoreApplication& app)
{
    if (pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    std::signal(SIGPIPE, SIG_IGN);
}

//! Whoever started the emulator holds the other end of its standard input: when that closes, so does the
//! emulator, also after a parent that was killed.
void quitWithParent(QCoreApplication& app)
{
    auto* notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [notifier, &app] {
        char ignored[256];
        if (read(STDIN_FILENO, ignored, sizeof(ignored)) <= 0) {
            notifier->setEnabled(false);
            app.quit();
        }
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("partita-emulator"));
    const auto parsed = parseOptions(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    if (const auto* notice = std::get_if<Notice>(&parsed)) {
        std::fprintf(notice->exitCode == 0 ? stdout : stderr, "%s\n", qUtf8Printable(notice->text));
        return notice->exitCode;
    }
    Emulator emulator(std::get<Options>(parsed));
    const QString error = emulator.start();
    if (!error.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(error));
        return 1;
    }
    quitOnSignals(app);
    quitWithParent(app);
    std::printf("%s\n", QJsonDocument(emulator.description()).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
