// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/journalmodel.h"
#include "activity/journalpanel.h"
#include "common/banner.h"
#include "common/fieldblock.h"
#include "fakes/fakejournal.h"
#include "gui/guiworld.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

JournalEntry entryNamed(const QString& name, JournalEntry::Outcome outcome = JournalEntry::Outcome::Done)
{
    JournalEntry entry;
    entry.at = QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);
    entry.took = std::chrono::seconds(250);
    entry.action = JournalEntry::Action::DeleteInstance;
    entry.outcome = outcome;
    entry.connection = u"Orders"_s;
    entry.region = u"eu-de"_s;
    entry.user = u"ada@acme"_s;
    entry.instanceName = name;
    return entry;
}

} // namespace

//! The journal on the screen.
class JournalPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsTheNewestFirst();
    void saysWhenThereIsNothing();
    void searches();
    void newEntriesLeaveTheSelectionAlone();
    void readsOlderOnesWhenTheyAreWanted();
    void showsOneInFull();
    void tellsOfProblems();
    void tellsOfAlteredEntries();
    void exports_data();
    void exports();
    void tellsWhyItCouldNotExport();
    void everyControlHasAName();

private:
    void open();
    template <typename T> T* child(const QString& name) const { return m_panel->findChild<T*>(name); }
    QTableView* table() const { return child<QTableView>(u"journalTable"_s); }
    QStringList names() const { return columnTexts(table(), JournalModel::Subject); }
    void exportTo(const QString& path);

    Workers m_workers;
    std::unique_ptr<fakes::FakeJournal> m_journal;
    std::unique_ptr<JournalPanel> m_panel;
};

void JournalPanelTest::init()
{
    m_journal = std::make_unique<fakes::FakeJournal>();
}

void JournalPanelTest::cleanup()
{
    m_panel.reset();
    m_journal.reset();
}

void JournalPanelTest::open()
{
    m_panel = std::make_unique<JournalPanel>(*m_journal, m_workers);
    m_panel->resize(1000, 300);
    m_panel->show();
    new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_panel.get());
    QCoreApplication::processEvents();
}

void JournalPanelTest::showsTheNewestFirst()
{
    m_journal->append(entryNamed(u"one"_s));
    m_journal->append(entryNamed(u"two"_s, JournalEntry::Outcome::Unknown));
    open();
    QTRY_COMPARE(names(), QStringList({ u"two"_s, u"one"_s }));
    QCOMPARE(columnTexts(table(), JournalModel::Outcome), QStringList({ u"Unknown"_s, u"Done"_s }));
    QCOMPARE(columnTexts(table(), JournalModel::Action).first(), u"Delete an instance"_s);
    QCOMPARE(columnTexts(table(), JournalModel::Place).first(), u"Orders, eu-de"_s);
    QCOMPARE(columnTexts(table(), JournalModel::Took).first(), u"4 min 10 s"_s);
}

void JournalPanelTest::saysWhenThereIsNothing()
{
    open();
    QTRY_VERIFY(!table()->isVisible());
    QVERIFY(!child<QPushButton>(u"journalExport"_s)->isEnabled());
    m_journal->append(entryNamed(u"one"_s));
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(child<QPushButton>(u"journalExport"_s)->isEnabled());
}

void JournalPanelTest::searches()
{
    m_journal->append(entryNamed(u"one"_s));
    m_journal->append(entryNamed(u"two"_s));
    open();
    m_panel->focusSearch();
    QTest::keyClicks(child<QLineEdit>(u"journalSearch"_s), u"tw"_s);
    QTRY_COMPARE(names(), QStringList { u"two"_s });
    QTest::keyClicks(child<QLineEdit>(u"journalSearch"_s), u"x"_s);
    QTRY_VERIFY(!table()->isVisible());
    child<QLineEdit>(u"journalSearch"_s)->clear();
    QTRY_COMPARE(names(), QStringList({ u"two"_s, u"one"_s }));
}

void JournalPanelTest::newEntriesLeaveTheSelectionAlone()
{
    m_journal->append(entryNamed(u"one"_s));
    m_journal->append(entryNamed(u"two"_s));
    open();
    QTRY_COMPARE(names().size(), 2);
    table()->selectRow(1);
    m_journal->append(entryNamed(u"three"_s));
    QTRY_COMPARE(names(), QStringList({ u"three"_s, u"two"_s, u"one"_s }));
    QCOMPARE(table()->currentIndex().row(), 2);
    QVERIFY(child<QPlainTextEdit>(u"journalDetail"_s)->toPlainText().contains(u"one"_s));
}

