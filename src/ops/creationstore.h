// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/creationintent.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace partita {

//! The folder where open creations are written down, one file each, and how long past ones took. Several
//! consoles share it: each intent is worked on by the one that holds its lock.
class CreationStore final : public QObject
{
    Q_OBJECT

public:
    //! \a folder need not exist.
    explicit CreationStore(const QString& folder, QObject* parent = nullptr);
    ~CreationStore() override;

    //! Those that no other console works on; they are this one's from now on. Files that cannot be read stay
    //! where they are and are left out.
    QList<CreationIntent> take();
    //! Written to the disk, durably, when it returns true. On false nothing may be sent.
    [[nodiscard]] bool keep(const CreationIntent& intent);
    void forget(const QString& id);

    //! Remembers that an instance in \a region ran after \a took.
    void addDuration(const QString& region, std::chrono::seconds took);

    //! How long creating takes in a region, from the last ones (at most 20 of each region).
    struct Usual
    {
        std::chrono::seconds shortest { 0 };
        std::chrono::seconds median { 0 };
        std::chrono::seconds longest { 0 };
        int count = 0;
    };
    //! Nothing before the first.
    std::optional<Usual> usual(const QString& region) const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace partita
