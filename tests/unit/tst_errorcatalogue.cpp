// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/errorcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

struct Table
{
    QLatin1StringView name;
    int size;
    QLatin1StringView codes;
};

// Typed from the tables of the API reference, with its split numbers joined, not from the catalogue.
constexpr std::array Tables {
    Table { "8-1"_L1, 42,
            "100 101 200 201 202 203 204 205 206 300 301 302 303 304 305 306 "
            "400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 422 429 "
            "500 501 502 503 504 505"_L1 },
    Table { "8-2"_L1, 18,
            "public.00.0001 public.00.0002 public.00.0003 public.00.0004 public.00.0005 public.00.0006 "
            "public.00.0007 public.00.0008 public.00.0009 public.00.0010 public.00.0011 public.00.0013 "
            "public.00.0014 public.00.0015 public.00.0018 public.00.0024 public.00.0025 public.00.0042"_L1 },
    Table { "8-3"_L1, 67,
            "111400002 111400004 111400005 111400007 111400008 111400009 111400010 111400011 111400012 "
            "111400013 111400014 111400015 111400016 111400018 111400019 111400020 111400026 111400037 "
            "111400038 111400042 111400046 111400048 111400060 111400061 111400062 111400063 111400064 "
            "111400065 111400066 111400067 111400068 111400080 111400081 111400099 111400100 111400101 "
            "111400102 111400103 111400105 111400106 111400800 111401001 111401003 111401004 111403002 "
            "111403003 111404001 111404002 111405001 111400500 111400125 111400124 111500000 111500006 "
            "111500007 111500003 111500024 111500025 111500041 111500051 111500052 111500053 111500054 "
            "111500070 111500071 111500094 111500106"_L1 },
    Table { "gateway"_L1, 14,
            "APIGW.0101 APIGW.0201 APIGW.0301 APIGW.0303 APIGW.0307 APIGW.0308 APIGW.0310 DMS.10240407 "
            "DMS.00400017 DMS.00400861 DMS.111400864 DMS.111501024 DMS.111501025 CBC.99003651"_L1 },
};

QStringList codesOf(const Table& table)
{
    return QString(table.codes).split(u' ');
}

// Tables 5-2, 5-10, 5-17, 5-20, 5-26, and the connection's own.
const QSet<QString> KnownFields {
    u"name"_s,
    u"description"_s,
    u"engine"_s,
    u"engine_version"_s,
    u"specification"_s,
    u"storage_space"_s,
    u"storage_spec_code"_s,
    u"access_user"_s,
    u"password"_s,
    u"kafka_manager_user"_s,
    u"kafka_manager_password"_s,
    u"vpc_id"_s,
    u"security_group_id"_s,
    u"subnet_id"_s,
    u"available_zones"_s,
    u"product_id"_s,
    u"maintain_begin"_s,
    u"maintain_end"_s,
    u"instance_id"_s,
    u"status"_s,
    u"action"_s,
    u"instances"_s,
    u"topic.id"_s,
    u"topic.partition"_s,
    u"topic.replication"_s,
    u"topic.retention_time"_s,
    u"connection.project_id"_s,
    u"connection.endpoint"_s,
    u"connection.access_key"_s,
};

// Table 7-1.
const QSet<QString> PermissionItems {
    u"dms:instance:create"_s,
    u"dms:instance:get"_s,
    u"dms:instance:modify"_s,
    u"dms:instance:delete"_s,
    u"dms:instance:scale"_s,
    u"dms:instance:list"_s,
    u"dms:instance:modifyStatus"_s,
    u"dms:instance:modifyAuthInfo"_s,
    u"dms:instance:resetAuthInfo"_s,
    u"dms:instance:getBackgroundTask"_s,
    u"dms:instance:deleteBackgroundTask"_s,
};

bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

ErrorCatalogue english()
{
    return ErrorCatalogue::load(QLocale(QLocale::English));
}

ErrorCatalogue chinese()
{
    return ErrorCatalogue::load(QLocale(QLocale::Chinese, QLocale::China));
}

void addAllCodes()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("code");
    for (const Table& table : Tables) {
        for (const QString& code : codesOf(table))
            QTest::addRow("%s", qPrintable(code)) << QString(table.name) << code;
    }
}

} // namespace

class ErrorCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void theListsAreComplete();
    void holdsExactlyTheDocumentedCodes();
    void everyCodeIsExplained_data() { addAllCodes(); }
    void everyCodeIsExplained();
    void everyCodeHasBothLanguages_data() { addAllCodes(); }
    void everyCodeHasBothLanguages();
    void theFileKeepsToItsFormat();
    void statusesFitTheCodes();
    void foldsBothFamilies_data();
    void foldsBothFamilies();
    void findsEitherSpelling();
    void fallsBackToTheStatus();
    void choosesTheLanguageByLocale();
    void refusedCallsNameTheirOwnItem();
    void refusedSignaturesAreNeverRepeatable();
};

void ErrorCatalogueTest::theListsAreComplete()
{
    for (const Table& table : Tables) {
        const QStringList codes = codesOf(table);
        QCOMPARE(codes.size(), table.size);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), table.size);
    }
}

void ErrorCatalogueTest::holdsExactlyTheDocumentedCodes()
{
    QStringList expected;
    for (const Table& table : Tables)
        expected += codesOf(table);
    QStringList actual = english().codes();
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void ErrorCatalogueTest::everyCodeIsExplained()
{
    QFETCH(QString, table);
    QFETCH(QString, code);
    const auto entry = english().find(code);
    QVERIFY(entry.has_value());
    QCOMPARE(entry->code, code);
    QCOMPARE(entry->table, table);
    QCOMPARE(entry->httpStatus == 0, table == "8-2"_L1);
    for (const QString& field : entry->fields)
        QVERIFY2(KnownFields.contains(field), qPrintable(field));
    QVERIFY(entry->permission.isEmpty() || PermissionItems.contains(entry->permission));
}

void ErrorCatalogueTest::everyCodeHasBothLanguages()
{
    QFETCH(QString, code);
    const auto en = english().find(code);
    const auto zh = chinese().find(code);
    QVERIFY(en && zh);
    for (const QString& text : { en->meaning, en->advice }) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!hasChinese(text), qPrintable(text));
    }
    for (const QString& text : { zh->meaning, zh->advice }) {
        QVERIFY(hasChinese(text));
        QVERIFY2(text.endsWith(u'。'), qPrintable(text));
    }
    for (const QString& text : { en->meaning, en->advice, zh->meaning, zh->advice }) {
        QCOMPARE(text, text.simplified());
        QVERIFY2(!text.contains(u'<') && !text.contains(u'\\'), qPrintable(text));
    }
    QVERIFY(en->meaning != en->advice && zh->meaning != zh->advice);
}

