// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/reviewpage.h"

#include "common/choicenames.h"
#include "common/codetexts.h"
#include "common/formatting.h"
#include "common/labels.h"
#include "common/theme.h"
#include "common/violationwords.h"
#include "common/windowbox.h"
#include "dms/creationpreview.h"
#include "models/displaytext.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

using rules::Field;

ReviewPage::ReviewPage(QWidget* parent)
    : CreationPage(parent)
{
    m_warningArea = new QWidget(this);
    m_warningArea->setObjectName(u"creationWarnings"_s);
    m_warningColumn = new QVBoxLayout(m_warningArea);
    m_warningColumn->setContentsMargins(0, 0, 0, 0);
    m_warningColumn->setSpacing(2 * theme::Grid);
    auto* heading = new HeadingLabel(1.1, m_warningArea);
    heading->setText(tr("To be accepted first"));
    m_warningColumn->addWidget(heading);
    m_warningArea->hide();
    addWidget(m_warningArea);

    m_summary = new QTableWidget(0, 3, this);
    m_summary->setObjectName(u"creationSummary"_s);
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setHorizontalHeaderLabels({ tr("Field"), tr("Value"), tr("Later") });
    m_summary->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_summary->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_summary->verticalHeader()->hide();
    m_summary->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_summary->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_summary->setTabKeyNavigation(false);
    m_summary->setShowGrid(false);
    m_summary->setWordWrap(true);
    m_summary->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addWidget(m_summary);
    m_template = new QPushButton(tr("Save as a &template…"), this);
    m_template->setObjectName(u"creationSaveTemplate"_s);
    m_template->setAutoDefault(false);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_template);
    row->addStretch(1);
    addWidget(line);
    addHeading(tr("The request"));
    m_texts = new CodeTexts(u"request"_s, { u"instance.json"_s, u"create-instance.sh"_s, u"instance.tf"_s },
                            this);
    m_texts->setTitles({ tr("JSON"), tr("curl"), tr("Terraform") }, tr("The request as %1"));
    addWidget(m_texts);
    addStretch();
    connect(m_template, &QPushButton::clicked, this, &ReviewPage::templateWanted);
}

QString ReviewPage::title()
{
    return tr("Review");
}

void ReviewPage::setTarget(const QString& place, const QUrl& url, const QString& region)
{
    m_place = place;
    m_url = url;
    m_region = region;
}

void ReviewPage::setNames(const QHash<QString, QString>& names)
{
    m_names = names;
    fillSummary();
}

void ReviewPage::load(const rules::InstanceDraft& draft)
{
    m_draft = draft;
    // The texts never hold them; a copy here would only live on.
    m_draft.password.clear();
    m_draft.managerPassword.clear();
    fillSummary();
    m_texts->setTexts({ dms::creationJson(m_draft), dms::creationCurl(m_draft, m_url),
                        dms::creationTerraform(m_draft, m_region, m_zones) });
}

void ReviewPage::setLimits(const rules::InstanceLimits& limits)
{
    m_zones = limits.zones.value_or(QList<rules::Zone>());
}

void ReviewPage::addRow(const QString& field, const QString& value, const QString& later)
{
    const int row = m_summary->rowCount();
    m_summary->insertRow(row);
    m_summary->setItem(row, 0, new QTableWidgetItem(field));
    m_summary->setItem(row, 1, new QTableWidgetItem(value.isEmpty() ? format::absent() : displayText(value)));
    m_summary->setItem(row, 2, new QTableWidgetItem(later));
}

