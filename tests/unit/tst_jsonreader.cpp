// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

struct Leaf
{
    QString text;
    std::optional<qint64> number;
};

constexpr auto describe(json::For<Leaf>)
{
    return std::array {
        json::required<&Leaf::text>("text"),
        json::field<&Leaf::number>("number"),
    };
}

struct Tree
{
    InstanceId id;
    QString name;
    QString colour;
    std::optional<qint64> count;
    std::optional<qint64> loose;
    std::optional<bool> flag;
    QStringList words;
    std::optional<QStringList> zones;
    QString mixed;
    QString raw;
    std::optional<Leaf> leaf;
    std::vector<Leaf> leaves;
    std::vector<UnknownField> unknownFields;
};

constexpr auto describe(json::For<Tree>)
{
    return std::array {
        json::required<&Tree::id>("id"),
        json::field<&Tree::name>("name"),
        json::either<&Tree::colour>("colour"),
        json::either<&Tree::colour>("color"),
        json::field<&Tree::count>("count"),
        json::field<&Tree::loose, json::NumberOrText>("loose"),
        json::field<&Tree::flag>("flag"),
        json::field<&Tree::words>("words"),
        json::field<&Tree::zones>("zones"),
        json::field<&Tree::mixed, json::TextOrNumber>("mixed"),
        json::field<&Tree::raw, json::AnyAsText>("raw"),
        json::field<&Tree::leaf>("leaf"),
        json::field<&Tree::leaves>("leaves"),
    };
}

struct Forest
{
    std::vector<Tree> trees;
};

constexpr auto describe(json::For<Forest>)
{
    return std::array { json::required<&Forest::trees>("trees") };
}

template <typename T> ApiResult<T> parse(QByteArrayView text)
{
    auto body = ReplyBody::from(200, text);
    if (!body)
        return unexpected(body.error());
    return json::parseObject<T>(*body);
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKindOfMember();
    void whatIsNotThereStaysAbsent();
    void anEmptyTextIsNotAnAbsentOne();
    void theFirstSpellingThatIsNotEmptyCounts_data();
    void theFirstSpellingThatIsNotEmptyCounts();
    void numbersThatFit_data();
    void numbersThatFit();
    void booleans_data();
    void booleans();
    void errorsNameTheirPath_data();
    void errorsNameTheirPath();
    void unknownFieldsAreKeptInOrder();
    void recordsOfDifferentShapeDoNotMix();
    void repeatedTextsAreShared();
    void textsThatKeepChangingStayRight();
    void repeatedListsAreSharedAndChangedOnesAreNot();
    void theLastOfDuplicateKeysCounts();
    void strangeTextsSurvive_data();
    void strangeTextsSurvive();
};

void TestJsonReader::readsEveryKindOfMember()
{
    const auto tree = parse<Tree>(R"({"id":"i","name":"n","color":"red","count":7,"loose":"8","flag":"TRUE",
        "words":["a","b"],"zones":[],"mixed":12,"raw":{"x":[1,null]},"leaf":{"text":"t","number":-1},
        "leaves":[{"text":"u"}]})");
    QVERIFY(tree.has_value());
    QCOMPARE(tree->id.text(), u"i"_s);
    QCOMPARE(tree->name, u"n"_s);
    QCOMPARE(tree->colour, u"red"_s);
    QCOMPARE(tree->count, std::optional<qint64>(7));
    QCOMPARE(tree->loose, std::optional<qint64>(8));
    QCOMPARE(tree->flag, std::optional<bool>(true));
    QCOMPARE(tree->words, QStringList({ u"a"_s, u"b"_s }));
    QCOMPARE(tree->zones, std::optional<QStringList>(QStringList()));
    QCOMPARE(tree->mixed, u"12"_s);
    QCOMPARE(tree->raw, u"{\"x\":[1,null]}"_s);
    QVERIFY(tree->leaf.has_value());
    QCOMPARE(tree->leaf->number, std::optional<qint64>(-1));
    QCOMPARE(tree->leaves.size(), size_t(1));
    QCOMPARE(tree->leaves[0].text, u"u"_s);
    QVERIFY(tree->unknownFields.empty());
}

