// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace partita::emulator {

//! Who may call the service: one user of one account with one project, and the user's access key.
struct Identity
{
    QString accessKey;
    QByteArray secretKey;
    //! Set for temporary keys, which every request must accompany with X-Security-Token.
    QByteArray securityToken;
    QString user;
    QByteArray password;
    QString domain;
    QString region;
    //! These three belong to the seed of the estate, so that a script can name the project.
    QString userId;
    QString domainId;
    QString projectId;
    //! The user may only read (error 111403002).
    bool readOnly = false;

    //! Sets the three ids, 32 hexadecimal digits each.
    void assignIds(quint32 seed);
};

} // namespace partita::emulator
