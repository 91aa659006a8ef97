// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dms/instance.h"

namespace partita::dms {

//! How clients reach an instance.
struct ClientAccess
{
    //! "host:port"; empty while the instance has no addresses yet.
    QStringList servers;
    //! Clients speak TLS and prove themselves (SASL_SSL); plain text (PLAINTEXT) otherwise. An instance takes
    //! one of both (ssl_enable, table 5-2).
    bool sasl = false;
    //! Of the clients, with sasl; may be empty when the service did not say.
    QString user;
};

ClientAccess accessOf(const Instance& instance);

enum class Client {
    Java, //!< client.properties of Kafka's own tools and clients
    Librdkafka, //!< a file of "key=value", as kcat -F reads it too
    SpringBoot, //!< application.yml
    Kcat, //!< a command for a POSIX shell
    Python, //!< confluent-kafka
};

//! Settings that lead to the instance as they are, once the placeholders in angle brackets are filled in.
//! They hold no secret: nobody but the owner knows the password. Everything that came from the service is
//! quoted, so that it is never taken for more than text. Ends with a line feed.
QString clientSettings(Client client, const ClientAccess& access);

} // namespace partita::dms