void TestJsonReader::whatIsNotThereStaysAbsent()
{
    for (const char* text : { R"({"id":"i"})", R"({"id":"i","name":null,"count":null,"loose":null,"flag":null,
            "words":null,"zones":null,"mixed":null,"raw":null,"leaf":null,"leaves":null})" }) {
        const auto tree = parse<Tree>(text);
        QVERIFY(tree.has_value());
        QVERIFY(tree->name.isNull());
        QVERIFY(tree->mixed.isNull());
        QVERIFY(tree->raw.isNull());
        QVERIFY(!tree->count && !tree->loose && !tree->flag && !tree->zones && !tree->leaf);
        QVERIFY(tree->leaves.empty());
    }
}

void TestJsonReader::anEmptyTextIsNotAnAbsentOne()
{
    const auto tree = parse<Tree>(R"({"id":"i","name":"","loose":""})");
    QVERIFY(tree.has_value());
    QVERIFY(tree->name.isEmpty());
    QVERIFY(!tree->name.isNull());
    QVERIFY(!tree->loose.has_value());
}

void TestJsonReader::theFirstSpellingThatIsNotEmptyCounts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("the first one") << QByteArray(R"({"id":"i","colour":"red"})");
    QTest::newRow("the other one") << QByteArray(R"({"id":"i","color":"red"})");
    QTest::newRow("both") << QByteArray(R"({"id":"i","colour":"red","color":"blue"})");
    QTest::newRow("the first is empty") << QByteArray(R"({"id":"i","colour":"","color":"red"})");
    QTest::newRow("the second is empty") << QByteArray(R"({"id":"i","color":"red","colour":""})");
    QTest::newRow("the first is null") << QByteArray(R"({"id":"i","colour":null,"color":"red"})");
}

void TestJsonReader::theFirstSpellingThatIsNotEmptyCounts()
{
    QFETCH(QByteArray, json);
    const auto tree = parse<Tree>(json);
    QVERIFY(tree.has_value());
    QCOMPARE(tree->colour, u"red"_s);
}

void TestJsonReader::numbersThatFit_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("loose");
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << QByteArray("0") << true << true << qint64(0);
    QTest::newRow("minus") << QByteArray("-5") << true << true << qint64(-5);
    QTest::newRow("2^53+1") << QByteArray("9007199254740993") << true << true << qint64(9007199254740993);
    QTest::newRow("2^63-1") << QByteArray("9223372036854775807") << true << true
                            << std::numeric_limits<qint64>::max();
    QTest::newRow("-2^63") << QByteArray("-9223372036854775808") << true << true
                           << std::numeric_limits<qint64>::min();
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << false << false << qint64(0);
    QTest::newRow("2^64-1") << QByteArray("18446744073709551615") << false << false << qint64(0);
    QTest::newRow("fraction") << QByteArray("1.5") << false << false << qint64(0);
    QTest::newRow("exponent") << QByteArray("1e3") << false << false << qint64(0);
    QTest::newRow("true") << QByteArray("true") << false << false << qint64(0);
    QTest::newRow("array") << QByteArray("[1]") << false << false << qint64(0);
    QTest::newRow("text") << QByteArray("\"300\"") << false << true << qint64(300);
    QTest::newRow("text of 2^63-1") << QByteArray("\"9223372036854775807\"") << false << true
                                    << std::numeric_limits<qint64>::max();
    QTest::newRow("text of 2^63") << QByteArray("\"9223372036854775808\"") << false << false << qint64(0);
    QTest::newRow("text with a unit") << QByteArray("\"300MB\"") << false << false << qint64(0);
    QTest::newRow("text with a blank") << QByteArray("\" 300\"") << false << false << qint64(0);
    QTest::newRow("text with NUL") << QByteArray("\"300\\u0000\"") << false << false << qint64(0);
}

void TestJsonReader::numbersThatFit()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, strict);
    QFETCH(bool, loose);
    QFETCH(qint64, number);
    const auto first = parse<Tree>(R"({"id":"i","count":)" + value + "}");
    QCOMPARE(first.has_value(), strict);
    const auto second = parse<Tree>(R"({"id":"i","loose":)" + value + "}");
    QCOMPARE(second.has_value(), loose);
    if (strict)
        QCOMPARE(first->count, std::optional<qint64>(number));
    else
        QCOMPARE(first.error().cause, ApiError::Cause::WrongType);
    if (loose)
        QCOMPARE(second->loose, std::optional<qint64>(number));
    else
        QCOMPARE(second.error().detail, u"loose"_s);
}

