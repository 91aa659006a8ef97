// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/testpanel.h"
#include "gui/dialogfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace partita;
using namespace Qt::StringLiterals;

namespace {

const QString Csv = u"User Name,Access Key Id,Secret Access Key\n\"anna\",AK-PASTED,s3cr3t-pasted\n"_s;

const QByteArray Projects = R"({"projects": [
    {"id": "p1", "name": "north-1", "domain_id": "d", "parent_id": "d", "enabled": true, "is_domain": false},
    {"id": "p2", "name": "north-1_shop", "domain_id": "d", "parent_id": "p1", "enabled": true, "is_domain": false},
    {"id": "p3", "name": "south-2", "domain_id": "d", "parent_id": "d", "enabled": true, "is_domain": false}
], "links": {}})";

} // namespace

//! What the dialog does before anything is saved: pasting, testing, finding projects.
class ConnectionTrialTest : public DialogFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void fillsInWhatTheClipboardHolds();
    void clearsTheClipboardOnlyWhenAsked();
    void saysWhenTheClipboardHoldsNothingKnown();
    void severalLinesInTheKeyFieldAreCredentials();
    void opensAFileThatIsDropped();
    void testsBeforeAnythingIsSaved();
    void saysWhatATestNeeds();
    void testsTheSelectedPlace();
    void testsWithTheSecretOfTheKeychain();
    void doesNotTestWithSecretsOfThisRun();
    void aStoppedTestDoesNotBeginWhenTheKeychainAnswers();
    void aPasscodeServesOnce();
    void aKeptPasswordNeedsAPasscodeToo();
    void anAuthorityThatIsTrustedGoesIntoTheProfile();
    void findsProjectsBelowTheirRegions();
    void tickingAProjectAddsAPlace();
    void aRefusedSearchSaysWhy();

private:
    void findProjects();
    QString summary() const { return find<QLabel>("testSummary")->text(); }
};

void ConnectionTrialTest::fillsInWhatTheClipboardHolds()
{
    QApplication::clipboard()->setText(Csv);
    field("connectionName")->setFocus();
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(field("connectionAccessKey")->text(), u"AK-PASTED"_s);
    QCOMPARE(field("connectionSecretKey")->text(), u"s3cr3t-pasted"_s);
    QCOMPARE(page(), 2);
    QVERIFY2(banner().contains(u"credentials.csv"), qPrintable(banner()));
    QVERIFY(!banner().contains(u"s3cr3t"));
}

void ConnectionTrialTest::clearsTheClipboardOnlyWhenAsked()
{
    QApplication::clipboard()->setText(Csv);
    find<QPushButton>("pasteCredentials")->click();
    QCOMPARE(QApplication::clipboard()->text(), Csv);
    QVERIFY2(banner().contains(u"still holds"), qPrintable(banner()));
    QVERIFY(find<QPushButton>("clearClipboard")->isVisible());
    find<QPushButton>("clearClipboard")->click();
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(!find<QPushButton>("clearClipboard")->isVisible());
}

void ConnectionTrialTest::saysWhenTheClipboardHoldsNothingKnown()
{
    QApplication::clipboard()->setText(u"a poem"_s);
    find<QPushButton>("pasteCredentials")->click();
    QVERIFY2(banner().contains(u"no credentials"), qPrintable(banner()));
    QVERIFY(!find<QPushButton>("clearClipboard")->isVisible());
    QVERIFY(field("connectionAccessKey")->text().isEmpty());
}

void ConnectionTrialTest::severalLinesInTheKeyFieldAreCredentials()
{
    QApplication::clipboard()->setText(u"export HW_ACCESS_KEY=AK-LINES\nexport HW_SECRET_KEY=s3cr3t-lines\n"
                                       "export HW_REGION_NAME=cn-north-4\n"_s);
    showPage(2);
    field("connectionAccessKey")->setFocus();
    QTest::keySequence(field("connectionAccessKey"), QKeySequence::Paste);
    QCOMPARE(field("connectionAccessKey")->text(), u"AK-LINES"_s);
    QCOMPARE(field("connectionSecretKey")->text(), u"s3cr3t-lines"_s);
    QVERIFY(find<QComboBox>("placeRegion")->currentText().contains(u"cn-north-4"));
    field("connectionAccessKey")->undo();
    QVERIFY(!field("connectionAccessKey")->text().contains(u"s3cr3t"));
}

void ConnectionTrialTest::opensAFileThatIsDropped()
{
    QFile file(m_world->folder.filePath(u"credentials.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Csv.toUtf8());
    file.close();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file.fileName()) });
    QDragEnterEvent enters(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog, &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog, &drop);
    QCOMPARE(field("connectionAccessKey")->text(), u"AK-PASTED"_s);
}

