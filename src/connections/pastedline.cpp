// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/pastedline.h"

#include <QByteArray>

#include <initializer_list>
#include <optional>

namespace partita {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! A line and how far it was read.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    char next() { return m_text[m_at++]; }
    QByteArrayView rest() const { return m_text.sliced(m_at); }

    bool take(char c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }

    //! \a word in lower case.
    bool takeWord(QByteArrayView word)
    {
        if (rest().size() < word.size() || rest().first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
            return false;
        m_at += word.size();
        return true;
    }

    void skipBlanks()
    {
        while (isBlank(peek()))
            ++m_at;
    }

    QByteArrayView takeName()
    {
        const qsizetype start = m_at;
        if (isLetter(peek())) {
            while (isLetter(peek()) || isDigit(peek()))
                ++m_at;
        }
        return m_text.sliced(start, m_at - start);
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

//! A value that is being read. Its buffer never moves, so that no copies stay behind.
class Value
{
public:
    explicit Value(QByteArrayView longest) { m_bytes.reserve(longest.size()); }
    ~Value() { Secret::take(m_bytes); }
    Q_DISABLE_COPY_MOVE(Value)

    void add(char c) { m_bytes.append(c); }
    void unusable() { m_usable = false; }
    //! Nothing when a shell would have put something else in its place.
    std::optional<Secret> take()
    {
        Secret value = Secret::take(m_bytes);
        return m_usable ? std::optional(std::move(value)) : std::nullopt;
    }

private:
    QByteArray m_bytes;
    bool m_usable = true;
};

//! At a "$" that stands for something.
bool atExpansion(const Cursor& cursor)
{
    const char after = cursor.peek(1);
    return cursor.peek() == '$' && (isLetter(after) || isDigit(after) || after == '{' || after == '(');
}

void readSingleQuoted(Cursor& cursor, Value& value)
{
    while (!cursor.atEnd()) {
        const char c = cursor.next();
        if (c == '\'')
            return;
        value.add(c);
    }
    value.unusable();
}

//! \a escape: the character that takes the meaning away from the next, when that is one of \a special.
void readDoubleQuoted(Cursor& cursor, Value& value, char escape, QByteArrayView special, bool expands)
{
    while (!cursor.atEnd()) {
        if (expands && (atExpansion(cursor) || (escape != '`' && cursor.peek() == '`')))
            value.unusable();
        const char c = cursor.next();
        if (c == '"')
            return;
        if (c == escape && !cursor.atEnd() && special.contains(cursor.peek()))
            value.add(cursor.next());
        else
            value.add(c);
    }
    value.unusable();
}

//! A word may be put together from pieces: 'it'\''s'.
void readShellWord(Cursor& cursor, Value& value)
{
    while (!cursor.atEnd() && !isBlank(cursor.peek()) && cursor.peek() != ';' && cursor.peek() != '&') {
        if (atExpansion(cursor) || cursor.peek() == '`' || (cursor.peek() == '$' && cursor.peek(1) == '\''))
            value.unusable();
        const char c = cursor.next();
        if (c == '\'')
            readSingleQuoted(cursor, value);
        else if (c == '"')
            readDoubleQuoted(cursor, value, '\\', "\\\"$`", true);
        else if (c == '\\' && !cursor.atEnd())
            value.add(cursor.next());
        else
            value.add(c);
    }
}

void readPowerShellValue(Cursor& cursor, Value& value)
{
    if (cursor.take('"')) {
        do {
            readDoubleQuoted(cursor, value, '`', "`\"$'", true);
            if (cursor.peek() == '"')
                value.add('"'); // a doubled quote is one, and the text goes on
        } while (cursor.take('"'));
    } else if (cursor.take('\'')) {
        do {
            readSingleQuoted(cursor, value);
            if (cursor.peek() == '\'')
                value.add('\'');
        } while (cursor.take('\''));
    } else {
        if (cursor.peek() == '$')
            value.unusable();
        while (!cursor.atEnd() && !isBlank(cursor.peek()) && cursor.peek() != ';')
            value.add(cursor.next());
    }
}

void addAll(Value& value, QByteArrayView text)
{
    for (const char c : text)
        value.add(c);
}

//! "$NAME" or "${NAME}", and nothing else.
bool isReference(QByteArrayView text)
{
    if (!text.startsWith('$'))
        return false;
    Cursor cursor(text.sliced(1));
    const bool braced = cursor.take('{');
    return !cursor.takeName().isEmpty() && cursor.take('}') == braced && cursor.atEnd();
}

//! In a file: a quoted text, or all up to the end or a comment.
void readPlainValue(Cursor& cursor, Value& value)
{
    if (cursor.take('"'))
        return readDoubleQuoted(cursor, value, '\\', "\\\"", false);
    if (cursor.take('\''))
        return readSingleQuoted(cursor, value);
    QByteArrayView text = cursor.rest();
    if (const qsizetype comment = text.indexOf(" #"); comment >= 0)
        text = text.first(comment);
    text = text.trimmed();
    if (isReference(text))
        value.unusable();
    addAll(value, text);
}

void readCmdValue(Cursor& cursor, Value& value)
{
    QByteArrayView text = cursor.rest().trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    if (text.size() > 2 && text.startsWith('%') && text.endsWith('%'))
        value.unusable();
    addAll(value, text);
}

using ReadValue = void (*)(Cursor&, Value&);

//! NAME=VALUE; false when it is something else.
bool readAssignment(Cursor& cursor, ReadValue readValue, std::vector<PastedAssignment>& found)
{
    const char quote = cursor.peek() == '"' || cursor.peek() == '\'' ? cursor.next() : '\0';
    const QByteArrayView name = cursor.takeName();
    if (name.isEmpty() || (quote && !cursor.take(quote)))
        return false;
    cursor.skipBlanks();
    if (!cursor.take('=') && !(readValue == readPlainValue && cursor.take(':')))
        return false;
    cursor.skipBlanks();
    Value value(cursor.rest());
    readValue(cursor, value);
    if (auto secret = value.take())
        found.push_back({ name, std::move(*secret) });
    return true;
}

//! Several on one line, each after \a opening or, from the second on, also without it.
std::vector<PastedAssignment> readSeveral(Cursor cursor, QByteArrayView opening, bool openingIsNeeded,
                                          ReadValue readValue)
{
    std::vector<PastedAssignment> found;
    while (readAssignment(cursor, readValue, found)) {
        while (isBlank(cursor.peek()) || cursor.peek() == ';' || cursor.peek() == '&')
            cursor.next();
        if (!cursor.takeWord(opening) && openingIsNeeded)
            break;
        cursor.skipBlanks();
    }
    return found;
}

bool isComment(QByteArrayView line)
{
    for (const QByteArrayView mark : { QByteArrayView("#"), QByteArrayView("//"), QByteArrayView("::") }) {
        if (line.startsWith(mark))
            return true;
    }
    return Cursor(line).takeWord("rem ");
}

} // namespace

std::vector<PastedAssignment> readAssignments(QByteArrayView line)
{
    line = line.trimmed();
    if (isComment(line))
        return {};
    Cursor cursor(line);
    for (const QByteArrayView opening : { QByteArrayView("export "), QByteArrayView("declare -x ") }) {
        if (cursor.takeWord(opening)) {
            cursor.skipBlanks();
            return readSeveral(cursor, opening, false, readShellWord);
        }
    }
    if (cursor.takeWord("$env:"))
        return readSeveral(cursor, "$env:", true, readPowerShellValue);
    std::vector<PastedAssignment> found;
    if (cursor.takeWord("set ")) {
        QByteArrayView rest = cursor.rest().trimmed();
        if (rest.size() > 2 && rest.startsWith('"') && rest.endsWith('"')) // set "X=value"
            rest = rest.sliced(1, rest.size() - 2);
        Cursor assignment(rest);
        readAssignment(assignment, readCmdValue, found);
        return found;
    }
    if (cursor.takeWord("- ")) // an item of a list in YAML
        cursor.skipBlanks();
    readAssignment(cursor, readPlainValue, found);
    return found;
}

std::vector<Secret> readCsvFields(QByteArrayView line, char separator)
{
    std::vector<Secret> fields;
    Cursor cursor(line.trimmed());
    for (bool more = true; more;) {
        cursor.skipBlanks();
        Value value(cursor.rest());
        while (cursor.take('"')) {
            while (!cursor.atEnd() && cursor.peek() != '"')
                value.add(cursor.next());
            cursor.take('"');
            if (cursor.peek() == '"')
                value.add('"');
        }
        while (!cursor.atEnd() && cursor.peek() != separator)
            value.add(cursor.next());
        Secret field = *value.take();
        fields.push_back(Secret(field.view().trimmed()));
        more = cursor.take(separator);
    }
    return fields;
}

} // namespace partita
