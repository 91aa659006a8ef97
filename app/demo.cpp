// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include "ops/connectionmanager.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int PatienceAtExitMs = 2000;
//! Two regions, and a second project in one of them: enough to see what a connection with several places is.
constexpr int Projects = 3;

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
    // Of an option that is given twice the last one counts.
    m_process.setArguments(QStringList { u"--projects"_s, QString::number(Projects) } + arguments);
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
    ConnectionProfile profile;
    profile.id = ConnectionManager::newId();
    profile.name = tr("Demo estate");
    profile.environment = Environment::Development;
    profile.endpoints.dms = said[u"endpoint"_s].toString();
    profile.endpoints.iam = said[u"iam"_s].toString();
    profile.endpoints.vpc = said[u"vpc"_s].toString();
    profile.endpoints.eps = said[u"eps"_s].toString();
    profile.signIn.accessKey = said[u"access_key"_s].toString();
    profile.remember = false;
    for (const QJsonValue& project : said[u"projects"_s].toArray()) {
        profile.places.append({ project[u"region"_s].toString(), ProjectId(project[u"id"_s].toString()),
                                project[u"name"_s].toString() });
    }
    if (!QUrl(profile.endpoints.dms).isValid() || profile.places.isEmpty()) {
        emit failed(QString::fromUtf8(line.left(200)));
        return;
    }
    CredentialBundle bundle;
    QByteArray secret = said[u"secret_key"_s].toString().toUtf8();
    bundle.secretKey = Secret::take(secret);
    emit ready(profile, bundle);
}

} // namespace partita
