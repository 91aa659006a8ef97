// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/calldetail.h"
#include "activity/callsmodel.h"
#include "activity/callspanel.h"
#include "common/tableview.h"
#include "gui/callsfixture.h"
#include "gui/guiworld.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! Any text in another language is that text, marked.
class Marker final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u"~"_s + QString::fromUtf8(source);
    }
};

} // namespace

//! The calls in a table, and one of them in detail.
class CallsPanelTest final : public CallsFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void cleanup();

    void theNewestIsOnTop();
    void filteredToNothingOffersToClear();
    void emptySaysWhatWillBeThere();
    void theDetailShowsTheSelectedCall();
    void theDetailFollowsItsCall();
    void theDetailTellsWhatIsNotKept();
    void hostileTextsAreShownPlainly();
    void copiesAsCurl();
    void copiesTheRequestId();
    void theMenuCopiesToo();
    void selectionStaysWhenCallsCome();
    void scrollStaysWhenCallsCome();
    void theTopShowsWhatIsNew();
    void clearForgetsAll();
    void aCallThatIsDroppedLeavesTheDetail();
    void theLayoutIsKept();
    void isUsedByKeyboard();
    void everyControlHasAName();
    void theLanguageChanges();
    void largeTextIsNotCut();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_panel->findChild<T*>(QLatin1String(name));
    }
    TableView* table() const { return child<TableView>("callTable"); }
    CallDetail* detail() const { return child<CallDetail>("callDetail"); }
    QString request() const { return child<QPlainTextEdit>("callRequest")->toPlainText(); }
    QString reply() const { return child<QPlainTextEdit>("callReply")->toPlainText(); }
    QPushButton* button(const char* name) const { return child<QPushButton>(name); }
    QString clipboard() const { return QApplication::clipboard()->text(); }
    quint64 numberAt(int row) const
    {
        return table()->model()->index(row, 0).data(CallsModel::NumberRole).toULongLong();
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::unique_ptr<CallsPanel> m_panel;
};