void ReviewPage::fillSummary()
{
    const QString never = tr("never");
    const QString free = tr("can be changed");
    const auto named = [this](const QString& id) {
        const QString name = m_names.value(id);
        return name.isEmpty() ? id : tr("%1 (%2)").arg(name, id);
    };
    m_summary->setRowCount(0);
    addRow(tr("Place"), m_place, never);
    addRow(fieldName(Field::Name), m_draft.name, free);
    addRow(fieldName(Field::Description), m_draft.description, free);
    addRow(fieldName(Field::EngineVersion), m_draft.engineVersion, never);
    addRow(fieldName(Field::EnterpriseProjectId), named(m_draft.enterpriseProjectId), free);
    addRow(fieldName(Field::Specification), bandwidthText(m_draft.specification), tr("only upwards"));
    addRow(fieldName(Field::PartitionNum),
           m_draft.partitionNum ? format::number(*m_draft.partitionNum) : u""_s,
           tr("with the specification"));
    addRow(fieldName(Field::StorageSpace),
           m_draft.storageSpaceGb ? format::gigabytes(*m_draft.storageSpaceGb) : u""_s, tr("only upwards"));
    addRow(fieldName(Field::StorageSpecCode), diskName(m_draft.storageSpecCode), never);
    QStringList zones;
    for (const QString& id : std::as_const(m_draft.availableZones))
        zones.append(m_names.value(id, id));
    addRow(fieldName(Field::AvailableZones), zones.join(u", "_s), never);
    addRow(fieldName(Field::VpcId), named(m_draft.vpcId), never);
    addRow(fieldName(Field::SubnetId), named(m_draft.subnetId), never);
    addRow(fieldName(Field::SecurityGroupId), named(m_draft.securityGroupId), free);
    addRow(fieldName(Field::ManagerUser), m_draft.managerUser, never);
    addRow(fieldName(Field::SslEnable), format::yesNo(m_draft.sslEnable), never);
    if (m_draft.sslEnable)
        addRow(fieldName(Field::AccessUser), m_draft.accessUser, never);
    const QString byServer = tr("as the server decides");
    addRow(fieldName(Field::RetentionPolicy),
           m_draft.retentionPolicy.isEmpty() ? byServer : retentionName(m_draft.retentionPolicy), free);
    addRow(fieldName(Field::EnableAutoTopic),
           m_draft.enableAutoTopic ? format::yesNo(*m_draft.enableAutoTopic) : byServer, never);
    addRow(fieldName(Field::MaintainBegin),
           m_draft.maintainBegin.isEmpty() ? byServer
                                           : windowText(m_draft.maintainBegin, m_draft.maintainEnd),
           free);
    QStringList tags;
    for (const rules::Tag& tag : std::as_const(m_draft.tags))
        tags.append(tr("%1=%2").arg(tag.key, tag.value));
    addRow(fieldName(Field::Tags), tags.join(u", "_s), never);
    fitTable();
}

void ReviewPage::fitTable()
{
    m_summary->resizeRowsToContents();
    int height = m_summary->horizontalHeader()->sizeHint().height() + 2 * m_summary->frameWidth();
    for (int row = 0; row < m_summary->rowCount(); ++row)
        height += m_summary->rowHeight(row);
    m_summary->setFixedHeight(height);
}

void ReviewPage::setWarnings(const QList<rules::Violation>& warnings)
{
    if (warnings == m_warnings)
        return;
    m_warnings = warnings;
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const rules::Violation& warning : warnings) {
        auto* box = new QCheckBox(
            tr("%1: %2 (%3)").arg(fieldName(warning.field), describe(warning), reference(warning)),
            m_warningArea);
        box->setObjectName(u"creationWarning"_s);
        box->setChecked(m_accepted.contains(warning));
        m_warningColumn->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, [this, warning](bool accepted) {
            if (accepted)
                m_accepted.append(warning);
            else
                m_accepted.removeAll(warning);
            noticeChange();
        });
    }
    m_warningArea->setVisible(!warnings.isEmpty());
}

QString ReviewPage::ownProblem() const
{
    for (const QCheckBox* box : m_boxes) {
        if (!box->isChecked())
            return tr("Accept the warnings first, or change what they are about.");
    }
    return {};
}

} // namespace partita
