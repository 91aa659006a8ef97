// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/pagelist.h"

#include "common/icons.h"
#include "common/theme.h"

#include <QEvent>

namespace partita {

namespace {

constexpr int MarkRole = Qt::UserRole;
constexpr int TitleRole = Qt::UserRole + 1;

} // namespace

PageList::PageList(QWidget* parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
}

void PageList::addPage(const QString& title)
{
    auto* item = new QListWidgetItem(title, this);
    item->setData(TitleRole, title);
    item->setData(MarkRole, int(Mark::None));
    fit();
}

void PageList::setMark(int row, Mark mark)
{
    QListWidgetItem* page = item(row);
    if (page->data(MarkRole).toInt() == int(mark))
        return;
    page->setData(MarkRole, int(mark));
    draw(page);
}

void PageList::draw(QListWidgetItem* page)
{
    const QString title = page->data(TitleRole).toString();
    const int side = theme::iconSide(font());
    const auto picture = [&](Icon symbol, theme::Tone tone) {
        QIcon sign(iconPixmap(symbol, side, theme::tone(tone, palette()).ink, devicePixelRatioF()));
        const QColor onCurrent = palette().color(QPalette::HighlightedText);
        sign.addPixmap(iconPixmap(symbol, side, onCurrent, devicePixelRatioF()), QIcon::Selected);
        return sign;
    };
    QString note;
    switch (Mark(page->data(MarkRole).toInt())) {
    case Mark::None:
        page->setIcon(QIcon());
        break;
    case Mark::Done:
        page->setIcon(picture(Icon::Check, theme::Tone::Good));
        note = tr("%1: complete").arg(title);
        break;
    case Mark::Problem:
        page->setIcon(picture(Icon::Error, theme::Tone::Bad));
        note = tr("%1: something is missing or wrong").arg(title);
        break;
    }
    page->setData(Qt::AccessibleTextRole, note.isEmpty() ? title : note);
    page->setToolTip(note);
}

void PageList::fit()
{
    const int height = fontMetrics().height() + 3 * theme::Grid;
    int width = 0;
    for (int row = 0; row < count(); ++row) {
        const int text = fontMetrics().horizontalAdvance(item(row)->text());
        item(row)->setSizeHint({ text, height });
        width = qMax(width, text);
    }
    setFixedWidth(width + theme::iconSide(font()) + 8 * theme::Grid);
}

void PageList::turn(int by)
{
    setCurrentRow(qBound(0, currentRow() + by, count() - 1));
}

void PageList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        for (int row = 0; row < count(); ++row)
            draw(item(row));
    }
}

} // namespace partita
