// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"
#include "gui/dialogfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

class ConnectionDialogTest : public DialogFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void saysTheFirstThingThatIsMissing();
    void marksOnlyWhatAPersonHasSeen();
    void leadsToTheFieldWithTheProblem();
    void markOfTheFieldItLedToStays();
    void signOfAProblemIsSeenOnTheCurrentPage();
    void wholeProjectIdIsSeen();
    void plainHttpIsRefusedBeforeAnythingIsSent();
    void halfAnAddressIsNoAddress_data();
    void halfAnAddressIsNoAddress();
    void showsTheEndpointsOfAKnownCloud();
    void usersNeedAnIdentityService();
    void productionIsReadOnlyByItself();
    void aPersonsChoiceOfReadOnlyStays();
    void hintsAtEqualNames();
    void offersTheGroupsThatExist();
    void coloursHaveNamesAndSwatches();
    void keepsWhatIsChosenInEverySection();
    void goesThroughWithKeysAlone();
    void aPlaceThatIsEnteredNeedNotBeAdded();
    void takesEachPlaceOnce();
    void removesAPlace();
    void refusesWhatIsNoRegion();
    void everyFieldHasRoomOnItsPage();
    void everyControlHasAName();
};

void ConnectionDialogTest::saysTheFirstThingThatIsMissing()
{
    choose("connectionCloud", QString());
    QVERIFY(!ok()->isEnabled());
    QStringList problems { problem() };
    for (const char* name : { "connectionName", "connectionEndpoint", "connectionAccessKey",
                              "connectionSecretKey", "placeRegion", "placeProject" }) {
        enter(name, QLatin1String(name) == u"connectionEndpoint" ? u"https://a.test"_s : u"x"_s);
        QVERIFY2(!problems.contains(problem()), qPrintable(problem()));
        QCOMPARE(ok()->isEnabled(), problem().isEmpty());
        problems.append(problem());
    }
    QVERIFY(ok()->isEnabled());
}

void ConnectionDialogTest::marksOnlyWhatAPersonHasSeen()
{
    QCOMPARE(marks().size(), 0);
    field("connectionName")->setFocus();
    QTest::keyClick(field("connectionName"), Qt::Key_Tab);
    QTRY_COMPARE(marks().size(), 1);
    QVERIFY(!field("connectionName")->accessibleDescription().isEmpty());
    enter("connectionName", u"orders"_s);
    QCOMPARE(marks().size(), 0);
    QVERIFY(field("connectionName")->accessibleDescription().isEmpty());
}

void ConnectionDialogTest::leadsToTheFieldWithTheProblem()
{
    enter("connectionName", u"orders"_s);
    QTest::mouseClick(find<QPushButton>("connectionGoTo"), Qt::LeftButton);
    QTRY_VERIFY(field("connectionAccessKey")->hasFocus());
    QVERIFY(field("connectionAccessKey")->isVisible());
    QCOMPARE(page(), 2);
    QVERIFY(!find<QListWidget>("connectionPages")->item(2)->icon().isNull());
    QVERIFY(find<QListWidget>("connectionPages")->item(1)->icon().isNull());
}

void ConnectionDialogTest::markOfTheFieldItLedToStays()
{
    fill();
    enter("placeProject", u"bad id!"_s);
    showPage(3);
    find<QComboBox>("placeRegion")->setFocus();
    QCOMPARE(marks().size(), 0);
    find<QPushButton>("connectionGoTo")->click();
    QTRY_VERIFY(field("placeProject")->hasFocus());
    QCOMPARE(marks().size(), 1);
    QVERIFY(!field("placeProject")->accessibleDescription().isEmpty());
}

void ConnectionDialogTest::signOfAProblemIsSeenOnTheCurrentPage()
{
    find<QPushButton>("connectionGoTo")->click();
    const QIcon sign = find<QListWidget>("connectionPages")->item(0)->icon();
    QVERIFY(!sign.isNull());
    const QImage plain = sign.pixmap(16, QIcon::Normal).toImage();
    const QImage onCurrent = sign.pixmap(16, QIcon::Selected).toImage();
    QVERIFY(plain != onCurrent);
}

void ConnectionDialogTest::wholeProjectIdIsSeen()
{
    fill();
    showPage(3);
    find<QPushButton>("placeAdd")->click();
    auto* table = find<QTableWidget>("placesTable");
    const int needed = table->fontMetrics().horizontalAdvance(u"0123456789abcdef0123456789abcdef"_s);
    QTRY_VERIFY(table->columnWidth(2) >= needed + 4);
}

void ConnectionDialogTest::plainHttpIsRefusedBeforeAnythingIsSent()
{
    fill();
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    enter("connectionEndpoint", u"http://dms.example.test"_s);
    QVERIFY(!ok()->isEnabled());
    QVERIFY(problem().contains(u"https"));
}

