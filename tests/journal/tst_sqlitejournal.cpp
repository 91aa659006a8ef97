// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sqlitejournal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

JournalEntry entryNamed(const QString& name)
{
    JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);
    entry.action = JournalEntry::Action::RestartInstance;
    entry.outcome = JournalEntry::Outcome::Done;
    entry.connection = u"Production"_s;
    entry.instanceName = name;
    entry.requestIds = { u"req-"_s + name };
    return entry;
}

QStringList namesOf(const QList<JournalEntry>& entries)
{
    QStringList names;
    for (const JournalEntry& entry : entries)
        names.append(entry.instanceName);
    return names;
}

} // namespace

//! The journal in its file: what was written stays, is found, and cannot be changed unnoticed.
class SqliteJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void nothingIsTouchedBeforeTheFirstUse();
    void keepsEverythingInOrder();
    void isForItsOwnerAlone();
    void writesEverythingBeforeItEnds();
    void findsWords_data();
    void findsWords();
    void readsPages();
    void twoConsolesShareIt();
    void theFileRefusesChanges_data();
    void theFileRefusesChanges();
    void showsWhatSomebodyElseDid_data();
    void showsWhatSomebodyElseDid();
    void setsADamagedFileAside();
    void leavesALaterVersionAlone();
    void saysWhenThereIsNoPlace();
    void asksNobodyWhoIsGone();

private:
    void write(const QStringList& names);
    Result<Journal::Page, JournalProblem> find(const Journal::Query& query);
    Result<qint64, JournalProblem> check();
    void openAnew();
    //! Runs a statement on the file, as another program would.
    QString run(const QStringList& statements);
    QString path() const { return m_folder->filePath(u"data/journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteJournal> m_journal;
};

void SqliteJournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    openAnew();
}

void SqliteJournalTest::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

void SqliteJournalTest::openAnew()
{
    m_journal.reset();
    m_journal = std::make_unique<SqliteJournal>(path());
}

void SqliteJournalTest::write(const QStringList& names)
{
    QSignalSpy appended(m_journal.get(), &Journal::appended);
    for (const QString& name : names)
        m_journal->append(entryNamed(name));
    QTRY_COMPARE(appended.size(), names.size());
}

Result<Journal::Page, JournalProblem> SqliteJournalTest::find(const Journal::Query& query)
{
    std::optional<Result<Journal::Page, JournalProblem>> found;
    m_journal->find(query, this, [&found](auto result) { found = std::move(result); });
    const bool answered = !found && QTest::qWaitFor([&found] { return found.has_value(); });
    return answered ? *found
                    : unexpected(JournalProblem { JournalProblem::Kind::CannotRead, u"no answer"_s });
}

Result<qint64, JournalProblem> SqliteJournalTest::check()
{
    std::optional<Result<qint64, JournalProblem>> found;
    m_journal->check(this, [&found](auto result) { found = std::move(result); });
    const bool answered = QTest::qWaitFor([&found] { return found.has_value(); });
    return answered ? *found
                    : unexpected(JournalProblem { JournalProblem::Kind::CannotRead, u"no answer"_s });
}

QString SqliteJournalTest::run(const QStringList& statements)
{
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path());
        database.open();
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement) && error.isEmpty())
                error = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return error;
}

void SqliteJournalTest::nothingIsTouchedBeforeTheFirstUse()
{
    openAnew();
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"data"_s)));
}

void SqliteJournalTest::keepsEverythingInOrder()
{
    write({ u"one"_s, u"two"_s });
    openAnew();
    write({ u"three"_s });
    const auto page = find({});
    QVERIFY(page);
    QCOMPARE(namesOf(page->entries), QStringList({ u"three"_s, u"two"_s, u"one"_s }));
    QCOMPARE(page->entries.first().number, 3);
    QVERIFY(page->isLast);
    JournalEntry expected = entryNamed(u"one"_s);
    expected.number = 1;
    QCOMPARE(page->entries.last(), expected);
    QCOMPARE(check().value(), 0);
}

void SqliteJournalTest::isForItsOwnerAlone()
{
    write({ u"one"_s });
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(m_folder->filePath(u"data"_s)) & others, QFile::Permissions());
}

void SqliteJournalTest::writesEverythingBeforeItEnds()
{
    for (int i = 0; i < 50; ++i)
        m_journal->append(entryNamed(QString::number(i)));
    openAnew();
    QCOMPARE(find({}).value().entries.size(), 50);
}

void SqliteJournalTest::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("names");
    const QStringList all { u"Billing-Ü"_s, u"orders-2"_s, u"orders-1"_s };
    QTest::newRow("none") << QString() << all;
    QTest::newRow("blanks") << u"  "_s << all;
    QTest::newRow("a part of a name") << u"order"_s << QStringList { u"orders-2"_s, u"orders-1"_s };
    QTest::newRow("any case, any letter") << u"billing-ü"_s << QStringList { u"Billing-Ü"_s };
    QTest::newRow("two words") << u"restart orders-2"_s << QStringList { u"orders-2"_s };
    QTest::newRow("a request") << u"req-orders-1"_s << QStringList { u"orders-1"_s };
    QTest::newRow("wildcards are letters") << u"order%"_s << QStringList();
    QTest::newRow("nothing can be taken for SQL") << u"' OR 1=1 --"_s << QStringList();
    QTest::newRow("not there") << u"payments"_s << QStringList();
}

void SqliteJournalTest::findsWords()
{
    QFETCH(QString, words);
    write({ u"orders-1"_s, u"orders-2"_s, u"Billing-Ü"_s });
    const auto page = find({ words });
    QVERIFY(page);
    QTEST(namesOf(page->entries), "names");
}

