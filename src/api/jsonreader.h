// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/replybody.h"
#include "api/unknownfield.h"
#include "core/ids.h"

#include <simdjson.h>

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bitset>
#include <memory>
#include <optional>
#include <vector>

// Turns JSON objects into values, by a table for each type:
//
//     constexpr auto describe(json::For<Tag>)
//     {
//         return std::array {
//             json::required<&Tag::key>("key"),
//             json::field<&Tag::value>("value"),
//         };
//     }
//
// A new field is a new line. The function stands in the namespace of its type. How a value is read follows
// from the member's type; a second argument of field<> names another way (NumberOrText and so on). What is in
// no row goes to the member "unknownFields", when there is one. JSON null counts as not there.

namespace partita {

namespace json {

using Element = simdjson::dom::element;

//! What was wrong and where. The path is built on the way out, so a good reply never pays for it.
struct Failure
{
    ApiError::Cause cause = ApiError::Cause::None;
    QString path;

    //! Sets the cause; always false, so that a reader can return it.
    bool because(ApiError::Cause what);
    //! Puts "key" or "[index]" before the path; always false.
    bool under(std::string_view key);
    bool under(size_t index);
};

//! What a field held in the record before. Most fields of a list repeat: then the text is shared, not
//! converted again. A field that keeps changing, like an id, is given up after a while.
struct Recent
{
    static constexpr int GiveUpAfter = 16;

