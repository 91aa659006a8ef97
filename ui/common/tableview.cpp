// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"

#include "common/copylabel.h"
#include "common/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

HeaderView::HeaderView(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"tableHeader"_s);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setFirstSectionMovable(true);
    setSectionResizeMode(QHeaderView::Interactive);
    setTextElideMode(Qt::ElideRight);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QMenu* HeaderView::columnMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shown = count() - hiddenSectionCount();
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        QAction* action = menu->addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        action->setEnabled(!action->isChecked() || shown > 1);
        connect(action, &QAction::toggled, this,
                [this, section](bool on) { setSectionHidden(section, !on); });
    }
    return menu;
}

void HeaderView::contextMenuEvent(QContextMenuEvent* event)
{
    columnMenu(this)->popup(event->globalPos());
}

void HeaderView::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    // Drawn by paintSection(), in line with the cells.
    option->text.clear();
}

void HeaderView::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const bool number = m_numeric.contains(section);
    QRect place = rect.adjusted(theme::CellMargin, 0, -theme::CellMargin, 0);
    const int arrow
        = isSortIndicatorShown() && sortIndicatorSection() == section ? fontMetrics().height() : 0;
    if (number)
        place.setLeft(place.left() + arrow);
    else
        place.setRight(place.right() - arrow);
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(place, int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                      fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

QSize HeaderView::sectionSizeFromContents(int section) const
{
    return QHeaderView::sectionSizeFromContents(section).expandedTo(
        { 0, fontMetrics().height() + 2 * theme::Grid });
}

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_columns(new HeaderView(this))
{
    setHorizontalHeader(m_columns);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyRowHeight();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!isHeading(index))
            emit opened(index);
    });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (isHeading(index))
            toggle(index);
    });
}

void TableView::setColumnWidths(const QList<int>& characters)
{
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column)
        m_columns->resizeSection(column, characters[column] * unit + 4 * theme::Grid);
}

void TableView::setFullTextRole(int column, int role)
{
    m_fullTextColumn = column;
    m_fullTextRole = role;
}

void TableView::saveLayout(QSettings& settings, const QString& key) const
{
    settings.setValue(key, m_columns->saveState());
}

void TableView::restoreLayout(const QSettings& settings, const QString& key)
{
    m_columns->restoreState(settings.value(key).toByteArray());
    // A layout of another version must not leave a table without a single column.
    if (m_columns->hiddenSectionCount() == m_columns->count() && m_columns->count() > 0)
        m_columns->showSection(0);
}

QString TableView::cellText(const QModelIndex& index) const
{
    const int role = index.column() == m_fullTextColumn ? m_fullTextRole : int(Qt::DisplayRole);
    QString text = index.data(role).toString();
    for (const QChar separator : { u'\t', u'\n', u'\r' })
        text.replace(separator, QLatin1Char(' '));
    return text;
}

QString TableView::selectedAsText() const
{
    QList<int> rows;
    if (selectionModel()) {
        for (const QItemSelectionRange& range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.append(row);
        }
    }
    rows.removeIf([this](int row) { return isHeading(model()->index(row, 0)); });
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QString text;
    for (const int row : std::as_const(rows)) {
        QStringList fields;
        for (int visual = 0; visual < m_columns->count(); ++visual) {
            const int column = m_columns->logicalIndex(visual);
            if (!m_columns->isSectionHidden(column))
                fields.append(cellText(model()->index(row, column)));
        }
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void TableView::copySelected() const
{
    const QString text = selectedAsText();
    if (!text.isEmpty())
        copyToClipboard(text);
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // Qt makes a row current without selecting it. Enter would then open a row that nothing shows.
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        event->accept();
        return;
    }
    if (handleFolding(*event)) {
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() <= Qt::KeypadModifier && currentIndex().isValid()) {
        emit opened(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || isHeading(index))
        return;
    const QPoint place
        = byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    emit menuRequested(index, place);
}

void TableView::setHeadingRoles(int textRole, int foldedRole)
{
    m_headingRole = textRole;
    m_foldedRole = foldedRole;
}

bool TableView::isHeading(const QModelIndex& index) const
{
    return m_headingRole >= 0 && index.data(m_headingRole).isValid();
}

void TableView::toggle(const QModelIndex& heading)
{
    emit foldRequested(heading, !heading.data(m_foldedRole).toBool());
}

bool TableView::handleFolding(const QKeyEvent& event)
{
    // With groups, a heading stands in front of everything.
    const QModelIndex current = currentIndex();
    if (!current.isValid() || event.modifiers() > Qt::KeypadModifier || !isHeading(model()->index(0, 0)))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit foldRequested(current, event.key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!isHeading(current))
            return false;
        toggle(current);
        return true;
    default:
        return false;
    }
}

//! Over the empty cells: spans would have to be set anew for every heading at every reset.
void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_headingRole < 0 || !model())
        return;
    const int first = rowAt(event->rect().top());
    const int last = rowAt(event->rect().bottom());
    const int end = last < 0 ? model()->rowCount() - 1 : last;
    QPainter painter(viewport());
    for (int row = qMax(first, 0); first >= 0 && row <= end; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (isHeading(index))
            paintHeading(painter, index);
    }
}

void TableView::paintHeading(QPainter& painter, const QModelIndex& heading) const
{
    const QRect row(0, rowViewportPosition(heading.row()), viewport()->width(), rowHeight(heading.row()));
    painter.fillRect(row, palette().color(QPalette::AlternateBase));
    const bool isCurrent = currentIndex().isValid() && currentIndex().row() == heading.row();
    QStyleOption mark;
    mark.initFrom(this);
    const int side = theme::iconSide(font());
    mark.rect = QRect(theme::CellMargin, row.center().y() - side / 2, side, side);
    const bool folded = heading.data(m_foldedRole).toBool();
    const auto sideways = isRightToLeft() ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    if (isRightToLeft())
        mark.rect.moveRight(row.right() - theme::CellMargin);
    style()->drawPrimitive(folded ? sideways : QStyle::PE_IndicatorArrowDown, &mark, &painter, this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const int indent = theme::CellMargin + side + theme::Grid;
    const QRect place = row.adjusted(isRightToLeft() ? theme::CellMargin : indent, 0,
                                     isRightToLeft() ? -indent : -theme::CellMargin, 0);
    const QString text = QFontMetrics(bold).elidedText(heading.data(m_headingRole).toString(), Qt::ElideRight,
                                                       place.width());
    painter.drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine), text);
    if (isCurrent && hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = row.adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void TableView::applyRowHeight()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 3 * theme::Grid);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyRowHeight();
}

} // namespace partita