void ErrorCatalogueTest::theFileKeepsToItsFormat()
{
    static const QSet<QString> keys { u"codes"_s,      u"table"_s,  u"status"_s, u"fields"_s,
                                      u"permission"_s, u"repeat"_s, u"en"_s,     u"zh_CN"_s };
    static const QSet<QString> repeats { u"yes"_s, u"wait"_s, u"reads"_s, u"no"_s };
    QFile file(QStringLiteral(PARTITA_SOURCE_DIR "/resources/errors/catalogue.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(root["format"_L1].toInt(), 1);
    const QJsonArray entries = root["entries"_L1].toArray();
    QVERIFY(!entries.isEmpty());
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const QString first = entry["codes"_L1][0].toString();
        for (const QString& key : entry.keys())
            QVERIFY2(keys.contains(key), qPrintable(first + u' ' + key));
        QVERIFY2(repeats.contains(entry["repeat"_L1].toString()), qPrintable(first));
        QVERIFY2(entry["fields"_L1].isArray(), qPrintable(first));
        const QJsonValue permission = entry["permission"_L1];
        QVERIFY2(permission.isNull() || permission.toString() == "call"_L1
                     || PermissionItems.contains(permission.toString()),
                 qPrintable(first));
        QCOMPARE(entry["en"_L1].toObject().keys(), QStringList({ u"advice"_s, u"meaning"_s }));
        QCOMPARE(entry["zh_CN"_L1].toObject().keys(), QStringList({ u"advice"_s, u"meaning"_s }));
    }
}

void ErrorCatalogueTest::statusesFitTheCodes()
{
    for (const QString& code : codesOf(Tables[0]))
        QCOMPARE(english().find(code)->httpStatus, code.toInt());
    // In table 8-3 the status is the middle of the code: 111 404 002.
    for (const QString& code : codesOf(Tables[2]))
        QCOMPARE(english().find(code)->httpStatus, code.mid(3, 3).toInt());
}

void ErrorCatalogueTest::foldsBothFamilies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("folded");
    QTest::newRow("old") << u"111400026"_s << u"111400026"_s;
    QTest::newRow("new") << u"DMS.00400026"_s << u"111400026"_s;
    QTest::newRow("new without prefix") << u"00400026"_s << u"111400026"_s;
    QTest::newRow("old with prefix") << u"DMS.111400864"_s << u"111400864"_s;
    QTest::newRow("small letters") << u"dms.00400026"_s << u"111400026"_s;
    QTest::newRow("spaces around") << u" 111400026 "_s << u"111400026"_s;
    QTest::newRow("instance missing") << u"DMS.00404022"_s << u"111404002"_s;
    QTest::newRow("token invalid") << u"DMS.10240101"_s << u"111401001"_s;
    QTest::newRow("flow control") << u"DMS.10240407"_s << u"10240407"_s;
    QTest::newRow("gateway") << u"APIGW.0301"_s << u"APIGW.0301"_s;
    QTest::newRow("creation") << u"public.00.0001"_s << u"public.00.0001"_s;
    QTest::newRow("too short") << u"DMS.0040002"_s << u"0040002"_s;
    QTest::newRow("no digits") << u"DMS.0040002x"_s << u"0040002x"_s;
    QTest::newRow("prefix alone") << u"DMS."_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void ErrorCatalogueTest::foldsBothFamilies()
{
    QFETCH(QString, code);
    QFETCH(QString, folded);
    QCOMPARE(foldedCode(code), folded);
}

void ErrorCatalogueTest::findsEitherSpelling()
{
    const ErrorCatalogue catalogue = english();
    QCOMPARE(catalogue.find(u"DMS.00400060")->code, u"111400060"_s);
    QCOMPARE(catalogue.find(u"DMS.00404022")->code, u"111404002"_s);
    QCOMPARE(catalogue.find(u"111400861")->code, u"DMS.00400861"_s);
    QCOMPARE(catalogue.find(u"DMS.00500106")->code, u"111500106"_s);
    QVERIFY(!catalogue.find(u"DMS.00409999"));
    QVERIFY(!catalogue.find(u""));
}

void ErrorCatalogueTest::fallsBackToTheStatus()
{
    const ErrorCatalogue catalogue = english();
    ApiError error;
    error.httpStatus = 429;
    error.code = u"DMS.00409999"_s;
    QCOMPARE(catalogue.find(error)->code, u"429"_s);
    error.code.clear();
    QCOMPARE(catalogue.find(error)->code, u"429"_s);
    error.code = u"111400012"_s;
    QCOMPARE(catalogue.find(error)->code, u"111400012"_s);
    error.code = u"X.1"_s;
    error.httpStatus = 0;
    QVERIFY(!catalogue.find(error));
    QCOMPARE(catalogue.findStatus(504)->code, u"504"_s);
    QVERIFY(!catalogue.findStatus(599));
    QVERIFY(!catalogue.findStatus(-1));
}

void ErrorCatalogueTest::choosesTheLanguageByLocale()
{
    const QString en = english().find(u"404")->meaning;
    const QString zh = chinese().find(u"404")->meaning;
    QVERIFY(en != zh);
    QCOMPARE(ErrorCatalogue::load(QLocale(u"zh_TW"_s)).find(u"404")->meaning, zh);
    QCOMPARE(ErrorCatalogue::load(QLocale(u"de_DE"_s)).find(u"404")->meaning, en);
    QCOMPARE(ErrorCatalogue::load(QLocale::c()).find(u"404")->meaning, en);
}

void ErrorCatalogueTest::refusedCallsNameTheirOwnItem()
{
    for (const QString& code : { u"403"_s, u"111403002"_s, u"111403003"_s }) {
        const auto entry = english().find(code);
        QCOMPARE(entry->missingPermission(u"dms:instance:list"_s), u"dms:instance:list"_s);
    }
    QVERIFY(english().find(u"111400012")->missingPermission(u"dms:instance:list"_s).isEmpty());
}

void ErrorCatalogueTest::refusedSignaturesAreNeverRepeatable()
{
    int seen = 0;
    const QStringList codes = english().codes();
    for (const QString& code : codes) {
        const auto entry = english().find(code);
        if (entry->httpStatus != 401)
            continue;
        ++seen;
        QVERIFY2(entry->repeat == ErrorEntry::Repeat::No, qPrintable(code));
    }
    QCOMPARE(seen, 7);
}

QTEST_GUILESS_MAIN(ErrorCatalogueTest)
#include "tst_errorcatalogue.moc"