    std::string_view bytes;
    QString text;
    std::vector<std::string_view> parts;
    QStringList list;
    int misses = 0;
    //! The reader of a list inside the record, kept for the next one: tags repeat as well.
    std::shared_ptr<void> reader;
};

QString toText(std::string_view utf8);
//! \a element as compact JSON.
QString toJsonText(Element element);
//! The element's text, shared with the record before when it is the same; nothing when it is not a string.
std::optional<QString> sharedText(Element element, Recent& recent);
bool readInteger(Element element, qint64& target, Failure& failure);
//! true, false, "true", "false" in any case, 0 or 1: topics and zones come with text where tables say
//! Boolean.
bool readBoolean(Element element, bool& target, Failure& failure);
bool readStrings(Element element, QStringList& target, Recent& recent, Failure& failure);
template <typename T> struct For
{
};

//! A type with a describe().
template <typename T>
concept Described = requires
{
    describe(For<T> {});
};

template <Described T> bool readObject(Element element, T& target, Failure& failure);
template <Described T> bool readObjects(Element element, std::vector<T>& target, Failure& failure);
template <Described T>
bool readNested(Element element, std::vector<T>& target, Recent& recent, Failure& failure);

//! Reads a value in the way of the member's type.
struct Plain
{
    static bool read(Element element, QString& target, Recent& recent, Failure& failure);
    static bool read(Element element, qint64& target, Recent&, Failure& failure)
    {
        return readInteger(element, target, failure);
    }
    static bool read(Element element, bool& target, Recent&, Failure& failure)
    {
        return readBoolean(element, target, failure);
    }
    static bool read(Element element, QStringList& target, Recent& recent, Failure& failure)
    {
        return readStrings(element, target, recent, failure);
    }
    template <typename Tag>
    static bool read(Element element, StrongString<Tag>& target, Recent& recent, Failure& failure)
    {
        QString text;
        const bool good = read(element, text, recent, failure);
        target = StrongString<Tag>(std::move(text));
        return good;
    }
    template <typename T>
    static bool read(Element element, std::optional<T>& target, Recent& recent, Failure& failure)
    {
        return read(element, target.emplace(), recent, failure);
    }
    template <Described T> static bool read(Element element, T& target, Recent&, Failure& failure)
    {
        return readObject(element, target, failure);
    }
    template <Described T>
    static bool read(Element element, std::vector<T>& target, Recent& recent, Failure& failure)
    {
        return readNested(element, target, recent, failure);
    }
};

//! An integer, or a text of digits; an empty text is not there.
struct NumberOrText
{
    static bool read(Element element, std::optional<qint64>& target, Recent&, Failure& failure);
};

//! A text, or a number that is kept as text.
struct TextOrNumber
{
    static bool read(Element element, QString& target, Recent& recent, Failure& failure);
};

//! Any JSON, kept as text.
struct AnyAsText
{
    static bool read(Element element, QString& target, Recent&, Failure&);
};

//! A text or any other JSON, kept as text.
struct TextOrAny
{
    static bool read(Element element, QString& target, Recent& recent, Failure& failure);
};

//! One row of a type's table.
template <typename T> struct Field
{
    std::string_view key;
    bool required;
    bool (*read)(Element, T&, Recent&, Failure&);
};

namespace detail {

template <typename> struct OwnerOf;
template <typename Owner, typename Value> struct OwnerOf<Value Owner::*>
{
    using Type = Owner;
};
template <auto Member> using Owner = typename OwnerOf<decltype(Member)>::Type;

template <auto Member, typename How>
bool readMember(Element element, Owner<Member>& target, Recent& recent, Failure& failure)
{
    return How::read(element, target.*Member, recent, failure);
}

template <auto Member, typename How>
bool readRequired(Element element, Owner<Member>& target, Recent& recent, Failure& failure)
{
    if (!How::read(element, target.*Member, recent, failure))
        return false;
    if constexpr (requires { (target.*Member).isEmpty(); }) {
        if ((target.*Member).isEmpty())
            return failure.because(ApiError::Cause::MissingField);
    }
    return true;
}

template <auto Member, typename How>
bool readMemberIfEmpty(Element element, Owner<Member>& target, Recent& recent, Failure& failure)
{
    std::remove_cvref_t<decltype(target.*Member)> value {};
    if (!How::read(element, value, recent, failure))
        return false;
    if constexpr (requires { value.isEmpty(); }) {
        if ((target.*Member).isEmpty())
            target.*Member = std::move(value);
    } else if (!(target.*Member)) {
        target.*Member = std::move(value);
    }
    return true;
}

} // namespace detail

//! A field that may be missing.
template <auto Member, typename How = Plain>
constexpr Field<detail::Owner<Member>> field(std::string_view key)
{
    return { key, false, &detail::readMember<Member, How> };
}

//! A field whose lack makes the reply an error; an empty text is a lack.
template <auto Member, typename How = Plain>
constexpr Field<detail::Owner<Member>> required(std::string_view key)
{
    return { key, true, &detail::readRequired<Member, How> };
}

//! One of several spellings of a field: a row for each; the first that is not empty counts.
template <auto Member, typename How = Plain>
constexpr Field<detail::Owner<Member>> either(std::string_view key)
{
    return { key, false, &detail::readMemberIfEmpty<Member, How> };
}

//! Reads one object after the other, looking at each field once. It expects the fields in the order of the
//! object before and searches the table only when that turns out wrong. Use one for a whole list, while its
//! reply lives.
template <Described T> class ObjectReader
{
public:
    bool read(Element element, T& target, Failure& failure)
    {
        simdjson::dom::object object;
        if (element.get(object) != simdjson::SUCCESS)
            return failure.because(ApiError::Cause::WrongType);
        std::bitset<Size> seen;
        size_t last = Size;
        for (const simdjson::dom::key_value_pair pair : object) {
            const size_t row = find(pair.key, last);
            if (row == Size) {
                keepUnknown(pair, target);
                continue;
            }
            last = row;
            if (pair.value.is_null())
                continue;
            seen.set(row);
            if (!Table[row].read(pair.value, target, m_recent[row], failure))
                return failure.under(Table[row].key);
        }
        return complete(seen, failure);
    }

private:
    static constexpr auto Table = describe(For<T> {});
    static constexpr size_t Size = Table.size();

    static constexpr auto sortedRows()
    {
        std::array<size_t, Size> rows {};
        for (size_t i = 0; i < Size; ++i)
            rows[i] = i;
        std::sort(rows.begin(), rows.end(), [](size_t a, size_t b) { return Table[a].key < Table[b].key; });
        return rows;
    }

    static constexpr bool keysAreUnique()
    {
        constexpr auto rows = sortedRows();
        for (size_t i = 1; i < Size; ++i) {
            if (Table[rows[i - 1]].key == Table[rows[i]].key)
                return false;
        }
        return true;
    }
    static_assert(keysAreUnique(), "two rows of a table have the same key");

    static size_t search(std::string_view key)
    {
        static constexpr auto Rows = sortedRows();
        const auto found = std::lower_bound(
            Rows.begin(), Rows.end(), key, [](size_t row, std::string_view k) { return Table[row].key < k; });
        return found != Rows.end() && Table[*found].key == key ? *found : Size;
    }

    static constexpr std::array<size_t, Size + 1> rowsInOrder()
    {
        std::array<size_t, Size + 1> next {};
        for (size_t i = 0; i < Size; ++i)
            next[i] = (i + 1) % Size;
        return next;
    }

    //! The row of \a key when the row before was \a last (Size at the beginning), or Size.
    size_t find(std::string_view key, size_t last)
    {
        size_t& guess = m_next[last];
        if (Table[guess].key == key)
            return guess;
        const size_t row = search(key);
        if (row != Size)
            guess = row;
        return row;
    }

    static void keepUnknown(const simdjson::dom::key_value_pair& pair, T& target)
    {
        if constexpr (requires { target.unknownFields; })
            target.unknownFields.push_back({ toText(pair.key), toJsonText(pair.value) });
    }

    static std::bitset<Size> requiredRows()
    {
        std::bitset<Size> rows;
        for (size_t row = 0; row < Size; ++row)
            rows.set(row, Table[row].required);
        return rows;
    }

    bool complete(const std::bitset<Size>& seen, Failure& failure) const
    {
        if ((seen & m_required) == m_required)
            return true;
        for (size_t row = 0; row < Size; ++row) {
            if (Table[row].required && !seen[row]) {
                failure.because(ApiError::Cause::MissingField);
                return failure.under(Table[row].key);
            }
        }
        return true;
    }

    const std::bitset<Size> m_required = requiredRows();
    std::array<Recent, Size> m_recent;
    std::array<size_t, Size + 1> m_next = rowsInOrder();
};

template <Described T> bool readObject(Element element, T& target, Failure& failure)
{
    return ObjectReader<T>().read(element, target, failure);
}

template <Described T>
bool readObjectsWith(ObjectReader<T>& reader, Element element, std::vector<T>& target, Failure& failure)
{
    simdjson::dom::array array;
    if (element.get(array) != simdjson::SUCCESS)
        return failure.because(ApiError::Cause::WrongType);
    target.clear();
    target.reserve(array.size());
    for (const Element item : array) {
        if (!reader.read(item, target.emplace_back(), failure))
            return failure.under(target.size() - 1);
    }
    return true;
}

template <Described T> bool readObjects(Element element, std::vector<T>& target, Failure& failure)
{
    ObjectReader<T> reader;
    return readObjectsWith(reader, element, target, failure);
}

template <Described T>
bool readNested(Element element, std::vector<T>& target, Recent& recent, Failure& failure)
{
    if (!recent.reader)
        recent.reader = std::make_shared<ObjectReader<T>>();
    return readObjectsWith(*static_cast<ObjectReader<T>*>(recent.reader.get()), element, target, failure);
}

//! The error that a 2xx with a wrong body is. Whether the request took effect is unknown.
ApiError badReply(const ReplyBody& body, Failure failure);

//! The whole reply as one object.
template <Described T> ApiResult<T> parseObject(const ReplyBody& body)
{
    Failure failure { ApiError::Cause::EmptyBody, {} };
    T value;
    if (body.isEmpty() || !readObject(body.root(), value, failure))
        return unexpected(badReply(body, std::move(failure)));
    return value;
}

} // namespace json
} // namespace partita
