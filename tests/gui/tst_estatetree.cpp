// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/estatetreefixture.h"
#include "shell/estatedelegate.h"

#include <QSignalSpy>

using namespace partita;
using namespace Qt::StringLiterals;

class EstateTreeTest : public EstateTreeFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void connectionsStandInTheirOrderWithTheirPlaces();
    void estateOfBeforeIsShownToo();
    void groupStandsWhereItsFirstIs();
    void stateIsShown_data();
    void stateIsShown();
    void lockIsShownOpenAndClosed();
    void placeCountsItsInstancesAndSaysWhatFailed();
    void repliesAreDrawnTogether();
    void linesThatStayKeepSelectionAndFolding();
    void choiceIsAllAConnectionOrAPlace();
    void placeThatGoesLeavesItsConnectionChosen();

private:
    QString spoken(const QTreeWidgetItem* item) const
    {
        return item->data(0, Qt::AccessibleTextRole).toString();
    }
    int sign(const QTreeWidgetItem* item) const { return item->data(0, EstateDelegate::SignRole).toInt(); }
};

void EstateTreeTest::connectionsStandInTheirOrderWithTheirPlaces()
{
    add(u"orders"_s);
    Connection& payments = add(u"payments"_s);
    QCOMPARE(top(0)->text(0), u"All instances"_s);
    QCOMPARE(topTexts(), QStringList({ u"orders"_s, u"payments"_s }));
    QCOMPARE(top(1)->child(0)->text(0), u"region-of-orders / project-of-orders"_s);
    QVERIFY(top(1)->isExpanded());
    QVERIFY(spoken(top(1)).contains(u"Production"));
    ConnectionProfile profile = payments.profile();
    profile.name = u"cash"_s;
    profile.places.prepend({ u"eu-de"_s, ProjectId(u"1"_s), u"eu-de"_s });
    payments.setProfile(profile);
    QTRY_COMPARE(topTexts(), QStringList({ u"orders"_s, u"cash"_s }));
    // A region's own project has the region's name.
    QCOMPARE(top(2)->child(0)->text(0), u"eu-de"_s);
    m_world->estate.reorder({ payments.profile().id, m_world->estate.connections().front()->profile().id });
    QCOMPARE(topTexts(), QStringList({ u"cash"_s, u"orders"_s }));
}

void EstateTreeTest::estateOfBeforeIsShownToo()
{
    add(u"a"_s, u"shop"_s);
    add(u"b"_s);
    add(u"c"_s, u"shop"_s);
    EstateTree late(m_world->estate);
    QCOMPARE(late.topLevelItemCount(), 3);
    QCOMPARE(late.topLevelItem(1)->childCount(), 2);
    QCOMPARE(late.topLevelItem(2)->text(0), u"b"_s);
    QCOMPARE(late.topLevelItem(2)->childCount(), 1);
}

void EstateTreeTest::groupStandsWhereItsFirstIs()
{
    add(u"a"_s, u"shop"_s);
    add(u"b"_s);
    Connection& c = add(u"c"_s, u"shop"_s);
    QCOMPARE(topTexts(), QStringList({ u"shop"_s, u"b"_s }));
    QCOMPARE(top(1)->childCount(), 2);
    QCOMPARE(top(1)->child(1)->text(0), u"c"_s);
    QVERIFY(top(1)->isExpanded() && top(1)->child(1)->isExpanded());
    ConnectionProfile profile = c.profile();
    profile.group.clear();
    c.setProfile(profile);
    QCOMPARE(topTexts(), QStringList({ u"shop"_s, u"b"_s, u"c"_s }));
    m_world->estate.remove(*m_world->estate.connections().front());
    QCOMPARE(topTexts(), QStringList({ u"b"_s, u"c"_s }));
}

void EstateTreeTest::stateIsShown_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("sign");
    QTest::addColumn<QString>("said");
    QTest::newRow("disabled") << int(Connection::State::Disabled) << int(EstateDelegate::NoSign)
                              << u"disabled"_s;
    QTest::newRow("fetching") << int(Connection::State::Fetching) << int(EstateDelegate::Waiting)
                              << u"keychain"_s;
    QTest::newRow("signed out") << int(Connection::State::SignedOut) << int(EstateDelegate::SignedOut)
                                << u"signed out"_s;
    QTest::newRow("signed in") << int(Connection::State::SignedIn) << int(EstateDelegate::NoSign)
                               << u"Production"_s;
}

void EstateTreeTest::stateIsShown()
{
    QFETCH(int, state);
    QFETCH(int, sign);
    QFETCH(QString, said);
    Connection& connection = add(u"orders"_s);
    if (state == int(Connection::State::Disabled)) {
        ConnectionProfile profile = connection.profile();
        profile.enabled = false;
        connection.setProfile(profile);
    } else if (state == int(Connection::State::Fetching)) {
        connection.beginFetching();
    } else if (state == int(Connection::State::SignedIn)) {
        connection.signIn(GuiWorld::bundle());
    }
    QCOMPARE(int(connection.state()), state);
    QTRY_COMPARE(this->sign(top(1)), sign);
    QTRY_VERIFY(spoken(top(1)).contains(said));
    QCOMPARE(top(1)->data(0, EstateDelegate::DimRole).toBool(), state == int(Connection::State::Disabled));
    QVERIFY(!m_tree->grab().isNull());
}