void ConnectionDialogTest::halfAnAddressIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no scheme") << u"dms.example.test"_s;
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("a space inside") << u"https://dms example.test"_s;
    QTest::newRow("a query") << u"https://dms.example.test/?a=b"_s;
    QTest::newRow("a fragment") << u"https://dms.example.test/#a"_s;
    QTest::newRow("a password") << u"https://a:b@dms.example.test"_s;
}

void ConnectionDialogTest::halfAnAddressIsNoAddress()
{
    QFETCH(QString, address);
    fill();
    enter("connectionEndpoint", address);
    QVERIFY(!ok()->isEnabled());
    enter("connectionEndpoint", u"https://dms.{region}.example.test"_s);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    enter("connectionEps", address);
    QVERIFY(!ok()->isEnabled());
}

void ConnectionDialogTest::showsTheEndpointsOfAKnownCloud()
{
    choose("connectionCloud", u"huaweicloud"_s);
    enter("placeRegion", u"cn-north-4"_s);
    const QString dms = m_world->clouds.endpoints(u"huaweicloud", u"cn-north-4"_s)->dms.toString();
    showPage(1);
    QVERIFY(field("connectionEndpoint")->isHidden());
    QVERIFY(find<QWidget>("shownDms")->isVisible());
    QCOMPARE(find<QLabel>("shownDms")->text(), dms);
}

void ConnectionDialogTest::usersNeedAnIdentityService()
{
    fill();
    choose("connectionSignIn", int(SignIn::Kind::User));
    enter("connectionDomain", u"house"_s);
    enter("connectionUser", u"anna"_s);
    enter("connectionPassword", u"pa55"_s);
    QVERIFY(!ok()->isEnabled());
    enter("connectionIam", u"https://iam.example.test"_s);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    find<QCheckBox>("connectionAsksPasscode")->click();
    QVERIFY(!ok()->isEnabled());
    enter("connectionPasscode", u"123456"_s);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
}

void ConnectionDialogTest::productionIsReadOnlyByItself()
{
    auto* readOnly = find<QCheckBox>("connectionReadOnly");
    QVERIFY(!readOnly->isChecked());
    choose("connectionEnvironment", int(Environment::Production));
    QVERIFY(readOnly->isChecked());
    choose("connectionEnvironment", int(Environment::Test));
    QVERIFY(!readOnly->isChecked());
}

void ConnectionDialogTest::aPersonsChoiceOfReadOnlyStays()
{
    auto* readOnly = find<QCheckBox>("connectionReadOnly");
    readOnly->click();
    choose("connectionEnvironment", int(Environment::Production));
    choose("connectionEnvironment", int(Environment::Test));
    QVERIFY(readOnly->isChecked());
}

void ConnectionDialogTest::hintsAtEqualNames()
{
    m_world->open(u"orders"_s);
    reopen();
    fill();
    enter("connectionName", u"Orders"_s);
    showPage(0);
    QVERIFY(find<QLabel>("connectionNameHint")->isVisible());
    QVERIFY(ok()->isEnabled());
    enter("connectionName", u"others"_s);
    QVERIFY(!find<QLabel>("connectionNameHint")->isVisible());
}

void ConnectionDialogTest::offersTheGroupsThatExist()
{
    ConnectionProfile other = GuiWorld::profile(u"billing"_s);
    other.group = u"Shop"_s;
    m_world->open(other);
    reopen();
    auto* group = find<QComboBox>("connectionGroup");
    QCOMPARE(group->count(), 1);
    QCOMPARE(group->itemText(0), u"Shop"_s);
    QVERIFY(group->currentText().isEmpty());
}

void ConnectionDialogTest::coloursHaveNamesAndSwatches()
{
    auto* tint = find<QComboBox>("connectionTint");
    QCOMPARE(tint->count(), 11);
    QCOMPARE(tint->itemData(0).toInt(), int(Tint::ByEnvironment));
    for (int row = 0; row < tint->count(); ++row) {
        QVERIFY(!tint->itemText(row).isEmpty());
        QVERIFY(!tint->itemIcon(row).isNull());
    }
}

void ConnectionDialogTest::keepsWhatIsChosenInEverySection()
{
    ConnectionProfile before = GuiWorld::profile(u"orders"_s, Environment::Test);
    before.id = ConnectionManager::newId();
    before.group = u"Shop"_s;
    before.tint = Tint::Purple;
    before.endpoints.iam = u"https://iam.example.test"_s;
    before.endpoints.basePath = u"/v2"_s;
    before.signIn = {};
    before.signIn.kind = SignIn::Kind::User;
    before.signIn.domain = u"house"_s;
    before.signIn.user = u"anna"_s;
    before.signIn.passcode = true;
    before.places = { { u"eu-de"_s, ProjectId(u"p1"_s), u"eu-de"_s },
                      { u"eu-nl"_s, ProjectId(u"p2"_s), u"eu-nl_sub"_s } };
    before.proxy = { ProxyChoice::Mode::Own, ProxyChoice::Kind::Socks5, u"proxy.test"_s, 1080, u"eva"_s };
    before.extraCaPem = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    before.readOnly = true;
    m_world->open(before);
    reopen(before);
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(*m_world->store.find(before.id), before);
}

