// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/callwords.h"

#include "common/errorwords.h"
#include "common/formatting.h"
#include "instances/jsonformat.h"
#include "models/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using State = CallResult::State;

class CallWords
{
    Q_DECLARE_TR_FUNCTIONS(partita::CallWords)
};

StatusLook lookOfStatus(int status)
{
    const QString text = QString::number(status);
    if (status >= 500)
        return { theme::Tone::Bad, Glyph::Failed, text };
    if (status >= 400)
        return { theme::Tone::Warning, Glyph::Warning, text };
    if (status >= 300)
        return { theme::Tone::Info, Glyph::Info, text };
    return { theme::Tone::Good, Glyph::Good, text };
}

QString headerLines(const QList<Header>& headers)
{
    QString out;
    for (const auto& [name, value] : headers)
        out += displayText(QString::fromUtf8(name)) + ": "_L1 + displayText(QString::fromUtf8(value)) + u'\n';
    return out;
}

//! For what is no JSON: every line made displayable.
QString plainLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        line = displayText(line);
    }
    return lines.join(u'\n');
}

//! For the plural; a body is never larger than TransferLimits::bodyBytes.
int byteCount(const LoggedBody& body)
{
    return int(std::min<qint64>(body.size, std::numeric_limits<int>::max()));
}

QString bodyText(const LoggedBody& body)
{
    if (body.isDropped)
        return CallWords::tr("(%Ln byte(s), no longer kept: newer calls needed the room)", nullptr,
                             byteCount(body));
    if (body.size == 0)
        return {};
    const QByteArray start = body.text.trimmed();
    const bool isJson = start.startsWith('{') || start.startsWith('[');
    QString text = isJson ? formatJson(body.text, true).text : plainLines(QString::fromUtf8(body.text));
    if (body.isCut)
        text += u"\n\n"_s
            + CallWords::tr("(only the beginning is kept, of %Ln byte(s))", nullptr, byteCount(body));
    return text;
}

QString joined(const QString& head, const LoggedBody& body)
{
    const QString text = bodyText(body);
    return text.isEmpty() ? head : head + u'\n' + text;
}

QString failureText(const ApiError& failure)
{
    const ErrorWords words = describe(failure);
    QStringList lines { words.title, words.happened };
    if (!words.detail.isEmpty())
        lines.append(words.detail);
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString callPath(const CallLogEntry& entry)
{
    const QString path = entry.url.path(QUrl::FullyEncoded);
    const QString query = entry.url.query(QUrl::FullyEncoded);
    return (path.isEmpty() ? u"/"_s : path) + (query.isEmpty() ? QString() : u'?' + query);
}

QString callUrl(const CallLogEntry& entry)
{
    return QString::fromLatin1(entry.url.toEncoded());
}

QString callDuration(std::chrono::milliseconds took)
{
    return CallWords::tr("%1 ms").arg(format::number(took.count()));
}

StatusLook resultLook(const CallLogEntry& entry)
{
    const CallResult& result = entry.result;
    switch (result.state) {
    case State::Running:
        return { theme::Tone::Busy, Glyph::Moving, CallWords::tr("Under way") };
    case State::Aborted:
        return { theme::Tone::Neutral, Glyph::Stopped, CallWords::tr("Given up") };
    case State::Finished:
        break;
    }
    if (result.failure)
        return { theme::Tone::Bad, Glyph::Failed, describe(*result.failure).title };
    return lookOfStatus(result.status);
}

QString callSummary(const CallLogEntry& entry)
{
    QStringList parts { resultLook(entry).text, format::localTime(entry.started.toMSecsSinceEpoch()) };
    if (entry.result.state != State::Running)
        parts.append(callDuration(entry.result.took));
    if (entry.result.status > 0)
        parts.append(CallWords::tr("%Ln byte(s)", nullptr, byteCount(entry.result.body)));
    if (!entry.connection.isEmpty())
        parts.append(displayText(entry.connection));
    return parts.join(u" · "_s);
}

QString requestText(const CallLogEntry& entry)
{
    const QString first
        = QString::fromLatin1(methodName(entry.method)) + u' ' + displayText(callUrl(entry)) + u'\n';
    return joined(first + headerLines(entry.headers), entry.body);
}

QString replyText(const CallLogEntry& entry)
{
    const CallResult& result = entry.result;
    if (result.state == State::Running)
        return CallWords::tr("No reply has come yet.");
    if (result.state == State::Aborted)
        return CallWords::tr(
            "Nobody waited for the reply any more, so what came of the request is not known here.");
    QString head = result.failure ? failureText(*result.failure) : QString();
    if (result.status > 0)
        head += u"HTTP "_s + QString::number(result.status) + u'\n';
    return joined(head + headerLines(result.headers), result.body);
}

} // namespace partita
