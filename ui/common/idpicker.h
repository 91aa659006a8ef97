// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/enterpriseprojects.h"
#include "cloud/vpc.h"

#include <QComboBox>
#include <QList>

#include <vector>

namespace partita {

//! One entry of an IdPicker.
struct IdChoice
{
    QString id;
    QString text; //!< name and what tells it apart
    QString why; //!< why it cannot be taken; empty: it can
};

//! What a person chooses from, by name; a nameless one by its id.
QList<IdChoice> choicesOf(const std::vector<vpc::SecurityGroup>& groups);
QList<IdChoice> choicesOf(const std::vector<eps::EnterpriseProject>& projects);

//! Chooses a resource by its name where the list could be read, and takes an id that is typed or pasted
//! always.
class IdPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit IdPicker(QWidget* parent = nullptr);

    //! What was chosen or typed stays.
    void setChoices(const QList<IdChoice>& choices);
    QString id() const;
    //! Also one that is in no list yet: its name appears as soon as the list is there.
    void setId(const QString& id);

signals:
    //! By a person.
    void idChanged();

private:
    QString idOf(const QString& text) const;
    void notice();

    QString m_announced;
};

} // namespace partita
