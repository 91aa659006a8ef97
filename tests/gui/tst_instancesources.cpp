// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/secretwords.h"
#include "gui/instancespagefixture.h"

#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace partita;
using namespace Qt::StringLiterals;

using Column = InstanceListModel::Column;

//! One list over many places, some of which fail, are signed out or switched off.
class InstanceSourcesTest : public InstancesPageFixture
{
    Q_OBJECT

private slots:
    void init() { showPage(); }
    void cleanup() { closePage(); }

    void scopeShowsOnePlaceOrAGroup();
    void sourcesLineCountsPlaces();
    void listOfPlacesSaysWhatFailedAndTriesAgain();
    void signedOutConnectionKeepsItsRowsAndSaysWhy();
    void tryAgainAsksTheKeychain();
    void signInIsAskedForTheOneThatTheBannerNames();
    void connectionsThatWereLockedAreSaidByTheWindow();
    void signedOutWithoutRowsIsNoFailure();
    void disabledConnectionIsSaid();
    void renamedConnectionIsRenamedInItsRows();
    void hundredPlacesAreHandedOnTogether();
    void oneOfTwoConnectionsFails();
    void scopeShowsOneConnection();
    void closingAConnectionTakesItsRowsAway();

private:
    QWidget* banner() const { return m_page->findChild<QWidget*>(u"banner"_s); }
    QWidget* notice() const { return m_page->findChild<QWidget*>(u"emptyState"_s); }
    QPushButton* noticeButton() const { return m_page->findChild<QPushButton*>(u"noticeButton"_s); }
    QPushButton* button(const char* name) const
    {
        return m_page->findChild<QPushButton*>(QLatin1String(name));
    }
    QWidget* signInBanner() const { return m_page->findChild<QWidget*>(u"signInBanner"_s); }
    QWidget* sourcesLine() const { return m_page->findChild<QWidget*>(u"sourcesLine"_s); }
    QString places() const { return m_page->findChild<QWidget*>(u"sourcesLabel"_s)->accessibleName(); }
    Connection& openWide(const QString& name, int places);
};

//! A connection with that many places, each with one instance of its own.
Connection& InstanceSourcesTest::openWide(const QString& name, int places)
{
    ConnectionProfile profile = GuiWorld::profile(name);
    profile.places.clear();
    for (int i = 0; i < places; ++i) {
        const QString place = u"%1-%2"_s.arg(name).arg(i);
        m_world->answerList(place, { sampleInstance(u"id-"_s + place, place) });
        profile.places.append({ u"region-%1"_s.arg(i), ProjectId(GuiWorld::project(place)), place });
    }
    return m_world->manager.open(profile, GuiWorld::bundle());
}

void InstanceSourcesTest::scopeShowsOnePlaceOrAGroup()
{
    Connection& wide = openWide(u"wide"_s, 3);
    m_world->answerList(u"orders"_s, { sampleInstance(u"id-o"_s, u"oscar"_s) });
    Session& orders = m_world->open(u"orders"_s);
    QTRY_COMPARE(rows(), 4);
    m_page->setScope(Scope::of(*wide.sessions().at(1)));
    QTRY_COMPARE(names(), QStringList({ u"wide-1"_s }));
    m_page->setScope(Scope::of(wide));
    QTRY_COMPARE(rows(), 3);
    QVERIFY(m_world->manager.setGroup(orders.connection(), u"shop"_s));
    m_page->setScope({ nullptr, nullptr, u"shop"_s });
    QTRY_COMPARE(names(), QStringList({ u"oscar"_s }));
    QVERIFY(m_world->manager.setGroup(wide, u"shop"_s));
    QTRY_COMPARE(rows(), 4);
    // A place that goes while it is looked at leaves its connection.
    m_page->setScope(Scope::of(*wide.sessions().at(1)));
    ConnectionProfile profile = wide.profile();
    profile.places.removeAt(1);
    wide.setProfile(profile);
    QTRY_COMPARE(names(), QStringList({ u"wide-0"_s, u"wide-2"_s }));
}

