// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace partita::fakes {

//! One request as it reached the server, complete.
struct SeenRequest
{
    QByteArray method;
    QByteArray target;
    QList<Header> headers;
    QByteArray body;

    QByteArray header(QByteArrayView name) const;
};

//! How a connection ends before its time.
enum class Cut { Close, Reset };

//! A HTTP/1.1 server on 127.0.0.1, and on ::1 where there is one, that counts everything and does what the
//! test says. It keeps connections open.
class LoopbackServer final : public QTcpServer
{
    Q_OBJECT

public:
    using Answer = std::function<void(QTcpSocket& peer, const SeenRequest& request)>;

    explicit LoopbackServer(QObject* parent = nullptr);

    //! From the next connection on.
    void setTls(const QSslConfiguration& tls) { m_tls = tls; }
    //! Called for each complete request; the default says 200 and "{}".
    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    //! Cuts each connection after that many application bytes have been read from it.
    void cutRequestsAfter(qint64 bytes, Cut how);
    void neverCut() { m_cutAfter.reset(); }

    //! "http" or "https" by what setTls() said.
    QUrl url(const QString& path, const QString& host = QStringLiteral("127.0.0.1")) const;

    //! TCP connections accepted.
    int connections() const { return m_connections; }
    //! Requests of which at least one byte was read.
    int begun() const { return m_begun; }
    //! How many requests for that target came so far that the header was complete, with or without their
    //! body.
    int headers(const QByteArray& target) const { return m_headers.value(target); }
    //! Requests read in full.
    const QList<SeenRequest>& requests() const { return m_requests; }
    //! Application bytes read, decrypted.
    qint64 bytes() const { return m_bytes; }
    //! Connections that are open now.
    int open() const { return static_cast<int>(m_buffers.size()); }
    void resetCounters();
    void closeAll();

    static QByteArray reply(int status, const QByteArray& body, const QList<Header>& headers = {});
    static void cut(QTcpSocket& peer, Cut how);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    //! Hands over what arrives at ::1: "localhost" may lead there first.
    class SixthServer;

    void adopt(QTcpSocket* peer);
    void onReadyRead(QTcpSocket* peer);

    struct Incoming
    {
        QByteArray buffer;
        qint64 read = 0;
        bool headerSeen = false;
    };
    bool takeRequest(Incoming& incoming, SeenRequest& request);

    std::optional<QSslConfiguration> m_tls;
    Answer m_answer;
    std::optional<std::pair<qint64, Cut>> m_cutAfter;
    QHash<QTcpSocket*, Incoming> m_buffers;
    QList<SeenRequest> m_requests;
    QHash<QByteArray, int> m_headers;
    int m_connections = 0;
    int m_begun = 0;
    qint64 m_bytes = 0;
};

} // namespace partita::fakes
