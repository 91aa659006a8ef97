// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/violation.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace partita {

class HeadingLabel;

//! What stands below a field: a hint in quiet text, or, with a glyph and its colour, what is wrong.
class FieldNote final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Hint, Good, Busy, Warning, Problem };

    explicit FieldNote(QWidget* parent = nullptr);

    void say(Kind kind, const QString& text);
    Kind kind() const { return m_kind; }
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColor();

    QLabel* m_glyph = nullptr;
    QLabel* m_text = nullptr;
    Kind m_kind = Kind::Hint;
    bool m_applying = false;
};

//! One field of a form that knows its rules: a label, the editor below it, and below that the limits before
//! they are broken, or what is wrong with the clause and the server's code.
class FieldBlock final : public QWidget
{
    Q_OBJECT

public:
    //! Takes \a editor over, and names it for assistive technology. The label's mnemonic leads to \a focus,
    //! or to \a editor.
    FieldBlock(const QString& label, QWidget* editor, QWidget* focus = nullptr, QWidget* parent = nullptr);

    void setHint(const QString& text);
    //! A state of the field itself, shown while no rule is broken: "This name is free". Empty: none.
    void setState(FieldNote::Kind kind, const QString& text);
    //! What to show of the field's violations; those that a person cannot have caused yet are left out by the
    //! caller.
    void setViolations(const QList<rules::Violation>& violations);
    //! What the server said about this field; stands until the field is changed.
    void setServerWords(const QString& words);
    bool isWrong() const;
    QWidget* editor() const { return m_editor; }
    QWidget* focusTarget() const { return m_focus; }
    QString noteText() const;

    //! Whether somebody has been there and left again.
    bool wasLeft() const { return m_left; }
    void setLeft() { m_left = true; }

signals:
    //! The keyboard went elsewhere for the first time.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QWidget* widget);
    void refresh();

    QWidget* m_editor = nullptr;
    QWidget* m_focus = nullptr;
    FieldNote* m_note = nullptr;
    QString m_hint;
    FieldNote::Kind m_stateKind = FieldNote::Kind::Hint;
    QString m_state;
    QString m_serverWords;
    QList<rules::Violation> m_violations;
    bool m_left = false;
};

} // namespace partita
