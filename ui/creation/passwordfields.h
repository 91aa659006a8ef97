// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/fieldblock.h"

#include <QWidget>

class QLabel;

namespace partita {

class SecretEdit;

//! A new password: typed twice or made by a generator, with the classes of characters that it has.
class PasswordFields final : public QWidget
{
    Q_OBJECT

public:
    //! \a name: of the widgets; \a what: the password in the words of actions, "Kafka Manager password".
    PasswordFields(const QString& name, const QString& what, QWidget* parent = nullptr);

    QString password() const;
    //! Whether both fields say the same.
    bool isRepeated() const;
    void wipe();
    QWidget* focusTarget() const;

signals:
    //! By a person.
    void edited();

private:
    void generate();
    void check();

    SecretEdit* m_first = nullptr;
    SecretEdit* m_second = nullptr;
    QLabel* m_classes = nullptr;
    FieldNote* m_repeat = nullptr;
};

} // namespace partita
