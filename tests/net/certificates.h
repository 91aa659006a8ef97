// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace partita::fakes {

//! Throw-away certificates, made with the openssl command: an authority "Partita Test CA" and servers that it
//! (or somebody else) signed. All keys are gone with this object.
class Certificates
{
public:
    //! "good", "expired", "notyet", "wronghost": signed by the authority; "selfsigned"; "stranger": signed by
    //! an authority that nobody knows. Empty when openssl failed, with its words in \a error.
    bool make(QString* error);

    QString authorityFile() const { return path(QStringLiteral("ca.pem")); }
    QString certificateFile(const QString& name) const { return path(name + QStringLiteral(".pem")); }
    QString keyFile(const QString& name) const { return path(name + QStringLiteral(".key")); }
    QSslConfiguration server(const QString& name) const;

private:
    QString path(const QString& file) const { return m_folder.filePath(file); }
    bool run(const QStringList& arguments, QString* error) const;
    bool makeAuthority(const QString& file, const QString& name, QString* error) const;
    bool makeServer(const QString& file, const QString& names, const QStringList& dates,
                    const QString& authority, QString* error) const;

    QTemporaryDir m_folder;
};

} // namespace partita::fakes
