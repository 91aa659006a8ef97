// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"
#include "common/tints.h"
#include "gui/contrast.h"

#include <QSet>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

namespace {

const QList<Tint> Hues { Tint::Red,  Tint::Orange, Tint::Yellow, Tint::Green, Tint::Teal,
                         Tint::Blue, Tint::Indigo, Tint::Purple, Tint::Pink,  Tint::Grey };

QPalette paletteOf(const QColor& base)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, base.lightness() > 127 ? Qt::black : Qt::white);
    return palette;
}

} // namespace

class TintsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyHueIsSeen_data();
    void everyHueIsSeen();
    void everyEnvironmentIsReadable_data() { everyHueIsSeen_data(); }
    void everyEnvironmentIsReadable();
    void environmentLendsItsColour();
    void noTwoHuesAreAlike_data();
    void noTwoHuesAreAlike();
    void everyTintHasAName();
};

void TintsTest::everyHueIsSeen_data()
{
    QTest::addColumn<QColor>("base");
    // Grounds of Fusion, Breeze, Adwaita and the high-contrast themes.
    for (const char* base : { "#ffffff", "#fcfcfc", "#f5f5f5", "#eff0f1", "#000000", "#141618", "#1b1e20",
                              "#1e1e1e", "#232629", "#2d2d2d", "#31363b", "#353535" })
        QTest::newRow(base) << QColor(QLatin1String(base));
}

void TintsTest::everyHueIsSeen()
{
    QFETCH(QColor, base);
    const QPalette palette = paletteOf(base);
    for (const Tint tint : Hues) {
        const QColor color = tintColor(tint, Environment::Development, palette);
        const qreal reached = contrast(color, base);
        QVERIFY2(reached >= 3.0, qPrintable(u"%1 %2"_s.arg(tintName(tint)).arg(reached)));
    }
}

//! Unlike the hues, which are for shapes alone.
void TintsTest::everyEnvironmentIsReadable()
{
    QFETCH(QColor, base);
    const QPalette palette = paletteOf(base);
    for (const auto environment : { Environment::Development, Environment::Test, Environment::Production }) {
        const qreal reached = contrast(theme::environment(environment, palette), base);
        QVERIFY2(reached >= 4.5, qPrintable(u"%1 %2"_s.arg(int(environment)).arg(reached)));
    }
}

void TintsTest::environmentLendsItsColour()
{
    for (const QColor& base : { QColor(Qt::white), QColor(Qt::black) }) {
        const QPalette palette = paletteOf(base);
        for (const auto environment :
             { Environment::Development, Environment::Test, Environment::Production }) {
            QCOMPARE(tintColor(Tint::ByEnvironment, environment, palette),
                     theme::environment(environment, palette));
            QCOMPARE(tintColor(Tint::Teal, environment, palette),
                     tintColor(Tint::Teal, Environment::Development, palette));
        }
    }
}

void TintsTest::noTwoHuesAreAlike_data()
{
    QTest::addColumn<QColor>("base");
    QTest::newRow("light") << QColor(Qt::white);
    QTest::newRow("dark") << QColor(Qt::black);
}

void TintsTest::noTwoHuesAreAlike()
{
    QFETCH(QColor, base);
    const QPalette palette = paletteOf(base);
    for (const Tint a : Hues) {
        for (const Tint b : Hues) {
            if (a == b)
                continue;
            const QColor one = tintColor(a, Environment::Test, palette);
            const QColor other = tintColor(b, Environment::Test, palette);
            const int distance = std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
                + std::abs(one.blue() - other.blue());
            QVERIFY2(distance >= 60, qPrintable(tintName(a) + u' ' + tintName(b)));
        }
    }
}

void TintsTest::everyTintHasAName()
{
    QSet<QString> names { tintName(Tint::ByEnvironment) };
    for (const Tint tint : Hues)
        names.insert(tintName(tint));
    QCOMPARE(names.size(), Hues.size() + 1);
    QVERIFY(!names.contains(QString()));
}

QTEST_MAIN(TintsTest)
#include "tst_tints.moc"
