// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"
#include "connections/importdialog.h"
#include "fakes/connectionworld.h"
#include "gui/guiworld.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

namespace {

ImportRow rowOf(const ConnectionProfile& profile, ImportRow::Verdict verdict = ImportRow::Verdict::New)
{
    ImportRow row;
    row.profile = profile;
    row.verdict = verdict;
    return row;
}

ImportRow brokenRow(ImportRow::Problem problem, const QString& field)
{
    ImportRow row;
    row.verdict = ImportRow::Verdict::Invalid;
    row.profile.name = u"Broken"_s;
    row.problem = problem;
    row.field = field;
    return row;
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void saysWhatIsWrongWithTheFile_data();
    void saysWhatIsWrongWithTheFile();
    void showsEachRow();
    void knownCloudHasTheNameOfTheCatalogue();
    void saysWhyARowCannotBeRead_data();
    void saysWhyARowCannotBeRead();
    void onlyNewRowsAreTickedAtFirst();
    void brokenAndEqualRowsCannotBeTicked();
    void replacingNamesWhatIsReplaced();
    void replacingWarnsOfOtherServers();
    void buttonCountsWhatIsTicked();
    void spaceTogglesTheSelectedRows();
    void keyboardAloneImports();
    void importsTheTickedRowsOnly();
    void afterwardsSaysThatSecretsAreAskedFor();
    void staysWhenTheSettingsCannotBeWritten();
    void escapeImportsNothing();
    void hostileNamesStayText();
    void everyControlHasAName();

private:
    void show(ImportPlan plan, const QList<ConnectionProfile>& here = {},
              ConnectionWorld::Settings settings = ConnectionWorld::Settings::Writable);
    void showMixed();
    TableView* table() const { return m_dialog->findChild<TableView*>(u"importTable"_s); }
    QPushButton* ok() const { return m_dialog->findChild<QPushButton*>(u"importOk"_s); }
    QModelIndex cell(int row, int column) const { return table()->model()->index(row, column); }
    QString text(int row, int column) const { return cell(row, column).data().toString(); }
    bool isTicked(int row) const
    {
        return cell(row, ImportDialog::Name).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    QString message() const { return m_dialog->findChild<QWidget*>(u"dialogMessage"_s)->accessibleName(); }

    std::unique_ptr<ConnectionWorld> m_world;
    QPointer<ImportDialog> m_dialog;
};

void ImportDialogTest::show(ImportPlan plan, const QList<ConnectionProfile>& here,
                            ConnectionWorld::Settings settings)
{
    m_world = std::make_unique<ConnectionWorld>(here, settings);
    m_dialog = new ImportDialog(std::move(plan), m_world->manager, m_world->clouds, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

//! New, new, equal, different, broken.
void ImportDialogTest::showMixed()
{
    using Verdict = ImportRow::Verdict;
    const ConnectionProfile equal = keyProfile(u"Equal"_s);
    const ConnectionProfile old = keyProfile(u"Old name"_s);
    ConnectionProfile changed = old;
    changed.name = u"New name"_s;
    ConnectionProfile two = userProfile(u"Two"_s);
    two.places.append({ u"south-1"_s, ProjectId(u"p2"_s), {} });
    ImportPlan plan;
    plan.rows
        = { rowOf(keyProfile(u"One"_s)), rowOf(two), rowOf(equal, Verdict::Same),
            rowOf(changed, Verdict::Differs), brokenRow(ImportRow::Problem::MissingField, u"signIn.kind"_s) };
    show(plan, { equal, old });
}

void ImportDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    m_world.reset();
}

void ImportDialogTest::saysWhatIsWrongWithTheFile_data()
{
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("words");
    using Problem = ImportPlan::Problem;
    QTest::newRow("too large") << int(Problem::TooLarge) << u"too large"_s;
    QTest::newRow("not JSON") << int(Problem::NotJson) << u"not JSON"_s;
    QTest::newRow("something else") << int(Problem::NotConnections) << u"not exported from Partita"_s;
    QTest::newRow("later version") << int(Problem::NewerVersion) << u"later version"_s;
    QTest::newRow("empty") << int(Problem::None) << u"no connection"_s;
}

void ImportDialogTest::saysWhatIsWrongWithTheFile()
{
    QFETCH(int, problem);
    QFETCH(QString, words);
    ImportPlan plan;
    plan.problem = ImportPlan::Problem(problem);
    show(plan);
    QVERIFY2(message().contains(words), qPrintable(message()));
    QVERIFY(!table()->isVisible());
    QVERIFY(!ok()->isEnabled());
    // The message does not spread over the room that the table had.
    const auto* banner = m_dialog->findChild<QWidget*>(u"dialogMessage"_s);
    QTRY_COMPARE(banner->height(), banner->heightForWidth(banner->width()));
}

void ImportDialogTest::showsEachRow()
{
    showMixed();
    QCOMPARE(columnTexts(table(), ImportDialog::Name),
             QStringList({ u"One"_s, u"Two"_s, u"Equal"_s, u"New name"_s, u"Broken"_s }));
    QCOMPARE(text(0, ImportDialog::CloudName), u"dms.example.test"_s);
    QVERIFY(text(0, ImportDialog::SignsIn).contains(u"AK-ONE"));
    QVERIFY(text(1, ImportDialog::SignsIn).contains(u"mira"));
    QVERIFY(text(1, ImportDialog::SignsIn).contains(u"account-one"));
    QVERIFY(text(0, ImportDialog::Places).contains(u"north-1"));
    QVERIFY(text(1, ImportDialog::Places).startsWith(u"2 "));
    QVERIFY(cell(1, ImportDialog::Places).data(Qt::ToolTipRole).toString().contains(u"south-1"));
    QCOMPARE(text(0, ImportDialog::Verdict), u"New"_s);
    QVERIFY(text(2, ImportDialog::Verdict).contains(u"already"));
}

void ImportDialogTest::knownCloudHasTheNameOfTheCatalogue()
{
    ConnectionProfile known = keyProfile();
    known.cloud = u"huaweicloud"_s;
    ConnectionProfile unknown = keyProfile();
    unknown.cloud = u"elsewhere"_s;
    ImportPlan plan;
    plan.rows = { rowOf(known), rowOf(unknown) };
    show(plan);
    QCOMPARE(text(0, ImportDialog::CloudName), m_world->clouds.find(u"huaweicloud")->name.english);
    QCOMPARE(text(1, ImportDialog::CloudName), u"elsewhere"_s);
}

void ImportDialogTest::saysWhyARowCannotBeRead_data()
{
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("words");
    using Problem = ImportRow::Problem;
    QTest::newRow("missing") << int(Problem::MissingField) << u"“places[1].project” is missing"_s;
    QTest::newRow("type") << int(Problem::WrongType) << u"“places[1].project” holds another kind"_s;
    QTest::newRow("value") << int(Problem::UnknownValue) << u"“places[1].project” holds a value"_s;
    QTest::newRow("repeated") << int(Problem::Repeated) << u"Repeats an earlier connection"_s;
    QTest::newRow("nothing of ours") << int(Problem::NotAConnection) << u"not a connection"_s;
}

void ImportDialogTest::saysWhyARowCannotBeRead()
{
    QFETCH(int, problem);
    QFETCH(QString, words);
    ImportPlan plan;
    plan.rows = { brokenRow(ImportRow::Problem(problem), u"places[1].project"_s) };
    show(plan);
    QVERIFY2(text(0, ImportDialog::Verdict).contains(words), qPrintable(text(0, ImportDialog::Verdict)));
}

void ImportDialogTest::onlyNewRowsAreTickedAtFirst()
{
    showMixed();
    QList<bool> ticked;
    for (int row = 0; row < 5; ++row)
        ticked.append(isTicked(row));
    QCOMPARE(ticked, QList<bool>({ true, true, false, false, false }));
}

void ImportDialogTest::brokenAndEqualRowsCannotBeTicked()
{
    showMixed();
    for (const int row : { 2, 4 }) {
        QVERIFY(!(cell(row, ImportDialog::Name).flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!cell(row, ImportDialog::Name).data(Qt::CheckStateRole).isValid());
        table()->selectRow(row);
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(!isTicked(row));
    }
}

void ImportDialogTest::replacingNamesWhatIsReplaced()
{
    showMixed();
    QVERIFY(text(3, ImportDialog::Verdict).contains(u"“Old name”"));
    QVERIFY(!text(3, ImportDialog::Verdict).contains(u"servers"));
    // Also where the column is too narrow for it.
    table()->selectRow(3);
    auto* detail = m_dialog->findChild<QLabel*>(u"importDetail"_s);
    QCOMPARE(detail->text(), text(3, ImportDialog::Verdict));
}

void ImportDialogTest::replacingWarnsOfOtherServers()
{
    const ConnectionProfile here = keyProfile(u"Orders"_s);
    ConnectionProfile changed = here;
    changed.endpoints.dms = u"https://elsewhere.example.test"_s;
    ImportPlan plan;
    plan.rows = { rowOf(changed, ImportRow::Verdict::Differs) };
    show(plan, { here });
    QVERIFY(text(0, ImportDialog::Verdict).startsWith(u"Other servers"));
}

void ImportDialogTest::buttonCountsWhatIsTicked()
{
    showMixed();
    QVERIFY(ok()->text().contains(u"2"));
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(ok()->text().contains(u"1"));
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!ok()->toolTip().isEmpty());
}

void ImportDialogTest::spaceTogglesTheSelectedRows()
{
    showMixed();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 5);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(isTicked(0) && isTicked(1) && isTicked(3));
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(!isTicked(0) && !isTicked(1) && !isTicked(3));
    QVERIFY(!isTicked(2) && !isTicked(4));
}

void ImportDialogTest::keyboardAloneImports()
{
    showMixed();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Space);
    QTest::keyClick(m_dialog, Qt::Key_I, Qt::AltModifier);
    QTRY_COMPARE(m_world->store.connections().size(), 4);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
}

void ImportDialogTest::importsTheTickedRowsOnly()
{
    showMixed();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Space);
    ok()->click();
    QStringList names;
    for (const ConnectionProfile& profile : m_world->store.connections())
        names.append(profile.name);
    QCOMPARE(names, QStringList({ u"Equal"_s, u"Old name"_s, u"Two"_s }));
    QCOMPARE(m_world->estate.connections().size(), 3);
}

