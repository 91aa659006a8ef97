// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/loopbackserver.h"

#include <QSslSocket>

#include <utility>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace partita::fakes {

QByteArray SeenRequest::header(QByteArrayView name) const
{
    for (const Header& h : headers) {
        if (h.first.compare(name, Qt::CaseInsensitive) == 0)
            return h.second;
    }
    return {};
}

class LoopbackServer::SixthServer final : public QTcpServer
{
public:
    explicit SixthServer(LoopbackServer* server)
        : QTcpServer(server)
        , m_server(server)
    {
        // Where there is no ::1, nobody calls there either.
        listen(QHostAddress::LocalHostIPv6, server->serverPort());
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_server->incomingConnection(descriptor); }

private:
    LoopbackServer* m_server;
};

LoopbackServer::LoopbackServer(QObject* parent)
    : QTcpServer(parent)
    , m_answer([](QTcpSocket& peer, const SeenRequest&) { peer.write(reply(200, "{}")); })
{
    listen(QHostAddress::LocalHost);
    new SixthServer(this);
}

void LoopbackServer::cutRequestsAfter(qint64 bytes, Cut how)
{
    m_cutAfter = std::make_pair(bytes, how);
}

QUrl LoopbackServer::url(const QString& path, const QString& host) const
{
    QUrl url(path);
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(serverPort());
    return url;
}

void LoopbackServer::resetCounters()
{
    m_requests.clear();
    m_headers.clear();
    m_connections = 0;
    m_begun = 0;
    m_bytes = 0;
}

void LoopbackServer::closeAll()
{
    const QList<QTcpSocket*> peers = m_buffers.keys();
    for (QTcpSocket* peer : peers)
        peer->disconnectFromHost();
}

QByteArray LoopbackServer::reply(int status, const QByteArray& body, const QList<Header>& headers)
{
    QByteArray text
        = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: application/json\r\n";
    for (const auto& [name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void LoopbackServer::cut(QTcpSocket& peer, Cut how)
{
    peer.flush();
    if (how == Cut::Close) {
        peer.disconnectFromHost();
        return;
    }
    const linger atOnce { 1, 0 };
    setsockopt(static_cast<int>(peer.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    peer.abort();
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    if (!m_tls) {
        auto* peer = new QTcpSocket(this);
        peer->setSocketDescriptor(descriptor);
        return adopt(peer);
    }
    auto* peer = new QSslSocket(this);
    peer->setSocketDescriptor(descriptor);
    peer->setSslConfiguration(*m_tls);
    adopt(peer);
    peer->startServerEncryption();
}

void LoopbackServer::adopt(QTcpSocket* peer)
{
    m_buffers.insert(peer, {});
    connect(peer, &QTcpSocket::readyRead, this, [this, peer] { onReadyRead(peer); });
    connect(peer, &QTcpSocket::disconnected, this, [this, peer] {
        m_buffers.remove(peer);
        peer->deleteLater();
    });
}

void LoopbackServer::onReadyRead(QTcpSocket* peer)
{
    const auto found = m_buffers.find(peer);
    if (found == m_buffers.end())
        return;
    const qint64 allowed = m_cutAfter ? m_cutAfter->first - found->read : peer->bytesAvailable();
    const QByteArray arrived = peer->read(allowed);
    if (found->buffer.isEmpty() && !arrived.isEmpty())
        ++m_begun;
    found->buffer += arrived;
    found->read += arrived.size();
    m_bytes += arrived.size();
    if (m_cutAfter && found->read == m_cutAfter->first)
        return cut(*peer, m_cutAfter->second);
    SeenRequest request;
    if (!takeRequest(*found, request))
        return;
    m_requests.append(request);
    m_answer(*peer, request);
}

bool LoopbackServer::takeRequest(Incoming& incoming, SeenRequest& request)
{
    QByteArray& buffer = incoming.buffer;
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = buffer.first(end).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    if (!std::exchange(incoming.headerSeen, true))
        ++m_headers[request.target];
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({ line.first(colon), line.sliced(colon + 1).trimmed() });
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return false;
    request.body = buffer.sliced(end + 4, length);
    incoming.headerSeen = false;
    buffer.remove(0, end + 4 + length);
    return true;
}

} // namespace partita::fakes
