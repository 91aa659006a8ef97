// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/jsonhighlighter.h"

#include "common/theme.h"

#include <QEvent>
#include <QPlainTextEdit>

namespace partita {

namespace {

// What is longer is not coloured: the cost grows with the line.
constexpr qsizetype LongestLine = 20'000;

//! One past the end of the string that begins at \a from.
qsizetype endOfString(const QString& text, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < text.size() && text[at] != u'"')
        at += text[at] == u'\\' ? 2 : 1;
    return qMin(at + 1, text.size());
}

} // namespace

JsonHighlighter::JsonHighlighter(QPlainTextEdit* view)
    : QSyntaxHighlighter(view->document())
    , m_view(view)
{
    view->installEventFilter(this);
    makeFormats();
}

void JsonHighlighter::setMarkedFields(const QStringList& names)
{
    m_marked = QSet<QString>(names.begin(), names.end());
}

void JsonHighlighter::makeFormats()
{
    const QPalette palette = m_view->palette();
    m_key.setForeground(theme::tone(theme::Tone::Info, palette).ink);
    m_string.setForeground(theme::tone(theme::Tone::Good, palette).ink);
    m_literal.setForeground(theme::tone(theme::Tone::Busy, palette).ink);
    const auto warning = theme::tone(theme::Tone::Warning, palette);
    m_unknown.setForeground(warning.ink);
    m_unknown.setBackground(warning.fill);
    m_unknown.setFontWeight(QFont::Bold);
}

void JsonHighlighter::highlightBlock(const QString& text)
{
    if (text.size() > LongestLine)
        return;
    qsizetype at = 0;
    while (at < text.size() && text[at] == u' ')
        ++at;
    const bool outermost = at == 2;
    if (at < text.size() && text[at] == u'"') {
        const qsizetype end = endOfString(text, at);
        const bool isKey = end < text.size() && text[end] == u':';
        const bool marked = isKey && outermost && m_marked.contains(text.sliced(at + 1, end - at - 2));
        setFormat(int(at), int(end - at), marked ? m_unknown : isKey ? m_key : m_string);
        at = isKey ? end + 1 : end;
    }
    while (at < text.size() && (text[at] == u' ' || text[at] == u','))
        ++at;
    if (at >= text.size())
        return;
    if (text[at] == u'"')
        setFormat(int(at), int(endOfString(text, at) - at), m_string);
    else if (text[at].isLetterOrNumber() || text[at] == u'-')
        setFormat(int(at), int(text.size() - at), m_literal);
}

bool JsonHighlighter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        makeFormats();
        rehighlight();
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

} // namespace partita
