// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace partita {

class QuietLabel;
class SecretEdit;

//! What is wrong with one field, in words.
struct FieldProblem
{
    QWidget* field = nullptr;
    QString words;
};

//! One page of the form for a connection: some fields of the profile.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(QWidget* parent = nullptr);

    virtual void load(const ConnectionProfile& profile) = 0;
    virtual void store(ConnectionProfile& profile) const = 0;
    //! Whether something was entered that store() leaves out, since it is incomplete.
    virtual bool isHalfEntered() const { return false; }
    //! All that is missing or wrong, in the order of the fields.
    virtual QList<FieldProblem> problems() const = 0;

    //! Marks the fields that have a problem, as far as a person was there already; \a all: every one.
    void mark(bool all = false);
    //! Whether a field is marked.
    bool hasMarks() const { return !m_marks.isEmpty(); }

signals:
    //! Something was entered.
    void changed();

protected:
    QFormLayout* form() const { return m_form; }
    QLineEdit* addEdit(const QString& name, const QString& label, const QString& placeholder = {});
    SecretEdit* addSecret(const QString& name, const QString& label, const QString& what);
    QComboBox* addCombo(const QString& name, const QString& label);
    QCheckBox* addCheck(const QString& name, const QString& label);
    //! Beside the fields; wrapped.
    QuietLabel* addHint(const QString& name, const QString& text = {});
    void showHint(QuietLabel* hint, bool shown);
    //! Below the form, over its whole width. What is wrapped belongs there, see HintBox.
    void addBelow(QWidget* widget);
    //! A heading over the rows that follow.
    void addHeading(const QString& text);
    //! Problems of \a field are marked once it was left.
    void watch(QWidget* field);
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setMark(QWidget* field, const QString& words);
    void wire(QLineEdit* edit);

    QVBoxLayout* m_column = nullptr;
    QFormLayout* m_form = nullptr;
    QSet<QObject*> m_visited;
    QHash<QWidget*, QAction*> m_marks;
};

} // namespace partita
