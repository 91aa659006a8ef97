// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldblock.h"
#include "gui/instancespagefixture.h"
#include "instances/queryfield.h"
#include "instances/statusfilter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace partita;
using namespace Qt::StringLiterals;

//! The field with tokens, what stands below it, and the menu of statuses: three views of one text.
class InstanceFinderTest : public InstancesPageFixture
{
    Q_OBJECT

private slots:
    void init() { showPage(); }
    void cleanup() { closePage(); }

    void tokensNarrowTheList();
    void menuWritesTheTokenAndTheTokenTicksTheMenu();
    void everyTokenHasAButtonThatTakesItOut();
    void buttonsAreReachedByKeyboard();
    void unknownKeyIsTextAndPointedOut();
    void mistypedValueIsPointedOut();
    void offersKeysAndValues();
    void takesAnOfferByKeyboard();
    void typingGoesOnWhileOffersAreOpen();
    void everyControlHasAName();

private:
    QueryField* field() const { return m_page->findChild<QueryField*>(u"instanceFilter"_s); }
    FieldNote* note() const { return m_page->findChild<FieldNote*>(u"queryNote"_s); }
    QList<QToolButton*> chips() const
    {
        QList<QToolButton*> shown;
        for (auto* chip : m_page->findChildren<QToolButton*>(u"queryChip"_s)) {
            if (chip->isVisible())
                shown.append(chip);
        }
        return shown;
    }
    QStringList offers() const
    {
        QStringList texts;
        const QAbstractItemModel* model = field()->offers()->popup()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
};

void InstanceFinderTest::tokensNarrowTheList()
{
    openThree();
    QTest::keyClicks(field(), u"status:running -name:alpha"_s);
    QTRY_COMPARE(names(), QStringList({ u"bravo"_s }));
    field()->setText(u"name:=bravo name:=charlie"_s);
    QTRY_COMPARE(names(), QStringList({ u"bravo"_s, u"charlie"_s }));
}

void InstanceFinderTest::menuWritesTheTokenAndTheTokenTicksTheMenu()
{
    openThree();
    field()->setText(u"name:a"_s);
    auto* button = m_page->findChild<StatusFilter*>(u"statusFilterButton"_s);
    auto* menu = button->findChild<QMenu*>(u"statusFilterMenu"_s);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    QTRY_VERIFY(menu->isVisible());
    menu->setActiveAction(menu->actions().at(0));
    QTest::keyClick(menu, Qt::Key_Space);
    QCOMPARE(field()->text(), u"name:a status:ERROR"_s);
    QTRY_COMPARE(names(), QStringList({ u"charlie"_s }));
    QTest::keyClick(menu, Qt::Key_Space);
    QCOMPARE(field()->text(), u"name:a"_s);
    menu->close();

    field()->setText(u"status:running"_s);
    QVERIFY(button->text().contains(u"running"_s));
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(!menu->actions().at(0)->isChecked());
    QVERIFY(menu->actions().at(1)->isChecked());
    QCOMPARE(menu->actions().at(1)->data().toString(), u"RUNNING"_s);
    menu->actions().at(1)->setChecked(false);
    QCOMPARE(field()->text(), QString());
    menu->close();
}

void InstanceFinderTest::everyTokenHasAButtonThatTakesItOut()
{
    openThree();
    QVERIFY(chips().isEmpty());
    field()->setText(u"a status:ERROR  -region:x -name:\"\""_s);
    QCOMPARE(chips().size(), 3);
    QCOMPARE(chips().at(0)->text(), u"Status: Faulty"_s);
    QCOMPARE(chips().at(1)->text(), u"Region is not: x"_s);
    QCOMPARE(chips().at(2)->text(), u"Name: any"_s);
    QTest::mouseClick(chips().at(1), Qt::LeftButton);
    QCOMPARE(field()->text(), u"a status:ERROR  -name:\"\""_s);
    QTest::mouseClick(chips().at(0), Qt::LeftButton);
    QTest::mouseClick(chips().at(0), Qt::LeftButton);
    QCOMPARE(field()->text(), u"a"_s);
    QVERIFY(chips().isEmpty());
}

void InstanceFinderTest::buttonsAreReachedByKeyboard()
{
    openThree();
    field()->setText(u"name:a status:ERROR"_s);
    QCOMPARE(chips().size(), 2);
    for (QToolButton* chip : chips())
        QVERIFY(chip->focusPolicy() & Qt::TabFocus);
    chips().at(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chips().at(1), Qt::Key_Space);
    QCOMPARE(field()->text(), u"name:a"_s);
    QTRY_COMPARE(QApplication::focusWidget(), chips().at(0));
    QTest::keyClick(chips().at(0), Qt::Key_Space);
    QCOMPARE(field()->text(), QString());
    QTRY_COMPARE(QApplication::focusWidget(), field());
}

void InstanceFinderTest::unknownKeyIsTextAndPointedOut()
{
    openThree();
    field()->setText(u"flavour:big"_s);
    QTRY_VERIFY(note()->isVisible());
    QCOMPARE(note()->kind(), FieldNote::Kind::Warning);
    QVERIFY(note()->text().contains(u"flavour:"_s));
    QVERIFY(note()->text().contains(u"status:"_s));
    QTRY_COMPARE(rows(), 0);
    field()->setText(u"status:"_s);
    QCOMPARE(note()->kind(), FieldNote::Kind::Hint);
    QTRY_COMPARE(rows(), 3);
    field()->clear();
    QTRY_VERIFY(!note()->isVisible());
}

void InstanceFinderTest::mistypedValueIsPointedOut()
{
    openThree();
    field()->setText(u"status:EROR"_s);
    QTRY_VERIFY(note()->isVisible());
    QVERIFY(note()->text().contains(u"EROR"_s));
    field()->setText(u"status:ERROR"_s);
    QTRY_VERIFY(!note()->isVisible());
    QTRY_COMPARE(names(), QStringList({ u"charlie"_s }));
}

void InstanceFinderTest::offersKeysAndValues()
{
    openThree();
    field()->setFocus();
    QTest::keyClicks(field(), u"st"_s);
    QTRY_VERIFY(field()->offers()->popup()->isVisible());
    QCOMPARE(offers(), QStringList({ u"status:"_s }));
    QTest::keyClicks(field(), u"atus:"_s);
    QCOMPARE(offers(), QStringList({ u"status:ERROR"_s, u"status:RUNNING"_s }));
    QTest::keyClicks(field(), u"run"_s);
    QCOMPARE(offers(), QStringList({ u"status:RUNNING"_s }));
    QTest::keyClicks(field(), u"ner"_s);
    QTRY_VERIFY(!field()->offers()->popup()->isVisible());
    field()->clear();
    QTest::keyClick(field(), Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(field()->offers()->popup()->isVisible());
    QCOMPARE(offers().size(), queryKeys().size());
}

void InstanceFinderTest::takesAnOfferByKeyboard()
{
    openThree();
    field()->setFocus();
    QTest::keyClicks(field(), u"a st"_s);
    QTRY_VERIFY(field()->offers()->popup()->isVisible());
    QTest::keyClick(field()->offers()->popup(), Qt::Key_Down);
    QTest::keyClick(field()->offers()->popup(), Qt::Key_Return);
    QCOMPARE(field()->text(), u"a status:"_s);
    QTRY_VERIFY(field()->offers()->popup()->isVisible());
    QCOMPARE(offers(), QStringList({ u"status:ERROR"_s, u"status:RUNNING"_s }));
    QTest::keyClick(field()->offers()->popup(), Qt::Key_Down);
    QTest::keyClick(field()->offers()->popup(), Qt::Key_Return);
    QCOMPARE(field()->text(), u"a status:ERROR "_s);
    QTRY_COMPARE(names(), QStringList({ u"charlie"_s }));
}

void InstanceFinderTest::typingGoesOnWhileOffersAreOpen()
{
    openThree();
    field()->setFocus();
    QTest::keyClicks(field(), u"na"_s);
    QAbstractItemView* popup = field()->offers()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClicks(popup, u"me:br"_s);
    QCOMPARE(field()->text(), u"name:br"_s);
    QVERIFY(!popup->isVisible());
    QTRY_COMPARE(names(), QStringList({ u"bravo"_s }));
}

void InstanceFinderTest::everyControlHasAName()
{
    openThree();
    field()->setText(u"name:a status:EROR"_s);
    QCOMPARE(chips().size(), 2);
    QCOMPARE(namelessControls(m_page.get()), QStringList());
}

QTEST_MAIN(InstanceFinderTest)
#include "tst_instancefinder.moc"
