// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include <QFontDatabase>
#include <QFontMetrics>

namespace partita::theme {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

QColor pick(Pair pair, const QPalette& palette)
{
    return QColor::fromRgb(isDark(palette) ? pair.dark : pair.light);
}

Pair inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return { 0x4a5560, 0xb4bec8 };
    case Tone::Info:
        return { 0x1d5fa8, 0x82b8f2 };
    case Tone::Good:
        return { 0x196b3c, 0x74cf98 };
    case Tone::Busy:
        return { 0x5b47b0, 0xb6a6f5 };
    case Tone::Warning:
        return { 0x875006, 0xf0bb58 };
    case Tone::Bad:
        return { 0xb3261e, 0xff9a90 };
    }
    Q_UNREACHABLE();
}

Pair solidOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return { 0x76828e, 0x93a0ad };
    case Tone::Info:
        return { 0x2f7fd6, 0x62a5ee };
    case Tone::Good:
        return { 0x2a9358, 0x4fbf80 };
    case Tone::Busy:
        return { 0x7460d8, 0x9d8bf0 };
    case Tone::Warning:
        return { 0xb97404, 0xe9ae3f };
    case Tone::Bad:
        return { 0xd63c34, 0xf4736a };
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor mix(const QColor& under, const QColor& over, qreal amount)
{
    const auto blend = [amount](float a, float b) { return a + (b - a) * float(amount); };
    return QColor::fromRgbF(blend(under.redF(), over.redF()), blend(under.greenF(), over.greenF()),
                            blend(under.blueF(), over.blueF()));
}

ToneColors tone(Tone tone, const QPalette& palette, QPalette::ColorRole paper)
{
    const QColor ink = pick(inkOf(tone), palette);
    const QColor base = palette.color(paper);
    const QColor solid = pick(solidOf(tone), palette);
    const bool dark = isDark(palette);
    return { ink, mix(base, solid, dark ? 0.18 : 0.13), mix(base, solid, 0.45), solid };
}

QColor accent(const QPalette& palette)
{
    return palette.color(QPalette::Highlight);
}

QColor quietText(const QPalette& palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
               isDark(palette) ? 0.68 : 0.66);
}

QColor hairline(const QPalette& palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
               isDark(palette) ? 0.20 : 0.16);
}

QColor environment(Environment environment, const QPalette& palette)
{
    switch (environment) {
    case Environment::Development:
        return pick({ 0x237246, 0x4fb77c }, palette);
    case Environment::Test:
        return pick({ 0x936000, 0xe8ac3e }, palette);
    case Environment::Production:
        return pick({ 0xc8322b, 0xf67f77 }, palette);
    }
    Q_UNREACHABLE();
}

int iconSide(const QFont& font)
{
    return QFontMetrics(font).height() + Grid / 2;
}

QFont heading(const QFont& base, qreal factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixedPitch(const QFont& base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

} // namespace partita::theme
