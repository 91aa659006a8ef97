// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/creationconsole.h"
#include "ops/draftstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

dms::InstanceTemplate titled(const QString& title)
{
    return { title, fakes::CreationConsole::draft(u"kafka-1"_s) };
}

} // namespace

//! Templates and unfinished drafts on the disk.
class DraftStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void templatesComeByTitle();
    void aTemplateReplacesThatOfTheSameTitle();
    void noPasswordIsWritten();
    void whatIsNoTemplateIsLeftOut();
    void onlyTemplatesOfTheFolderAreRemoved();
    void unfinishedBelongsToItsPlace();
    void anIdIsNoPath();
    void whereNothingCanBeWrittenNothingIsSaved();
    void filesAreForTheirOwnerAlone();

private:
    QStringList files() const { return QDir(path()).entryList(QDir::Files | QDir::Hidden); }
    QString path() const { return m_folder->filePath(u"drafts"_s); }
    bool write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(QDir(path()).filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DraftStore> m;
};

void DraftStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m = std::make_unique<DraftStore>(path());
}

void DraftStoreTest::templatesComeByTitle()
{
    QVERIFY(m->templates().isEmpty());
    for (const QString& title : { u"shop"_s, u"Audit"_s, u"logs"_s })
        QVERIFY(m->saveTemplate(titled(title)));
    QStringList titles;
    for (const auto& entry : m->templates())
        titles += entry.value.title;
    QCOMPARE(titles, QStringList({ u"Audit"_s, u"logs"_s, u"shop"_s }));
    QCOMPARE(m->templates().constFirst().value.draft.vpcId, u"vpc-1"_s);
}

void DraftStoreTest::aTemplateReplacesThatOfTheSameTitle()
{
    const auto first = m->saveTemplate(titled(u"shop"_s));
    dms::InstanceTemplate changed = titled(u"shop"_s);
    changed.draft.vpcId = u"vpc-2"_s;
    QCOMPARE(m->saveTemplate(changed), first);
    QCOMPARE(m->templates().size(), 1);
    QCOMPARE(m->templates().constFirst().value.draft.vpcId, u"vpc-2"_s);
}

void DraftStoreTest::noPasswordIsWritten()
{
    QVERIFY(m->saveTemplate(titled(u"shop"_s)));
    QVERIFY(m->keepUnfinished(ConnectionId(u"c"_s), ProjectId(u"p"_s), titled({}).draft));
    QCOMPARE(files().size(), 2);
    for (const QString& name : files()) {
        QFile file(QDir(path()).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("kafka-1"));
        QVERIFY(!bytes.contains("word-1"));
    }
}

void DraftStoreTest::whatIsNoTemplateIsLeftOut()
{
    QVERIFY(m->saveTemplate(titled(u"shop"_s)));
    QVERIFY(write(u"template-torn.json"_s, "{\"ver"));
    QVERIFY(write(u"notes.json"_s, dms::toJson(titled(u"other"_s))));
    QCOMPARE(m->templates().size(), 1);
    QVERIFY(files().contains(u"template-torn.json"_s));
}

void DraftStoreTest::onlyTemplatesOfTheFolderAreRemoved()
{
    const auto file = m->saveTemplate(titled(u"shop"_s));
    QVERIFY(m->keepUnfinished(ConnectionId(u"c"_s), ProjectId(u"p"_s), titled({}).draft));
    const QString outside = m_folder->filePath(u"template-x.json"_s);
    QVERIFY(QFile::copy(*file, outside));
    QVERIFY(!m->removeTemplate(outside));
    QVERIFY(QFile::exists(outside));
    for (const QString& name : files()) {
        if (name.startsWith(u"unfinished"_s))
            QVERIFY(!m->removeTemplate(QDir(path()).filePath(name)));
    }
    QVERIFY(m->removeTemplate(*file));
    QVERIFY(!m->removeTemplate(*file));
    QVERIFY(m->templates().isEmpty());
}

void DraftStoreTest::unfinishedBelongsToItsPlace()
{
    const ConnectionId connection(u"c"_s);
    QVERIFY(!m->unfinished(connection, ProjectId(u"p1"_s)));
    QVERIFY(m->keepUnfinished(connection, ProjectId(u"p1"_s), titled({}).draft));
    QVERIFY(!m->unfinished(connection, ProjectId(u"p2"_s)));
    QVERIFY(!m->unfinished(ConnectionId(u"d"_s), ProjectId(u"p1"_s)));
    QCOMPARE(m->unfinished(connection, ProjectId(u"p1"_s))->name, u"kafka-1"_s);
    m->dropUnfinished(connection, ProjectId(u"p1"_s));
    QVERIFY(!m->unfinished(connection, ProjectId(u"p1"_s)));
    QVERIFY(files().isEmpty());
}

void DraftStoreTest::anIdIsNoPath()
{
    QVERIFY(m->keepUnfinished(ConnectionId(u"../../x"_s), ProjectId(u"/etc/y"_s), titled({}).draft));
    QCOMPARE(files().size(), 1);
    QVERIFY(m->unfinished(ConnectionId(u"../../x"_s), ProjectId(u"/etc/y"_s)));
}

void DraftStoreTest::whereNothingCanBeWrittenNothingIsSaved()
{
    QFile inTheWay(path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!m->saveTemplate(titled(u"shop"_s)));
    QVERIFY(!m->keepUnfinished(ConnectionId(u"c"_s), ProjectId(u"p"_s), titled({}).draft));
    QVERIFY(m->templates().isEmpty());
}

void DraftStoreTest::filesAreForTheirOwnerAlone()
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const auto file = m->saveTemplate(titled(u"shop"_s));
    QCOMPARE(QFile::permissions(*file) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draftstore.moc"
