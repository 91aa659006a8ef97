// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/consolestyle.h"
#include "gui/contrast.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

namespace {

//! As Qt reads it from the settings of a desktop that names no colour for placeholders.
QPalette paletteOf(bool dark)
{
    QPalette palette;
    const QColor window(QLatin1String(dark ? "#31363b" : "#eff0f1"));
    const QColor base(QLatin1String(dark ? "#232629" : "#fcfcfc"));
    const QColor text(QLatin1String(dark ? "#eff0f1" : "#232629"));
    for (const auto role : { QPalette::Window, QPalette::Button })
        palette.setColor(role, window);
    palette.setColor(QPalette::Base, base);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    return palette;
}

} // namespace

class ConsoleStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void placeholdersAreReadable_data() { grounds(); }
    void placeholdersAreReadable();
    void chosenPlaceholdersStay();
    void boxesAreSeen_data() { grounds(); }
    void boxesAreSeen();

private:
    static void grounds()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

void ConsoleStyleTest::placeholdersAreReadable()
{
    QFETCH(bool, dark);
    ConsoleStyle style;
    QPalette palette = paletteOf(dark);
    style.polish(palette);
    const QColor color = palette.color(QPalette::PlaceholderText);
    const QColor base = palette.color(QPalette::Base);
    const qreal reached = contrast(blended(base, color), base);
    // Qt's own on light grounds has 3.9:1.
    QVERIFY2(reached >= (dark ? 4.5 : 3.0), qPrintable(QString::number(reached)));
}

void ConsoleStyleTest::chosenPlaceholdersStay()
{
    ConsoleStyle style;
    QPalette palette = paletteOf(true);
    palette.setColor(QPalette::PlaceholderText, QColor(u"#a1a9b1"_s));
    style.polish(palette);
    QCOMPARE(palette.color(QPalette::PlaceholderText), QColor(u"#a1a9b1"_s));
}

void ConsoleStyleTest::boxesAreSeen()
{
    QFETCH(bool, dark);
    ConsoleStyle style;
    style.setBaseStyle(QStyleFactory::create(u"Fusion"_s));
    QCheckBox check;
    QRadioButton radio;
    for (QWidget* box : { static_cast<QWidget*>(&check), static_cast<QWidget*>(&radio) }) {
        box->setStyle(&style);
        box->setPalette(paletteOf(dark));
        box->resize(box->sizeHint());
        const QImage image = box->grab().toImage();
        qreal most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                most = std::max(most,
                                contrast(image.pixelColor(x, y), box->palette().color(QPalette::Window)));
        }
        QVERIFY2(most >= (dark ? 3.0 : 1.5), qPrintable(QString::number(most)));
    }
}

QTEST_MAIN(ConsoleStyleTest)
#include "tst_consolestyle.moc"
