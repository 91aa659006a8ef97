// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

#include <QHash>
#include <QList>

#include <optional>

namespace partita {

//! A text in the languages of the console.
struct LocalText
{
    QString english;
    QString chinese;
    //! \a language as in QLocale: "zh_CN" and "zh" give Chinese, anything else English.
    QString in(QStringView language) const;
};

struct CloudRegion
{
    QString id;
    LocalText name;
};

struct Cloud
{
    QString id;
    LocalText name;
    QList<CloudRegion> regions;
};

//! The clouds and regions that run this API: resources/clouds/clouds.json, read when somebody asks for the
//! first time, since a window that opens without a connection needs none. Asserts that it is well-formed,
//! which a test proves. Belongs to one thread.
class CloudCatalogue
{
public:
    const QList<Cloud>& clouds() const { return data().clouds; }
    //! Null when there is none.
    const Cloud* find(QStringView cloud) const;
    const CloudRegion* findRegion(QStringView cloud, QStringView region) const;
    //! Nothing when the cloud is not known. A region that is not listed gets the cloud's pattern.
    std::optional<ServiceEndpoints> endpoints(QStringView cloud, const QString& region) const;
    //! The endpoints of one place of a connection: from the cloud, or from its templates. What cannot be made
    //! into a URL stays an empty one.
    ServiceEndpoints endpointsOf(const ConnectionProfile& profile, const QString& region) const;

private:
    struct Patterns
    {
        EndpointTemplates common;
        QHash<QString, EndpointTemplates> byRegion; //!< only what differs
    };
    struct Data
    {
        QList<Cloud> clouds;
        QHash<QString, Patterns> patterns;
    };
    static Data read();
    const Data& data() const;

    mutable std::optional<Data> m_data;
};

} // namespace partita
