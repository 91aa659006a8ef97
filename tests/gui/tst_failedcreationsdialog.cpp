// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/failedcreationsdialog.h"
#include "gui/guiworld.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

enum Column { NameColumn, ResultColumn, ReasonColumn, CreatedColumn, IdColumn };

} // namespace

//! Removing what failed to be created: what is shown, what is asked, what becomes of it.
class FailedCreationsDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listsWhatWouldGo();
    void cancelIsTheDefault();
    void onlyTheNumberLetsItGo();
    void keyboardAloneRemoves();
    void anotherFailureAsksAnew();
    void aLockInTheMiddleStopsIt();
    void nothingFailedIsSaid();
    void unreadableListCanBeReadAgain();
    void partlyRemovedIsToldRowByRow();
    void cannotBeClosedWhileSending();
    void everyControlHasAName();

private:
    void open(const QStringList& ids);
    void answer(const QStringList& ids);
    QString message() const { return find<QWidget>("dialogMessage")->accessibleName(); }
    QStringList column(int number) const;
    template <typename T> T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QByteArray actionPath() const { return GuiWorld::listPath(u"orders"_s) + "/action"; }
    int posts() const;

    std::unique_ptr<GuiWorld> m_world;
    Session* m_session = nullptr;
    QPointer<FailedCreationsDialog> m_dialog;
};

void FailedCreationsDialogTest::init()
{
    m_world = std::make_unique<GuiWorld>();
    m_world->answerList(u"orders"_s, {});
    m_session = &m_world->open(u"orders"_s, Environment::Production);
    QTRY_VERIFY(m_session->instances().hasValue());
}

void FailedCreationsDialogTest::cleanup()
{
    delete m_dialog;
    m_world.reset();
}

void FailedCreationsDialogTest::answer(const QStringList& ids)
{
    QJsonArray instances;
    for (const QString& id : ids) {
        QJsonObject instance = sampleInstance(id, u"failed-"_s + id, u"CREATEFAILED"_s);
        instance.insert(u"error_code"_s, u"DMS.111400001"_s);
        instances.append(instance);
    }
    m_world->answerList(u"orders"_s, instances);
}

void FailedCreationsDialogTest::open(const QStringList& ids)
{
    answer(ids);
    m_dialog = new FailedCreationsDialog(*m_session, m_world->journal, nullptr);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_COMPARE(find<QTreeWidget>("failedList")->topLevelItemCount(), int(ids.size()));
}

QStringList FailedCreationsDialogTest::column(int number) const
{
    QStringList texts;
    auto* list = find<QTreeWidget>("failedList");
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        texts.append(list->topLevelItem(row)->text(number));
    return texts;
}

int FailedCreationsDialogTest::posts() const
{
    const auto& seen = m_world->transport.seen();
    return int(std::count_if(seen.cbegin(), seen.cend(),
                             [](const auto& one) { return one.request.method == Request::Method::Post; }));
}

void FailedCreationsDialogTest::listsWhatWouldGo()
{
    open({ u"a"_s, u"b"_s });
    QCOMPARE(column(NameColumn), (QStringList { u"failed-a"_s, u"failed-b"_s }));
    QCOMPARE(column(IdColumn), (QStringList { u"a"_s, u"b"_s }));
    QVERIFY(column(ReasonColumn).first().contains(u"DMS.111400001"_s));
    QVERIFY(find<QTreeWidget>("failedList")->isColumnHidden(ResultColumn));
    QVERIFY(find<QLabel>("failedMeaning")->text().contains(u"every instance of this project"_s));
    QVERIFY(find<QLabel>("failedQuestion")->text().contains(u"2"_s));
    QCOMPARE(button("failedRemove")->text(), u"Remove 2 instance(s)"_s);
}

