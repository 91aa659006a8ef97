// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/sizinghelp.h"

#include "common/choicenames.h"
#include "common/formatting.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

void addCell(QGridLayout* grid, int column, const QString& label, QAbstractSpinBox* field,
             const QString& name)
{
    auto* title = new QLabel(label);
    title->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(withoutMnemonic(label));
    grid->addWidget(title, 0, column);
    grid->addWidget(field, 1, column);
}

} // namespace

SizingHelp::SizingHelp(QWidget* parent)
    : QGroupBox(tr("How much storage?"), parent)
    , m_perDay(new QDoubleSpinBox(this))
    , m_days(new QDoubleSpinBox(this))
    , m_replicas(new QSpinBox(this))
    , m_result(new QLabel(this))
    , m_take(new QPushButton(tr("&Take this"), this))
{
    m_perDay->setRange(0, 1'000'000);
    m_perDay->setDecimals(1);
    m_perDay->setSuffix(tr(" GB"));
    m_days->setRange(0.1, 365);
    m_days->setDecimals(1);
    m_days->setValue(rules::Workload().retentionDays);
    m_replicas->setRange(int(rules::bounds::TopicReplicas.minimum),
                         int(rules::bounds::TopicReplicas.maximum));
    m_replicas->setValue(rules::Workload().replicas);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * theme::Grid);
    addCell(grid, 0, tr("Written per &day"), m_perDay, u"sizingPerDay"_s);
    addCell(grid, 1, tr("Kept, in days"), m_days, u"sizingDays"_s);
    addCell(grid, 2, tr("Replicas"), m_replicas, u"sizingReplicas"_s);
    grid->setColumnStretch(3, 1);
    m_result->setObjectName(u"sizingResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_take->setObjectName(u"sizingTake"_s);
    m_take->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(grid);
    column->addWidget(m_result);
    column->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_perDay, &QDoubleSpinBox::valueChanged, this, &SizingHelp::work);
    connect(m_days, &QDoubleSpinBox::valueChanged, this, &SizingHelp::work);
    connect(m_replicas, &QSpinBox::valueChanged, this, &SizingHelp::work);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_proposal)
            emit taken(*m_proposal);
    });
    work();
}

void SizingHelp::setLimits(const rules::InstanceLimits& limits)
{
    m_limits = limits;
    work();
}

rules::Workload SizingHelp::workload() const
{
    return { m_perDay->value(), m_days->value(), m_replicas->value() };
}

void SizingHelp::work()
{
    m_proposal.reset();
    if (m_perDay->value() > 0)
        m_proposal = rules::propose(workload(), m_limits);
    m_take->setEnabled(m_proposal.has_value());
    if (m_perDay->value() <= 0) {
        m_result->setText(tr("Say how much your producers write in a day, before replication."));
        return;
    }
    if (!m_proposal) {
        m_result->setText(tr("No specification is large enough for this."));
        return;
    }
    const rules::SpecificationLimits* specification = m_limits.byBandwidth(m_proposal->bandwidth);
    const int brokers = specification ? specification->brokers : 0;
    m_result->setText(
        tr("(%1 GB a day × %2 days × %3 replicas + %4 GB × %5 brokers) ÷ %6 usable ≈ %7 GB: specification %8 "
           "with %9 GB.")
            .arg(QString::number(m_perDay->value(), 'f', 1), QString::number(m_days->value(), 'f', 1),
                 format::number(m_replicas->value()), format::number(rules::sizing::SystemGbPerBroker),
                 format::number(brokers), format::percent(rules::sizing::UsablePercent),
                 format::number(rules::storageNeededGb(workload(), brokers)),
                 bandwidthText(m_proposal->bandwidth), format::number(m_proposal->storageGb)));
}

} // namespace partita
