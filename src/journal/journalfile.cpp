// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journalfile.h"

#include "core/privatefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Problem = JournalProblem;

constexpr int formatVersion = 1;

// Rows are written once. The chain makes it visible when somebody removes these triggers first.
constexpr std::array schema {
    "CREATE TABLE IF NOT EXISTS entries (number INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL, "
    "searched TEXT NOT NULL, chain TEXT NOT NULL)"_L1,
    "CREATE TRIGGER IF NOT EXISTS entries_stay BEFORE UPDATE ON entries "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_L1,
    "CREATE TRIGGER IF NOT EXISTS entries_remain BEFORE DELETE ON entries "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"_L1,
    "PRAGMA user_version = 1"_L1,
};

QString chained(const QString& before, const QByteArray& json)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before.toLatin1());
    hash.addData(json);
    return QString::fromLatin1(hash.result().toHex());
}

QString searchedText(const JournalEntry& entry)
{
    QStringList parts {
        actionKey(entry), outcomeKey(entry.outcome), entry.connection,   entry.user,  entry.region,
        entry.project,    entry.instanceId,          entry.instanceName, entry.topic, entry.code,
        entry.message
    };
    parts.append(entry.requestIds);
    for (const JournalEntry::Change& change : entry.changes)
        parts << change.field << change.before << change.after;
    return parts.join(u'\n').toCaseFolded();
}

//! SQLite makes the file, and those beside it, for whom the file is.
bool makeFile(const QString& path)
{
    if (!makePrivateFolder(QFileInfo(path).path()))
        return false;
    QFile file(path);
    if (file.exists())
        return true;
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        return file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Another console that starts at the same moment may have made it; the object remembers that it was not
    // there.
    return QFile::exists(path);
}

} // namespace

JournalFile::JournalFile(QString path)
    : m_path(std::move(path))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalFile::~JournalFile()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

JournalProblem JournalFile::problem(Problem::Kind kind) const
{
    return { kind, m_error.databaseText().isEmpty() ? m_error.driverText() : m_error.databaseText() };
}

bool JournalFile::run(const QString& statement)
{
    QSqlQuery query(m_database);
    const bool done = query.exec(statement);
    m_error = query.lastError();
    return done;
}

//! SQLITE_CORRUPT and SQLITE_NOTADB.
bool JournalFile::isDamaged() const
{
    const QString code = m_error.nativeErrorCode();
    return code == "11"_L1 || code == "26"_L1;
}

std::optional<JournalProblem> JournalFile::open()
{
    if (m_database.isOpen())
        return std::nullopt;
    auto found = prepare();
    if (!found || !isDamaged())
        return found;
    m_database.close();
    const QString aside
        = m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(m_path, aside))
        return found;
    found = prepare();
    return found ? found : Problem { Problem::Kind::SetAside, aside };
}

std::optional<JournalProblem> JournalFile::prepare()
{
    m_error = {};
    if (!makeFile(m_path))
        return Problem { Problem::Kind::CannotOpen, m_path };
    if (!m_database.isValid()) {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(m_path);
        // For another console that is writing.
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    if (!m_database.open()) {
        m_error = m_database.lastError();
        return problem(Problem::Kind::CannotOpen);
    }
    const bool ready = !isNewer() && m_error.type() == QSqlError::NoError && run(u"BEGIN IMMEDIATE"_s)
        && std::all_of(schema.begin(), schema.end(), [this](auto line) { return run(line); })
        && run(u"COMMIT"_s);
    if (ready)
        return std::nullopt;
    Problem found
        = problem(m_error.type() == QSqlError::NoError ? Problem::Kind::Newer : Problem::Kind::CannotOpen);
    m_database.close();
    return found;
}

bool JournalFile::isNewer()
{
    QSqlQuery query(m_database);
    const bool read = query.exec(u"PRAGMA user_version"_s) && query.next();
    m_error = query.lastError();
    return read && query.value(0).toInt() > formatVersion;
}

QString JournalFile::lastChain()
{
    QSqlQuery query(m_database);
    const bool read = query.exec(u"SELECT chain FROM entries ORDER BY number DESC LIMIT 1"_s);
    m_error = query.lastError();
    return read && query.next() ? query.value(0).toString() : QString();
}

JournalFile::Outcome<JournalEntry> JournalFile::append(JournalEntry entry)
{
    const QByteArray json = toJson(entry);
    if (!run(u"BEGIN IMMEDIATE"_s))
        return unexpected(problem(Problem::Kind::CannotWrite));
    const QString before = lastChain();
    if (m_error.type() == QSqlError::NoError) {
        QSqlQuery insert(m_database);
        insert.prepare(u"INSERT INTO entries (entry, searched, chain) VALUES (?, ?, ?)"_s);
        insert.addBindValue(QString::fromUtf8(json));
        insert.addBindValue(searchedText(entry));
        insert.addBindValue(chained(before, json));
        if (insert.exec() && run(u"COMMIT"_s)) {
            entry.number = insert.lastInsertId().toLongLong();
            return entry;
        }
        if (insert.lastError().type() != QSqlError::NoError)
            m_error = insert.lastError();
    }
    const Problem found = problem(Problem::Kind::CannotWrite);
    run(u"ROLLBACK"_s);
    return unexpected(found);
}

JournalFile::Outcome<Journal::Page> JournalFile::find(const Journal::Query& wanted)
{
    const QStringList words = wanted.words.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    QString statement = u"SELECT number, entry FROM entries WHERE (? = 0 OR number < ?)"_s;
    for (qsizetype i = 0; i < words.size(); ++i)
        statement += u" AND instr(searched, ?) > 0"_s;
    statement += u" ORDER BY number DESC LIMIT ?"_s;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(statement);
    query.addBindValue(wanted.before);
    query.addBindValue(wanted.before);
    for (const QString& word : words)
        query.addBindValue(word);
    query.addBindValue(wanted.most + 1);
    query.exec();
    Journal::Page page;
    while (query.next()) {
        if (page.entries.size() == wanted.most) {
            page.isLast = false;
            break;
        }
        auto entry = readEntry(query.value(1).toString().toUtf8());
        // Something else wrote that row; check() points to it.
        if (!entry)
            continue;
        entry->number = query.value(0).toLongLong();
        page.entries.append(std::move(*entry));
    }
    m_error = query.lastError();
    if (m_error.type() != QSqlError::NoError)
        return unexpected(problem(Problem::Kind::CannotRead));
    return page;
}

JournalFile::Outcome<qint64> JournalFile::check()
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.exec(u"SELECT number, entry, searched, chain FROM entries ORDER BY number"_s);
    QString before;
    qint64 expected = 1;
    while (query.next()) {
        const qint64 number = query.value(0).toLongLong();
        const QByteArray json = query.value(1).toString().toUtf8();
        const auto entry = readEntry(json);
        const QString chain = query.value(3).toString();
        if (number != expected || !entry || query.value(2).toString() != searchedText(*entry)
            || chain != chained(before, json))
            return number;
        before = chain;
        ++expected;
    }
    m_error = query.lastError();
    if (m_error.type() != QSqlError::NoError)
        return unexpected(problem(Problem::Kind::CannotRead));
    return qint64(0);
}

} // namespace partita