void JournalPanelTest::readsOlderOnesWhenTheyAreWanted()
{
    for (int i = 0; i < 1200; ++i)
        m_journal->append(entryNamed(QString::number(i)));
    open();
    QTRY_VERIFY(table()->model()->rowCount() >= 500);
    QTRY_VERIFY((table()->scrollToBottom(), table()->model()->rowCount() == 1200));
    QVERIFY(!table()->model()->canFetchMore({}));
    QCOMPARE(names().last(), u"0"_s);
    QList<qint64> before;
    for (const Journal::Query& query : std::as_const(m_journal->queries)) {
        QCOMPARE(query.most, 500);
        before.append(query.before);
    }
    QCOMPARE(before.last(), 201);
    QVERIFY(before.contains(0) && before.contains(701));
}

void JournalPanelTest::showsOneInFull()
{
    JournalEntry entry = entryNamed(u"orders"_s, JournalEntry::Outcome::Failed);
    entry.action = JournalEntry::Action::ModifyInstance;
    entry.changes = { { u"description"_s, QString(), u"new"_s } };
    entry.code = u"111400026"_s;
    entry.requestIds = { u"r-1"_s };
    m_journal->append(entry);
    open();
    QTRY_COMPARE(names().size(), 1);
    table()->selectRow(0);
    const QString text = child<QPlainTextEdit>(u"journalDetail"_s)->toPlainText();
    for (const QString& line : { u"What: Change an instance"_s, u"Result: Failed"_s, u"User: ada@acme"_s,
                                 u"description: — → “new”"_s, u"Code: 111400026"_s, u"Request id: r-1"_s })
        QVERIFY2(text.contains(line), qPrintable(text));
}

void JournalPanelTest::tellsOfProblems()
{
    m_journal->problem = JournalProblem { JournalProblem::Kind::CannotRead, u"disk I/O error"_s };
    open();
    auto* banner = child<Banner>(u"journalBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"disk I/O error"_s));
}

void JournalPanelTest::tellsOfAlteredEntries()
{
    m_journal->firstAltered = 12;
    open();
    auto* banner = child<Banner>(u"journalBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"number 12"_s));
}

void JournalPanelTest::exportTo(const QString& path)
{
    QTest::mouseClick(child<QPushButton>(u"journalExport"_s), Qt::LeftButton);
    auto* dialog = child<QFileDialog>(u"journalExportDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();
}

void JournalPanelTest::exports_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"j.csv"_s;
    QTest::newRow("JSON") << u"j.json"_s;
}

void JournalPanelTest::exports()
{
    QFETCH(QString, name);
    for (int i = 0; i < 1200; ++i)
        m_journal->append(entryNamed(u"order "_s + QString::number(i)));
    m_journal->append(entryNamed(u"another"_s));
    open();
    child<QLineEdit>(u"journalSearch"_s)->setText(u"order"_s);
    QTRY_COMPARE(names().value(0), u"order 1199"_s);
    QTemporaryDir folder;
    exportTo(folder.filePath(name));
    auto* note = child<FieldNote>(u"journalNote"_s);
    QTRY_COMPARE(note->kind(), FieldNote::Kind::Good);
    QVERIFY(note->text().startsWith(u"1200"_s));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (name.endsWith(u"csv"_s)) {
        const QByteArrayList lines = bytes.trimmed().split('\n');
        QCOMPARE(lines.size(), 1201);
        QVERIFY(lines[0].startsWith("number,at,action,outcome,took_ms,connection,user,region,"));
        QVERIFY(lines[1].startsWith(
            "1200,2026-11-24T09:30:00.000Z,delete-instance,done,250000,Orders,ada@acme,"));
    } else {
        const QJsonArray array = QJsonDocument::fromJson(bytes).array();
        QCOMPARE(array.size(), 1200);
        QCOMPARE(array[0]["instance_name"_L1].toString(), u"order 1199"_s);
        QCOMPARE(array[0]["number"_L1].toInt(), 1200);
    }
}

void JournalPanelTest::tellsWhyItCouldNotExport()
{
    m_journal->append(entryNamed(u"one"_s));
    open();
    QTRY_COMPARE(names().size(), 1);
    exportTo(u"/nowhere/at/all.csv"_s);
    auto* note = child<FieldNote>(u"journalNote"_s);
    QTRY_COMPARE(note->kind(), FieldNote::Kind::Problem);
    QVERIFY(note->text().contains(u"all.csv"_s));
    QVERIFY(child<QPushButton>(u"journalExport"_s)->isEnabled());
}

void JournalPanelTest::everyControlHasAName()
{
    m_journal->append(entryNamed(u"one"_s));
    open();
    QTRY_COMPARE(names().size(), 1);
    QCOMPARE(namelessControls(m_panel.get()), QStringList());
}

QTEST_MAIN(JournalPanelTest)
#include "tst_journalpanel.moc"
