// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/cloudcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// See the error catalogue: without this reference the linker drops the resource of a static library.
static void registerClouds()
{
    Q_INIT_RESOURCE(clouds);
}

namespace partita {

namespace {

LocalText textOf(const QJsonObject& json)
{
    return { json["en"_L1].toString(), json["zh_CN"_L1].toString() };
}

EndpointTemplates templatesOf(const QJsonValue& json)
{
    return { json["dms"_L1].toString(), json["iam"_L1].toString(), json["vpc"_L1].toString(),
             json["eps"_L1].toString(), json["basePath"_L1].toString() };
}

//! \a common where \a special says nothing.
EndpointTemplates merged(const EndpointTemplates& special, const EndpointTemplates& common)
{
    const auto choose = [](const QString& a, const QString& b) { return a.isEmpty() ? b : a; };
    return { choose(special.dms, common.dms), choose(special.iam, common.iam),
             choose(special.vpc, common.vpc), choose(special.eps, common.eps),
             choose(special.basePath, common.basePath) };
}

//! A region is put into host names: it must not be able to bring another host along.
bool isRegionId(const QString& region)
{
    return !region.isEmpty() && std::all_of(region.begin(), region.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_';
    });
}

QUrl urlOf(const QString& pattern, const QString& region)
{
    QString text = pattern.trimmed();
    if (text.isEmpty())
        return {};
    const auto placeholder = "{region}"_L1;
    if (text.contains(placeholder) && !isRegionId(region))
        return {};
    text.replace(placeholder, region);
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool good = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return good ? url : QUrl();
}

QString basePathOf(const QString& text)
{
    QString path = text.trimmed();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        return ServiceEndpoints().dmsBasePath;
    return path.startsWith(u'/') ? path : path.prepend(u'/');
}

ServiceEndpoints expanded(const EndpointTemplates& templates, const QString& region)
{
    return { urlOf(templates.dms, region), urlOf(templates.iam, region), urlOf(templates.vpc, region),
             urlOf(templates.eps, region), basePathOf(templates.basePath) };
}

} // namespace

QString LocalText::in(QStringView language) const
{
    const bool wantsChinese
        = language == "zh"_L1 || language.startsWith("zh_"_L1) || language.startsWith("zh-"_L1);
    return wantsChinese ? chinese : english;
}

const CloudCatalogue::Data& CloudCatalogue::data() const
{
    if (!m_data)
        m_data = read();
    return *m_data;
}

CloudCatalogue::Data CloudCatalogue::read()
{
    Data data;
    registerClouds();
    QFile file(u":/partita/clouds/clouds.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonArray clouds
        = opened ? QJsonDocument::fromJson(file.readAll())["clouds"_L1].toArray() : QJsonArray();
    Q_ASSERT(!clouds.isEmpty());
    for (const QJsonValue& value : clouds) {
        const QJsonObject json = value.toObject();
        Cloud cloud { json["id"_L1].toString(), textOf(json), {} };
        Patterns patterns { templatesOf(json["endpoints"_L1]), {} };
        const QJsonArray regions = json["regions"_L1].toArray();
        for (const QJsonValue& entry : regions) {
            const QJsonObject region = entry.toObject();
            cloud.regions.append({ region["id"_L1].toString(), textOf(region) });
            if (region.contains("endpoints"_L1))
                patterns.byRegion.insert(cloud.regions.last().id, templatesOf(region["endpoints"_L1]));
        }
        data.patterns.insert(cloud.id, patterns);
        data.clouds.append(std::move(cloud));
    }
    return data;
}

const Cloud* CloudCatalogue::find(QStringView cloud) const
{
    const QList<Cloud>& all = clouds();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [cloud](const Cloud& candidate) { return candidate.id == cloud; });
    return found == all.end() ? nullptr : &*found;
}

const CloudRegion* CloudCatalogue::findRegion(QStringView cloud, QStringView region) const
{
    const Cloud* const where = find(cloud);
    if (!where)
        return nullptr;
    const auto found
        = std::find_if(where->regions.begin(), where->regions.end(),
                       [region](const CloudRegion& candidate) { return candidate.id == region; });
    return found == where->regions.end() ? nullptr : &*found;
}

std::optional<ServiceEndpoints> CloudCatalogue::endpoints(QStringView cloud, const QString& region) const
{
    const auto patterns = data().patterns.constFind(cloud.toString());
    if (patterns == data().patterns.constEnd())
        return std::nullopt;
    return expanded(merged(patterns->byRegion.value(region), patterns->common), region);
}

ServiceEndpoints CloudCatalogue::endpointsOf(const ConnectionProfile& profile, const QString& region) const
{
    if (profile.cloud.isEmpty())
        return expanded(profile.endpoints, region);
    return endpoints(profile.cloud, region).value_or(ServiceEndpoints());
}

} // namespace partita
