// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/creationfixture.h"

#include "dms/instancetemplate.h"

#include <QComboBox>
#include <QInputDialog>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita {

//! The wizard as a whole: going through it, sending, and what is kept.
class CreationWizardTest final : public CreationFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void stepsAreWalkedByKeyboard();
    void stepsCarryMarks();
    void createIsPossibleOnlyWithoutViolations();
    void problemNamesItsField();
    void problemLeadsToItsField();
    void requestIsWhatWasEntered();
    void requestTextsHoldNoPassword();
    void createdInstanceClosesTheWizard();
    void refusalKeepsEverythingAndGoesToTheField();
    void takenNameIsFoundBeforeAnythingIsSent();
    void unknownOutcomeIsSaidAndNothingIsSentAgain();
    void readOnlyConnectionCannotCreate();
    void warningsAreAcceptedOneByOne();
    void halfFinishedDraftIsOfferedAgain();
    void templateIsSavedAndStartedFrom();
    void existingInstanceIsStartedFrom();
    void removedConnectionLosesNothing();

private:
    void submit(const QJsonArray& named = {});
};

//! Presses Create; the look-up of the name finds \a named.
void CreationWizardTest::submit(const QJsonArray& named)
{
    answerNameLook();
    QVERIFY2(button("creationCreate")->isEnabled(), qPrintable(problem()));
    m_world->answerList(u"orders"_s, named);
    button("creationCreate")->click();
}