void CallsPanelTest::init()
{
    m_log = std::make_unique<CallLog>();
    m_panel = std::make_unique<CallsPanel>(*m_log);
    m_panel->resize(1200, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QApplication::clipboard()->clear();
}

void CallsPanelTest::cleanup()
{
    m_panel.reset();
    m_log.reset();
}

void CallsPanelTest::theNewestIsOnTop()
{
    fill(3);
    QCOMPARE(numberAt(0), 3u);
    QCOMPARE(numberAt(2), 1u);
    QCOMPARE(child<QLabel>("callCounts")->text(), u"3 call(s)"_s);
}

void CallsPanelTest::filteredToNothingOffersToClear()
{
    fill(2);
    child<QLineEdit>("callFilter")->setText(u"nowhere"_s);
    QVERIFY(!table()->isVisible());
    QCOMPARE(child<QLabel>("callCounts")->text(), u"0 of 2 call(s)"_s);
    // One that comes in and matches is seen.
    add(Request::Method::Get, u"/nowhere"_s);
    QVERIFY(table()->isVisible());
    child<QLineEdit>("callFilter")->setText(u"somewhere"_s);
    button("noticeButton")->click();
    QVERIFY(child<QLineEdit>("callFilter")->text().isEmpty());
    QVERIFY(table()->isVisible());
    QVERIFY(!m_panel->clearFilters());
}

void CallsPanelTest::emptySaysWhatWillBeThere()
{
    QVERIFY(!table()->isVisible());
    QCOMPARE(m_panel->findChild<QWidget*>(u"emptyState"_s)->accessibleName(), u"No calls yet"_s);
    QVERIFY(!button("clearCallsButton")->isEnabled());
    add();
    QVERIFY(table()->isVisible());
    QVERIFY(button("clearCallsButton")->isEnabled());
}

void CallsPanelTest::theDetailShowsTheSelectedCall()
{
    const quint64 number = add(Request::Method::Post);
    CallResult result;
    result.state = CallResult::State::Finished;
    result.status = 400;
    result.headers = { { "X-Request-Id", "id-1" } };
    result.body = { R"({"error_code":"x","list":[1]})", 29, false, false };
    result.requestId = u"id-1"_s;
    m_log->end(number, result);
    fill(1);
    QCOMPARE(detail()->number(), 0u);
    QVERIFY(request().isEmpty());
    table()->selectRow(1);
    QCOMPARE(detail()->number(), number);
    QCOMPARE(request(),
             u"POST https://dms.example.test/v1.0/p1/instances\nAccept: application/json\n"
             "X-Auth-Token: <redacted>\n\n{\n  \"name\": \"a\",\n  \"password\": \"<redacted>\"\n}"_s);
    QCOMPARE(reply(),
             u"HTTP 400\nX-Request-Id: id-1\n\n{\n  \"error_code\": \"x\",\n  \"list\": [\n    1\n  ]\n}"_s);
    QVERIFY(
        child<QLabel>("callSummary")->text().startsWith(u"400 · 2026-01-01 00:00:00 UTC · 0 ms · 29 byte"));
    table()->clearSelection();
    QCOMPARE(detail()->number(), 0u);
    QVERIFY(request().isEmpty());
}

void CallsPanelTest::theDetailFollowsItsCall()
{
    const quint64 number = add();
    table()->selectRow(0);
    QCOMPARE(reply(), u"No reply has come yet."_s);
    addEnded(500);
    QCOMPARE(reply(), u"No reply has come yet."_s);
    CallResult result;
    result.state = CallResult::State::Finished;
    result.failure = ApiError {};
    result.failure->detail = u"dms.example.test"_s;
    m_log->end(number, result);
    QVERIFY2(reply().startsWith(u"The server could not be reached\n"), qPrintable(reply()));
    QVERIFY(reply().contains(u"dms.example.test"));
    const quint64 other = add();
    table()->selectRow(0);
    m_log->end(other, aborted());
    QVERIFY(reply().startsWith(u"Nobody waited"));
}

void CallsPanelTest::theDetailTellsWhatIsNotKept()
{
    addEnded(200);
    const quint64 number = add();
    CallResult result;
    result.state = CallResult::State::Finished;
    result.status = 200;
    result.body = { R"({"a":"b)", 70'000, true, false };
    m_log->end(number, result);
    table()->selectRow(0);
    QVERIFY(reply().contains(u"{\n  \"a\": \"b"));
    QVERIFY2(reply().endsWith(u"(only the beginning is kept, of 70,000 byte(s))"), qPrintable(reply()));
    result.body = { {}, 70'000, false, true };
    m_log->end(number, result);
    QVERIFY2(reply().contains(u"(70,000 byte(s), no longer kept"), qPrintable(reply()));
}

//! What a server sent neither turns the text around, nor is markup, nor anything but text.
void CallsPanelTest::hostileTextsAreShownPlainly()
{
    const QString turn(QChar(0x202e));
    addEnded(200, turn + u"<b>id</b>"_s, (u"<html>"_s + turn + u"\x1b[1m\r\nx</html>"_s).toUtf8());
    addEnded(200, {}, (u"{\"a\":\""_s + turn + u"\"}"_s).toUtf8());
    for (int row = 0; row < 2; ++row) {
        table()->selectRow(row);
        QVERIFY(!reply().contains(turn));
        QVERIFY(!reply().contains(u'\x1b'));
    }
    QVERIFY(reply().contains(u"\nx</html>"));
    const auto labels = detail()->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        QVERIFY(!label->text().contains(turn));
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }
}

void CallsPanelTest::copiesAsCurl()
{
    add(Request::Method::Post);
    QVERIFY(!button("copyCurlButton")->isVisible());
    table()->selectRow(0);
    button("copyCurlButton")->click();
    QVERIFY2(clipboard().contains(u"curl --request POST 'https://dms.example.test/v1.0/p1/instances'"),
             qPrintable(clipboard()));
    QVERIFY(clipboard().contains(u"$PASSWORD"));
    QVERIFY(clipboard().contains(u"$TOKEN"));
}

void CallsPanelTest::copiesTheRequestId()
{
    addEnded(200, u"id-1"_s);
    addEnded(200);
    table()->selectRow(0);
    QVERIFY(!button("copyRequestIdButton")->isEnabled());
    table()->selectRow(1);
    button("copyRequestIdButton")->click();
    QCOMPARE(clipboard(), u"id-1"_s);
}

void CallsPanelTest::theMenuCopiesToo()
{
    addEnded(200, u"id-1"_s);
    emit table()->menuRequested(table()->model()->index(0, 0), QPoint());
    auto* menu = child<QMenu>("callMenu");
    QVERIFY(menu);
    menu->actions().at(0)->trigger();
    QVERIFY(clipboard().contains(u"curl --request GET"));
    menu->actions().at(1)->trigger();
    QCOMPARE(clipboard(), u"id-1"_s);
    menu->close();
}

void CallsPanelTest::selectionStaysWhenCallsCome()
{
    fill(5);
    table()->selectRow(2);
    QCOMPARE(detail()->number(), 3u);
    fill(3);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(numberAt(table()->currentIndex().row()), 3u);
    QCOMPARE(detail()->number(), 3u);
    // Also where it is sorted by something else.
    table()->sortByColumn(CallsModel::Took, Qt::AscendingOrder);
    fill(3);
    QCOMPARE(numberAt(table()->currentIndex().row()), 3u);
}

void CallsPanelTest::scrollStaysWhenCallsCome()
{
    fill(200);
    QScrollBar* bar = table()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(50);
    const quint64 top = numberAt(table()->rowAt(0));
    for (int i = 0; i < 30; ++i) {
        fill(1);
        QCOMPARE(numberAt(table()->rowAt(0)), top);
    }
    QCoreApplication::processEvents();
    QCOMPARE(numberAt(table()->rowAt(0)), top);
    // At the end of the list too, and when old ones go.
    bar->setValue(bar->maximum());
    const quint64 last = numberAt(table()->rowAt(0));
    fill(1);
    QCOMPARE(numberAt(table()->rowAt(0)), last);
    bar->setValue(0);
    table()->selectRow(1);
    const quint64 first = numberAt(0);
    fill(4);
    QCOMPARE(numberAt(table()->rowAt(0)), first);
    fill(CallLog::MostEntries - 200);
    QCOMPARE(numberAt(table()->rowAt(0)), first);
}

void CallsPanelTest::theTopShowsWhatIsNew()
{
    fill(100);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    fill(5);
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
    QCOMPARE(numberAt(table()->rowAt(0)), 105u);
}

void CallsPanelTest::clearForgetsAll()
{
    fill(3);
    table()->selectRow(1);
    button("clearCallsButton")->click();
    QCOMPARE(m_log->size(), 0);
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(detail()->number(), 0u);
    QVERIFY(!table()->isVisible());
}

void CallsPanelTest::aCallThatIsDroppedLeavesTheDetail()
{
    fill(CallLog::MostEntries);
    table()->selectRow(CallLog::MostEntries - 1);
    QCOMPARE(detail()->number(), 1u);
    fill(1);
    QVERIFY(detail()->number() != 1u);
    QVERIFY(!detail()->number() || m_log->find(detail()->number()));
}

void CallsPanelTest::theLayoutIsKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    fill(2);
    table()->columns()->resizeSection(CallsModel::Path, 321);
    table()->columns()->moveSection(0, 2);
    table()->columns()->hideSection(CallsModel::Size);
    m_panel->saveLayout(settings);
    CallsPanel other(*m_log);
    other.restoreLayout(settings);
    auto* columns = other.findChild<TableView*>(u"callTable"_s)->columns();
    QCOMPARE(columns->sectionSize(CallsModel::Path), 321);
    QCOMPARE(columns->visualIndex(CallsModel::Time), 2);
    QVERIFY(columns->isSectionHidden(CallsModel::Size));
}

