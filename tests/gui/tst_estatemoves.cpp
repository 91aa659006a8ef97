// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/estatetreefixture.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace partita;
using namespace Qt::StringLiterals;

//! Connections and groups that go to another place of the estate.
class EstateMovesTest : public EstateTreeFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void moves_data();
    void moves();
    void dropMovesIntoTheGroup();
    void groupMoves_data();
    void groupMoves();
    void dropMovesAGroup();
    void groupThatMovesKeepsSelectionAndFolding();
    void onlyConnectionsAndGroupsAreDragged();
    void foreignDropsAreRefused();

private:
    void drop(const Connection& connection, QTreeWidgetItem* over, bool below);
    void drop(const QMimeData& data, QTreeWidgetItem* over, bool below);
};

void EstateMovesTest::drop(const Connection& connection, QTreeWidgetItem* over, bool below)
{
    QMimeData data;
    data.setData(u"application/x-partita-connection"_s, connection.profile().id.text().toUtf8());
    drop(data, over, below);
}

void EstateMovesTest::drop(const QMimeData& data, QTreeWidgetItem* over, bool below)
{
    const QRect line = m_tree->visualItemRect(over);
    const QPoint at(line.center().x(), below ? line.bottom() - 1 : line.top() + 1);
    QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_tree->viewport(), &enter);
    QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_tree->viewport(), &move);
    QDropEvent event(at, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(m_tree->viewport(), &event);
    // Otherwise the view takes the line away that was dragged.
    QVERIFY(event.dropAction() != Qt::MoveAction);
}

void EstateMovesTest::moves_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("order");
    // The estate: a, then g with b and d, then c.
    QTest::newRow("first goes no higher") << u"a"_s << true << u""_s;
    QTest::newRow("past a group") << u"c"_s << true << u"acbd"_s;
    QTest::newRow("down past a group") << u"a"_s << false << u"bacd"_s;
    QTest::newRow("within the group") << u"d"_s << true << u"adbc"_s;
    QTest::newRow("the group keeps its place") << u"b"_s << false << u"adbc"_s;
    QTest::newRow("last of the group") << u"d"_s << false << u""_s;
    QTest::newRow("last of all") << u"c"_s << false << u""_s;
}

void EstateMovesTest::moves()
{
    QFETCH(QString, which);
    QFETCH(bool, up);
    QFETCH(QString, order);
    for (const char* name : { "a", "b", "c", "d" })
        add(QLatin1String(name), *name == 'b' || *name == 'd' ? u"g"_s : QString());
    QList<Connection*> all = m_world->estate.connections();
    Connection* connection = all.at(QStringLiteral("abcd").indexOf(which));
    const auto move = up ? moveUp(all, connection) : moveDown(all, connection);
    QCOMPARE(move.has_value(), !order.isEmpty());
    if (!move)
        return;
    all.move(all.indexOf(move->connection), move->to);
    QString now;
    for (const Connection* each : std::as_const(all))
        now += each->profile().name;
    QCOMPARE(now, order);
}

void EstateMovesTest::dropMovesIntoTheGroup()
{
    Connection& a = add(u"a"_s);
    Connection& b = add(u"b"_s, u"shop"_s);
    Connection& c = add(u"c"_s);
    struct Asked
    {
        Connection* connection;
        int to;
        QString group;
        bool operator==(const Asked&) const = default;
    };
    QList<Asked> asked;
    connect(m_tree.get(), &EstateTree::moveRequested, m_tree.get(),
            [&](Connection* connection, int to, const QString& group) {
                asked.append({ connection, to, group });
            });
    drop(c, top(1), false);
    drop(a, top(3), true);
    drop(a, top(2)->child(0), true);
    drop(b, top(1), true);
    QCOMPARE(asked.size(), 4);
    QVERIFY(asked.at(0) == (Asked { &c, 0, {} }));
    QVERIFY(asked.at(1) == (Asked { &a, 2, {} }));
    QVERIFY(asked.at(2) == (Asked { &a, 1, u"shop"_s }));
    QVERIFY(asked.at(3) == (Asked { &b, 1, {} }));
    QCOMPARE(m_tree->topLevelItemCount(), 4);
}

