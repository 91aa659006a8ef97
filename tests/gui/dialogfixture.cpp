// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogfixture.h"

#include "common/banner.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita {

void DialogFixture::start()
{
    m_world = std::make_unique<GuiWorld>();
    reopen();
}

void DialogFixture::end()
{
    leave();
    m_world.reset();
}

void DialogFixture::reopen(const std::optional<ConnectionProfile>& edited)
{
    leave();
    const auto https = [](const QUrl& url) { return url.scheme() == u"https"; };
    m_dialog = new ConnectionDialog({ m_world->manager, m_world->tools(), https }, edited, nullptr);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void DialogFixture::leave()
{
    if (!m_dialog)
        return;
    m_dialog->close();
    if (QMessageBox* box = question())
        box->button(QMessageBox::Discard)->click();
    QTRY_VERIFY(!m_dialog);
}

QPushButton* DialogFixture::ok() const
{
    return find<QPushButton>("connectionOk");
}

QString DialogFixture::problem() const
{
    return find<QLabel>("connectionProblem")->text();
}

QString DialogFixture::banner() const
{
    auto* banner = find<Banner>("connectionBanner");
    return banner->isHidden() ? QString() : banner->text();
}

QList<QAction*> DialogFixture::marks() const
{
    return m_dialog->findChildren<QAction*>(u"fieldProblem"_s);
}

int DialogFixture::page() const
{
    return find<QListWidget>("connectionPages")->currentRow();
}

void DialogFixture::showPage(int row)
{
    find<QListWidget>("connectionPages")->setCurrentRow(row);
}

void DialogFixture::enter(const char* name, const QString& text)
{
    QLineEdit* edit = field(name);
    if (!edit)
        edit = find<QComboBox>(name)->lineEdit();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void DialogFixture::choose(const char* combo, const QVariant& data)
{
    auto* box = find<QComboBox>(combo);
    const int row = box->findData(data);
    QVERIFY(row >= 0);
    box->setCurrentIndex(row);
}

void DialogFixture::fill()
{
    enter("connectionName", u" orders "_s);
    choose("connectionCloud", QString());
    enter("connectionEndpoint", u"https://dms.example.test"_s);
    enter("connectionAccessKey", u"AK-ONE"_s);
    enter("connectionSecretKey", u"s3cr3t+/="_s);
    find<QRadioButton>("connectionForRun")->setChecked(true);
    enter("placeRegion", u"north-1"_s);
    enter("placeProject", u"0123456789abcdef"_s);
}

ConnectionProfile DialogFixture::saveOne()
{
    fill();
    find<QRadioButton>("connectionRemember")->setChecked(true);
    QTest::mouseClick(ok(), Qt::LeftButton);
    const bool closed = QTest::qWaitFor([this] { return !m_dialog; });
    Q_ASSERT(closed);
    Q_UNUSED(closed);
    return m_world->store.connections().value(0);
}

void DialogFixture::expectNoSecret()
{
    const auto edits = m_dialog->findChildren<QLineEdit*>();
    QVERIFY(edits.size() >= 6);
    for (QLineEdit* edit : edits) {
        QVERIFY(!edit->text().contains(u"s3cr3t"));
        // A masked field undoes nothing; one that shows what it holds does.
        edit->setEchoMode(QLineEdit::Normal);
        edit->undo();
        QVERIFY(!edit->text().contains(u"s3cr3t"));
    }
}

void DialogFixture::makeSettingsUnwritable()
{
    // A folder in the place of the file stops everybody, also root.
    const QString file = m_world->folder.filePath(u"connections.ini"_s);
    QFile::remove(file);
    QVERIFY(QDir().mkpath(file + u"/in the way"_s));
}

void DialogFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* at = QApplication::focusWidget();
    QTest::keyClick(at ? at : m_dialog.data(), key, modifiers);
}

void DialogFixture::type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void DialogFixture::tabTo(const char* name)
{
    for (int i = 0; i < 60; ++i) {
        QWidget* at = QApplication::focusWidget();
        if (at && at->objectName() == QLatin1String(name))
            return;
        press(Qt::Key_Tab);
    }
    QFAIL(qPrintable(QLatin1String(name) + u" cannot be reached with Tab"_s));
}

} // namespace partita
