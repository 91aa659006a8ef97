// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonreader.h"

#include <charconv>

namespace partita::json {

namespace {

QByteArrayView viewOf(std::string_view bytes)
{
    return { bytes.data(), qsizetype(bytes.size()) };
}

bool sameParts(simdjson::dom::array array, const std::vector<std::string_view>& parts)
{
    if (array.size() != parts.size())
        return false;
    auto part = parts.begin();
    for (const Element item : array) {
        std::string_view text;
        if (part == parts.end() || item.get(text) != simdjson::SUCCESS || text != *part++)
            return false;
    }
    return true;
}

} // namespace

bool Failure::because(ApiError::Cause what)
{
    cause = what;
    path.clear();
    return false;
}

bool Failure::under(std::string_view key)
{
    if (!path.isEmpty() && !path.startsWith(u'['))
        path.prepend(u'.');
    path.prepend(toText(key));
    return false;
}

bool Failure::under(size_t index)
{
    if (!path.isEmpty() && !path.startsWith(u'['))
        path.prepend(u'.');
    path.prepend(u'[' + QString::number(index) + u']');
    return false;
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(viewOf(utf8));
}

QString toJsonText(Element element)
{
    return toText(simdjson::minify(element));
}

std::optional<QString> sharedText(Element element, Recent& recent)
{
    std::string_view bytes;
    if (element.get(bytes) != simdjson::SUCCESS)
        return std::nullopt;
    if (recent.misses >= Recent::GiveUpAfter)
        return toText(bytes);
    if (!recent.text.isNull() && bytes == recent.bytes) {
        recent.misses = 0;
        return recent.text;
    }
    ++recent.misses;
    recent.bytes = bytes;
    recent.text = toText(bytes);
    return recent.text;
}

bool readInteger(Element element, qint64& target, Failure& failure)
{
    int64_t number = 0;
    if (!element.is<int64_t>() || element.get(number) != simdjson::SUCCESS)
        return failure.because(ApiError::Cause::WrongType);
    target = number;
    return true;
}

bool readBoolean(Element element, bool& target, Failure& failure)
{
    if (element.get(target) == simdjson::SUCCESS)
        return true;
    if (int64_t number = 0; element.get(number) == simdjson::SUCCESS && (number == 0 || number == 1)) {
        target = number == 1;
        return true;
    }
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS) {
        target = viewOf(text).compare("true", Qt::CaseInsensitive) == 0;
        if (target || viewOf(text).compare("false", Qt::CaseInsensitive) == 0)
            return true;
    }
    return failure.because(ApiError::Cause::WrongType);
}

bool readStrings(Element element, QStringList& target, Recent& recent, Failure& failure)
{
    simdjson::dom::array array;
    if (element.get(array) != simdjson::SUCCESS)
        return failure.because(ApiError::Cause::WrongType);
    if (sameParts(array, recent.parts)) {
        target = recent.list;
        return true;
    }
    recent.parts.clear();
    target.clear();
    for (const Element item : array) {
        std::string_view text;
        if (item.get(text) != simdjson::SUCCESS) {
            failure.because(ApiError::Cause::WrongType);
            return failure.under(recent.parts.size());
        }
        recent.parts.push_back(text);
        target.append(toText(text));
    }
    recent.list = target;
    return true;
}

bool Plain::read(Element element, QString& target, Recent& recent, Failure& failure)
{
    auto text = sharedText(element, recent);
    if (!text)
        return failure.because(ApiError::Cause::WrongType);
    target = *std::move(text);
    return true;
}

bool NumberOrText::read(Element element, std::optional<qint64>& target, Recent&, Failure& failure)
{
    std::string_view text;
    if (element.get(text) != simdjson::SUCCESS)
        return readInteger(element, target.emplace(), failure);
    target.reset();
    if (text.empty())
        return true;
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return failure.because(ApiError::Cause::WrongType);
    target = number;
    return true;
}

bool TextOrNumber::read(Element element, QString& target, Recent& recent, Failure& failure)
{
    if (!element.is_number())
        return Plain::read(element, target, recent, failure);
    target = toJsonText(element);
    return true;
}

bool AnyAsText::read(Element element, QString& target, Recent&, Failure&)
{
    target = toJsonText(element);
    return true;
}

bool TextOrAny::read(Element element, QString& target, Recent& recent, Failure& failure)
{
    return element.is_string() ? Plain::read(element, target, recent, failure)
                               : AnyAsText::read(element, target, recent, failure);
}

ApiError badReply(const ReplyBody& body, Failure failure)
{
    ApiError error;
    error.kind = ApiError::Kind::BadReply;
    error.cause = failure.cause;
    error.outcome = ApiError::Outcome::Unknown;
    error.httpStatus = body.status();
    error.detail = std::move(failure.path);
    return error;
}

} // namespace partita::json
