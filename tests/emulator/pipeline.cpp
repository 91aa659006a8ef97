// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/pipeline.h"

namespace {

constexpr int PatienceMs = 60'000;

qsizetype contentLength(const QByteArray& head)
{
    const QByteArray name("\r\ncontent-length:");
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0)
        return 0;
    const qsizetype begin = at + name.size();
    return head.sliced(begin, head.indexOf('\r', begin) - begin).trimmed().toLongLong();
}

} // namespace

Pipeline::Pipeline(quint16 port, QByteArray headers)
    : m_headers(std::move(headers))
{
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    m_socket.waitForConnected(PatienceMs);
}

QList<Pipeline::Reply> Pipeline::post(const QByteArray& path, const QList<QByteArray>& bodies)
{
    for (const QByteArray& body : bodies)
        m_socket.write("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + m_headers
                       + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QList<Reply> replies;
    Reply reply;
    while (replies.size() < bodies.size() && takeReply(reply))
        replies.append(reply);
    return replies;
}

bool Pipeline::takeReply(Reply& reply)
{
    qsizetype headEnd = -1;
    while ((headEnd = m_incoming.indexOf("\r\n\r\n")) < 0) {
        if (!readMore())
            return false;
    }
    const QByteArray head = m_incoming.first(headEnd + 2);
    const qsizetype bodyBegin = headEnd + 4;
    const qsizetype length = contentLength(head);
    while (m_incoming.size() < bodyBegin + length) {
        if (!readMore())
            return false;
    }
    reply.status = head.sliced(head.indexOf(' ') + 1, 3).toInt();
    reply.body = m_incoming.sliced(bodyBegin, length);
    m_incoming.remove(0, bodyBegin + length);
    return true;
}

bool Pipeline::readMore()
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(PatienceMs))
        return false;
    m_incoming += m_socket.readAll();
    return true;
}