void EstateMovesTest::groupMoves_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    // The estate: a, then g with b and d, then c.
    QTest::newRow("first") << 0 << u"bdac"_s;
    QTest::newRow("where it is") << 1 << u"abdc"_s;
    QTest::newRow("last") << 2 << u"acbd"_s;
    QTest::newRow("beyond the last") << 9 << u"acbd"_s;
    QTest::newRow("before the first") << -1 << u"bdac"_s;
}

void EstateMovesTest::groupMoves()
{
    QFETCH(int, to);
    QFETCH(QString, order);
    for (const char* name : { "a", "b", "c", "d" })
        add(QLatin1String(name), *name == 'b' || *name == 'd' ? u"g"_s : QString());
    const QList<Connection*> all = m_world->estate.connections();
    QCOMPARE(positionOf(all, u"g"_s), 1);
    QCOMPARE(positionOf(all, u"h"_s), -1);
    QCOMPARE(positionOf(all, QString()), -1);
    QString now;
    const auto moved = withGroupAt(all, u"g"_s, to);
    for (const Connection* each : moved)
        now += each->profile().name;
    QCOMPARE(now, order);
}

void EstateMovesTest::dropMovesAGroup()
{
    add(u"a"_s);
    add(u"b"_s, u"shop"_s);
    add(u"c"_s, u"shop"_s);
    add(u"d"_s);
    add(u"e"_s, u"bank"_s);
    QSignalSpy asked(m_tree.get(), &EstateTree::groupMoveRequested);
    QMimeData shop;
    shop.setData(u"application/x-partita-group"_s, "shop");
    drop(shop, top(1), false);
    drop(shop, top(3), true);
    drop(shop, top(4)->child(0), true);
    drop(shop, top(0), true);
    drop(shop, top(1)->child(0), true);
    QMimeData bank;
    bank.setData(u"application/x-partita-group"_s, "bank");
    drop(bank, top(2), false);
    QMimeData gone;
    gone.setData(u"application/x-partita-group"_s, "gone");
    drop(gone, top(1), false);
    QList<QVariantList> wanted;
    for (const int to : { 0, 2, 3, 0, 1 })
        wanted.append({ u"shop"_s, to });
    wanted.append({ u"bank"_s, 1 });
    QCOMPARE(QList<QVariantList>(asked.begin(), asked.end()), wanted);
}

void EstateMovesTest::groupThatMovesKeepsSelectionAndFolding()
{
    add(u"a"_s);
    add(u"b"_s, u"shop"_s);
    Connection& c = add(u"c"_s, u"shop"_s);
    m_tree->select(Scope::of(c));
    top(1)->setExpanded(false);
    QSignalSpy chosen(m_tree.get(), &EstateTree::chosen);
    QList<ConnectionId> order;
    const auto moved = withGroupAt(m_world->estate.connections(), u"shop"_s, 0);
    for (const Connection* each : moved)
        order.append(each->profile().id);
    m_world->estate.reorder(order);
    QCOMPARE(topTexts(), QStringList({ u"shop"_s, u"a"_s }));
    QVERIFY(top(1)->isExpanded() && top(1)->child(0)->isExpanded());
    QVERIFY(!top(2)->isExpanded());
    QCOMPARE(m_tree->scope(), Scope::of(c));
    QCOMPARE(chosen.count(), 0);
}

void EstateMovesTest::onlyConnectionsAndGroupsAreDragged()
{
    add(u"a"_s, u"shop"_s);
    const auto isDragged
        = [](const QTreeWidgetItem* item) { return bool(item->flags() & Qt::ItemIsDragEnabled); };
    QVERIFY(!isDragged(top(0)));
    QVERIFY(isDragged(top(1)));
    QVERIFY(isDragged(top(1)->child(0)));
    QVERIFY(!isDragged(top(1)->child(0)->child(0)));
    const std::unique_ptr<QMimeData> data(m_tree->model()->mimeData({ m_tree->model()->index(1, 0) }));
    QCOMPARE(data->data(u"application/x-partita-group"_s), "shop");
}

void EstateMovesTest::foreignDropsAreRefused()
{
    add(u"a"_s);
    QMimeData text;
    text.setText(u"a"_s);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_tree->viewport(), &enter);
    QVERIFY(!enter.isAccepted());
}

QTEST_MAIN(EstateMovesTest)
#include "tst_estatemoves.moc"
