// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/creation.h"

#include <QList>
#include <QSet>

#include <memory>
#include <vector>

namespace partita {

class Estate;
class Journal;

//! The instances that are being created, those of an earlier run among them. Watches them through the lists
//! of their places: one call for all of a place.
class Creations final : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives this.
    struct Parts
    {
        Estate& estate;
        CreationStore& store;
        Journal& journal;
        Clock& clock;
    };
    explicit Creations(Parts parts, QObject* parent = nullptr);
    ~Creations() override;

    //! Takes up what an earlier run left open, before anything else is sent.
    void resume();
    //! \a draft has passed the rules. Owned by this.
    Creation& begin(Session& session, rules::InstanceDraft draft);
    QList<Creation*> all() const;
    //! One that is over, or that waits for a place which may never be there again: then nobody looks any more
    //! what became of it. It is deleted later.
    void forget(Creation& creation);

    std::optional<CreationStore::Usual> usual(const QString& region) const
    {
        return m_parts.store.usual(region);
    }

signals:
    void added(partita::Creation* creation);
    //! It runs, or its creation failed, or nothing came of it.
    void ended(partita::Creation* creation);
    void removing(partita::Creation* creation);

private:
    Creation& make(CreationIntent intent);
    void announce(Creation& creation);
    void opened(Session* session);
    void closing(Session* session);
    void follow(Creation* creation);
    void writeDown(const Creation& creation);

    Parts m_parts;
    //! Those whose end is still to be told.
    QSet<Creation*> m_open;
    std::vector<std::unique_ptr<Creation>> m_creations;
};

} // namespace partita
