// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancequery.h"

#include <QWidget>

class QToolButton;

namespace partita {

class FieldNote;
class FlowLayout;

//! What a typed query has been understood as: a button for each token with a key, which takes it out again,
//! and what does not do what it looks like. Hidden while there is nothing to say.
class QueryChips final : public QWidget
{
    Q_OBJECT

public:
    explicit QueryChips(QWidget* parent = nullptr);

    //! \a vain: tokens of \a reading that nothing can match.
    void showReading(const QueryReading& reading, const QList<InstanceQuery::Token>& vain);

signals:
    //! The part \a index of the reading is to be taken out of the text.
    void removeRequested(int index);
    //! The last button has gone, and it had the keyboard.
    void focusLost();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Chip
    {
        int part;
        QString text;
        friend bool operator==(const Chip&, const Chip&) = default;
    };
    void showChips();
    void showNote();
    void setUpButton(QToolButton& button, const Chip& chip);

    QWidget* m_row = nullptr;
    FlowLayout* m_flow = nullptr;
    FieldNote* m_note = nullptr;
    QueryReading m_reading;
    QList<InstanceQuery::Token> m_vain;
    QList<Chip> m_chips;
    QList<QToolButton*> m_buttons;
};

} // namespace partita
