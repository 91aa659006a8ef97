// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/overviewtab.h"

#include "common/copylabel.h"
#include "common/formatting.h"
#include "common/hairline.h"
#include "common/labels.h"
#include "common/theme.h"
#include "models/displaytext.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace partita {

OverviewTab::OverviewTab(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"overviewTab"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget;
    page->setObjectName(u"overviewPage"_s);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    setBackgroundRole(QPalette::Base);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_columns->setContentsMargins(4 * theme::Grid, 4 * theme::Grid, 4 * theme::Grid, 4 * theme::Grid);
    m_columns->setSpacing(10 * theme::Grid);
    auto* first = new QVBoxLayout;
    auto* second = new QVBoxLayout;
    for (auto* column : { first, second }) {
        column->setSpacing(6 * theme::Grid);
        m_columns->addLayout(column, 1);
    }
    const auto& groups = detailGroups();
    // The first two groups are about as long as the other six without what is mostly absent.
    for (size_t i = 0; i < groups.size(); ++i)
        addFields(groups[i], i < 2 || i == 4 || i == 7 ? first : second);
    addUnknownGroup(second);
    first->addStretch();
    second->addStretch();
    setWidget(page);
    retranslate();
}

QGridLayout* OverviewTab::addGroup(QWidget* box, QBoxLayout* column, HeadingLabel*& heading)
{
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme::Grid);
    heading = new HeadingLabel(1.05, box);
    inside->addWidget(heading);
    inside->addWidget(new Hairline(box));
    // Not a QFormLayout: in Qt 6.4 it writes past its arrays when rows of it are hidden (setRowVisible).
    auto* form = new QGridLayout;
    form->setContentsMargins(0, theme::Grid, 0, 0);
    form->setHorizontalSpacing(4 * theme::Grid);
    form->setVerticalSpacing(0);
    form->setColumnStretch(1, 1);
    inside->addLayout(form);
    column->addWidget(box);
    return form;
}

void OverviewTab::addFields(const DetailGroup& group, QBoxLayout* column)
{
    auto* box = new QWidget(this);
    HeadingLabel* heading = nullptr;
    QGridLayout* form = addGroup(box, column, heading);
    m_headings.push_back({ &group, heading });
    for (const DetailField& field : group.fields) {
        auto* label = new QuietLabel(box);
        label->setContentsMargins(0, theme::Grid, 0, theme::Grid);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        auto* value = new CopyLabel(box);
        value->setObjectName(u"field_"_s + QLatin1String(field.apiName));
        const int row = form->rowCount();
        form->addWidget(label, row, 0);
        form->addWidget(value, row, 1);
        m_rows.push_back({ &field, label, value, form });
    }
}

void OverviewTab::addUnknownGroup(QBoxLayout* column)
{
    m_unknownBox = new QWidget(this);
    m_unknownBox->setObjectName(u"unknownFields"_s);
    m_unknownForm = addGroup(m_unknownBox, column, m_unknownHeading);
    m_unknownBox->hide();
}

void OverviewTab::setInstance(const dms::Instance& instance)
{
    m_instance = instance;
    for (const Row& row : m_rows)
        showRow(row);
    showUnknown();
}

void OverviewTab::showRow(const Row& row)
{
    const DetailValue value = row.field->value(m_instance);
    const bool absent = value.lines.isEmpty();
    const bool replaced = m_editing && (row.editor || row.isCovered);
    for (QWidget* half : { static_cast<QWidget*>(row.label), static_cast<QWidget*>(row.value) })
        half->setVisible(!replaced && (!absent || !row.field->onlyWhenPresent));
    row.value->setValue(absent ? QStringList { format::absent() } : value.lines, value.copied);
    row.value->setValueToolTip(value.toolTip);
}

OverviewTab::Row* OverviewTab::find(QLatin1StringView apiName)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [apiName](const Row& row) {
        return apiName == QLatin1StringView(row.field->apiName);
    });
    return it == m_rows.end() ? nullptr : &*it;
}

void OverviewTab::setEditor(QLatin1StringView apiName, QWidget* editor, QLatin1StringView covered)
{
    Row* row = find(apiName);
    Q_ASSERT(row);
    int at = 0, column = 0, rows = 0, columns = 0;
    row->form->getItemPosition(row->form->indexOf(row->label), &at, &column, &rows, &columns);
    editor->setParent(row->label->parentWidget());
    row->form->addWidget(editor, at, 0, 1, 2);
    row->editor = editor;
    editor->setVisible(m_editing);
    if (Row* other = covered.isEmpty() ? nullptr : find(covered))
        other->isCovered = true;
}

void OverviewTab::setEditing(bool editing)
{
    m_editing = editing;
    for (const Row& row : m_rows) {
        if (row.editor)
            row.editor->setVisible(editing);
        showRow(row);
    }
}

void OverviewTab::forgetEditors()
{
    for (Row& row : m_rows) {
        delete std::exchange(row.editor, nullptr);
        row.isCovered = false;
        showRow(row);
    }
}

void OverviewTab::showUnknown()
{
    // A reply may bring any number of fields; beyond these the raw view is the place to look.
    constexpr size_t MostShown = 50;
    const auto& fields = m_instance.unknownFields;
    if (fields == m_shownUnknown)
        return;
    m_shownUnknown = fields;
    qDeleteAll(m_unknownWidgets);
    m_unknownWidgets.clear();
    for (size_t i = 0; i < std::min(fields.size(), MostShown); ++i) {
        const QString name = displayText(fields[i].name);
        auto* label = new QuietLabel(m_unknownBox);
        label->setContentsMargins(0, theme::Grid, 0, theme::Grid);
        label->setText(label->fontMetrics().elidedText(name, Qt::ElideRight,
                                                       label->fontMetrics().averageCharWidth() * 40));
        label->setToolTip(format::toolTip(name));
        auto* value = new CopyLabel(m_unknownBox);
        value->setName(name);
        value->setValue({ fields[i].json }, fields[i].json);
        m_unknownForm->addWidget(label, int(i), 0, Qt::AlignTop);
        m_unknownForm->addWidget(value, int(i), 1);
        m_unknownWidgets += { label, value };
    }
    m_unknownBox->setVisible(!fields.empty());
}

void OverviewTab::retranslate()
{
    setAccessibleName(tr("Overview"));
    for (const Heading& heading : m_headings)
        heading.label->setText(heading.group->text());
    m_unknownHeading->setText(tr("Not in the specification"));
    for (const Row& row : m_rows) {
        row.label->setText(row.field->text());
        row.label->setToolTip(format::toolTip(QString::fromLatin1(row.field->apiName)));
        row.value->setName(row.field->text());
    }
    alignLabels();
    setInstance(m_instance);
}

void OverviewTab::alignLabels()
{
    int widest = 0;
    for (const Row& row : m_rows)
        widest = qMax(widest, row.label->fontMetrics().horizontalAdvance(row.label->text()));
    for (const Row& row : m_rows)
        row.label->setMinimumWidth(widest);
}

void OverviewTab::arrangeColumns()
{
    const bool wide = viewport()->width() > fontMetrics().averageCharWidth() * 130;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? 10 * theme::Grid : 6 * theme::Grid);
}

void OverviewTab::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrangeColumns();
}

void OverviewTab::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        alignLabels();
        arrangeColumns();
    }
}

} // namespace partita
