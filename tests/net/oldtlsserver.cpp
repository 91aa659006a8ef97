// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oldtlsserver.h"

#include "certificates.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita::fakes {

bool OldTlsServer::start(const Certificates& certificates)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"openssl"_s,
                    { u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-tls1_1"_s, u"-cipher"_s,
                      u"ALL@SECLEVEL=0"_s, u"-cert"_s, certificates.certificateFile(u"good"_s), u"-key"_s,
                      certificates.keyFile(u"good"_s) });
    static const QRegularExpression Accept(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
    QRegularExpressionMatch match;
    const auto accepts = [&] {
        match = Accept.match(QString::fromLatin1(log()));
        return match.hasMatch();
    };
    if (!m_process.waitForStarted() || !QTest::qWaitFor(accepts, 10'000))
        return false;
    m_url = QUrl(u"https://127.0.0.1:%1/v2"_s.arg(match.captured(1)));
    return true;
}

void OldTlsServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

const QByteArray& OldTlsServer::log()
{
    m_log += m_process.readAll();
    return m_log;
}

} // namespace partita::fakes
