// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QLineEdit>

namespace partita {

//! A field for a secret: masked until it is shown, and emptied without a trace.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    //! \a what names the secret in the words of the action that shows it: "secret key".
    explicit SecretEdit(const QString& what, QWidget* parent = nullptr);
    ~SecretEdit() override;

    //! A copy of what was typed.
    Secret secret() const;
    void setSecret(const Secret& secret);
    //! Masks and empties the field; nothing can be brought back by undoing.
    void wipe();

private:
    QAction* m_reveal = nullptr;
};

} // namespace partita