void TestJsonReader::booleans_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expected");
    const std::pair<const char*, int> rows[] = {
        { "true", 1 },        { "false", 0 },  { "\"true\"", 1 }, { "\"false\"", 0 }, { "\"True\"", 1 },
        { "\"FALSE\"", 0 },   { "1", 1 },      { "0", 0 },        { "2", -1 },        { "-1", -1 },
        { "1.0", -1 },        { "\"1\"", -1 }, { "\"yes\"", -1 }, { "\"\"", -1 },     { "[]", -1 },
        { "\"truely\"", -1 }, { "{}", -1 },
    };
    for (const auto& [value, expected] : rows)
        QTest::newRow(value) << QByteArray(value) << expected;
}

void TestJsonReader::booleans()
{
    QFETCH(QByteArray, value);
    QFETCH(int, expected);
    const auto tree = parse<Tree>(R"({"id":"i","flag":)" + value + "}");
    QCOMPARE(tree.has_value(), expected >= 0);
    if (tree)
        QCOMPARE(tree->flag, std::optional<bool>(expected == 1));
    else
        QCOMPARE(tree.error().detail, u"flag"_s);
}

void TestJsonReader::errorsNameTheirPath_data()
{
    using Cause = ApiError::Cause;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("path");
    QTest::newRow("empty body") << QByteArray("  ") << Cause::EmptyBody << QString();
    QTest::newRow("root is an array") << QByteArray("[]") << Cause::WrongType << QString();
    QTest::newRow("root is null") << QByteArray("null") << Cause::WrongType << QString();
    QTest::newRow("missing list") << QByteArray("{}") << Cause::MissingField << u"trees"_s;
    QTest::newRow("list is an object") << QByteArray(R"({"trees":{}})") << Cause::WrongType << u"trees"_s;
    QTest::newRow("item is a text") << QByteArray(R"({"trees":[{"id":"a"},"b"]})") << Cause::WrongType
                                    << u"trees[1]"_s;
    QTest::newRow("item lacks its id")
        << QByteArray(R"({"trees":[{"id":"a"},{}]})") << Cause::MissingField << u"trees[1].id"_s;
    QTest::newRow("id is null") << QByteArray(R"({"trees":[{"id":null}]})") << Cause::MissingField
                                << u"trees[0].id"_s;
    QTest::newRow("id is empty") << QByteArray(R"({"trees":[{"id":""}]})") << Cause::MissingField
                                 << u"trees[0].id"_s;
    QTest::newRow("id is a number") << QByteArray(R"({"trees":[{"id":5}]})") << Cause::WrongType
                                    << u"trees[0].id"_s;
    QTest::newRow("text in a list") << QByteArray(R"({"trees":[{"id":"a","words":["x",1]}]})")
                                    << Cause::WrongType << u"trees[0].words[1]"_s;
    QTest::newRow("object below") << QByteArray(R"({"trees":[{"id":"a","leaf":{"text":"t","number":""}}]})")
                                  << Cause::WrongType << u"trees[0].leaf.number"_s;
    QTest::newRow("list below") << QByteArray(R"({"trees":[{"id":"a","leaves":[{"text":"t"},{}]}]})")
                                << Cause::MissingField << u"trees[0].leaves[1].text"_s;
}

void TestJsonReader::errorsNameTheirPath()
{
    QFETCH(QByteArray, json);
    QFETCH(ApiError::Cause, cause);
    QFETCH(QString, path);
    const auto forest = parse<Forest>(json);
    QVERIFY(!forest.has_value());
    QCOMPARE(forest.error().kind, ApiError::Kind::BadReply);
    QCOMPARE(forest.error().outcome, ApiError::Outcome::Unknown);
    QCOMPARE(forest.error().httpStatus, 200);
    QCOMPARE(forest.error().cause, cause);
    QCOMPARE(forest.error().detail, path);
}

void TestJsonReader::unknownFieldsAreKeptInOrder()
{
    const auto tree = parse<Tree>(R"({"zz":1,"id":"i","new":{"a":[true]},"count":1,"Name":null})");
    QVERIFY(tree.has_value());
    const std::vector<UnknownField> expected { { u"zz"_s, u"1"_s },
                                               { u"new"_s, u"{\"a\":[true]}"_s },
                                               { u"Name"_s, u"null"_s } };
    QCOMPARE(tree->unknownFields, expected);
    QVERIFY(tree->name.isNull());
}