void CreationWizardTest::stepsAreWalkedByKeyboard()
{
    QVERIFY(field("creationName")->hasFocus());
    for (int row = 1; row < 6; ++row) {
        QTest::keyClick(m_wizard->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(step(), row);
    }
    QTest::keyClick(m_wizard->focusWidget() ? m_wizard->focusWidget() : m_wizard.data(), Qt::Key_PageUp,
                    Qt::ControlModifier);
    QCOMPARE(step(), 4);
}

void CreationWizardTest::stepsCarryMarks()
{
    auto* steps = find<QListWidget>("creationSteps");
    QVERIFY(steps->item(0)->icon().isNull());
    showStep(1);
    QVERIFY(steps->item(0)->toolTip().contains(u"missing"_s));
    showStep(0);
    fillBasics();
    QVERIFY2(steps->item(0)->toolTip().contains(u"complete"_s), qPrintable(steps->item(0)->toolTip()));
}

void CreationWizardTest::createIsPossibleOnlyWithoutViolations()
{
    showStep(5);
    QVERIFY(!button("creationCreate")->isEnabled());
    QVERIFY(!problem().isEmpty());
    fill();
    QTRY_VERIFY2(button("creationCreate")->isEnabled(), qPrintable(problem()));
    QCOMPARE(problem(), QString());
}

void CreationWizardTest::problemNamesItsField()
{
    QCOMPARE(problem(), u"Name is missing."_s);
    type("creationName", u"-kafka"_s);
    QVERIFY2(problem().startsWith(u"Name: It begins with"_s), qPrintable(problem()));
}

void CreationWizardTest::problemLeadsToItsField()
{
    fill();
    showStep(3);
    type("creationManagerUser", u"abc"_s);
    showStep(5);
    button("creationGoTo")->click();
    QCOMPARE(step(), 3);
    QVERIFY(field("creationManagerUser")->hasFocus());
}

void CreationWizardTest::requestIsWhatWasEntered()
{
    fill();
    submit();
    QTRY_COMPARE(posts(), 1);
    const QJsonObject body = posted();
    QCOMPARE(body.value(u"name"_s).toString(), u"kafka-orders"_s);
    QCOMPARE(body.value(u"specification"_s).toString(), u"100MB"_s);
    QCOMPARE(body.value(u"storage_space"_s).toInt(), 600);
    QCOMPARE(body.value(u"partition_num"_s).toInt(), 300);
    QCOMPARE(body.value(u"product_id"_s).toString(), u"00300-30308-0--0"_s);
    QCOMPARE(body.value(u"subnet_id"_s).toString(), u"5ca08fb7-7522-4d95-9fa5-ff6b3592a29d"_s);
    QCOMPARE(body.value(u"kafka_manager_password"_s).toString(), u"Kafka2026!x"_s);
    QCOMPARE(body.value(u"available_zones"_s).toArray(), QJsonArray { u"id-of-az1"_s });
    QVERIFY(!body.contains(u"password"_s));
}

void CreationWizardTest::requestTextsHoldNoPassword()
{
    fill();
    const auto texts = find<QTabWidget>("requestTexts")->findChildren<QPlainTextEdit*>();
    QCOMPARE(texts.size(), 3);
    for (const QPlainTextEdit* text : texts) {
        QVERIFY(text->toPlainText().contains(u"kafka-orders"_s));
        QVERIFY(!text->toPlainText().contains(u"Kafka2026"_s));
    }
}

void CreationWizardTest::createdInstanceClosesTheWizard()
{
    fill();
    m_world->answerList(u"orders"_s, {});
    answerNameLook();
    QSignalSpy handed(m_wizard, &CreationWizard::handedOver);
    button("creationCreate")->click();
    m_world->transport.enqueue(instancesPath(), 200, R"({"instance_id":"new-one"})");
    QTRY_COMPARE(posts(), 1);
    QTRY_VERIFY(!m_wizard || !m_wizard->isVisible());
    QCOMPARE(handed.size(), 1);
    QCOMPARE(m_world->creations.all().size(), 1);
    QCOMPARE(m_world->creations.all().first()->instance().text(), u"new-one"_s);
}

void CreationWizardTest::refusalKeepsEverythingAndGoesToTheField()
{
    fill();
    answerNameLook();
    m_world->answerList(u"orders"_s, {});
    m_world->transport.enqueue(
        instancesPath(), 400,
        R"({"error_code":"111400018","error_msg":"The subnet must exist in the VPC."})");
    button("creationCreate")->click();
    QTRY_COMPARE(step(), 2);
    QCOMPARE(posts(), 1);
    QVERIFY(banner().contains(u"refused"_s));
    showStep(3);
    QCOMPARE(field("creationManagerPassword")->text(), u"Kafka2026!x"_s);
    showStep(0);
    QCOMPARE(field("creationName")->text(), u"kafka-orders"_s);
}

void CreationWizardTest::takenNameIsFoundBeforeAnythingIsSent()
{
    fill();
    submit({ sampleInstance(u"id-x"_s, u"kafka-orders"_s) });
    QTRY_COMPARE(step(), 0);
    QCOMPARE(posts(), 0);
    QVERIFY(field("creationName")->hasFocus());
    QVERIFY2(note("creationName").contains(u"111400060"_s), qPrintable(note("creationName")));
}

void CreationWizardTest::unknownOutcomeIsSaidAndNothingIsSentAgain()
{
    fill();
    answerNameLook();
    m_world->answerList(u"orders"_s, {});
    ApiError lost;
    lost.kind = ApiError::Kind::Network;
    lost.cause = ApiError::Cause::ConnectionLost;
    lost.outcome = ApiError::Outcome::Unknown;
    m_world->transport.enqueueFailure(instancesPath(), lost);
    button("creationCreate")->click();
    QTRY_VERIFY2(banner().contains(u"sends nothing again"_s), qPrintable(banner()));
    const Creation* creation = m_world->creations.all().first();
    for (int round = 0; round < 60 && !creation->isOver(); ++round) {
        m_world->clock.advance(std::chrono::seconds(5));
        // Looks, and what the list of the place asks for by itself.
        while (m_world->transport.answer(200, R"({"instances":[],"instance_num":0})"))
            QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    QVERIFY2(banner().contains(u"was not created"_s), qPrintable(banner()));
    QCOMPARE(posts(), 1);
    QTRY_VERIFY(button("creationCreate")->isEnabled());
}

void CreationWizardTest::readOnlyConnectionCannotCreate()
{
    end();
    start(true);
    fill();
    QVERIFY(!button("creationCreate")->isEnabled());
    QVERIFY2(problem().contains(u"read-only"_s), qPrintable(problem()));
    m_session->connection().policies().writeLock.unlock(std::nullopt);
    QTRY_VERIFY(button("creationCreate")->isEnabled());
}

void CreationWizardTest::warningsAreAcceptedOneByOne()
{
    fill();
    showStep(2);
    pick("creationSecurityGroup", u"closed"_s);
    showStep(3);
    type("creationManagerUser", u"root_user"_s);
    showStep(5);
    auto boxes = m_wizard->findChildren<QCheckBox*>(u"creationWarning"_s);
    QCOMPARE(boxes.size(), 2);
    QVERIFY(!button("creationCreate")->isEnabled());
    boxes[0]->click();
    QVERIFY(!button("creationCreate")->isEnabled());
    boxes[1]->click();
    QVERIFY2(button("creationCreate")->isEnabled(), qPrintable(problem()));
}

void CreationWizardTest::halfFinishedDraftIsOfferedAgain()
{
    fill();
    m_world->clock.advance(std::chrono::seconds(2));
    // As a crash would: nothing is said.
    delete m_wizard;
    open();
    QVERIFY2(banner().contains(u"kafka-orders"_s), qPrintable(banner()));
    button("creationBannerYes")->click();
    QCOMPARE(field("creationName")->text(), u"kafka-orders"_s);
    showStep(3);
    QCOMPARE(field("creationManagerUser")->text(), u"root"_s);
    QCOMPARE(field("creationManagerPassword")->text(), QString());
}

void CreationWizardTest::templateIsSavedAndStartedFrom()
{
    fill();
    button("creationSaveTemplate")->click();
    auto* dialog = find<QInputDialog>("creationTemplateName");
    QVERIFY(dialog);
    dialog->setTextValue(u"small & cheap"_s);
    dialog->accept();
    QTRY_VERIFY(!banner().isEmpty());
    const QList<DraftStore::Entry> kept = m_world->drafts.templates();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().value.title, u"small & cheap"_s);
    QCOMPARE(kept.first().value.draft.managerPassword, QString());
    showStep(0);
    const auto actions = find<QMenu>("creationStartMenu")->actions();
    QCOMPARE(actions.last()->text(), u"small && cheap"_s);
    type("creationName", u"another"_s);
    actions.last()->trigger();
    QCOMPARE(field("creationName")->text(), u"another"_s);
    showStep(2);
    QCOMPARE(combo("creationVpc")->currentText().section(u',', 0, 0), u"vpc-orders"_s);
}

void CreationWizardTest::existingInstanceIsStartedFrom()
{
    const auto actions = find<QMenu>("creationStartMenu")->actions();
    actions.at(1)->trigger();
    auto* dialog = find<QInputDialog>("creationLikeDialog");
    QVERIFY(dialog);
    dialog->setTextValue(u"orders-001"_s);
    dialog->accept();
    showStep(3);
    QTRY_COMPARE(field("creationManagerUser")->text(), u"root"_s);
    QCOMPARE(field("creationManagerPassword")->text(), QString());
    showStep(0);
    QCOMPARE(field("creationName")->text(), QString());
}

void CreationWizardTest::removedConnectionLosesNothing()
{
    fill();
    m_world->estate.remove(m_session->connection());
    m_session = nullptr;
    QVERIFY(!button("creationCreate")->isEnabled());
    QVERIFY2(problem().contains(u"removed"_s), qPrintable(problem()));
    showStep(0);
    QCOMPARE(field("creationName")->text(), u"kafka-orders"_s);
    type("creationName", u"kafka-orders-2"_s);
    QCOMPARE(field("creationName")->text(), u"kafka-orders-2"_s);
}

} // namespace partita

QTEST_MAIN(partita::CreationWizardTest)
#include "tst_creationwizard.moc"
