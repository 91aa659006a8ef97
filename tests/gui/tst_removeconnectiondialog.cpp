// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/copylabel.h"
#include "connections/removeconnectiondialog.h"
#include "fakes/connectionworld.h"
#include "gui/guiworld.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

class RemoveConnectionDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void saysWhatGoesAndWhatStays();
    void countsRegionsAndProjects();
    void saysWhenTheKeychainHoldsNothing();
    void cancelIsTheDefault();
    void escapeKeepsEverything();
    void removesFromListFileAndKeychain();
    void keyboardAloneRemoves();
    void staysWhenTheSettingsCannotBeWritten();
    void saysWhereTheKeychainKeptIt();
    void waitsForTheKeychain();
    void closesWhenSomebodyElseRemovedIt();
    void everyControlHasAName();

private:
    void show(ConnectionProfile profile,
              ConnectionWorld::Settings settings = ConnectionWorld::Settings::Writable);
    ConnectionProfile stored() const;
    QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    QString consequences() const { return m_dialog->findChild<QLabel*>(u"removeConsequences"_s)->text(); }
    QString message() const { return m_dialog->findChild<QWidget*>(u"dialogMessage"_s)->accessibleName(); }

    std::unique_ptr<ConnectionWorld> m_world;
    QPointer<RemoveConnectionDialog> m_dialog;
    QString m_entry;
};

ConnectionProfile RemoveConnectionDialogTest::stored() const
{
    ConnectionProfile profile = keyProfile();
    profile.hasStoredSecret = true;
    return profile;
}

void RemoveConnectionDialogTest::show(ConnectionProfile profile, ConnectionWorld::Settings settings)
{
    m_world = std::make_unique<ConnectionWorld>(QList { profile }, settings);
    m_entry = m_world->entry();
    if (profile.hasStoredSecret)
        m_world->secrets.put(m_entry, "kept");
    m_dialog = new RemoveConnectionDialog(m_world->manager, m_world->only(), nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void RemoveConnectionDialogTest::cleanup()
{
    if (m_dialog)
        m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    m_world.reset();
}

void RemoveConnectionDialogTest::saysWhatGoesAndWhatStays()
{
    show(stored());
    QVERIFY(consequences().contains(u"secret is removed from the keychain"));
    QVERIFY(consequences().contains(u"Nothing changes in the cloud"));
    QVERIFY(consequences().contains(u"north-1"));
}

void RemoveConnectionDialogTest::countsRegionsAndProjects()
{
    ConnectionProfile profile = stored();
    profile.places.append({ u"north-1"_s, ProjectId(u"p2"_s), u"north-1_team"_s });
    profile.places.append({ u"south-1"_s, ProjectId(u"p3"_s), {} });
    show(profile);
    QVERIFY2(consequences().contains(u"2 region"), qPrintable(consequences()));
    QVERIFY(consequences().contains(u"3 project"));
    QVERIFY(consequences().contains(u"north-1_team"));
}

void RemoveConnectionDialogTest::saysWhenTheKeychainHoldsNothing()
{
    show(keyProfile());
    QVERIFY(consequences().contains(u"no secret of it"));
}

void RemoveConnectionDialogTest::cancelIsTheDefault()
{
    show(stored());
    QVERIFY(button("removeCancel")->isDefault());
    QTRY_COMPARE(QApplication::focusWidget(), button("removeCancel"));
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->estate.connections().size(), 1);
}

void RemoveConnectionDialogTest::escapeKeepsEverything()
{
    show(stored());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.connections().size(), 1);
    QCOMPARE(m_world->secrets.removes(), 0);
}

void RemoveConnectionDialogTest::removesFromListFileAndKeychain()
{
    show(stored());
    QTest::mouseClick(button("removeOk"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_world->estate.isEmpty());
    QVERIFY(m_world->store.connections().isEmpty());
    QVERIFY(!m_world->secrets.holds(m_entry));
}

void RemoveConnectionDialogTest::keyboardAloneRemoves()
{
    show(stored());
    QTest::keyClick(m_dialog, Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(m_world->estate.isEmpty());
    QTRY_VERIFY(!m_dialog);
}

void RemoveConnectionDialogTest::staysWhenTheSettingsCannotBeWritten()
{
    show(stored(), ConnectionWorld::Settings::Refusing);
    button("removeOk")->click();
    QTRY_VERIFY(message().contains(u"the connection stays"));
    QCOMPARE(m_world->estate.connections().size(), 1);
    QVERIFY(m_world->secrets.holds(m_entry));
    QVERIFY(button("removeOk")->isEnabled());
}

void RemoveConnectionDialogTest::saysWhereTheKeychainKeptIt()
{
    show(stored());
    m_world->secrets.failNext(fakes::FakeSecretStore::Operation::Remove, SecretError::Kind::Locked);
    button("removeOk")->click();
    auto* name = m_dialog->findChild<CopyLabel*>(u"removeEntryName"_s);
    QTRY_VERIFY(name->isVisible());
    QCOMPARE(name->copied(), m_entry);
    QVERIFY(message().contains(u"locked"));
    QVERIFY(!button("removeOk")->isVisible());
    QCOMPARE(button("removeCancel")->text(), u"Close"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void RemoveConnectionDialogTest::waitsForTheKeychain()
{
    show(stored());
    m_world->secrets.hangNext(fakes::FakeSecretStore::Operation::Remove);
    button("removeOk")->click();
    QTRY_VERIFY(m_world->estate.isEmpty());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!button("removeOk")->isEnabled());
    QVERIFY(!message().isEmpty());
    m_world->secrets.answerHanging();
    QTRY_VERIFY(!m_dialog);
}

void RemoveConnectionDialogTest::closesWhenSomebodyElseRemovedIt()
{
    show(stored());
    m_world->estate.remove(m_world->only());
    QTRY_VERIFY(!m_dialog);
}

void RemoveConnectionDialogTest::everyControlHasAName()
{
    show(stored());
    QCOMPARE(namelessControls(m_dialog), QStringList());
}

QTEST_MAIN(RemoveConnectionDialogTest)
#include "tst_removeconnectiondialog.moc"
