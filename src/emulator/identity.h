// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace partita::emulator {

//! One of the account's projects: the default one of a region, which has the region's name, or a sub-project
//! of it, "<region>_<name>".
struct Project
{
    QString id;
    QString name;
    QString region;
    //! The account's id for a default project, the default project's for a sub-project.
    QString parentId;
};

//! Who may call the service: one user of one account with its projects, and the user's access key.
struct Identity
{
    QString accessKey;
    QByteArray secretKey;
    //! Set for temporary keys, which every request must accompany with X-Security-Token.
    QByteArray securityToken;
    QString user;
    QByteArray password;
    //! The six digits that the first sign-in needs beside the password, each further one the next number;
    //! empty: none are needed.
    QByteArray passcode;
    QString domain;
    //! These three belong to the seed of the estate, so that a script can name the projects. There is at
    //! least one project; the first is the default project of the first region.
    QString userId;
    QString domainId;
    QList<Project> projects;
    //! The user may only read (error 111403002).
    bool readOnly = false;

    static constexpr int MostProjects = 100;

    //! Makes the ids, 32 hexadecimal digits each, and the first \a count projects. A larger count appends to
    //! what a smaller one gives.
    void assignIds(quint32 seed, int count);
    //! The project of object storage that every account has; nothing can be done with it.
    Project builtInProject() const;
    //! Null when there is none; owned by the identity.
    const Project* projectWithId(const QString& id) const;
    const Project* projectNamed(const QString& name) const;
};

} // namespace partita::emulator
