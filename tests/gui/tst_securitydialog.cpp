// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/securitydialog.h"
#include "fakes/connectionworld.h"
#include "gui/guiworld.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

class SecurityDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void showsWhatIsSet_data();
    void showsWhatIsSet();
    void keepsWhatIsChosen_data();
    void keepsWhatIsChosen();
    void anyNumberOfMinutesCanBeTyped();
    void escapeChangesNothing();
    void saysWhatLockingDoes();
    void staysWhenTheSettingsCannotBeWritten();
    void everyControlHasAName();

private:
    void show(std::optional<int> minutes = std::nullopt,
              ConnectionWorld::Settings settings = ConnectionWorld::Settings::Writable);
    QComboBox* choice() const { return m_dialog->findChild<QComboBox*>(u"securityIdle"_s); }
    QSpinBox* other() const { return m_dialog->findChild<QSpinBox*>(u"securityMinutes"_s); }
    QPushButton* ok() const { return m_dialog->findChild<QPushButton*>(u"securityOk"_s); }

    std::unique_ptr<ConnectionWorld> m_world;
    QPointer<SecurityDialog> m_dialog;
};

void SecurityDialogTest::show(std::optional<int> minutes, ConnectionWorld::Settings settings)
{
    m_world = std::make_unique<ConnectionWorld>(QList { keyProfile() }, settings);
    if (minutes)
        QVERIFY(m_world->manager.setIdleMinutes(*minutes));
    m_dialog = new SecurityDialog(m_world->manager, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void SecurityDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    m_world.reset();
}

void SecurityDialogTest::showsWhatIsSet_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("typed");
    QTest::newRow("never") << 0 << u"Never"_s << false;
    QTest::newRow("five") << 5 << u"5 minute"_s << false;
    QTest::newRow("an hour") << 60 << u"60 minute"_s << false;
    QTest::newRow("another") << 7 << u"Another time"_s << true;
}

void SecurityDialogTest::showsWhatIsSet()
{
    QFETCH(int, minutes);
    QFETCH(QString, shown);
    QFETCH(bool, typed);
    show(minutes);
    QVERIFY(choice()->currentText().startsWith(shown));
    QCOMPARE(other()->isEnabled(), typed);
    ok()->click();
    QCOMPARE(m_world->store.idleMinutes(), minutes);
}

void SecurityDialogTest::keepsWhatIsChosen_data()
{
    QTest::addColumn<int>("minutes");
    for (const int minutes : { 0, 5, 15, 30, 60 })
        QTest::addRow("%d", minutes) << minutes;
}

void SecurityDialogTest::keepsWhatIsChosen()
{
    QFETCH(int, minutes);
    show(7);
    choice()->setCurrentIndex(choice()->findData(minutes));
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.idleMinutes(), minutes);
}

void SecurityDialogTest::anyNumberOfMinutesCanBeTyped()
{
    show(15);
    QTest::keyClick(choice(), Qt::Key_End);
    QVERIFY(other()->isEnabled());
    other()->setFocus();
    other()->selectAll();
    QTest::keyClicks(other(), u"42"_s);
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.idleMinutes(), 42);
}

void SecurityDialogTest::escapeChangesNothing()
{
    show(15);
    choice()->setCurrentIndex(0);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.idleMinutes(), 15);
}

void SecurityDialogTest::saysWhatLockingDoes()
{
    show();
    auto* meaning = m_dialog->findChild<QLabel*>(u"securityMeaning"_s);
    QVERIFY(meaning->isVisible());
    QVERIFY(meaning->text().contains(u"wipes the secrets"));
}

void SecurityDialogTest::staysWhenTheSettingsCannotBeWritten()
{
    show({}, ConnectionWorld::Settings::Refusing);
    const int before = m_world->store.idleMinutes();
    choice()->setCurrentIndex(choice()->findData(5));
    ok()->click();
    auto* message = m_dialog->findChild<QWidget*>(u"dialogMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->accessibleName().contains(u"could not be written"));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(choice()->currentData().toInt(), 5);
    QCOMPARE(m_world->store.idleMinutes(), before);
}

void SecurityDialogTest::everyControlHasAName()
{
    show();
    QCOMPARE(namelessControls(m_dialog), QStringList());
}

QTEST_MAIN(SecurityDialogTest)
#include "tst_securitydialog.moc"