void ConnectionTrialTest::testsBeforeAnythingIsSaved()
{
    fill();
    QTest::mouseClick(find<QPushButton>("connectionTry"), Qt::LeftButton);
    QCOMPARE(page(), 5);
    QVERIFY(find<TestPanel>("testPanel")->isRunning());
    m_world->network.finish(fakes::FakeNetwork::reached());
    QTRY_COMPARE(m_world->transport.hanging(), 1);
    QVERIFY(m_world->transport.answer(200, "{}"));
    QTRY_COMPARE(m_world->transport.count(), 2);
    const HttpRequest& list = m_world->transport.seen().back().request;
    QVERIFY(list.url.path().contains(u"0123456789abcdef"));
    QVERIFY(m_world->transport.answer(401, "{}"));
    QTRY_VERIFY2(summary().contains(u"failed"), qPrintable(summary()));
    QVERIFY(m_world->store.connections().isEmpty());
    QVERIFY(m_world->estate.isEmpty());
    QCOMPARE(field("connectionSecretKey")->text(), u"s3cr3t+/="_s);
    QVERIFY(ok()->isEnabled());
}

void ConnectionTrialTest::saysWhatATestNeeds()
{
    QVERIFY(!find<QPushButton>("connectionTry")->isEnabled());
    QVERIFY(!find<QPushButton>("connectionTry")->toolTip().isEmpty());
    fill();
    // A test needs no name.
    field("connectionName")->clear();
    QVERIFY(!ok()->isEnabled());
    QVERIFY(find<QPushButton>("connectionTry")->isEnabled());
}

void ConnectionTrialTest::testsTheSelectedPlace()
{
    fill();
    enter("connectionEndpoint", u"https://dms.{region}.example.test"_s);
    find<QPushButton>("placeAdd")->click();
    enter("placeRegion", u"south-2"_s);
    enter("placeProject", u"p3"_s);
    find<QPushButton>("placeAdd")->click();
    auto* place = find<QComboBox>("testPlace");
    QCOMPARE(place->count(), 2);
    QCOMPARE(place->currentIndex(), 1);
    find<QTableWidget>("placesTable")->setCurrentCell(0, 0);
    QCOMPARE(place->currentIndex(), 0);
    place->setCurrentIndex(1);
    find<QPushButton>("testStart")->click();
    QCOMPARE(m_world->network.probes().back().url.host(), u"dms.south-2.example.test"_s);
}

void ConnectionTrialTest::testsWithTheSecretOfTheKeychain()
{
    reopen(saveOne());
    const int reads = m_world->secrets.reads();
    find<QPushButton>("connectionTry")->click();
    QTRY_COMPARE(m_world->network.probes().size(), size_t(1));
    QCOMPARE(m_world->secrets.reads(), reads + 1);
    QVERIFY(field("connectionSecretKey")->text().isEmpty());
}

void ConnectionTrialTest::doesNotTestWithSecretsOfThisRun()
{
    const ConnectionProfile profile = GuiWorld::profile(u"orders"_s);
    m_world->open(profile);
    reopen(profile);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    QVERIFY(!find<QPushButton>("connectionTry")->isEnabled());
    QVERIFY(find<QPushButton>("connectionTry")->toolTip().contains(u"this run"));
    enter("connectionSecretKey", u"again"_s);
    QVERIFY(find<QPushButton>("connectionTry")->isEnabled());
}

void ConnectionTrialTest::aStoppedTestDoesNotBeginWhenTheKeychainAnswers()
{
    reopen(saveOne());
    m_world->secrets.hangNext(fakes::FakeSecretStore::Operation::Read);
    find<QPushButton>("connectionTry")->click();
    QTRY_COMPARE(m_world->secrets.hanging(), 1);
    QVERIFY(find<TestPanel>("testPanel")->isRunning());
    find<QPushButton>("testCancel")->click();
    m_world->secrets.answerHanging();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!find<TestPanel>("testPanel")->isRunning());
    QVERIFY(m_world->network.probes().empty());
}

void ConnectionTrialTest::aPasscodeServesOnce()
{
    fill();
    enter("connectionIam", u"https://iam.example.test"_s);
    choose("connectionSignIn", int(SignIn::Kind::User));
    enter("connectionDomain", u"house"_s);
    enter("connectionUser", u"anna"_s);
    enter("connectionPassword", u"pa55"_s);
    find<QCheckBox>("connectionAsksPasscode")->click();
    enter("connectionPasscode", u"123456"_s);
    find<QPushButton>("connectionTry")->click();
    QVERIFY(field("connectionPasscode")->text().isEmpty());
    QVERIFY(find<QLabel>("testNote")->text().contains(u"passcode"));
}

