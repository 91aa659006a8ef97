// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using test::ConnectionFixture;

namespace {

const QStringList Hosts { u"one.test"_s, u"two.test"_s, u"three.test"_s };

} // namespace

//! Several connections side by side: none is in the way of another.
class EstateTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsWhatIsAdded();
    void findsById();
    void oneThatFailsHidesNoOther_data();
    void oneThatFailsHidesNoOther();
    void twoOfTheSameAccountAreTwo();
    void reordersAndTells();
    void aDisabledOneStaysInItsPlace();
    void tellsBeforeAnythingIsRemoved();
    void aRemovedOneIsAskedNothingMore();
    void mayBeRemovedInsideItsOwnSignal();
    void placesThatComeAndGoAreTold();
    void mayGoWithConnectionsThatLeft();

private:
    void addAll();
    Connection& at(int index) const { return *m_estate->connections().at(index); }
    InstanceFeed& feed(int index) const { return at(index).sessions().first()->instances(); }
    QStringList names() const
    {
        QStringList names;
        for (const Connection* connection : m_estate->connections())
            names.append(connection->profile().name);
        return names;
    }

    std::unique_ptr<ConnectionFixture> m;
    std::unique_ptr<Estate> m_estate;
};

void EstateTest::init()
{
    m = std::make_unique<ConnectionFixture>();
    m_estate = std::make_unique<Estate>(m->tools());
}

void EstateTest::cleanup()
{
    m_estate.reset();
    m.reset();
}

void EstateTest::addAll()
{
    for (const QString& host : Hosts)
        m_estate->add(m->byKey(1, host));
}

void EstateTest::tellsWhatIsAdded()
{
    QVERIFY(m_estate->isEmpty());
    QStringList told;
    connect(m_estate.get(), &Estate::added, this,
            [&](Connection* connection) { told += connection->profile().name; });
    connect(m_estate.get(), &Estate::opened, this,
            [&](Session* session) { told += session->place().project.text(); });
    m_estate->add(m->byKey(2, u"one.test"_s));
    QCOMPARE(told, QStringList({ u"one.test"_s, u"p1"_s, u"p2"_s }));
    QVERIFY(!m_estate->isEmpty());
}

void EstateTest::findsById()
{
    addAll();
    for (const QString& host : Hosts)
        QCOMPARE(m_estate->find(m->byKey(1, host).id)->profile().name, host);
    QVERIFY(!m_estate->find(ConnectionId(u"nobody"_s)));
    QCOMPARE(m_estate->sessions().size(), 3);
}

void EstateTest::oneThatFailsHidesNoOther_data()
{
    QTest::addColumn<int>("failing");
    QTest::addColumn<HttpReply>("reply");
    ApiError lost;
    lost.kind = ApiError::Kind::Tls;
    lost.cause = ApiError::Cause::CertificateExpired;
    for (int failing = 0; failing < 3; ++failing) {
        QTest::addRow("refused, %d", failing) << failing << ConnectionFixture::refused();
        QTest::addRow("forbidden, %d", failing) << failing << fakes::FakeTransport::reply(403, "{}");
        QTest::addRow("nonsense, %d", failing) << failing << fakes::FakeTransport::reply(200, "<html>");
        QTest::addRow("certificate, %d", failing) << failing << fakes::FakeTransport::failed(lost);
    }
}

void EstateTest::oneThatFailsHidesNoOther()
{
    QFETCH(const int, failing);
    QFETCH(const HttpReply, reply);
    addAll();
    for (int i = 0; i < 3; ++i)
        QVERIFY(at(i).signIn(m->key()));
    for (int i = 0; i < 3; ++i)
        QVERIFY(m->answer(i == failing ? reply : m->instances(i + 1)));
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(!feed(i).isLoading());
        QCOMPARE(feed(i).state(), i == failing ? Feed::State::Failed : Feed::State::Loaded);
        if (i != failing)
            QCOMPARE(feed(i).value()->instances.size(), size_t(i + 1));
    }
    // The others go on loading by themselves.
    const int before = m->transport.count();
    m->clock.advance(1min);
    m->settle();
    QSet<QString> asked;
    for (int i = before; i < m->transport.count(); ++i)
        asked.insert(m->sent(i).url.host());
    for (int i = 0; i < 3; ++i)
        QVERIFY(i == failing || asked.contains(Hosts.at(i)));
}

