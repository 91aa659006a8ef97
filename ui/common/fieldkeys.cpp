// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldkeys.h"

#include "api/errorcatalogue.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using rules::Field;

//! The keys of the request's body, as the catalogue names fields.
const QHash<QString, Field>& keys()
{
    static const QHash<QString, Field> all {
        { u"name"_s, Field::Name },
        { u"description"_s, Field::Description },
        { u"engine"_s, Field::Engine },
        { u"engine_version"_s, Field::EngineVersion },
        { u"specification"_s, Field::Specification },
        { u"storage_space"_s, Field::StorageSpace },
        { u"partition_num"_s, Field::PartitionNum },
        { u"access_user"_s, Field::AccessUser },
        { u"password"_s, Field::Password },
        { u"vpc_id"_s, Field::VpcId },
        { u"security_group_id"_s, Field::SecurityGroupId },
        { u"subnet_id"_s, Field::SubnetId },
        { u"available_zones"_s, Field::AvailableZones },
        { u"product_id"_s, Field::ProductId },
        { u"kafka_manager_user"_s, Field::ManagerUser },
        { u"kafka_manager_password"_s, Field::ManagerPassword },
        { u"maintain_begin"_s, Field::MaintainBegin },
        { u"maintain_end"_s, Field::MaintainEnd },
        { u"ssl_enable"_s, Field::SslEnable },
        { u"retention_policy"_s, Field::RetentionPolicy },
        { u"enable_auto_topic"_s, Field::EnableAutoTopic },
        { u"storage_spec_code"_s, Field::StorageSpecCode },
        { u"enterprise_project_id"_s, Field::EnterpriseProjectId },
        { u"tags"_s, Field::Tags },
    };
    return all;
}

} // namespace

QList<Field> fieldsOf(const ApiError& error)
{
    QList<Field> fields;
    const auto entry = ErrorCatalogue::load().find(error);
    for (const QString& key : entry ? entry->fields : QStringList()) {
        const auto found = keys().constFind(key);
        if (found != keys().constEnd())
            fields.append(*found);
    }
    return fields;
}

} // namespace partita
