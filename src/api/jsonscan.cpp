// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonscan.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

namespace partita {

namespace {

//! Parts of names, in small letters and without separators. One of them makes the whole name secret.
constexpr std::array<QByteArrayView, 14> SecretWords {
    "password",  "passwd",     "passphrase", "passcode", "pwd",    "secret", "token",
    "accesskey", "credential", "privatekey", "authoriz", "apikey", "cookie", "jaas",
};
//! Names that are secret as a whole, but say nothing as a part of others.
constexpr std::array<QByteArrayView, 2> SecretNames { "pass", "sk" };

//! In an object that is secret as a whole, such as the "password" of a sign-in, these are no secrets.
constexpr std::array<QByteArrayView, 4> HarmlessNames { "name", "issuedat", "expiresat", "methods" };
//! Whose "id" is none either.
constexpr std::array<QByteArrayView, 3> NamedThings { "user", "domain", "project" };

template <typename List> bool contains(const List& list, QByteArrayView name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

//! Small letters and digits alone: "Kafka_Manager-Password" is "kafkamanagerpassword".
QByteArray plain(QByteArrayView name)
{
    QByteArray out;
    out.reserve(name.size());
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += char(c - 'A' + 'a');
    }
    return out;
}

bool isSecretPlain(const QByteArray& name)
{
    return contains(SecretNames, name)
        || std::any_of(SecretWords.begin(), SecretWords.end(),
                       [&](QByteArrayView word) { return name.contains(word); });
}

//! The code unit of \uXXXX at \a at; nothing when it is none.
std::optional<char16_t> unitAt(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return std::nullopt;
    bool ok = false;
    const uint unit = text.sliced(at + 2, 4).toByteArray().toUInt(&ok, 16);
    return ok ? std::optional(char16_t(unit)) : std::nullopt;
}

char simpleEscape(char c)
{
    constexpr QByteArrayView Letters("bfnrt");
    constexpr QByteArrayView Meanings("\b\f\n\r\t");
    const qsizetype which = Letters.indexOf(c);
    return which < 0 ? c : Meanings[which];
}

//! What is between the quotes of a JSON text, in UTF-8.
QByteArray decodedInside(QByteArrayView inside)
{
    if (!inside.contains('\\'))
        return inside.toByteArray();
    QByteArray out;
    out.reserve(inside.size());
    for (qsizetype at = 0; at < inside.size();) {
        if (inside[at] != '\\') {
            out += inside[at++];
        } else if (unitAt(inside, at)) {
            QString units;
            while (const auto unit = unitAt(inside, at)) {
                units += QChar(*unit);
                at += 6;
            }
            out += units.toUtf8();
        } else {
            if (at + 1 < inside.size())
                out += simpleEscape(inside[at + 1]);
            at += 2;
        }
    }
    return out;
}

//! Names of the objects and arrays around the place where the scanner is.
struct Name
{
    QByteArray text;
    QByteArray plainText;
    bool isSecret = false;

    static Name of(QByteArray text)
    {
        QByteArray small = plain(text);
        const bool secret = isSecretPlain(small);
        return { std::move(text), std::move(small), secret };
    }
};

class Scanner
{
public:
    Scanner(QByteArrayView json, const std::function<void(const JsonScalar&)>& visit)
        : m_json(json)
        , m_visit(visit)
    {
        m_levels.emplace_back();
    }

    void run()
    {
        while (m_at < m_json.size())
            step();
    }

private:
    //! An object, an array, or the text as a whole.
    struct Level
    {
        char end = 0; //!< what closes it
        Name around; //!< what it stands under
        Name name; //!< what comes next stands under
        QByteArray secretAround; //!< the nearest secret name that the level as a whole stands under
    };

    static bool isBlank(char c) { return uchar(c) <= ' '; }
    static bool isWordEnd(char c) { return isBlank(c) || QByteArrayView("\",:{}[]").contains(c); }

    void step()
    {
        const char c = m_json[m_at];
        if (c == '"') {
            text();
        } else if (c == '{' || c == '[') {
            open(c);
        } else if (c == '}' || c == ']') {
            // One that closes nothing is passed over: it must not end a secret.
            if (m_levels.back().end == c)
                m_levels.pop_back();
            ++m_at;
        } else if (c == ',') {
            Level& level = m_levels.back();
            level.name = level.end == ']' ? level.around : Name();
            ++m_at;
        } else if (c == ':' || isBlank(c)) {
            ++m_at;
        } else {
            word();
        }
    }

    void open(char c)
    {
        const Level& outer = m_levels.back();
        Level level;
        level.end = c == '{' ? '}' : ']';
        level.around = outer.name;
        if (c == '[') {
            level.name = outer.name;
            level.secretAround = outer.secretAround;
        } else {
            level.secretAround = outer.name.isSecret ? outer.name.text : outer.secretAround;
        }
        m_levels.push_back(std::move(level));
        ++m_at;
    }

    void text()
    {
        qsizetype end = m_at + 1;
        while (end < m_json.size() && m_json[end] != '"')
            end += m_json[end] == '\\' ? 2 : 1;
        const bool whole = end < m_json.size();
        end = std::min(end + 1, m_json.size());
        JsonScalar scalar;
        scalar.from = m_at;
        scalar.size = end - m_at;
        scalar.isText = true;
        scalar.isWhole = whole;
        take(std::move(scalar), end);
    }

    void word()
    {
        qsizetype end = m_at;
        while (end < m_json.size() && !isWordEnd(m_json[end]))
            ++end;
        JsonScalar scalar;
        scalar.from = m_at;
        scalar.size = end - m_at;
        take(std::move(scalar), end);
    }

    //! A name, when a colon follows; else a value.
    void take(JsonScalar scalar, qsizetype end)
    {
        m_at = end;
        qsizetype next = end;
        while (next < m_json.size() && isBlank(m_json[next]))
            ++next;
        if (next < m_json.size() && m_json[next] == ':') {
            m_levels.back().name
                = Name::of(scalar.isText ? scalar.decoded(m_json)
                                         : m_json.sliced(scalar.from, scalar.size).toByteArray());
            m_at = next + 1;
            return;
        }
        const Level& level = m_levels.back();
        scalar.key = level.name.text;
        scalar.secretKey = level.name.isSecret ? level.name.text : level.secretAround;
        scalar.isSecret = level.name.isSecret || (!level.secretAround.isEmpty() && !isHarmless(level));
        m_visit(scalar);
    }

    static bool isHarmless(const Level& level)
    {
        const QByteArray& name = level.name.plainText;
        return contains(HarmlessNames, name)
            || (name == "id" && contains(NamedThings, level.around.plainText));
    }

    QByteArrayView m_json;
    const std::function<void(const JsonScalar&)>& m_visit;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

} // namespace

QByteArray JsonScalar::decoded(QByteArrayView json) const
{
    return decodedInside(json.sliced(from + 1, size - (isWhole ? 2 : 1)));
}

void scanJson(QByteArrayView json, const std::function<void(const JsonScalar&)>& visit)
{
    Scanner(json, visit).run();
}

bool isSecretName(QByteArrayView name)
{
    return isSecretPlain(plain(name));
}

} // namespace partita