void EstateTest::twoOfTheSameAccountAreTwo()
{
    ConnectionProfile second = m->byKey(1, u"one.test"_s);
    m_estate->add(second);
    second.id = ConnectionId(u"another"_s);
    m_estate->add(second);
    QVERIFY(at(0).signIn(m->key("wrong")));
    QVERIFY(m->answer(m->refused()));
    QVERIFY(at(0).policies().signIn.isHalted());
    QVERIFY(!at(1).policies().signIn.isHalted());
    QCOMPARE(at(1).state(), Connection::State::SignedOut);
    QVERIFY(at(1).signIn(m->key()));
    QCOMPARE(m->transport.count(), 2);
}

void EstateTest::reordersAndTells()
{
    addAll();
    QVERIFY(at(0).signIn(m->key()));
    QSignalSpy told(m_estate.get(), &Estate::reordered);
    const QList<Connection*> before = m_estate->connections();
    m_estate->reorder({ before[2]->profile().id, before[0]->profile().id, before[1]->profile().id });
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_estate->connections(), QList<Connection*>({ before[2], before[0], before[1] }));
    QCOMPARE(m_estate->sessions().at(1), before[0]->sessions().first());
    QCOMPARE(before[0]->state(), Connection::State::SignedIn);
    QCOMPARE(m->transport.hanging(), 1);
}

void EstateTest::aDisabledOneStaysInItsPlace()
{
    addAll();
    ConnectionProfile off = at(1).profile();
    off.enabled = false;
    at(1).setProfile(off);
    QCOMPARE(names(), Hosts);
    QCOMPARE(at(1).state(), Connection::State::Disabled);
    QCOMPARE(m_estate->sessions().size(), 3);
}

void EstateTest::tellsBeforeAnythingIsRemoved()
{
    addAll();
    QVERIFY(at(1).signIn(m->key()));
    QStringList told;
    connect(m_estate.get(), &Estate::closing, this, [&](Session* session) {
        told += u"closing "_s + session->profile().name;
        QVERIFY(m_estate->connections().contains(&session->connection()));
    });
    connect(m_estate.get(), &Estate::removing, this, [&](Connection* connection) {
        told += u"removing "_s + connection->profile().name;
        QCOMPARE(connection->state(), Connection::State::SignedIn);
    });
    m_estate->remove(at(1));
    QCOMPARE(told, QStringList({ u"closing two.test"_s, u"removing two.test"_s }));
    QCOMPARE(names(), QStringList({ u"one.test"_s, u"three.test"_s }));
}

void EstateTest::aRemovedOneIsAskedNothingMore()
{
    addAll();
    for (int i = 0; i < 3; ++i)
        QVERIFY(at(i).signIn(m->key()));
    QPointer<Connection> removed = &at(1);
    m_estate->remove(at(1));
    QVERIFY(!m_estate->find(m->byKey(1, u"two.test"_s).id));
    QCOMPARE(m->transport.hanging(), 2);
    QVERIFY(m->transport.seen().at(1).aborted);
    m->deleteThoseThatLeft();
    QVERIFY(!removed);
    QVERIFY(m->answer(m->instances(1)));
    QVERIFY(m->answer(m->instances(1)));
    QTRY_COMPARE(feed(1).state(), Feed::State::Loaded);
}

void EstateTest::mayBeRemovedInsideItsOwnSignal()
{
    addAll();
    QPointer<Connection> leaving = &at(0);
    connect(leaving, &Connection::stateChanged, m_estate.get(), [&] {
        if (leaving->state() == Connection::State::SignedIn)
            m_estate->remove(*leaving);
    });
    leaving->signIn(m->key());
    QCOMPARE(names(), QStringList({ u"two.test"_s, u"three.test"_s }));
    m->settle();
    m->deleteThoseThatLeft();
    QVERIFY(!leaving);
    // What was removed in between must not begin to load with a secret that is wiped.
    QCOMPARE(m->transport.count(), 0);
}

void EstateTest::placesThatComeAndGoAreTold()
{
    addAll();
    QSignalSpy opened(m_estate.get(), &Estate::opened);
    QSignalSpy closing(m_estate.get(), &Estate::closing);
    at(0).setProfile(m->byKey(3, u"one.test"_s));
    QCOMPARE(opened.count(), 2);
    QCOMPARE(closing.count(), 0);
    at(0).setProfile(m->byKey(1, u"one.test"_s));
    QCOMPARE(closing.count(), 2);
    QCOMPARE(m_estate->sessions().size(), 3);
}

void EstateTest::mayGoWithConnectionsThatLeft()
{
    addAll();
    QPointer<Connection> left = &at(0);
    QVERIFY(left->signIn(m->key()));
    m_estate->remove(*left);
    QVERIFY(left);
    m_estate.reset();
    QVERIFY(!left);
    QCOMPARE(m->transport.hanging(), 0);
}

QTEST_GUILESS_MAIN(EstateTest)
#include "tst_estate.moc"
