// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/consolestyle.h"

#include "common/icons.h"
#include "common/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace partita {

// Qt 6.4 leaves placeholders black where the desktop's settings do not name their colour.
void ConsoleStyle::polish(QPalette& palette)
{
    QProxyStyle::polish(palette);
    const bool isLost = palette.color(QPalette::PlaceholderText).lightness() < 128;
    if (theme::isDark(palette) && isLost)
        palette.setColor(QPalette::PlaceholderText,
                         theme::mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.6));
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton
        || element == PE_IndicatorItemViewItemCheck;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!isBox || !theme::isDark(option->palette) || (!button && !item)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    // Fusion draws the frame of a box darker than the window, where nobody sees it on a dark ground.
    const auto draw = [&](auto copy) {
        copy.palette.setColor(QPalette::Window, option->palette.color(QPalette::WindowText));
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
    };
    button ? draw(QStyleOptionButton(*button)) : draw(QStyleOptionViewItem(*item));
}

// Fusion fills a tool bar with a gradient, line by line, and each line of a wide window wakes threads: a
// fifth of the time until the window is there.
void ConsoleStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element != CE_ToolBar || baseStyle()->name() != "fusion"_L1) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect, option->palette.window());
    const QRect edge(option->rect.left(), option->rect.bottom(), option->rect.width(), 1);
    painter->fillRect(edge, theme::hairline(option->palette));
}

QIcon ConsoleStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                                 const QWidget* widget) const
{
    // Every menu bar and tool bar asks for these when it is built. Qt's own are files, for which it loads the
    // plug-ins of all image formats: two milliseconds of the start.
    if (which == SP_ToolBarHorizontalExtensionButton || which == SP_ToolBarVerticalExtensionButton)
        return icon(Icon::More);
    return QProxyStyle::standardIcon(which, option, widget);
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace partita