void EstateTreeTest::lockIsShownOpenAndClosed()
{
    ConnectionProfile profile = GuiWorld::profile(u"orders"_s);
    profile.readOnly = true;
    Connection& connection = m_world->estate.add(profile);
    const auto lock = [this] { return top(1)->data(0, EstateDelegate::LockRole).toInt(); };
    QCOMPARE(lock(), int(EstateDelegate::Locked));
    QVERIFY(spoken(top(1)).contains(u"read-only"));
    connection.policies().writeLock.unlock(std::nullopt);
    QTRY_COMPARE(lock(), int(EstateDelegate::Unlocked));
    profile.readOnly = false;
    connection.setProfile(profile);
    QTRY_COMPARE(lock(), int(EstateDelegate::NoLock));
}

void EstateTreeTest::placeCountsItsInstancesAndSaysWhatFailed()
{
    m_world->transport.enqueueHang(m_world->listPath(u"orders"_s));
    Connection& connection = add(u"orders"_s);
    connection.signIn(GuiWorld::bundle());
    QTreeWidgetItem* place = top(1)->child(0);
    QTRY_COMPARE(sign(place), int(EstateDelegate::Waiting));
    m_world->transport.answer(200, R"({"instances":[],"instance_num":0})");
    QTRY_COMPARE(sign(place), int(EstateDelegate::NoSign));
    m_world->answerList(u"orders"_s, sampleInstances(3));
    connection.sessions().front()->instances().reload();
    QTRY_COMPARE(place->data(0, EstateDelegate::CountRole).toInt(), 3);
    QTRY_COMPARE(top(1)->data(0, EstateDelegate::CountRole).toInt(), 3);
    m_world->refuse(m_world->listPath(u"orders"_s), 403, R"({"error_code":"111403002","error_msg":"no"})");
    connection.sessions().front()->instances().reload();
    QTRY_COMPARE(sign(place), int(EstateDelegate::Problem));
    QTRY_COMPARE(sign(top(1)), int(EstateDelegate::Problem));
    QVERIFY(spoken(place).contains(u": "));
    QCOMPARE(place->data(0, EstateDelegate::CountRole).toInt(), 3);
}

void EstateTreeTest::repliesAreDrawnTogether()
{
    for (int i = 0; i < 20; ++i) {
        ConnectionProfile profile = GuiWorld::profile(u"c%1"_s.arg(i));
        for (int j = 1; j < 5; ++j)
            profile.places.append({ u"region-%1"_s.arg(j), ProjectId(u"%1-%2"_s.arg(i).arg(j)), {} });
        m_world->estate.add(profile);
    }
    QCOMPARE(m_tree->topLevelItemCount(), 21);
    QCoreApplication::processEvents();
    QSignalSpy drawn(m_tree->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(m_tree->model(), &QAbstractItemModel::rowsInserted);
    const auto connections = m_world->estate.connections();
    for (Connection* connection : connections) {
        connection->beginFetching();
        connection->signIn(GuiWorld::bundle());
        connection->signOut();
    }
    QCOMPARE(drawn.count(), 0);
    QTRY_VERIFY(drawn.count() > 0);
    // Each line once, whatever happened to it, and none was rebuilt.
    QVERIFY(drawn.count() < 120 * 8);
    QCOMPARE(moved.count(), 0);
}

void EstateTreeTest::linesThatStayKeepSelectionAndFolding()
{
    Connection& a = add(u"a"_s);
    Connection& b = add(u"b"_s);
    m_tree->select(Scope::of(b));
    top(1)->setExpanded(false);
    QSignalSpy chosen(m_tree.get(), &EstateTree::chosen);
    m_world->estate.reorder({ b.profile().id, a.profile().id });
    QCOMPARE(topTexts(), QStringList({ u"b"_s, u"a"_s }));
    QVERIFY(top(1)->isExpanded());
    QVERIFY(!top(2)->isExpanded());
    QCOMPARE(m_tree->scope(), Scope::of(b));
    QCOMPARE(chosen.count(), 0);
}

void EstateTreeTest::choiceIsAllAConnectionOrAPlace()
{
    Connection& a = add(u"a"_s, u"shop"_s);
    QList<Scope> scopes;
    connect(m_tree.get(), &EstateTree::chosen, m_tree.get(),
            [&](const Scope& scope) { scopes.append(scope); });
    m_tree->setFocus();
    QTest::keyClick(m_tree.get(), Qt::Key_Down);
    QTest::keyClick(m_tree.get(), Qt::Key_Down);
    QTest::keyClick(m_tree.get(), Qt::Key_Down);
    QTest::keyClick(m_tree.get(), Qt::Key_Home);
    QCOMPARE(scopes,
             QList<Scope>({ Scope { nullptr, nullptr, u"shop"_s }, Scope::of(a),
                            Scope::of(*a.sessions().front()), Scope() }));
    scopes.clear();
    QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, m_tree->visualItemRect(top(0)).center());
    QCOMPARE(scopes, QList<Scope>({ Scope() }));
}

void EstateTreeTest::placeThatGoesLeavesItsConnectionChosen()
{
    Connection& a = add(u"a"_s);
    m_tree->select(Scope::of(*a.sessions().front()));
    ConnectionProfile profile = a.profile();
    profile.places = { { u"eu-nl"_s, ProjectId(u"2"_s), {} } };
    a.setProfile(profile);
    QCOMPARE(m_tree->scope(), Scope::of(a));
    QCOMPARE(top(1)->childCount(), 1);
    m_world->estate.remove(a);
    QVERIFY(m_tree->scope().isAll());
}

QTEST_MAIN(EstateTreeTest)
#include "tst_estatetree.moc"