void ConnectionDialogTest::goesThroughWithKeysAlone()
{
    tabTo("connectionName");
    type(u"orders"_s);
    nextPage();
    tabTo("connectionCloud");
    press(Qt::Key_End);
    tabTo("connectionEndpoint");
    type(u"https://dms.example.test"_s);
    nextPage();
    tabTo("connectionAccessKey");
    type(u"AK-ONE"_s);
    tabTo("connectionSecretKey");
    type(u"s3cr3t+/="_s);
    tabTo("connectionRemember");
    press(Qt::Key_Down);
    nextPage();
    tabTo("placeRegion");
    type(u"north-1"_s);
    tabTo("placeProject");
    type(u"0123456789abcdef"_s);
    tabTo("placeAdd");
    press(Qt::Key_Space);
    QCOMPARE(find<QTableWidget>("placesTable")->rowCount(), 1);
    nextPage();
    tabTo("connectionProxy");
    press(Qt::Key_Down);
    nextPage();
    tabTo("testStart");
    tabTo("connectionOk");
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.connections().size(), 1);
    const ConnectionProfile saved = m_world->store.connections().first();
    QCOMPARE(saved.name, u"orders"_s);
    QCOMPARE(saved.endpoints.dms, u"https://dms.example.test"_s);
    QCOMPARE(saved.signIn.accessKey, u"AK-ONE"_s);
    QCOMPARE(saved.places, (QList<Place> { { u"north-1"_s, ProjectId(u"0123456789abcdef"_s), {} } }));
    QCOMPARE(saved.proxy.mode, ProxyChoice::Mode::None);
    QVERIFY(!saved.remember);
    QCOMPARE(m_world->estate.find(saved.id)->state(), Connection::State::SignedIn);
}

void ConnectionDialogTest::aPlaceThatIsEnteredNeedNotBeAdded()
{
    fill();
    QCOMPARE(find<QTableWidget>("placesTable")->rowCount(), 0);
    QTest::mouseClick(ok(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->store.connections().first().places.size(), 1);
}

void ConnectionDialogTest::takesEachPlaceOnce()
{
    fill();
    for (int i = 0; i < 2; ++i) {
        enter("placeProject", u"0123456789abcdef"_s);
        find<QPushButton>("placeAdd")->click();
    }
    QCOMPARE(find<QTableWidget>("placesTable")->rowCount(), 1);
    QVERIFY(!find<QPushButton>("placeAdd")->isEnabled());
    QVERIFY(!find<QPushButton>("placeAdd")->toolTip().isEmpty());
}

void ConnectionDialogTest::removesAPlace()
{
    fill();
    find<QPushButton>("placeAdd")->click();
    QVERIFY2(ok()->isEnabled(), qPrintable(problem()));
    QTest::keyClick(find<QTableWidget>("placesTable"), Qt::Key_Delete);
    QCOMPARE(find<QTableWidget>("placesTable")->rowCount(), 0);
    QVERIFY(!ok()->isEnabled());
}

void ConnectionDialogTest::refusesWhatIsNoRegion()
{
    fill();
    enter("placeRegion", u"evil.test/x"_s);
    QVERIFY(!ok()->isEnabled());
    QVERIFY(!find<QPushButton>("placeAdd")->isEnabled());
}

void ConnectionDialogTest::everyFieldHasRoomOnItsPage()
{
    for (const QString& cloud : { QString(), u"huaweicloud"_s, QString() }) {
        choose("connectionCloud", cloud);
        for (const auto kind : { SignIn::Kind::User, SignIn::Kind::AccessKey }) {
            choose("connectionSignIn", int(kind));
            for (int row = 0; row < find<QListWidget>("connectionPages")->count(); ++row) {
                showPage(row);
                QCoreApplication::sendPostedEvents();
                const auto labels = m_dialog->findChildren<QLabel*>();
                const auto edits = m_dialog->findChildren<QLineEdit*>();
                for (QWidget* widget : QList<QWidget*>(labels.begin(), labels.end())
                         + QList<QWidget*>(edits.begin(), edits.end())) {
                    const int needed = widget->fontMetrics().height();
                    if (widget->isVisible() && !widget->accessibleName().isEmpty())
                        QVERIFY2(widget->height() >= needed, qPrintable(widget->objectName()));
                }
            }
        }
    }
}

void ConnectionDialogTest::everyControlHasAName()
{
    reopen(saveOne());
    choose("connectionProxy", int(ProxyChoice::Mode::Own));
    for (int row = 0; row < find<QListWidget>("connectionPages")->count(); ++row) {
        showPage(row);
        QCOMPARE(namelessControls(m_dialog).join(u", "_s), QString());
    }
}

QTEST_MAIN(ConnectionDialogTest)
#include "tst_connectiondialog.moc"
