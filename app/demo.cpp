// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int PatienceAtExitMs = 2000;

} // namespace

Demo::Demo(QObject* parent)
    : QObject(parent)
{
    m_process.setProgram(QDir(QCoreApplication::applicationDirPath()).filePath(u"partita-emulator"_s));
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Demo::readAnnouncement);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
        emit failed(words.isEmpty() ? m_process.errorString() : words);
    });
}

Demo::~Demo()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(PatienceAtExitMs)) {
        m_process.kill();
        m_process.waitForFinished(PatienceAtExitMs);
    }
}

void Demo::start(const QStringList& arguments)
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_announced = false;
    m_process.setArguments(arguments);
    m_process.start();
}

void Demo::readAnnouncement()
{
    // One line, once. Reading what may follow keeps the pipe from filling up.
    while (m_process.canReadLine()) {
        QByteArray line = m_process.readLine();
        if (!m_announced)
            announce(line);
        wipeBytes(line.data(), line.size());
    }
}

void Demo::announce(const QByteArray& line)
{
    m_announced = true;
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    ConnectionInfo info;
    info.name = tr("Demo estate");
    info.environment = Environment::Development;
    info.region = said[u"region"_s].toString();
    info.project = ProjectId(said[u"project_id"_s].toString());
    info.endpoints.dms = QUrl(said[u"endpoint"_s].toString());
    info.endpoints.iam = QUrl(said[u"iam"_s].toString());
    if (!info.endpoints.dms.isValid() || info.project.isEmpty()) {
        emit failed(QString::fromUtf8(line.left(200)));
        return;
    }
    AccessKey key;
    key.id = said[u"access_key"_s].toString().toUtf8();
    QByteArray secret = said[u"secret_key"_s].toString().toUtf8();
    key.secret = Secret::take(secret);
    emit ready(info, key);
}

} // namespace partita
