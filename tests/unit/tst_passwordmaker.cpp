// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/passwordmaker.h"
#include "rules/passwordrules.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita::rules {

class PasswordMakerTest final : public QObject
{
    Q_OBJECT

private slots:
    void breaksNoRule();
    void drawsWithinItsBounds();
    void everyDrawCounts();
};

void PasswordMakerTest::breaksNoRule()
{
    QRandomGenerator generator(20261124);
    QSet<QString> made;
    for (int i = 0; i < 2000; ++i) {
        const QString password = makePassword([&](quint32 bound) { return generator.bounded(bound); });
        QCOMPARE(password.size(), 20);
        QVERIFY2(validatePassword(password, u"root"_s).isEmpty(), qPrintable(password));
        QCOMPARE(passwordClasses(password).count(), 4);
        QVERIFY(password.front().isLetter());
        // What is easily confused.
        for (const QChar character : u"lIO01"_s)
            QVERIFY(!password.contains(character));
        made.insert(password);
    }
    QCOMPARE(made.size(), 2000);
}

void PasswordMakerTest::drawsWithinItsBounds()
{
    // The ends of every range.
    const QString lowest = makePassword([](quint32) { return 0U; });
    const QString highest = makePassword([](quint32 bound) { return bound - 1; });
    QVERIFY(validatePassword(lowest, u"root"_s).isEmpty());
    QVERIFY(validatePassword(highest, u"root"_s).isEmpty());
    QVERIFY(lowest != highest);
}

void PasswordMakerTest::everyDrawCounts()
{
    // 4 for the classes, 2 for each of the other 16, 19 for the order.
    int draws = 0;
    makePassword([&](quint32 bound) {
        ++draws;
        return bound / 2;
    });
    QCOMPARE(draws, 4 + 2 * 16 + 19);
}

} // namespace partita::rules

QTEST_GUILESS_MAIN(partita::rules::PasswordMakerTest)
#include "tst_passwordmaker.moc"
