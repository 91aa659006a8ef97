// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"
#include "connections/credentialbundle.h"

#include <QObject>
#include <QProcess>

namespace partita {

//! The emulator of the demo estate as a child process. It is spoken to over HTTP like any cloud; only its
//! address and its throw-away keys come through its standard output. It ends when its standard input closes,
//! so it never outlives the console, not even one that is killed.
class Demo final : public QObject
{
    Q_OBJECT

public:
    explicit Demo(QObject* parent = nullptr);
    //! Ends the emulator and waits for it, at most two seconds.
    ~Demo() override;

    //! Starts the emulator with three projects, or as \a arguments say; ready() or failed() follows. Does
    //! nothing while one runs.
    void start(const QStringList& arguments);

signals:
    //! \a bundle is valid during the call and may be taken.
    void ready(const partita::ConnectionProfile& profile, partita::CredentialBundle& bundle);
    //! \a reason is what the system or the emulator said.
    void failed(const QString& reason);

private:
    void readAnnouncement();
    void announce(const QByteArray& line);

    QProcess m_process;
    bool m_announced = false;
};

} // namespace partita
