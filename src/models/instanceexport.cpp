// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instanceexport.h"

#include "core/csv.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! A field of the file, and its value: undefined when it did not come.
using Field = std::pair<QString, QJsonValue>;
using Fields = std::vector<Field>;

QJsonValue valueOf(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue valueOf(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue valueOf(const std::optional<bool>& flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue momentOf(const std::optional<qint64>& msSinceEpoch)
{
    if (!msSinceEpoch)
        return QJsonValue::Undefined;
    // Some numbers are no moments of any calendar; ISO 8601 ends with the year 9999.
    const QString text = QDateTime::fromMSecsSinceEpoch(*msSinceEpoch, Qt::UTC).toString(Qt::ISODateWithMs);
    return text.isEmpty() ? QJsonValue(*msSinceEpoch) : QJsonValue(text);
}

QJsonValue addressesOf(const dms::Instance& instance)
{
    const QStringList addresses = dms::bootstrapServers(instance);
    return addresses.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                               : QJsonValue(QJsonArray::fromStringList(addresses));
}

QJsonValue tagsOf(const dms::Instance& instance)
{
    if (instance.tags.empty())
        return QJsonValue::Undefined;
    QJsonArray tags;
    for (const dms::Tag& tag : instance.tags)
        tags.append(QJsonObject { { u"key"_s, tag.key }, { u"value"_s, tag.value } });
    return tags;
}

Fields fieldsOf(const dms::Instance& instance, const SourceLabels& labels)
{
    return { { u"name"_s, valueOf(instance.name) },
             { u"instance_id"_s, valueOf(instance.id.text()) },
             { u"status"_s, valueOf(instance.status) },
             { u"connection"_s, valueOf(labels.connection) },
             { u"region"_s, valueOf(labels.region) },
             { u"project"_s, valueOf(labels.project) },
             { u"enterprise_project_id"_s, valueOf(instance.enterpriseProjectId) },
             { u"engine"_s, valueOf(instance.engine) },
             { u"engine_version"_s, valueOf(instance.engineVersion) },
             { u"specification"_s, valueOf(instance.specification) },
             { u"partition_num"_s, valueOf(instance.partitions) },
             { u"used_storage_gb"_s, valueOf(instance.storageUsedGb) },
             { u"usable_storage_gb"_s, valueOf(instance.storageUsableGb) },
             { u"total_storage_gb"_s, valueOf(instance.storageTotalGb) },
             { u"addresses"_s, addressesOf(instance) },
             { u"ssl_enable"_s, valueOf(instance.sslEnabled) },
             { u"maintain_begin"_s, valueOf(instance.maintainBegin) },
             { u"maintain_end"_s, valueOf(instance.maintainEnd) },
             { u"created_at"_s, momentOf(instance.createdAtMs) },
             { u"tags"_s, tagsOf(instance) },
             { u"description"_s, valueOf(instance.description) } };
}

QString cellOf(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& item : array) {
            items.append(item.isString() ? item.toString()
                                         : item["key"_L1].toString() + u'=' + item["value"_L1].toString());
        }
        return items.join(u' ');
    }
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toVariant().toString();
}

QByteArray asCsv(const InstanceExcerpt& excerpt)
{
    QStringList header;
    const Fields names = fieldsOf({}, {});
    for (const Field& field : names)
        header.append(field.first);
    QByteArray text = csvLine(header);
    for (const quint32 row : excerpt.chosen) {
        QStringList cells;
        const Fields fields = fieldsOf(excerpt.rows->instance(row), excerpt.rows->labels(row));
        for (const Field& field : fields)
            cells.append(cellOf(field.second));
        text += csvLine(cells);
    }
    return text;
}

QByteArray asJson(const InstanceExcerpt& excerpt)
{
    QJsonArray array;
    for (const quint32 row : excerpt.chosen) {
        QJsonObject object;
        const Fields fields = fieldsOf(excerpt.rows->instance(row), excerpt.rows->labels(row));
        for (const Field& field : fields) {
            if (!field.second.isUndefined())
                object.insert(field.first, field.second);
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

} // namespace

QByteArray exported(const InstanceExcerpt& excerpt, InstanceFormat format)
{
    return format == InstanceFormat::Csv ? asCsv(excerpt) : asJson(excerpt);
}

} // namespace partita