void FailedCreationsDialogTest::cancelIsTheDefault()
{
    open({ u"a"_s });
    QVERIFY(button("failedCancel")->isDefault());
    QVERIFY(button("failedCancel")->hasFocus());
    find<QLineEdit>("failedCount")->setFocus();
    QTest::keyClicks(find<QLineEdit>("failedCount"), u"1"_s);
    QTest::keyClick(find<QLineEdit>("failedCount"), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(posts(), 0);
}

void FailedCreationsDialogTest::onlyTheNumberLetsItGo()
{
    open({ u"a"_s, u"b"_s });
    for (const QString& wrong : { u""_s, u"1"_s, u"22"_s, u"two"_s }) {
        find<QLineEdit>("failedCount")->setText(wrong);
        QVERIFY2(!button("failedRemove")->isEnabled(), qPrintable(wrong));
        QVERIFY(!button("failedRemove")->toolTip().isEmpty());
    }
    find<QLineEdit>("failedCount")->setText(u" 2 "_s);
    QVERIFY(button("failedRemove")->isEnabled());
}

void FailedCreationsDialogTest::keyboardAloneRemoves()
{
    open({ u"a"_s, u"b"_s });
    QTest::keyClick(m_dialog, Qt::Key_N, Qt::AltModifier);
    QVERIFY(find<QLineEdit>("failedCount")->hasFocus());
    QTest::keyClicks(find<QLineEdit>("failedCount"), u"2"_s);
    answer({ u"a"_s, u"b"_s });
    m_world->transport.enqueue(actionPath(), 204, "");
    answer({});
    for (int i = 0; i < 6 && !button("failedRemove")->hasFocus(); ++i)
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QVERIFY(button("failedRemove")->hasFocus());
    QTest::keyClick(button("failedRemove"), Qt::Key_Space);
    QTRY_COMPARE(message(), u"All of them are removed."_s);
    QCOMPARE(posts(), 1);
    QCOMPARE(column(ResultColumn), (QStringList { u"Removed"_s, u"Removed"_s }));
    QVERIFY(!button("failedRemove")->isVisible());
    // The list behind it is read again.
    answer({});
    const int before = m_world->transport.count();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_world->transport.count(), before + 1);
}

void FailedCreationsDialogTest::anotherFailureAsksAnew()
{
    open({ u"a"_s });
    find<QLineEdit>("failedCount")->setText(u"1"_s);
    answer({ u"a"_s, u"b"_s });
    button("failedRemove")->click();
    QTRY_VERIFY(message().startsWith(u"Nothing was removed: another creation has failed"_s));
    QCOMPARE(column(IdColumn), (QStringList { u"a"_s, u"b"_s }));
    QVERIFY(find<QLineEdit>("failedCount")->text().isEmpty());
    QVERIFY(!button("failedRemove")->isEnabled());
    QCOMPARE(posts(), 0);
}

void FailedCreationsDialogTest::aLockInTheMiddleStopsIt()
{
    open({ u"a"_s });
    find<QLineEdit>("failedCount")->setText(u"1"_s);
    QVERIFY(button("failedRemove")->isEnabled());
    WriteLock& lock = m_session->connection().policies().writeLock;
    lock.setEnabled(true);
    lock.lock();
    QVERIFY(!button("failedRemove")->isEnabled());
    QVERIFY(button("failedRemove")->toolTip().contains(u"read-only"_s));
}

void FailedCreationsDialogTest::nothingFailedIsSaid()
{
    open({});
    QTRY_COMPARE(message(), u"There is no failed creation in this project."_s);
    QVERIFY(!button("failedRemove")->isVisible());
    QCOMPARE(button("failedCancel")->text(), u"Close"_s);
}

void FailedCreationsDialogTest::unreadableListCanBeReadAgain()
{
    m_world->refuse(GuiWorld::listPath(u"orders"_s), 400, "{}");
    m_dialog = new FailedCreationsDialog(*m_session, m_world->journal, nullptr);
    m_dialog->open();
    QTRY_VERIFY(message().startsWith(u"The list could not be read"_s));
    QVERIFY(button("failedDetails")->isVisible());
    QVERIFY(!button("failedRemove")->isVisible());
    answer({ u"a"_s });
    button("failedAgain")->click();
    QTRY_COMPARE(column(IdColumn), QStringList { u"a"_s });
    QVERIFY(!button("failedAgain")->isVisible());
}

void FailedCreationsDialogTest::partlyRemovedIsToldRowByRow()
{
    open({ u"a"_s, u"b"_s });
    find<QLineEdit>("failedCount")->setText(u"2"_s);
    answer({ u"a"_s, u"b"_s });
    m_world->transport.enqueue(actionPath(), 204, "");
    answer({ u"b"_s });
    button("failedRemove")->click();
    QTRY_COMPARE(message(), u"1 instance(s) are still there."_s);
    QCOMPARE(column(ResultColumn), (QStringList { u"Removed"_s, u"Still there"_s }));
    QVERIFY(button("failedAgain")->isVisible());
}

void FailedCreationsDialogTest::cannotBeClosedWhileSending()
{
    open({ u"a"_s });
    find<QLineEdit>("failedCount")->setText(u"1"_s);
    button("failedRemove")->click();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    m_dialog->close();
    QVERIFY(m_dialog && m_dialog->isVisible());
    QVERIFY(!button("failedCancel")->isEnabled());
}

void FailedCreationsDialogTest::everyControlHasAName()
{
    open({ u"a"_s });
    QCOMPARE(namelessControls(m_dialog), QStringList());
    QCOMPARE(cutTexts(m_dialog), QStringList());
}

} // namespace partita

QTEST_MAIN(partita::FailedCreationsDialogTest)
#include "tst_failedcreationsdialog.moc"
