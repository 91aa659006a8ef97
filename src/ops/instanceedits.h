// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/instanceedit.h"

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

namespace partita {

class Estate;

//! The pending changes of this run. Owns them, so that no page takes them along.
class InstanceEdits final : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives this.
    struct Parts
    {
        Estate& estate;
        Journal& journal;
        Clock& clock;
    };
    explicit InstanceEdits(Parts parts, QObject* parent = nullptr);
    ~InstanceEdits() override;

    //! The changes of that instance, with those that an earlier page has left. They stay until each page that
    //! asked for them has called release(), and longer while there is something to send or to wait for; those
    //! of a place go with it. Owned by this.
    InstanceEdit& open(Session& session, const dms::Instance& known);
    void release(InstanceEdit& edit);
    QList<InstanceEdit*> all() const;
    //! Changes, of all instances together, that the service does not have yet.
    int pending() const;

signals:
    //! The edit is still alive, for the last time.
    void removing(partita::InstanceEdit* edit);

private:
    struct Entry
    {
        std::unique_ptr<InstanceEdit> edit;
        int pages = 0;
    };

    void tidy(const InstanceEdit* edit);
    void closing(const Session* session);
    void remove(std::vector<Entry>::iterator it);
    std::vector<Entry>::iterator find(const InstanceEdit* edit);

    Parts m_parts;
    std::vector<Entry> m_entries;
};

} // namespace partita
