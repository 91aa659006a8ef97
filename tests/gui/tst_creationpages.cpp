// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/specificationcards.h"
#include "gui/creationfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita {

//! Each page of the wizard, typed and clicked.
class CreationPagesTest final : public CreationFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void limitsAreShownBeforeTheyAreBroken();
    void brokenRulesNameTheirClauseAndCode_data();
    void brokenRulesNameTheirClauseAndCode();
    void whatIsMissingIsToldOnlyAfterItWasLeft();
    void takenNameIsToldWhileTyping();
    void staleAnswerAboutANameIsNotHeard();
    void specificationDecidesAboutDiskAndStorage();
    void storageThatSomebodyChoseStays();
    void sliderAndNumberFollowEachOther();
    void soldOutZoneCannotBeTicked();
    void twoZonesAreRefused();
    void sizingProposesAndIsTaken();
    void subnetsFollowTheVpcAndNeedDhcp();
    void closedSecurityGroupWarns();
    void idsAreTakenByHand();
    void passwordsAreCompared();
    void generatedPasswordBreaksNoRule();
    void tlsAsksForItsUser();
    void tagsAreCheckedWhileTyping();
    void everyControlHasAName();
};

void CreationPagesTest::limitsAreShownBeforeTheyAreBroken()
{
    QVERIFY(note("creationName").contains(u"4"_s) && note("creationName").contains(u"64"_s));
    showStep(1);
    fillCapacity();
    QVERIFY2(note("creationStorage").contains(u"600"_s), qPrintable(note("creationStorage")));
}

void CreationPagesTest::brokenRulesNameTheirClauseAndCode_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("short name") << QByteArray("creationName") << u"abc"_s << u"111400010"_s;
    QTest::newRow("digit first") << QByteArray("creationName") << u"1abc"_s << u"111400010"_s;
    QTest::newRow("blank in a name") << QByteArray("creationName") << u"ab cd"_s << u"111400010"_s;
    QTest::newRow("short user") << QByteArray("creationManagerUser") << u"abc"_s << u"111400015"_s;
    QTest::newRow("one class") << QByteArray("creationManagerPassword") << u"aaaaaaaa"_s << u"111400012"_s;
}

void CreationPagesTest::brokenRulesNameTheirClauseAndCode()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    if (!name.contains("creationName"))
        showStep(3);
    type(name.constData(), text);
    QVERIFY2(note(name.constData()).contains(expected), qPrintable(note(name.constData())));
    QVERIFY2(note(name.constData()).contains(u"5-2"_s), qPrintable(note(name.constData())));
}

void CreationPagesTest::whatIsMissingIsToldOnlyAfterItWasLeft()
{
    const QString before = note("creationName");
    QVERIFY(!before.contains(u"111400010"_s));
    field("creationName")->setFocus();
    QTest::keyClick(field("creationName"), Qt::Key_Tab);
    QVERIFY2(note("creationName").contains(u"111400010"_s), qPrintable(note("creationName")));
}

void CreationPagesTest::takenNameIsToldWhileTyping()
{
    type("creationName", u"orders-000"_s);
    answerNameLook({ sampleInstance(u"id-000"_s, u"orders-000"_s) });
    QTRY_VERIFY2(note("creationName").contains(u"111400060"_s), qPrintable(note("creationName")));
    type("creationName", u"orders-free"_s);
    answerNameLook();
    QTRY_VERIFY2(!note("creationName").contains(u"111400060"_s), qPrintable(note("creationName")));
}

void CreationPagesTest::staleAnswerAboutANameIsNotHeard()
{
    type("creationName", u"orders-000"_s);
    m_world->transport.enqueueHang(instancesPath());
    m_world->clock.advance(NameCheck::Pause);
    QTRY_COMPARE(m_world->transport.hanging(), 1);
    type("creationName", u"orders-free"_s);
    // The look-up of the older text was given up.
    QTRY_COMPARE(m_world->transport.hanging(), 0);
    answerNameLook();
    QVERIFY2(!note("creationName").contains(u"111400060"_s), qPrintable(note("creationName")));
}

void CreationPagesTest::specificationDecidesAboutDiskAndStorage()
{
    showStep(1);
    QTest::mouseClick(m_wizard->findChild<SpecificationCard*>(u"specification600MB"_s), Qt::LeftButton);
    QCOMPARE(find<QSpinBox>("creationStorage")->value(), 2400);
    QCOMPARE(combo("creationDisk")->currentData().toString(), u"dms.physical.storage.ultra"_s);
    find<QSpinBox>("creationStorage")->setValue(2399);
    QVERIFY2(note("creationStorage").contains(u"111400500"_s), qPrintable(note("creationStorage")));
    find<QSpinBox>("creationStorage")->setValue(90001);
    QVERIFY2(note("creationStorage").contains(u"111400500"_s), qPrintable(note("creationStorage")));
    find<QSpinBox>("creationStorage")->setValue(90000);
    QVERIFY2(!note("creationStorage").contains(u"111400500"_s), qPrintable(note("creationStorage")));
}

void CreationPagesTest::storageThatSomebodyChoseStays()
{
    showStep(1);
    fillCapacity();
    find<QSpinBox>("creationStorage")->setValue(700);
    QTest::mouseClick(m_wizard->findChild<SpecificationCard*>(u"specification300MB"_s), Qt::LeftButton);
    QCOMPARE(find<QSpinBox>("creationStorage")->value(), 700);
    QVERIFY(note("creationStorage").contains(u"111400500"_s));
}