void TestJsonReader::recordsOfDifferentShapeDoNotMix()
{
    const auto forest = parse<Forest>(R"({"trees":[
        {"id":"a","name":"same","count":1,"flag":true},
        {"count":2,"id":"b"},
        {"x":0,"name":"same","id":"c","flag":false},
        {"id":"d","name":"same","count":1,"flag":true}]})");
    QVERIFY(forest.has_value());
    const auto& trees = forest->trees;
    QCOMPARE(trees.size(), size_t(4));
    QCOMPARE(trees[1].id.text(), u"b"_s);
    QVERIFY(trees[1].name.isNull());
    QVERIFY(!trees[1].flag);
    QCOMPARE(trees[1].count, std::optional<qint64>(2));
    QCOMPARE(trees[2].name, u"same"_s);
    QVERIFY(!trees[2].count);
    QCOMPARE(trees[2].flag, std::optional<bool>(false));
    QCOMPARE(trees[3].name, u"same"_s);
    QCOMPARE(trees[3].count, std::optional<qint64>(1));
}

void TestJsonReader::repeatedTextsAreShared()
{
    const auto forest = parse<Forest>(R"({"trees":[{"id":"a","name":"RUNNING"},{"id":"b","name":"RUNNING"},
        {"id":"c","name":"running"}]})");
    QVERIFY(forest.has_value());
    QCOMPARE(forest->trees[0].name.constData(), forest->trees[1].name.constData());
    QCOMPARE(forest->trees[2].name, u"running"_s);
}

void TestJsonReader::textsThatKeepChangingStayRight()
{
    QByteArray json("{\"trees\":[");
    for (int i = 0; i < 100; ++i)
        json += (i > 0 ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i / 40 * 1000 + i % 40) + "\"}";
    const auto forest = parse<Forest>(json + "]}");
    QVERIFY(forest.has_value());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(forest->trees[size_t(i)].id.text(), QString::number(i / 40 * 1000 + i % 40));
}

void TestJsonReader::repeatedListsAreSharedAndChangedOnesAreNot()
{
    const auto forest = parse<Forest>(R"({"trees":[{"id":"a","words":["x","y"]},{"id":"b","words":["x","y"]},
        {"id":"c","words":["x"]},{"id":"d","words":[]},{"id":"e","words":["x","z"]}]})");
    QVERIFY(forest.has_value());
    const auto& trees = forest->trees;
    QCOMPARE(trees[0].words.constData(), trees[1].words.constData());
    QCOMPARE(trees[2].words, QStringList(u"x"_s));
    QCOMPARE(trees[3].words, QStringList());
    QCOMPARE(trees[4].words, QStringList({ u"x"_s, u"z"_s }));
}

void TestJsonReader::theLastOfDuplicateKeysCounts()
{
    const auto tree = parse<Tree>(R"({"id":"i","id":"j","name":"a","name":"b","count":1,"count":2,
        "leaves":[{"text":"t"}],"leaves":[],"leaf":{"text":"t","number":1},"leaf":{"text":"u"}})");
    QVERIFY(tree.has_value());
    QCOMPARE(tree->id.text(), u"j"_s);
    QCOMPARE(tree->name, u"b"_s);
    QCOMPARE(tree->count, std::optional<qint64>(2));
    QVERIFY(tree->leaves.empty());
    QVERIFY(!tree->leaf->number);
}

void TestJsonReader::strangeTextsSurvive_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL inside") << QString::fromUtf8("a\0b", 3);
    QTest::newRow("right to left") << QString::fromUtf8("\u202Eabc\u05D0");
    QTest::newRow("outside the first plane") << QString::fromUtf8("\U0001F600");
    QTest::newRow("quotes") << u"\"\\\n\t"_s;
    QTest::newRow("100 kB") << QString(100'000, u'x');
}

void TestJsonReader::strangeTextsSurvive()
{
    QFETCH(QString, text);
    const QJsonObject object { { u"id"_s, text }, { text, text } };
    const auto tree = parse<Tree>(QJsonDocument(object).toJson());
    QVERIFY(tree.has_value());
    QCOMPARE(tree->id.text(), text);
    QCOMPARE(tree->unknownFields.size(), size_t(1));
    QCOMPARE(tree->unknownFields[0].name, text);
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
