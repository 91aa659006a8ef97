// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace partita {

//! Colours JSON that formatJson() has indented; marks the fields of the outermost object that are named.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    //! Colours \a view, which owns it, in the colours of the view's palette.
    explicit JsonHighlighter(QPlainTextEdit* view);

    //! Applies to the text that is set next.
    void setMarkedFields(const QStringList& names);

protected:
    void highlightBlock(const QString& text) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFormats();

    QPlainTextEdit* m_view;
    QSet<QString> m_marked;
    QTextCharFormat m_key;
    QTextCharFormat m_string;
    QTextCharFormat m_literal;
    QTextCharFormat m_unknown;
};

} // namespace partita
