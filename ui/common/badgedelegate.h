// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/celldelegate.h"

namespace partita {

//! A cell whose text is a badge: a tone of the theme, as glyph and colour, beside the word.
class BadgeDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    //! \a toneRole of the model gives a theme::Tone.
    BadgeDelegate(int toneRole, int goneRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_toneRole;
};

} // namespace partita