void SqliteJournalTest::readsPages()
{
    write({ u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s });
    auto page = find({ {}, 0, 2 });
    QCOMPARE(namesOf(page->entries), QStringList({ u"5"_s, u"4"_s }));
    QVERIFY(!page->isLast);
    page = find({ {}, page->entries.last().number, 3 });
    QCOMPARE(namesOf(page->entries), QStringList({ u"3"_s, u"2"_s, u"1"_s }));
    QVERIFY(page->isLast);
}

void SqliteJournalTest::twoConsolesShareIt()
{
    SqliteJournal other(path());
    QSignalSpy appended(&other, &Journal::appended);
    QStringList failures;
    for (SqliteJournal* journal : { m_journal.get(), &other }) {
        connect(journal, &Journal::failed, this, [&](const JournalProblem& problem) {
            failures.append(QString::number(int(problem.kind)) + u" "_s + problem.detail);
        });
    }
    for (int i = 0; i < 20; ++i) {
        m_journal->append(entryNamed(u"a"_s));
        other.append(entryNamed(u"b"_s));
    }
    QTRY_VERIFY(appended.size() + failures.size() >= 20);
    QCOMPARE(failures.join(u","_s), QString());
    QTRY_COMPARE(find({}).value().entries.size(), 40);
    QCOMPARE(failures.join(u","_s), QString());
    QCOMPARE(check().value(), 0);
}

void SqliteJournalTest::theFileRefusesChanges_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("change") << u"UPDATE entries SET entry = '{}' WHERE number = 1"_s;
    QTest::newRow("take out") << u"DELETE FROM entries WHERE number = 1"_s;
    QTest::newRow("replace") << u"UPDATE entries SET number = 7 WHERE number = 1"_s;
}

void SqliteJournalTest::theFileRefusesChanges()
{
    QFETCH(QString, statement);
    write({ u"one"_s });
    QVERIFY(run({ statement }).contains(u"append-only"_s));
    QCOMPARE(namesOf(find({}).value().entries), QStringList { u"one"_s });
}

void SqliteJournalTest::showsWhatSomebodyElseDid_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("first");
    const QString noGuards = u"DROP TRIGGER entries_stay"_s;
    const QString noDeleteGuard = u"DROP TRIGGER entries_remain"_s;
    QTest::newRow("changed") << QStringList { noGuards,
                                              u"UPDATE entries SET entry = replace(entry, 'done', 'failed') "
                                              "WHERE number = 2"_s }
                             << qint64(2);
    QTest::newRow("another search text")
        << QStringList { noGuards, u"UPDATE entries SET searched = 'x' WHERE number = 3"_s } << qint64(3);
    QTest::newRow("taken out") << QStringList { noDeleteGuard, u"DELETE FROM entries WHERE number = 2"_s }
                               << qint64(3);
    QTest::newRow("slipped in") << QStringList {
        u"INSERT INTO entries (entry, searched, chain) SELECT entry, searched, chain FROM "
        "entries WHERE number = 1"_s
    } << qint64(4);
}

void SqliteJournalTest::showsWhatSomebodyElseDid()
{
    QFETCH(QStringList, statements);
    QFETCH(qint64, first);
    write({ u"one"_s, u"two"_s, u"three"_s });
    QCOMPARE(check().value(), 0);
    QCOMPARE(run(statements), QString());
    QCOMPARE(check().value(), first);
}

void SqliteJournalTest::setsADamagedFileAside()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray damaged(4096, 'x');
    file.write(damaged);
    file.close();
    QSignalSpy failed(m_journal.get(), &Journal::failed);
    write({ u"one"_s });
    QCOMPARE(failed.size(), 1);
    const auto problem = failed[0][0].value<JournalProblem>();
    QCOMPARE(problem.kind, JournalProblem::Kind::SetAside);
    QFile aside(problem.detail);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);
    QCOMPARE(find({}).value().entries.size(), 1);
}

void SqliteJournalTest::leavesALaterVersionAlone()
{
    write({ u"one"_s });
    m_journal.reset();
    QCOMPARE(run({ u"PRAGMA user_version = 2"_s }), QString());
    openAnew();
    QSignalSpy failed(m_journal.get(), &Journal::failed);
    m_journal->append(entryNamed(u"two"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<JournalProblem>().kind, JournalProblem::Kind::Newer);
    QCOMPARE(find({}).error().kind, JournalProblem::Kind::Newer);
    m_journal.reset();
    QCOMPARE(run({ u"PRAGMA user_version = 1"_s }), QString());
    openAnew();
    QCOMPARE(namesOf(find({}).value().entries), QStringList { u"one"_s });
}

void SqliteJournalTest::saysWhenThereIsNoPlace()
{
    QFile file(m_folder->filePath(u"data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // where the folder would be
    QSignalSpy failed(m_journal.get(), &Journal::failed);
    m_journal->append(entryNamed(u"one"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<JournalProblem>().kind, JournalProblem::Kind::CannotOpen);
    // As soon as there is a place, it is used.
    QVERIFY(file.remove());
    write({ u"two"_s });
    QCOMPARE(namesOf(find({}).value().entries), QStringList { u"two"_s });
}

void SqliteJournalTest::asksNobodyWhoIsGone()
{
    write({ u"one"_s });
    bool answered = false;
    {
        QObject context;
        m_journal->find({}, &context, [&answered](const auto&) { answered = true; });
    }
    QVERIFY(find({})); // behind it
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(SqliteJournalTest)
#include "tst_sqlitejournal.moc"
