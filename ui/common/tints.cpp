// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tints.h"

#include "common/theme.h"

#include <QCoreApplication>

namespace partita {

namespace {

class TintText
{
    Q_DECLARE_TR_FUNCTIONS(partita::TintText)
};

QColor hue(QRgb light, QRgb dark, const QPalette& palette)
{
    return QColor::fromRgb(theme::isDark(palette) ? dark : light);
}

} // namespace

QColor tintColor(Tint tint, Environment environment, const QPalette& palette)
{
    switch (tint) {
    case Tint::ByEnvironment:
        return theme::environment(environment, palette);
    case Tint::Red:
        return hue(0xc8322b, 0xf0635a, palette);
    case Tint::Orange:
        return hue(0xc2570c, 0xf28c45, palette);
    case Tint::Yellow:
        return hue(0x8f7000, 0xe0c04a, palette);
    case Tint::Green:
        return hue(0x2e7d32, 0x5cc46f, palette);
    case Tint::Teal:
        return hue(0x0b8085, 0x3dbdb9, palette);
    case Tint::Blue:
        return hue(0x1f6fd0, 0x62a5ee, palette);
    case Tint::Indigo:
        return hue(0x4b4fc4, 0x9a9cf5, palette);
    case Tint::Purple:
        return hue(0x8a3fb5, 0xc58cf0, palette);
    case Tint::Pink:
        return hue(0xc2357f, 0xf283b6, palette);
    case Tint::Grey:
        return hue(0x6b7682, 0xa3aeb9, palette);
    }
    Q_UNREACHABLE();
}

QString tintName(Tint tint)
{
    switch (tint) {
    case Tint::ByEnvironment:
        return TintText::tr("As its environment");
    case Tint::Red:
        return TintText::tr("Red");
    case Tint::Orange:
        return TintText::tr("Orange");
    case Tint::Yellow:
        return TintText::tr("Yellow");
    case Tint::Green:
        return TintText::tr("Green");
    case Tint::Teal:
        return TintText::tr("Teal");
    case Tint::Blue:
        return TintText::tr("Blue");
    case Tint::Indigo:
        return TintText::tr("Indigo");
    case Tint::Purple:
        return TintText::tr("Purple");
    case Tint::Pink:
        return TintText::tr("Pink");
    case Tint::Grey:
        return TintText::tr("Grey");
    }
    Q_UNREACHABLE();
}

} // namespace partita