void InstanceSourcesTest::sourcesLineCountsPlaces()
{
    openThree();
    QVERIFY(!sourcesLine()->isVisible());
    m_world->refuse(m_world->listPath(u"payments"_s), 403, R"({"error_code":"111403002","error_msg":"no"})");
    m_world->open(u"payments"_s);
    QTRY_COMPARE(places(), u"1 of 2 place(s) loaded, 1 failed"_s);
    QVERIFY(sourcesLine()->isVisible());
    m_world->open(u"slow"_s);
    QTRY_COMPARE(places(), u"1 of 3 place(s) loaded, 1 on the way, 1 failed"_s);
    m_world->estate.connections().front()->signOut();
    QTRY_COMPARE(places(), u"0 of 3 place(s) loaded, 1 on the way, 1 failed, 1 signed out"_s);
    QCOMPARE(rows(), 3);
}

void InstanceSourcesTest::listOfPlacesSaysWhatFailedAndTriesAgain()
{
    openThree();
    m_world->refuse(m_world->listPath(u"payments"_s), 403, R"({"error_code":"111403002","error_msg":"no"})");
    m_world->open(u"payments"_s);
    QTRY_VERIFY(sourcesLine()->isVisible());
    m_page->findChild<QToolButton*>(u"sourcesButton"_s)->click();
    auto* dialog = m_page->findChild<QDialog*>(u"sourcesDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto* list = dialog->findChild<QTreeWidget*>(u"sourcesList"_s);
    auto* retry = dialog->findChild<QPushButton*>(u"sourceRetryButton"_s);
    auto* details = dialog->findChild<QPushButton*>(u"sourceDetailsButton"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Loaded"_s);
    QVERIFY(!details->isEnabled() && !details->toolTip().isEmpty());
    list->setCurrentItem(list->topLevelItem(1));
    QCOMPARE(list->currentItem()->text(1), u"Failed"_s);
    QVERIFY(list->currentItem()->text(0).contains(u"payments"));
    QVERIFY(!list->currentItem()->text(2).isEmpty());
    QVERIFY(details->isEnabled());
    QCOMPARE(namelessControls(dialog), QStringList());
    m_world->answerList(u"payments"_s, sampleInstances(2));
    retry->click();
    QTRY_COMPARE(list->topLevelItem(1)->text(1), u"Loaded"_s);
    m_world->estate.remove(*m_world->estate.connections().back());
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    dialog->close();
}

void InstanceSourcesTest::signedOutConnectionKeepsItsRowsAndSaysWhy()
{
    openThree();
    QVERIFY(!signInBanner()->isVisible());
    Connection& orders = *m_world->estate.connections().front();
    orders.signOut();
    QTRY_VERIFY(signInBanner()->isVisible());
    QVERIFY(signInBanner()->accessibleName().contains(u"orders"));
    QCOMPARE(rows(), 3);
    QVERIFY(m_table->isVisible());
    QVERIFY(!banner()->isVisible());
    // Nothing of it is in the keychain.
    QVERIFY(!button("fetchAgainButton")->isVisible());
    orders.signIn(GuiWorld::bundle());
    QTRY_VERIFY(!signInBanner()->isVisible());
}

void InstanceSourcesTest::tryAgainAsksTheKeychain()
{
    m_world->secrets.failNext(fakes::FakeSecretStore::Operation::Read, SecretError::Kind::Locked);
    Connection& kept = m_world->keep(u"orders"_s);
    m_world->manager.fetch(kept);
    QTRY_VERIFY(kept.secretError());
    QTRY_VERIFY(button("fetchAgainButton")->isVisible());
    const SecretError locked { SecretError::Kind::Locked, {} };
    QVERIFY(signInBanner()->accessibleName().contains(describe(locked).happened));
    m_world->answerList(u"orders"_s, sampleInstances(2));
    button("fetchAgainButton")->click();
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(!signInBanner()->isVisible());
}

void InstanceSourcesTest::signInIsAskedForTheOneThatTheBannerNames()
{
    openThree();
    m_world->secrets.failNext(fakes::FakeSecretStore::Operation::Read, SecretError::Kind::Denied);
    Connection& kept = m_world->keep(u"payments"_s);
    m_world->estate.connections().front()->signOut();
    m_world->manager.fetch(kept);
    QTRY_VERIFY(signInBanner()->accessibleName().contains(u"payments"));
    QSignalSpy asked(m_page.get(), &InstancesPage::signInRequested);
    button("signInButton")->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<Connection*>(), &kept);
}

void InstanceSourcesTest::connectionsThatWereLockedAreSaidByTheWindow()
{
    openThree();
    Connection& kept = m_world->keep(u"payments"_s);
    kept.failFetching({ SecretError::Kind::Locked, {} });
    QTRY_VERIFY(signInBanner()->isVisible());
    m_world->manager.lockAll();
    QVERIFY(!signInBanner()->isVisible());
    m_world->manager.signIn(kept, GuiWorld::bundle(), {});
    kept.signOut();
    QTRY_VERIFY(signInBanner()->isVisible());
}

void InstanceSourcesTest::signedOutWithoutRowsIsNoFailure()
{
    Connection& kept = m_world->keep(u"orders"_s);
    // The keychain has not been asked yet.
    QCoreApplication::processEvents();
    QVERIFY(!notice() || !notice()->isVisible());
    kept.failFetching({ SecretError::Kind::Missing, {} });
    QTRY_VERIFY(notice() && notice()->isVisible());
    QCOMPARE(notice()->accessibleName(), u"Signed out"_s);
    QVERIFY(!noticeButton()->isVisible());
    QVERIFY(!banner()->isVisible());
}

void InstanceSourcesTest::disabledConnectionIsSaid()
{
    Connection& kept = m_world->keep(u"orders"_s);
    QVERIFY(m_world->manager.setEnabled(kept, false));
    QTRY_VERIFY(notice() && notice()->accessibleName().contains(u"disabled"));
    QVERIFY(!signInBanner()->isVisible());
}

void InstanceSourcesTest::renamedConnectionIsRenamedInItsRows()
{
    openThree();
    Connection& orders = *m_world->estate.connections().front();
    ConnectionProfile profile = orders.profile();
    profile.name = u"shop"_s;
    orders.setProfile(profile);
    QTRY_COMPARE(columnTexts(m_table, Column::Connection).front(), u"shop"_s);
    QCOMPARE(rows(), 3);
    QCOMPARE(m_world->transport.count(), 1);
}

void InstanceSourcesTest::hundredPlacesAreHandedOnTogether()
{
    auto* sources = m_page->findChild<InstanceSources*>();
    QSignalSpy changed(sources, &InstanceSources::changed);
    for (int i = 0; i < 20; ++i)
        openWide(u"wide%1"_s.arg(i), 5);
    QCoreApplication::sendPostedEvents();
    // Loading was begun a hundred times, and not one of them was handed on by itself.
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(rows(), 100);
    QCOMPARE(sources->summary().loaded, 100);
    QTRY_COMPARE(places(), u"100 of 100 place(s) loaded"_s);
    m_page->setScope(Scope::of(*m_world->estate.connections().at(7)));
    QTRY_COMPARE(rows(), 5);
}

void InstanceSourcesTest::oneOfTwoConnectionsFails()
{
    openThree();
    m_world->refuse(m_world->listPath(u"payments"_s), 403, R"({"error_code":"111403002","error_msg":"no"})");
    m_world->open(u"payments"_s);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(banner()->accessibleName().contains(u"payments"));
    QVERIFY(!banner()->accessibleName().contains(u"orders"));
    QCOMPARE(rows(), 3);
}

void InstanceSourcesTest::scopeShowsOneConnection()
{
    openThree();
    m_world->answerList(u"payments"_s, { sampleInstance(u"id-p"_s, u"papa"_s) });
    Session& payments = m_world->open(u"payments"_s);
    QTRY_COMPARE(rows(), 4);
    m_page->setScope(Scope::of(payments));
    QTRY_COMPARE(names(), QStringList({ u"papa"_s }));
    m_page->setScope({});
    QTRY_COMPARE(rows(), 4);
}

void InstanceSourcesTest::closingAConnectionTakesItsRowsAway()
{
    openThree();
    m_world->answerList(u"payments"_s, { sampleInstance(u"id-p"_s, u"papa"_s) });
    Session& payments = m_world->open(u"payments"_s);
    QTRY_COMPARE(rows(), 4);
    m_page->setScope(Scope::of(payments));
    m_world->estate.remove(payments.connection());
    QTRY_COMPARE(rows(), 3);
    QVERIFY(!names().contains(u"papa"_s));
}

QTEST_MAIN(InstanceSourcesTest)
#include "tst_instancesources.moc"
