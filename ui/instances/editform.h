// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldblock.h"
#include "ops/creationchoices.h"
#include "ops/instanceedit.h"

#include <QObject>

#include <map>

class QLineEdit;
class QPlainTextEdit;
class QComboBox;

namespace partita {

class IdPicker;
class WindowBox;

//! What a field of an instance is called at the head of a row.
QString editFieldName(EditField field);

//! The editors of what can be changed about one instance, in step with its pending changes: a change goes
//! there as it is typed, with what it was before, what is wrong with it, and what somebody else made of it.
class EditForm final : public QObject
{
    Q_OBJECT

public:
    //! \a edit outlives the form. The blocks belong to \a widgets, their parent, and are hidden.
    EditForm(InstanceEdit& edit, QWidget* widgets);
    ~EditForm() override;

    FieldBlock* block(EditField field) const { return m_blocks.at(field); }
    //! Asks the services for the lists to choose from, unless they are there.
    void load() { m_choices.load(); }
    //! The pending changes held against the rules.
    const QList<rules::Violation>& violations() const { return m_violations; }
    //! Why nothing can be sent as it is; empty: it can.
    QString problem() const;
    //! A value for people, on one line: names for ids, as far as they are known.
    QString text(EditField field, const EditValue& value) const;

signals:
    //! Names to show, or the violations.
    void changed();

private:
    void makeTexts(QWidget* widgets);
    void makeChoices(QWidget* widgets);
    void add(EditField field, QWidget* editor, QWidget* focus, QWidget* widgets, const QString& hint);
    void edited(EditField field, const EditValue& value);
    void follow();
    void fill(EditField field);
    void check();
    void showNote(EditField field);
    void fillGroups();
    void fillProjects();
    const rules::InstanceLimits& limits();

    InstanceEdit& m_edit;
    CreationChoices m_choices;
    std::map<EditField, FieldBlock*> m_blocks;
    QList<rules::Violation> m_violations;
    //! Nothing: the region has said something new since it was made.
    std::optional<rules::InstanceLimits> m_limits;
    //! The list whose names are in m_limits.
    std::shared_ptr<const dms::InstanceList> m_listed;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_description = nullptr;
    WindowBox* m_window = nullptr;
    IdPicker* m_group = nullptr;
    QComboBox* m_retention = nullptr;
    IdPicker* m_project = nullptr;
};

} // namespace partita
