// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/instancedraft.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace partita {

//! Tags as rows of key and value; typed into the last, empty row.
class TagTable final : public QWidget
{
    Q_OBJECT

public:
    explicit TagTable(QWidget* parent = nullptr);

    //! Rows without key and value are left out.
    QList<rules::Tag> tags() const;
    void setTags(const QList<rules::Tag>& tags);
    QWidget* focusTarget() const;

signals:
    //! By a person.
    void edited();

private:
    void appendRow(const rules::Tag& tag);
    void keepOneEmpty();
    void removeCurrent();

    QTableWidget* m_table = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace partita
