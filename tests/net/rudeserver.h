// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace partita::fakes {

//! Listens on 127.0.0.1 and knows nothing of the handshake that its callers begin.
class RudeServer final : public QTcpServer
{
public:
    enum class Way {
        Silent, //!< listens, and says nothing
        GreetsFirst, //!< says its words before it is spoken to, and listens
        HangsUp, //!< answers the first bytes with its words, and closes
    };

    explicit RudeServer(Way way, QByteArray words = {})
        : m_way(way)
        , m_words(std::move(words))
    {
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/v2").arg(serverPort())); }
    //! All bytes that came, of all connections.
    const QByteArray& heard() const { return m_heard; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* peer = new QTcpSocket(this);
        peer->setSocketDescriptor(descriptor);
        if (m_way == Way::GreetsFirst)
            peer->write(m_words);
        connect(peer, &QTcpSocket::readyRead, this, [this, peer] {
            m_heard += peer->readAll();
            if (m_way == Way::HangsUp) {
                peer->write(m_words);
                peer->disconnectFromHost();
            }
        });
        connect(peer, &QTcpSocket::disconnected, peer, &QObject::deleteLater);
    }

private:
    const Way m_way;
    const QByteArray m_words;
    QByteArray m_heard;
};

} // namespace partita::fakes
