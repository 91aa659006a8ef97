// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/tagtable.h"

#include "common/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

TagTable::TagTable(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QPushButton(tr("&Remove the tag"), this))
{
    m_table->setObjectName(u"creationTags"_s);
    m_table->setHorizontalHeaderLabels({ tr("Key"), tr("Value") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setFixedHeight(fontMetrics().lineSpacing() * 8);
    m_remove->setObjectName(u"creationTagRemove"_s);
    m_remove->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Grid);
    column->addWidget(m_table);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    keepOneEmpty();
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        keepOneEmpty();
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &TagTable::removeCurrent);
    auto* erase = new QShortcut(QKeySequence::Delete, m_table);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &TagTable::removeCurrent);
}

QWidget* TagTable::focusTarget() const
{
    return m_table;
}

QList<rules::Tag> TagTable::tags() const
{
    QList<rules::Tag> tags;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const rules::Tag tag { m_table->item(row, 0)->text(), m_table->item(row, 1)->text() };
        if (!tag.key.isEmpty() || !tag.value.isEmpty())
            tags.append(tag);
    }
    return tags;
}

void TagTable::setTags(const QList<rules::Tag>& tags)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const rules::Tag& tag : tags)
        appendRow(tag);
    keepOneEmpty();
}

void TagTable::appendRow(const rules::Tag& tag)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(tag.key));
    m_table->setItem(row, 1, new QTableWidgetItem(tag.value));
}

void TagTable::keepOneEmpty()
{
    const QSignalBlocker quiet(m_table);
    const int last = m_table->rowCount() - 1;
    if (last < 0 || !m_table->item(last, 0)->text().isEmpty() || !m_table->item(last, 1)->text().isEmpty())
        appendRow({});
}

void TagTable::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    keepOneEmpty();
    emit edited();
}

} // namespace partita
