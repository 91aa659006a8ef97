// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/errorcatalogue.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// Inside a static library the linker drops an object that nothing refers to, and a resource registers itself
// from just such an object. This call is the reference; the macro wants to stand outside any namespace.
static void registerCatalogue()
{
    Q_INIT_RESOURCE(errors);
}

namespace partita {

namespace {

struct Words
{
    QString meaning;
    QString advice;
};

struct Record
{
    ErrorEntry facts;
    Words english;
    Words chinese;
};

struct Data
{
    QStringList codes;
    QHash<QString, Record> records; // by folded code
};

ErrorEntry::Repeat repeatOf(const QString& word)
{
    if (word == "yes"_L1)
        return ErrorEntry::Repeat::Yes;
    if (word == "wait"_L1)
        return ErrorEntry::Repeat::AfterWait;
    if (word == "reads"_L1)
        return ErrorEntry::Repeat::ReadsOnly;
    return ErrorEntry::Repeat::No;
}

Words wordsOf(const QJsonValue& value)
{
    return { value["meaning"_L1].toString(), value["advice"_L1].toString() };
}

Record recordOf(const QJsonObject& json)
{
    Record record;
    ErrorEntry& facts = record.facts;
    facts.table = json["table"_L1].toString();
    facts.httpStatus = json["status"_L1].toInt();
    const QJsonArray fields = json["fields"_L1].toArray();
    for (const QJsonValue& field : fields)
        facts.fields.append(field.toString());
    facts.permission = json["permission"_L1].toString();
    facts.permissionOfCall = facts.permission == "call"_L1;
    if (facts.permissionOfCall)
        facts.permission.clear();
    facts.repeat = repeatOf(json["repeat"_L1].toString());
    record.english = wordsOf(json["en"_L1]);
    record.chinese = wordsOf(json["zh_CN"_L1]);
    return record;
}

Data readCatalogue()
{
    registerCatalogue();
    QFile file(u":/partita/errors/catalogue.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonArray entries
        = opened ? QJsonDocument::fromJson(file.readAll())["entries"_L1].toArray() : QJsonArray();
    Q_ASSERT(!entries.isEmpty());

    Data data;
    for (const QJsonValue& value : entries) {
        Record record = recordOf(value.toObject());
        const QJsonArray codes = value["codes"_L1].toArray();
        for (const QJsonValue& code : codes) {
            record.facts.code = code.toString();
            data.codes.append(record.facts.code);
            data.records.insert(foldedCode(record.facts.code), record);
        }
    }
    return data;
}

const Data& catalogue()
{
    static const Data data = readCatalogue(); // never changes, so that all threads can share it
    return data;
}

} // namespace

QString foldedCode(QStringView code)
{
    code = code.trimmed();
    if (code.startsWith("DMS."_L1, Qt::CaseInsensitive))
        code = code.sliced(4);
    // Two codes whose last six digits differ between the families.
    if (code == "00404022"_L1)
        return u"111404002"_s;
    if (code == "10240101"_L1)
        return u"111401001"_s;
    const bool shortForm = code.size() == 8 && code.startsWith("00"_L1)
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (shortForm)
        return u"111"_s.append(code.sliced(2));
    return code.toString();
}

ErrorCatalogue ErrorCatalogue::load(const QLocale& locale)
{
    return ErrorCatalogue(locale.language() == QLocale::Chinese ? Language::Chinese : Language::English);
}

std::optional<ErrorEntry> ErrorCatalogue::find(QStringView code) const
{
    const Data& data = catalogue();
    const auto it = data.records.constFind(foldedCode(code));
    if (it == data.records.constEnd())
        return std::nullopt;
    ErrorEntry entry = it->facts;
    const Words& words = m_language == Language::Chinese ? it->chinese : it->english;
    entry.meaning = words.meaning;
    entry.advice = words.advice;
    return entry;
}

std::optional<ErrorEntry> ErrorCatalogue::findStatus(int httpStatus) const
{
    return find(QString::number(httpStatus));
}

std::optional<ErrorEntry> ErrorCatalogue::find(const ApiError& error) const
{
    if (!error.code.isEmpty()) {
        if (auto entry = find(error.code))
            return entry;
    }
    return findStatus(error.httpStatus);
}

QStringList ErrorCatalogue::codes() const
{
    return catalogue().codes;
}

} // namespace partita