void ImportDialogTest::afterwardsSaysThatSecretsAreAskedFor()
{
    showMixed();
    ok()->click();
    auto* hint = m_dialog->findChild<QLabel*>(u"importHint"_s);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"Secrets are not part"));
    QVERIFY(!table()->isVisible());
    QVERIFY(!ok()->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void ImportDialogTest::staysWhenTheSettingsCannotBeWritten()
{
    ImportPlan plan;
    plan.rows = { rowOf(keyProfile(u"One"_s)) };
    show(plan, {}, ConnectionWorld::Settings::Refusing);
    ok()->click();
    QVERIFY(message().contains(u"could not be written"));
    QVERIFY(table()->isVisible());
    QVERIFY(isTicked(0));
    QVERIFY(ok()->isEnabled());
    QVERIFY(m_world->estate.isEmpty());
}

void ImportDialogTest::escapeImportsNothing()
{
    showMixed();
    QTest::keyClick(table(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.connections().size(), 2);
}

void ImportDialogTest::hostileNamesStayText()
{
    ImportPlan plan;
    plan.rows = { rowOf(keyProfile(u"<b>a</b>\n\u202eb %1"_s)) };
    plan.rows.first().profile.signIn.accessKey = u"%1%2"_s;
    show(plan);
    QVERIFY(!text(0, ImportDialog::Name).contains(u'\n'));
    QVERIFY(!text(0, ImportDialog::Name).contains(u'\u202e'));
    QVERIFY(text(0, ImportDialog::SignsIn).contains(u"%1%2"));
    QVERIFY(!cell(0, ImportDialog::Name).data(Qt::ToolTipRole).toString().contains(u"<b>"));
}

void ImportDialogTest::everyControlHasAName()
{
    showMixed();
    QCOMPARE(namelessControls(m_dialog), QStringList());
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
