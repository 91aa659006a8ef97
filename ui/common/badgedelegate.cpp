// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/badgedelegate.h"

#include "common/statusbadge.h"

namespace partita {

namespace {

Glyph glyphOf(theme::Tone tone)
{
    switch (tone) {
    case theme::Tone::Neutral:
        return Glyph::Unknown;
    case theme::Tone::Info:
        return Glyph::Info;
    case theme::Tone::Good:
        return Glyph::Good;
    case theme::Tone::Busy:
        return Glyph::Moving;
    case theme::Tone::Warning:
        return Glyph::Warning;
    case theme::Tone::Bad:
        return Glyph::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

BadgeDelegate::BadgeDelegate(int toneRole, int goneRole, QObject* parent)
    : CellDelegate(goneRole, parent)
    , m_toneRole(toneRole)
{
}

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFont font = cell.font;
    paintBackground(painter, cell);
    const auto tone = theme::Tone(index.data(m_toneRole).toInt());
    const QString text = index.data().toString();
    if (!text.isEmpty())
        paintBadge(*painter, contentRect(option.rect), { tone, glyphOf(tone), text },
                   theme::tone(tone, option.palette), font);
}

} // namespace partita
