// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "gui/instancespagefixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace partita;
using namespace Qt::StringLiterals;

//! The list of instances as a file and as a text on the clipboard.
class ExportToolsTest : public InstancesPageFixture
{
    Q_OBJECT

private slots:
    void init() { showPage(); }
    void cleanup() { closePage(); }

    void savesWhatIsShown_data();
    void savesWhatIsShown();
    void savesTheSelection();
    void copiesWithoutAFile();
    void saysWhyThereIsNoFile();
    void nothingToExportIsSaid();
    void menuOffersWhatThereIs();

private:
    QAction* action(const char* name) const { return m_page->findChild<QAction*>(QLatin1String(name)); }
    Banner* banner() const { return m_page->findChild<Banner*>(u"exportBanner"_s); }
    void exportTo(const QString& path, Qt::KeyboardModifiers modifiers);
};

void ExportToolsTest::exportTo(const QString& path, Qt::KeyboardModifiers modifiers)
{
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_E, modifiers);
    auto* dialog = m_page->findChild<QFileDialog*>(u"instanceExportDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(!m_page->findChild<QFileDialog*>(u"instanceExportDialog"_s));
}

void ExportToolsTest::savesWhatIsShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"list.csv"_s;
    QTest::newRow("JSON") << u"list.JSON"_s;
}

void ExportToolsTest::savesWhatIsShown()
{
    QFETCH(const QString, name);
    openThree();
    m_page->findChild<QLineEdit*>(u"instanceFilter"_s)->setText(u"-name:bravo"_s);
    QTRY_COMPARE(rows(), 2);
    const QString path = m_world->folder.filePath(name);
    exportTo(path, Qt::ControlModifier);
    QTRY_VERIFY(banner()->isVisible() && banner()->text().startsWith(u"2 "_s));
    QVERIFY(banner()->text().contains(name));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (name.endsWith(u".csv"_s)) {
        const QStringList lines = QString::fromUtf8(bytes).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).startsWith(u"alpha,id-a,RUNNING,orders,"_s));
        QVERIFY(lines.at(2).startsWith(u"charlie,id-c,ERROR,"_s));
    } else {
        QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), 2);
    }
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"exportBannerCloseButton"_s), Qt::LeftButton);
    QVERIFY(!banner()->isVisible());
}

void ExportToolsTest::savesTheSelection()
{
    openThree();
    m_table->selectionModel()->select(m_table->model()->index(2, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QString path = m_world->folder.filePath(u"one.json"_s);
    exportTo(path, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(banner()->isVisible() && banner()->text().startsWith(u"1 "_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array.at(0)["name"_L1].toString(), u"charlie"_s);
}

void ExportToolsTest::copiesWithoutAFile()
{
    openThree();
    QApplication::clipboard()->clear();
    action("copyShownCsvAction")->trigger();
    QTRY_COMPARE(QApplication::clipboard()->text().count(u"\r\n"_s), 4);
    // Not selectRow(), which heeds the keys of the last click.
    m_table->selectionModel()->select(m_table->model()->index(0, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    action("copySelectedJsonAction")->trigger();
    QTRY_VERIFY2(QApplication::clipboard()->text().startsWith(u'['), qPrintable(banner()->text()));
    QCOMPARE(QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).array().size(), 1);
    QVERIFY(banner()->text().startsWith(u"1 "_s));
}

void ExportToolsTest::saysWhyThereIsNoFile()
{
    openThree();
    exportTo(m_world->folder.filePath(u"no/such/folder.csv"_s), Qt::ControlModifier);
    QTRY_VERIFY(banner()->isVisible() && banner()->text().startsWith(u"Not saved as "_s));
    QVERIFY(banner()->text().contains(u"folder.csv: "_s));
}

void ExportToolsTest::nothingToExportIsSaid()
{
    openThree();
    m_table->clearSelection();
    action("exportSelectedAction")->trigger();
    QVERIFY(!m_page->findChild<QFileDialog*>(u"instanceExportDialog"_s));
    QVERIFY(banner()->isVisible());
    banner()->hide();
    action("copySelectedCsvAction")->trigger();
    QVERIFY(banner()->isVisible());
}

void ExportToolsTest::menuOffersWhatThereIs()
{
    openThree();
    m_table->clearSelection();
    auto* button = m_page->findChild<QToolButton*>(u"moreButton"_s);
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QMenu* menu = button->menu();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(action("exportShownAction")->isEnabled());
    QVERIFY(!action("exportSelectedAction")->isEnabled());
    menu->close();
    QTRY_VERIFY(action("exportSelectedAction")->isEnabled());
    QCOMPARE(namelessControls(m_page.get()), QStringList());
}

QTEST_MAIN(ExportToolsTest)
#include "tst_exporttools.moc"
