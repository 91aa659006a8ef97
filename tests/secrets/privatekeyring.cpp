// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/privatekeyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString keyringName = u"org.freedesktop.secrets"_s;

QByteArray busConfiguration(const QString& folder, bool activation)
{
    return "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
           "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type>"
           "<listen>unix:dir="
        + folder.toUtf8() + "</listen><auth>EXTERNAL</auth>"
        + (activation ? QByteArray("<servicedir>" + folder.toUtf8() + "</servicedir>") : QByteArray())
        + "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

// Nothing of the session that the tests run in.
QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        if (name.startsWith("XDG_"_L1) || name.startsWith("DBUS_"_L1) || name.startsWith("KDE_"_L1)
            || name.startsWith("GNOME_"_L1) || name.endsWith("DISPLAY"_L1) || name == "DESKTOP_SESSION"_L1)
            environment.remove(name);
    }
    return environment;
}

} // namespace

PrivateKeyring::PrivateKeyring()
    : environment(bareEnvironment())
{
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    // No bus, until there is one.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, "unix:path="_L1 + m_runtime.filePath(u"none"_s));
}

PrivateKeyring::~PrivateKeyring()
{
    m_user.kill();
    m_user.waitForFinished();
    killDaemon();
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromBus(m_connection);
    m_bus.kill();
    m_bus.waitForFinished();
}

QString PrivateKeyring::missingProgram()
{
    for (const QString& program : { u"dbus-daemon"_s, u"gnome-keyring-daemon"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + " is not installed"_L1;
    }
    return {};
}

bool PrivateKeyring::startBus(bool activation)
{
    const QString configuration = m_runtime.filePath(u"bus.conf"_s);
    const QByteArray service = "[D-BUS Service]\nName=org.freedesktop.secrets\nExec="
        + QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).toUtf8()
        + " --start --foreground --components=secrets\n";
    if (!put(configuration, busConfiguration(m_runtime.path(), activation))
        || !put(m_runtime.filePath(u"org.freedesktop.secrets.service"_s), service))
        return false;
    m_bus.setProcessEnvironment(environment);
    m_bus.start(u"dbus-daemon"_s,
                { u"--nofork"_s, u"--print-address"_s, "--config-file="_L1 + configuration });
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(30'000))
            return false;
    }
    const QString address = QString::fromUtf8(m_bus.readLine().trimmed());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    m_connection = m_runtime.path();
    return QDBusConnection::connectToBus(address, m_connection).isConnected();
}

bool PrivateKeyring::startDaemon(const QStringList& arguments)
{
    m_daemon = std::make_unique<QProcess>();
    m_daemon->setProcessEnvironment(environment);
    m_daemon->start(u"gnome-keyring-daemon"_s,
                    QStringList { u"--foreground"_s, u"--components=secrets"_s } + arguments);
    m_daemon->write("the password of the keyring");
    m_daemon->closeWriteChannel();
    if (!QTest::qWaitFor([this] { return isOwned(); }, 30'000))
        return false;
    m_daemonPid = m_daemon->processId();
    return true;
}

bool PrivateKeyring::killDaemon()
{
    if (m_connection.isEmpty() || !isOwned())
        return true;
    // Not always the one that was started here: the bus may have begun another.
    const QDBusReply<uint> pid = QDBusConnection(m_connection).interface()->servicePid(keyringName);
    ::kill(pid_t(pid.value()), SIGKILL);
    if (m_daemon && m_daemon->processId() == qint64(pid.value()))
        m_daemon->waitForFinished();
    return QTest::qWaitFor([this] { return !isOwned(); }, 30'000);
}

bool PrivateKeyring::isOwned() const
{
    return QDBusConnection(m_connection).interface()->isServiceRegistered(keyringName);
}

void PrivateKeyring::hang()
{
    ::kill(pid_t(m_daemonPid), SIGSTOP);
}

void PrivateKeyring::resume()
{
    ::kill(pid_t(m_daemonPid), SIGCONT);
}

bool PrivateKeyring::occupy(const QString& name)
{
    return QDBusConnection(m_connection).registerService(name);
}

void PrivateKeyring::tell(const QByteArray& line)
{
    if (m_user.state() == QProcess::NotRunning) {
        m_user.setProcessEnvironment(environment);
        m_user.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_user.start(QStringLiteral(KEYCHAIN_PROBE), QStringList());
        m_user.waitForStarted();
    }
    m_user.write(line + '\n');
}

QByteArray PrivateKeyring::hear()
{
    while (!m_user.canReadLine()) {
        if (!m_user.waitForReadyRead(30'000))
            return {};
    }
    return m_user.readLine().trimmed();
}

QByteArray PrivateKeyring::ask(const QByteArray& line)
{
    tell(line);
    return hear();
}

bool PrivateKeyring::finish()
{
    m_user.closeWriteChannel();
    return m_user.waitForFinished() && m_user.exitStatus() == QProcess::NormalExit && m_user.exitCode() == 0
        && m_user.readAll().isEmpty();
}
