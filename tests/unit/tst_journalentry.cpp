// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apierror.h"
#include "core/csv.h"
#include "ops/journal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

using Action = JournalEntry::Action;
using Outcome = JournalEntry::Outcome;

namespace {

JournalEntry wholeEntry()
{
    JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 24), QTime(9, 30, 5, 250), Qt::UTC);
    entry.took = std::chrono::milliseconds(1234);
    entry.action = Action::ModifyInstance;
    entry.outcome = Outcome::Failed;
    entry.connection = u"Production 生产"_s;
    entry.connectionId = u"c-1"_s;
    entry.user = u"ada@acme"_s;
    entry.region = u"eu-de"_s;
    entry.project = u"p1"_s;
    entry.instanceId = u"i-1"_s;
    entry.instanceName = u"orders"_s;
    entry.topic = u"paid"_s;
    entry.changes = { { u"description"_s, u"old"_s, u""_s }, { u"name"_s, QString(), u"new"_s } };
    entry.code = u"111400026"_s;
    entry.message = u"This operation is not allowed"_s;
    entry.requestIds = { u"r-1"_s, u"r-2"_s };
    return entry;
}

} // namespace

//! What an entry of the journal is in a file.
class JournalEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void everyActionAndOutcomeHasAKey_data();
    void everyActionAndOutcomeHasAKey();
    void anActionOfALaterVersionKeepsItsKey();
    void whatIsNoEntryIsRefused_data();
    void whatIsNoEntryIsRefused();
    void notesAnError_data();
    void notesAnError();
    void csvLines_data();
    void csvLines();
};

void JournalEntryTest::comesBackAsItWas()
{
    const auto read = readEntry(toJson(wholeEntry()));
    QVERIFY(read);
    QCOMPARE(*read, wholeEntry());
    // An empty text and none are two things.
    QVERIFY(!read->changes[0].after.isNull());
    QVERIFY(read->changes[1].before.isNull());
}

void JournalEntryTest::everyActionAndOutcomeHasAKey_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("key");
    QTest::newRow("create") << Action::CreateInstance << u"create-instance"_s;
    QTest::newRow("purge") << Action::RemoveFailedCreations << u"remove-failed-creations"_s;
    QTest::newRow("modify") << Action::ModifyInstance << u"modify-instance"_s;
    QTest::newRow("restart") << Action::RestartInstance << u"restart-instance"_s;
    QTest::newRow("delete") << Action::DeleteInstance << u"delete-instance"_s;
    QTest::newRow("extend") << Action::ExtendInstance << u"extend-instance"_s;
    QTest::newRow("create topic") << Action::CreateTopic << u"create-topic"_s;
    QTest::newRow("delete topic") << Action::DeleteTopic << u"delete-topic"_s;
}

void JournalEntryTest::everyActionAndOutcomeHasAKey()
{
    QFETCH(Action, action);
    QFETCH(QString, key);
    JournalEntry entry = wholeEntry();
    entry.action = action;
    QCOMPARE(actionKey(entry), key);
    for (const auto& [outcome, word] :
         { std::pair { Outcome::Done, u"done"_s }, std::pair { Outcome::Failed, u"failed"_s },
           std::pair { Outcome::Unknown, u"unknown"_s } }) {
        entry.outcome = outcome;
        QCOMPARE(outcomeKey(outcome), word);
        QCOMPARE(readEntry(toJson(entry)), std::optional(entry));
    }
}

void JournalEntryTest::anActionOfALaterVersionKeepsItsKey()
{
    const auto read = readEntry(
        R"({"action":"paint-topic","outcome":"done","at":"2026-11-24T09:30:05.250Z","colour":"red"})");
    QVERIFY(read);
    QCOMPARE(read->action, Action::Other);
    QCOMPARE(actionKey(*read), u"paint-topic"_s);
}

void JournalEntryTest::whatIsNoEntryIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no action") << QByteArray(R"({"outcome":"done","at":"2026-11-24T09:30:05Z"})");
    QTest::newRow("no outcome") << QByteArray(R"({"action":"create-topic","at":"2026-11-24T09:30:05Z"})");
    QTest::newRow("another outcome") << QByteArray(
        R"({"action":"create-topic","outcome":"maybe","at":"2026-11-24T09:30:05Z"})");
    QTest::newRow("no time") << QByteArray(R"({"action":"create-topic","outcome":"done"})");
    QTest::newRow("no such time") << QByteArray(
        R"({"action":"create-topic","outcome":"done","at":"yesterday"})");
}

void JournalEntryTest::whatIsNoEntryIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readEntry(json));
}

void JournalEntryTest::notesAnError_data()
{
    QTest::addColumn<ApiError::Outcome>("happened");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("noted");
    QTest::newRow("refused") << ApiError::Outcome::Rejected << u"111400026"_s << Outcome::Failed
                             << u"111400026"_s;
    QTest::newRow("refused without a code")
        << ApiError::Outcome::Rejected << QString() << Outcome::Failed << u"400"_s;
    QTest::newRow("never sent") << ApiError::Outcome::NotSent << u"111400026"_s << Outcome::Failed
                                << u"111400026"_s;
    QTest::newRow("unknown") << ApiError::Outcome::Unknown << QString() << Outcome::Unknown << u"400"_s;
}

void JournalEntryTest::notesAnError()
{
    QFETCH(ApiError::Outcome, happened);
    QFETCH(QString, code);
    QFETCH(Outcome, outcome);
    QFETCH(QString, noted);
    ApiError error;
    error.outcome = happened;
    error.httpStatus = 400;
    error.code = code;
    error.serverText = u"no"_s;
    error.requestId = u"r-3"_s;
    JournalEntry entry = wholeEntry();
    note(entry, error);
    QCOMPARE(entry.outcome, outcome);
    QCOMPARE(entry.code, noted);
    QCOMPARE(entry.message, u"no"_s);
    QCOMPARE(entry.requestIds.last(), u"r-3"_s);
}

void JournalEntryTest::csvLines_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringList { u"a"_s, u"b c"_s } << QByteArray("a,b c\r\n");
    QTest::newRow("empty") << QStringList { QString(), QString() } << QByteArray(",\r\n");
    QTest::newRow("comma") << QStringList { u"a,b"_s } << QByteArray("\"a,b\"\r\n");
    QTest::newRow("quote") << QStringList { u"say \"no\""_s } << QByteArray("\"say \"\"no\"\"\"\r\n");
    QTest::newRow("line end") << QStringList { u"a\nb"_s } << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("Chinese") << QStringList { u"订单"_s } << QByteArray("订单\r\n");
    QTest::newRow("formula") << QStringList { u"=1+1"_s } << QByteArray("'=1+1\r\n");
    QTest::newRow("command") << QStringList { u"@SUM(A1)"_s } << QByteArray("'@SUM(A1)\r\n");
    QTest::newRow("negative number") << QStringList { u"-12"_s } << QByteArray("-12\r\n");
    QTest::newRow("minus text") << QStringList { u"-a"_s } << QByteArray("'-a\r\n");
}

void JournalEntryTest::csvLines()
{
    QFETCH(QStringList, fields);
    QFETCH(QByteArray, line);
    QCOMPARE(csvLine(fields), line);
}

QTEST_GUILESS_MAIN(JournalEntryTest)
#include "tst_journalentry.moc"
