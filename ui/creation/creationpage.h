// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldblock.h"
#include "rules/instancedraft.h"
#include "rules/limits.h"
#include "rules/violation.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace partita {

//! One page of the wizard that creates an instance: some fields of the draft, each with its rules beside it.
class CreationPage : public QWidget
{
    Q_OBJECT

public:
    explicit CreationPage(QWidget* parent = nullptr);

    virtual void load(const rules::InstanceDraft& draft) = 0;
    virtual void store(rules::InstanceDraft& draft) const = 0;
    //! What the region offers is known better now; what was entered stays.
    virtual void setLimits(const rules::InstanceLimits& limits) { Q_UNUSED(limits) }
    //! Something that no rule of the specification is about, in words; empty: nothing.
    virtual QString ownProblem() const { return {}; }
    //! Overwrites what must not stay in memory.
    virtual void wipe() { }

    //! Shows those of \a all that are about this page. What is merely missing is told once its field was
    //! left.
    void showViolations(const QList<rules::Violation>& all);
    //! From now on everything that is missing is told.
    void showMissing();
    //! Whether a violation of \a all, or the page itself, keeps the draft from being sent.
    bool isIncomplete(const QList<rules::Violation>& all) const;
    //! Whether something is shown as wrong.
    bool isMarked() const;
    bool owns(rules::Field field) const { return m_blocks.contains(field); }
    FieldBlock* block(rules::Field field) const { return m_blocks.value(field); }
    //! Words of the server about a field; they stand until something is changed.
    void setServerWords(rules::Field field, const QString& words);
    void focusFirst();

signals:
    //! Something was entered.
    void changed();

protected:
    //! A row of the page, which is about \a fields.
    FieldBlock* add(const QList<rules::Field>& fields, const QString& label, QWidget* editor,
                    QWidget* focus = nullptr);
    void addHeading(const QString& text);
    void addWidget(QWidget* widget);
    void addStretch();
    //! To be called for every change by a person.
    void noticeChange();

private:
    void clearServerWords();

    QVBoxLayout* m_column = nullptr;
    QHash<rules::Field, FieldBlock*> m_blocks;
    QList<FieldBlock*> m_order;
    QList<rules::Violation> m_violations;
    bool m_missing = false;
};

} // namespace partita