void ConnectionTrialTest::aKeptPasswordNeedsAPasscodeToo()
{
    ConnectionProfile profile = GuiWorld::profile(u"orders"_s);
    profile.id = ConnectionManager::newId();
    profile.endpoints.iam = u"https://iam.example.test"_s;
    profile.signIn = {};
    profile.signIn.kind = SignIn::Kind::User;
    profile.signIn.domain = u"house"_s;
    profile.signIn.user = u"anna"_s;
    profile.signIn.passcode = true;
    profile.hasStoredSecret = true;
    QVERIFY(m_world->store.save(profile));
    CredentialBundle kept;
    kept.password = Secret("pa55");
    m_world->secrets.put(CredentialKeeper::entryName(profile.id), kept.encode().view().toByteArray());
    reopen(profile);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    QVERIFY(!find<QPushButton>("connectionTry")->isEnabled());
    QVERIFY(find<QPushButton>("connectionTry")->toolTip().contains(u"passcode"));
    showPage(3);
    find<QPushButton>("placeFind")->click();
    QVERIFY(find<QLabel>("placeChooserState")->text().contains(u"passcode"));
    QCOMPARE(m_world->secrets.reads(), 0);
    enter("connectionPasscode", u"123456"_s);
    find<QPushButton>("connectionTry")->click();
    QTRY_COMPARE(m_world->network.probes().size(), size_t(1));
}

void ConnectionTrialTest::anAuthorityThatIsTrustedGoesIntoTheProfile()
{
    fill();
    find<QPushButton>("connectionTry")->click();
    ProbeReport report = fakes::FakeNetwork::reached();
    report.handshake = {};
    ApiError error;
    error.kind = ApiError::Kind::Tls;
    error.cause = ApiError::Cause::CertificateUntrusted;
    report.handshake.error = error;
    report.tls = TlsFacts {};
    report.tls->authority = u"House CA"_s;
    report.tls->authorityPem = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    m_world->network.finish(report);
    QTRY_VERIFY(find<QPushButton>("trustAuthority")->isVisible());
    find<QPushButton>("trustAuthority")->click();
    QVERIFY(find<QLabel>("authorityCount")->text().contains(u"1 extra authority"));
    find<QPushButton>("testStart")->click();
    QCOMPARE(m_world->network.transports().back().options.extraCaPem, report.tls->authorityPem);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.connections().first().extraCaPem, report.tls->authorityPem);
}

void ConnectionTrialTest::findProjects()
{
    fill();
    enter("connectionIam", u"https://iam.example.test"_s);
    field("placeProject")->clear();
    QVERIFY(find<QPushButton>("placeFind")->isEnabled());
    showPage(3);
    find<QPushButton>("placeFind")->click();
    m_world->network.finish(fakes::FakeNetwork::reached());
    QTRY_COMPARE(m_world->network.probes().size(), size_t(2));
    m_world->network.finish(fakes::FakeNetwork::reached());
    QTRY_COMPARE(m_world->transport.hanging(), 1);
    QVERIFY(m_world->transport.answer(200, "{}"));
    QTRY_COMPARE(m_world->transport.count(), 2);
    QVERIFY(m_world->transport.answer(200, Projects));
    QTRY_VERIFY(find<QTreeWidget>("placeTree")->isVisible());
}

void ConnectionTrialTest::findsProjectsBelowTheirRegions()
{
    findProjects();
    auto* tree = find<QTreeWidget>("placeTree");
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"north-1"_s);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->child(1)->text(0), u"north-1_shop"_s);
    QCOMPARE(tree->topLevelItem(1)->text(0), u"south-2"_s);
    // Nothing is asked that is of no use here.
    QCOMPARE(m_world->transport.count(), 2);
}

void ConnectionTrialTest::tickingAProjectAddsAPlace()
{
    findProjects();
    auto* tree = find<QTreeWidget>("placeTree");
    QTRY_VERIFY(tree->hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    auto* places = find<QTableWidget>("placesTable");
    QCOMPARE(places->rowCount(), 1);
    QCOMPARE(places->item(0, 1)->text(), u"north-1_shop"_s);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    press(Qt::Key_Space);
    QCOMPARE(places->rowCount(), 0);
    press(Qt::Key_Space);
    find<QPushButton>("placeRemove")->click();
    QCOMPARE(tree->topLevelItem(0)->child(1)->checkState(0), Qt::Unchecked);
}

void ConnectionTrialTest::aRefusedSearchSaysWhy()
{
    fill();
    field("connectionAccessKey")->clear();
    showPage(3);
    find<QPushButton>("placeFind")->click();
    QVERIFY(find<QLabel>("placeChooserState")->text().contains(u"access key"));
    QVERIFY(m_world->network.probes().empty());
}

QTEST_MAIN(ConnectionTrialTest)
#include "tst_connectiontrial.moc"
