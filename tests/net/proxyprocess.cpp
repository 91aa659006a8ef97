// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxyprocess.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita::fakes {

namespace {

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(1'000);
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

ProxyProcess::~ProxyProcess()
{
    stop();
}

QString ProxyProcess::start(ProxyChoice::Kind kind, const QString& user, const QString& password)
{
    m_choice = { ProxyChoice::Mode::Own, kind, u"127.0.0.1"_s, 0, user };
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Somebody else may take the port in between.
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_choice.port = freePort();
        if (startOn(m_choice.port, password))
            return {};
        stop();
    }
    return m_process.errorString() + u'\n' + QString::fromUtf8(log());
}

void ProxyProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

const QByteArray& ProxyProcess::log()
{
    m_log += m_process.readAll();
    return m_log;
}

bool ProxyProcess::startOn(quint16 port, const QString& password)
{
    if (m_choice.kind == ProxyChoice::Kind::Socks5) {
        QStringList arguments { u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port) };
        if (!m_choice.user.isEmpty())
            arguments << u"-u"_s << m_choice.user << u"-P"_s << password;
        m_process.start(u"microsocks"_s, arguments);
    } else {
        QFile config(m_folder.filePath(u"tinyproxy.conf"_s));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("Listen 127.0.0.1\nMaxClients 100\nTimeout 60\nLogLevel Connect\nPort ");
        config.write(QByteArray::number(port) + '\n');
        if (!m_choice.user.isEmpty())
            config.write(u"BasicAuth %1 %2\n"_s.arg(m_choice.user, password).toUtf8());
        config.close();
        m_process.start(u"tinyproxy"_s, { u"-d"_s, u"-c"_s, config.fileName() });
    }
    return m_process.waitForStarted()
        && QTest::qWaitFor([&] { return m_process.state() != QProcess::Running || answers(port); }, 10'000)
        && m_process.state() == QProcess::Running;
}

} // namespace partita::fakes
