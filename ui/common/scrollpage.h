// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace partita {

//! Lets a page scroll when it has less room than it needs: with large text, or in a small window. It looks as
//! if it were not there; the keyboard goes to what is on the page.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT

public:
    //! Takes \a page over.
    explicit ScrollPage(QWidget* page, QWidget* parent = nullptr);
};

} // namespace partita
