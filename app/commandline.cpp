// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace partita {

CommandLine CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help({ u"h"_s, u"help"_s }, tr("Show this help."));
    const QCommandLineOption version({ u"v"_s, u"version"_s }, tr("Show the version."));
    const QCommandLineOption demo(
        u"demo"_s,
        tr("Open the demo estate: an emulator on this computer, started and ended with "
           "the console. What follows a \"--\" goes to the emulator."));
    const QCommandLineOption lang(u"lang"_s, tr("Language of the window: en or zh_CN."), tr("language"));
    const QCommandLineOption firstPaint(u"exit-after-first-paint"_s,
                                        tr("Leave after the first paint, to measure the start."));
    parser.setApplicationDescription(tr("Desktop console for DMS for Kafka."));
    parser.addOptions({ help, version, demo, lang, firstPaint });

    CommandLine line;
    const auto complain = [&](const QString& text) {
        line.wish = CommandLine::Wish::Complain;
        line.text = text + u'\n';
        return line;
    };
    if (!parser.parse(QStringList(u"partita"_s) + arguments))
        return complain(parser.errorText());
    if (parser.isSet(help) || parser.isSet(version)) {
        line.wish = CommandLine::Wish::Print;
        line.text = parser.isSet(help) ? parser.helpText() : u"partita " PARTITA_VERSION "\n"_s;
        return line;
    }
    line.demo = parser.isSet(demo);
    line.demoArguments = parser.positionalArguments();
    if (!line.demo && !line.demoArguments.isEmpty())
        return complain(tr("Unexpected argument: %1").arg(line.demoArguments.constFirst()));
    line.exitAfterFirstPaint = parser.isSet(firstPaint);
    const QString language = parser.value(lang);
    if (language.startsWith("zh"_L1))
        line.language = u"zh_CN"_s;
    else if (language == "en"_L1 || language.startsWith("en_"_L1))
        line.language = u"en"_s;
    else if (parser.isSet(lang))
        return complain(tr("Unknown language \"%1\": en and zh_CN are there.").arg(language));
    return line;
}

} // namespace partita
