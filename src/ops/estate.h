// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signing.h"
#include "ops/session.h"

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

namespace partita {

//! All open connections: what the window shows. Owns its sessions.
class Estate final : public QObject
{
    Q_OBJECT

public:
    //! \a tools outlives the estate.
    explicit Estate(ApiClient::Tools tools, QObject* parent = nullptr);
    ~Estate() override;

    //! Opens a connection that signs with \a key and begins to load its instances.
    Session& open(ConnectionInfo info, AccessKey key);
    //! Ends its requests and forgets it.
    void close(Session& session);

    QList<Session*> sessions() const;
    bool isEmpty() const { return m_sessions.empty(); }

signals:
    void opened(partita::Session* session);
    //! The session is still alive, for the last time.
    void closing(partita::Session* session);

private:
    ApiClient::Tools m_tools;
    std::vector<std::unique_ptr<Session>> m_sessions;
};

} // namespace partita