void CallsPanelTest::isUsedByKeyboard()
{
    fill(3);
    m_panel->focusFilter();
    QVERIFY(child<QLineEdit>("callFilter")->hasFocus());
    QStringList visited;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited.append(QApplication::focusWidget()->objectName());
        if (QApplication::focusWidget() == table() && detail()->number() == 0)
            QTest::keyClick(table(), Qt::Key_Down);
    }
    QVERIFY(detail()->number() != 0);
    for (const char* name : { "clearCallsButton", "callTable", "copyCurlButton", "callRequest" })
        QVERIFY2(visited.contains(QLatin1String(name)), qPrintable(visited.join(u' ')));
}

void CallsPanelTest::everyControlHasAName()
{
    QCOMPARE(namelessControls(m_panel.get()), QStringList());
    addEnded(200, u"id-1"_s, "{}");
    table()->selectRow(0);
    QCOMPARE(namelessControls(m_panel.get()), QStringList());
    child<QTabWidget>("callTabs")->setCurrentIndex(1);
    QCOMPARE(namelessControls(m_panel.get()), QStringList());
    QTRY_COMPARE(cutTexts(m_panel.get()), QStringList());
}

void CallsPanelTest::theLanguageChanges()
{
    add();
    table()->selectRow(0);
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    QCoreApplication::processEvents();
    QCOMPARE(table()->model()->headerData(CallsModel::Path, Qt::Horizontal).toString(), u"~Path"_s);
    QCOMPARE(cell(0, CallsModel::Result), u"~Under way"_s);
    QCOMPARE(button("copyCurlButton")->text(), u"~Copy as c&url"_s);
    QCOMPARE(button("clearCallsButton")->text(), u"~C&lear"_s);
    QCOMPARE(reply(), u"~No reply has come yet."_s);
    QVERIFY(child<QLineEdit>("callFilter")->placeholderText().startsWith(u'~'));
    QCoreApplication::removeTranslator(&marker);
    QCoreApplication::processEvents();
    QCOMPARE(reply(), u"No reply has come yet."_s);
}

void CallsPanelTest::largeTextIsNotCut()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    addEnded(200, u"id-1"_s, "{}");
    table()->selectRow(0);
    QApplication::setFont(large);
    m_panel->resize(2000, 900);
    QTRY_COMPARE(cutTexts(m_panel.get()), QStringList());
    QApplication::setFont(before);
}

} // namespace partita

QTEST_MAIN(partita::CallsPanelTest)
#include "tst_callspanel.moc"