void CreationPagesTest::sliderAndNumberFollowEachOther()
{
    showStep(1);
    fillCapacity();
    auto* slider = find<QSlider>("creationStorageSlider");
    slider->setValue(slider->maximum());
    QCOMPARE(find<QSpinBox>("creationStorage")->value(), 90000);
    slider->setValue(slider->minimum());
    QCOMPARE(find<QSpinBox>("creationStorage")->value(), 600);
    find<QSpinBox>("creationStorage")->setValue(90000);
    QCOMPARE(slider->value(), slider->maximum());
}

void CreationPagesTest::soldOutZoneCannotBeTicked()
{
    showStep(1);
    fillCapacity();
    auto* box = m_wizard->findChild<QCheckBox*>(u"creationZone_id-of-az4"_s);
    QVERIFY(!box->isEnabled());
    QVERIFY(box->text().contains(u"sold out"_s));
}

void CreationPagesTest::twoZonesAreRefused()
{
    showStep(1);
    fillCapacity();
    m_wizard->findChild<QCheckBox*>(u"creationZone_id-of-az2"_s)->click();
    QVERIFY2(note("creationZone_id-of-az2").contains(u"111400067"_s),
             qPrintable(note("creationZone_id-of-az2")));
    m_wizard->findChild<QCheckBox*>(u"creationZone_id-of-az3"_s)->click();
    QVERIFY(!note("creationZone_id-of-az2").contains(u"111400067"_s));
}

void CreationPagesTest::sizingProposesAndIsTaken()
{
    showStep(1);
    find<QDoubleSpinBox>("sizingPerDay")->setValue(100);
    auto* take = button("sizingTake");
    QVERIFY(take->isEnabled());
    take->click();
    // (100 × 3 × 3 + 33 × 3) ÷ 0.93 = 1074.2, ordered in hundreds.
    QCOMPARE(find<QSpinBox>("creationStorage")->value(), 1100);
    QVERIFY(m_wizard->findChild<SpecificationCard*>(u"specification100MB"_s)->isChecked());
}

void CreationPagesTest::subnetsFollowTheVpcAndNeedDhcp()
{
    showStep(2);
    fillNetwork();
    const int row = combo("creationSubnet")->findText(u"subnet-static"_s, Qt::MatchStartsWith);
    QVERIFY(row >= 0);
    QVERIFY(!(combo("creationSubnet")->model()->index(row, 0).flags() & Qt::ItemIsEnabled));
    // By hand it is refused all the same.
    type("creationSubnet", u"5ca08fb7-7522-4d95-9fa5-ff6b3592a300"_s);
    QVERIFY2(note("creationSubnet").contains(u"111400020"_s), qPrintable(note("creationSubnet")));
}

void CreationPagesTest::closedSecurityGroupWarns()
{
    showStep(2);
    fillNetwork();
    pick("creationSecurityGroup", u"closed"_s);
    QVERIFY2(note("creationSecurityGroup").contains(u"111400048"_s),
             qPrintable(note("creationSecurityGroup")));
}

void CreationPagesTest::idsAreTakenByHand()
{
    showStep(2);
    type("creationVpc", u"some-name"_s);
    QVERIFY2(note("creationVpc").contains(u"id"_s), qPrintable(note("creationVpc")));
    type("creationVpc", u"1a28dcc5-c90d-421c-82bb-000000000000"_s);
    fillBasics();
    showStep(5);
    auto* summary = find<QTableWidget>("creationSummary");
    QVERIFY(!summary->findItems(u"1a28dcc5-c90d-421c-82bb-000000000000"_s, Qt::MatchContains).isEmpty());
}

void CreationPagesTest::passwordsAreCompared()
{
    showStep(3);
    fillAccess();
    type("creationManagerPasswordAgain", u"other"_s);
    fillBasics();
    showStep(5);
    QVERIFY(!button("creationCreate")->isEnabled());
}

void CreationPagesTest::generatedPasswordBreaksNoRule()
{
    showStep(3);
    type("creationManagerUser", u"root"_s);
    button("creationManagerPasswordMake")->click();
    QCOMPARE(field("creationManagerPassword")->text(), field("creationManagerPasswordAgain")->text());
    QCOMPARE(field("creationManagerPassword")->text().size(), 20);
    QVERIFY2(!note("creationManagerPassword").contains(u"5-2"_s),
             qPrintable(note("creationManagerPassword")));
}

void CreationPagesTest::tlsAsksForItsUser()
{
    showStep(3);
    QVERIFY(!field("creationAccessUser")->isVisible());
    find<QCheckBox>("creationTls")->click();
    QVERIFY(field("creationAccessUser")->isVisible());
    type("creationAccessUser", u"abc"_s);
    QVERIFY(note("creationAccessUser").contains(u"111400015"_s));
    find<QCheckBox>("creationTls")->click();
    QVERIFY(!field("creationAccessUser")->isVisible());
}

void CreationPagesTest::tagsAreCheckedWhileTyping()
{
    showStep(4);
    auto* tags = find<QTableWidget>("creationTags");
    tags->item(0, 0)->setText(u"owner"_s);
    tags->item(0, 1)->setText(u"a=b"_s);
    QVERIFY2(note("creationTags").contains(u"5-3"_s), qPrintable(note("creationTags")));
    tags->item(0, 1)->setText(u"orders"_s);
    QVERIFY(!note("creationTags").contains(u"(table"_s));
    QCOMPARE(tags->rowCount(), 2);
}

void CreationPagesTest::everyControlHasAName()
{
    for (int row = 0; row < 6; ++row) {
        showStep(row);
        const QStringList nameless = namelessControls(m_wizard);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
}

} // namespace partita

QTEST_MAIN(partita::CreationPagesTest)
#include "tst_creationpages.moc"
