// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedfixture.h"
#include "ops/namecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace std::chrono_literals;

using State = NameCheck::State;

namespace {

const QByteArray Path = "/v1.0/p/instances";

QByteArray listOf(const QByteArrayList& names)
{
    QByteArrayList items;
    for (const QByteArray& name : names)
        items += R"({"instance_id":"id-)" + name + R"(","name":")" + name + R"("})";
    return R"({"instances":[)" + items.join(',') + "]}";
}

} // namespace

//! Whether a name is free, while somebody types it.
class NameCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aPauseInTheTypingAsksOnce();
    void onlyTheWholeNameIsTaken_data();
    void onlyTheWholeNameIsTaken();
    void anAnswerForAnOlderTextIsNeverHeard();
    void theSameNameIsNotAskedAgain();
    void anEmptyNameAsksNothing();
    void whatCannotBeAskedHasFailed();
    void goneItAsksNothing();

private:
    std::unique_ptr<FeedFixture> m;
    std::unique_ptr<NameCheck> m_check;
    int m_changes = 0;
};

void NameCheckTest::init()
{
    m = std::make_unique<FeedFixture>();
    m_check = std::make_unique<NameCheck>(m->client, ProjectId(u"p"_s), m->clock);
    m_changes = 0;
    connect(m_check.get(), &NameCheck::changed, this, [this] { ++m_changes; });
}

void NameCheckTest::cleanup()
{
    m_check.reset();
    m.reset();
}

void NameCheckTest::aPauseInTheTypingAsksOnce()
{
    QCOMPARE(m_check->state(), State::Unasked);
    for (const QString& text : { u"kafk"_s, u"kafka"_s, u"kafka-1"_s }) {
        m_check->setName(text);
        QCOMPARE(m_check->state(), State::Waiting);
        m->clock.advance(NameCheck::Pause - 1ms);
    }
    QCOMPARE(m->transport.count(), 0);
    m->transport.enqueue(Path, 200, listOf({}));
    m->clock.advance(1ms);
    QCOMPARE(m->transport.count(), 1);
    QCOMPARE(m->query(0), u"exactMatchName=true&includeFailure=true&name=kafka-1"_s);
    QTRY_COMPARE(m_check->state(), State::Free);
    QCOMPARE(m_changes, 4);
}

void NameCheckTest::onlyTheWholeNameIsTaken_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<State>("state");
    QTest::newRow("none") << QByteArrayList {} << State::Free;
    QTest::newRow("the name") << QByteArrayList { "kafka-1" } << State::Taken;
    QTest::newRow("among others") << QByteArrayList { "kafka-10", "kafka-1" } << State::Taken;
    QTest::newRow("longer names") << QByteArrayList { "kafka-10", "my-kafka-1" } << State::Free;
    QTest::newRow("another case") << QByteArrayList { "Kafka-1" } << State::Free;
}

void NameCheckTest::onlyTheWholeNameIsTaken()
{
    QFETCH(QByteArrayList, names);
    QFETCH(State, state);
    m->transport.enqueue(Path, 200, listOf(names));
    m_check->setName(u"kafka-1"_s);
    m->clock.advance(NameCheck::Pause);
    QTRY_COMPARE(m_check->state(), state);
}

void NameCheckTest::anAnswerForAnOlderTextIsNeverHeard()
{
    // A first answer, so that requests need not wait for the verdict on the key.
    m->transport.enqueue(Path, 200, listOf({}));
    m_check->setName(u"kafka"_s);
    m->clock.advance(NameCheck::Pause);
    QTRY_COMPARE(m_check->state(), State::Free);

    m_check->setName(u"kafka-1"_s);
    m->clock.advance(NameCheck::Pause);
    QCOMPARE(m->transport.hanging(), 1);
    m_check->setName(u"kafka-2"_s);
    QVERIFY(m->transport.seen()[1].aborted);
    QCOMPARE(m->transport.hanging(), 0);
    m->clock.advance(NameCheck::Pause);
    QVERIFY(m->transport.answer(200, listOf({ "kafka-2" })));
    QTRY_COMPARE(m_check->state(), State::Taken);
    QCOMPARE(m_check->name(), u"kafka-2"_s);
}

void NameCheckTest::theSameNameIsNotAskedAgain()
{
    m->transport.enqueue(Path, 200, listOf({}));
    m_check->setName(u"kafka-1"_s);
    m->clock.advance(NameCheck::Pause);
    QTRY_COMPARE(m_check->state(), State::Free);
    m_changes = 0;
    m_check->setName(u"kafka-1"_s);
    m->clock.advance(1min);
    QCOMPARE(m->transport.count(), 1);
    QCOMPARE(m_changes, 0);
}

void NameCheckTest::anEmptyNameAsksNothing()
{
    m_check->setName(u"kafka-1"_s);
    m_check->setName({});
    QCOMPARE(m_check->state(), State::Unasked);
    m->clock.advance(1min);
    QCOMPARE(m->transport.count(), 0);
}

void NameCheckTest::whatCannotBeAskedHasFailed()
{
    m->transport.enqueue(Path, 403, "{}");
    m_check->setName(u"kafka-1"_s);
    m->clock.advance(NameCheck::Pause);
    QTRY_COMPARE(m_check->state(), State::Failed);
    QCOMPARE(m_check->error()->kind, ApiError::Kind::Permission);
    m_check->setName(u"kafka-2"_s);
    QVERIFY(!m_check->error());
    QCOMPARE(m_check->state(), State::Waiting);
}

void NameCheckTest::goneItAsksNothing()
{
    m_check->setName(u"kafka-1"_s);
    m_check.reset();
    m->clock.advance(1min);
    QCOMPARE(m->transport.count(), 0);
}

QTEST_GUILESS_MAIN(NameCheckTest)
#include "tst_namecheck.moc"
