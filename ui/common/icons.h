// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

namespace partita {

//! The drawings in resources/icons: one stroke width, no colour of their own. The mark of the program alone
//! (App) keeps its colours.
enum class Icon {
    Refresh,
    Search,
    Filter,
    Add,
    Connection,
    Instances,
    Instance,
    Topics,
    Lock,
    Copy,
    Check,
    Info,
    Warning,
    Error,
    Close,
    Back,
    Show,
    Hide,
    Demo,
    Region,
    Empty,
    Clock,
    Quit,
    App,
    More,
    Unlock,
    Key,
    Group,
    Restart,
    Delete,
};

//! An icon in the text colour of the application's palette at the moment of painting, sharp at every scale.
QIcon icon(Icon which);

//! One drawing in \a color; \a side in device-independent pixels.
QPixmap iconPixmap(Icon which, int side, const QColor& color, qreal devicePixelRatio);

//! A disc that shows \a color, also in a selected row: the colour is the message. \a margin: the part of the
//! side that stays free on each of the four.
QIcon discIcon(const QColor& color, int side, qreal margin, qreal devicePixelRatio);

} // namespace partita
