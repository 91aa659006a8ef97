// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instances/detailgroups.h"

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;

namespace partita {

class CopyLabel;
class HeadingLabel;
class QuietLabel;

//! Every field of one instance, in groups. New values are put into the widgets that are there, so that focus,
//! selection and scroll position stay.
class OverviewTab final : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget* parent = nullptr);

    void setInstance(const dms::Instance& instance);

    //! While somebody edits, \a editor stands in the row of that field, and the row of \a covered is hidden.
    //! Owned by this.
    void setEditor(QLatin1StringView apiName, QWidget* editor, QLatin1StringView covered = {});
    void setEditing(bool editing);
    //! Deletes the editors.
    void forgetEditors();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row
    {
        const DetailField* field;
        QuietLabel* label;
        CopyLabel* value;
        QGridLayout* form;
        QWidget* editor = nullptr;
        bool isCovered = false; //!< another row's editor stands for it
    };
    struct Heading
    {
        const DetailGroup* group;
        HeadingLabel* label;
    };

    QGridLayout* addGroup(QWidget* parent, QBoxLayout* column, HeadingLabel*& heading);
    void addFields(const DetailGroup& group, QBoxLayout* column);
    void addUnknownGroup(QBoxLayout* column);
    Row* find(QLatin1StringView apiName);
    void showRow(const Row& row);
    void showUnknown();
    void retranslate();
    void alignLabels();
    void arrangeColumns();

    dms::Instance m_instance;
    QBoxLayout* m_columns = nullptr;
    std::vector<Row> m_rows;
    std::vector<Heading> m_headings;
    QWidget* m_unknownBox = nullptr;
    HeadingLabel* m_unknownHeading = nullptr;
    QGridLayout* m_unknownForm = nullptr;
    QList<QWidget*> m_unknownWidgets;
    std::vector<UnknownField> m_shownUnknown;
    bool m_editing = false;
};

} // namespace partita
