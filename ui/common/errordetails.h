// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/errorwords.h"

#include <QDialog>

class QFormLayout;

namespace partita {

//! Explains one failure. Deletes itself when it is closed.
class ErrorDetails final : public QDialog
{
    Q_OBJECT

public:
    //! \a context says what was tried: "Instances of orders". May be empty.
    ErrorDetails(const ErrorWords& words, const QString& context, QWidget* parent);

private:
    QWidget* sentences(const QString& context);
    QWidget* facts();
    void addFact(QFormLayout* form, const QString& label, const QString& value);

    ErrorWords m_words;
};

} // namespace partita
