// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/callsfilter.h"
#include "activity/callsmodel.h"
#include "gui/callsfixture.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita {

//! The rows of the calls, in any order and filtered.
class CallsModelTest final : public CallsFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init()
    {
        m_log = std::make_unique<CallLog>();
        m_model = std::make_unique<CallsModel>(*m_log);
        m_filtered = std::make_unique<CallsFilter>();
        m_filtered->setSourceModel(m_model.get());
        m_filtered->sort(CallsModel::Time, Qt::DescendingOrder);
    }
    void cleanup()
    {
        m_filtered.reset();
        m_model.reset();
    }

    void theModelFollowsTheLog();
    void theModelTakesWhatIsThere();
    void cellsSayWhatHappened_data();
    void cellsSayWhatHappened();
    void sortsByRawValues_data();
    void sortsByRawValues();
    void filters_data();
    void filters();

private:
    QString cell(int column) const { return m_model->index(0, column).data().toString(); }
    //! The numbers of the calls as they are on show.
    QList<quint64> seen() const
    {
        QList<quint64> numbers;
        for (int row = 0; row < m_filtered->rowCount(); ++row)
            numbers.append(m_filtered->index(row, 0).data(CallsModel::NumberRole).toULongLong());
        return numbers;
    }

    std::unique_ptr<CallsModel> m_model;
    std::unique_ptr<CallsFilter> m_filtered;
};

void CallsModelTest::theModelFollowsTheLog()
{
    const auto addSome = [this](int count) {
        for (int i = 0; i < count; ++i) {
            const quint64 number = add();
            if (number % 4 == 0)
                m_log->end(number, aborted());
        }
    };
    m_filtered->sort(CallsModel::Took, Qt::AscendingOrder);
    addSome(CallLog::MostEntries - 2);
    // From here on alone: it looks at every row with every change.
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester other(m_filtered.get(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    int resets = 0;
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, [&] { ++resets; });
    addSome(4);
    QCOMPARE(m_model->rowCount(), CallLog::MostEntries);
    QCOMPARE(m_model->rowOf(m_log->firstNumber()), CallLog::MostEntries - 1);
    QCOMPARE(m_model->rowOf(m_log->firstNumber() - 1), -1);
    QCOMPARE(m_model->rowOf(m_log->firstNumber() + CallLog::MostEntries), -1);
    m_log->end(m_log->firstNumber(), aborted());
    m_log->clear();
    QCOMPARE(m_model->rowCount(), 0);
    addSome(9);
    QCOMPARE(m_model->rowCount(), 9);
    QCOMPARE(m_model->index(8, 0).data(CallsModel::NumberRole).toULongLong(), m_log->firstNumber());
    m_filtered->setText(u"given"_s);
    QCOMPARE(m_filtered->rowCount(), 2);
    QCOMPARE(resets, 0);
}

void CallsModelTest::theModelTakesWhatIsThere()
{
    fill(3);
    const CallsModel model(*m_log);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data(CallsModel::NumberRole).toULongLong(), 3u);
}

void CallsModelTest::cellsSayWhatHappened_data()
{
    QTest::addColumn<CallResult>("result");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("took");
    QTest::addColumn<QString>("size");
    using std::chrono::milliseconds;
    CallResult result;
    QTest::newRow("under way") << result << u"Under way"_s << QString() << QString();
    result.took = milliseconds(1234);
    result.state = CallResult::State::Aborted;
    QTest::newRow("aborted") << result << u"Given up"_s << u"1,234 ms"_s << QString();
    result.state = CallResult::State::Finished;
    result.status = 404;
    result.body.size = 5000;
    QTest::newRow("answered") << result << u"404"_s << u"1,234 ms"_s << u"5,000"_s;
    result.status = 0;
    result.failure = ApiError {};
    QTest::newRow("failed") << result << u"The server could not be reached"_s << u"1,234 ms"_s << QString();
}

void CallsModelTest::cellsSayWhatHappened()
{
    QFETCH(const CallResult, result);
    const quint64 number = add(Request::Method::Post, u"/v1.0/a%2Fb?x=1"_s);
    if (result.state != CallResult::State::Running)
        m_log->end(number, result);
    QCOMPARE(cell(CallsModel::Time), u"00:00:00.000"_s);
    QCOMPARE(cell(CallsModel::ConnectionName), u"orders"_s);
    QCOMPARE(cell(CallsModel::Method), u"POST"_s);
    QCOMPARE(cell(CallsModel::Path), u"/v1.0/a%2Fb?x=1"_s);
    QTEST(cell(CallsModel::Result), "words");
    QTEST(cell(CallsModel::Took), "took");
    QTEST(cell(CallsModel::Size), "size");
}

void CallsModelTest::sortsByRawValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<quint64>>("order");
    using Order = QList<quint64>;
    QTest::newRow("time") << int(CallsModel::Time) << Order { 1, 2, 3, 4 };
    QTest::newRow("result") << int(CallsModel::Result) << Order { 4, 2, 1, 3 };
    QTest::newRow("took") << int(CallsModel::Took) << Order { 4, 2, 1, 3 };
    QTest::newRow("size") << int(CallsModel::Size) << Order { 1, 4, 3, 2 };
    QTest::newRow("method, and of equals the older first") << int(CallsModel::Method) << Order { 1, 2, 3, 4 };
}

void CallsModelTest::sortsByRawValues()
{
    QFETCH(const int, column);
    QFETCH(const QList<quint64>, order);
    addEnded(404);
    addEnded(200, {}, QByteArray(1000, 'x'));
    addEnded(1000, {}, QByteArray(99, 'x'));
    add();
    m_filtered->sort(column, Qt::AscendingOrder);
    QCOMPARE(seen(), order);
}

void CallsModelTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<quint64>>("numbers");
    using Numbers = QList<quint64>;
    QTest::newRow("nothing") << u"  "_s << Numbers { 4, 3, 2, 1 };
    QTest::newRow("method") << u"post"_s << Numbers { 4 };
    QTest::newRow("path") << u"TOPICS"_s << Numbers { 4 };
    QTest::newRow("status") << u"404"_s << Numbers { 2 };
    QTest::newRow("request id") << u"id-of-3"_s << Numbers { 3 };
    QTest::newRow("connection") << u"Orders"_s << Numbers { 4, 3, 2, 1 };
    QTest::newRow("host") << u"dms.example"_s << Numbers { 4, 3, 2, 1 };
    QTest::newRow("result in words") << u"under way"_s << Numbers { 4 };
    QTest::newRow("several words") << u"get id-of 200"_s << Numbers { 3, 1 };
    QTest::newRow("no match") << u"get post"_s << Numbers {};
}

void CallsModelTest::filters()
{
    QFETCH(const QString, text);
    QFETCH(const QList<quint64>, numbers);
    addEnded(200, u"id-of-1"_s);
    addEnded(404, u"id-of-2"_s);
    addEnded(200, u"id-of-3"_s);
    add(Request::Method::Post, u"/v1.0/p1/topics"_s);
    m_filtered->setText(text);
    QCOMPARE(seen(), numbers);
}

} // namespace partita

QTEST_MAIN(partita::CallsModelTest)
#include "tst_callsmodel.moc"
