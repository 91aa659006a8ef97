// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/zoneboxes.h"

#include "common/formatting.h"
#include "common/theme.h"
#include "models/displaytext.h"
#include "rules/instancerules.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

QString nameOf(const rules::Zone& zone)
{
    const QString name = zone.name.isEmpty() ? zone.code : zone.name;
    return displayText(name.isEmpty() ? zone.id : name);
}

} // namespace

ZoneBoxes::ZoneBoxes(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_ids(new QLineEdit(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Grid);
    m_column->addWidget(m_ids);
    m_ids->setObjectName(u"creationZoneIds"_s);
    m_ids->setAccessibleName(tr("Ids of the availability zones"));
    m_ids->setPlaceholderText(tr("Ids of the zones, separated by commas"));
    setFocusProxy(m_ids);
    connect(m_ids, &QLineEdit::textEdited, this, [this](const QString& text) {
        static const QRegularExpression separators(u"[\\s,;\uff0c\uff1b\u3001]+"_s);
        m_chosen = text.split(separators, Qt::SkipEmptyParts);
        emit edited();
    });
}

void ZoneBoxes::setZones(const QStringList& ids)
{
    m_chosen = ids;
    const QSignalBlocker quiet(m_ids);
    m_ids->setText(ids.join(u", "_s));
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker still(m_boxes[i]);
        m_boxes[i]->setChecked(ids.contains(m_known[i]));
    }
}

void ZoneBoxes::setLimits(const rules::InstanceLimits& limits, const QString& bandwidth, const QString& disk)
{
    m_ids->setVisible(!limits.zones.has_value());
    if (!limits.zones)
        return;
    QList<QString> ids;
    for (const rules::Zone& zone : *limits.zones)
        ids.append(zone.id);
    if (ids != m_known)
        rebuild(*limits.zones);
    const rules::SpecificationLimits* specification = limits.byBandwidth(bandwidth);
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const rules::Zone& zone = limits.zones->at(i);
        const bool soldOut = rules::isSoldOut(zone, specification, disk);
        m_boxes[i]->setText(soldOut ? tr("%1 (sold out)").arg(nameOf(zone)) : nameOf(zone));
        // What is ticked already can be taken back.
        m_boxes[i]->setEnabled(!soldOut || m_boxes[i]->isChecked());
        m_boxes[i]->setToolTip(format::toolTip(soldOut ? tr("Sold out for the chosen specification and disk")
                                                       : tr("Id %1").arg(zone.id)));
    }
}

void ZoneBoxes::rebuild(const QList<rules::Zone>& zones)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_known.clear();
    for (const rules::Zone& zone : zones) {
        auto* box = new QCheckBox(this);
        box->setObjectName(u"creationZone_"_s + zone.id);
        box->setChecked(m_chosen.contains(zone.id));
        m_column->addWidget(box);
        m_boxes.append(box);
        m_known.append(zone.id);
        connect(box, &QCheckBox::toggled, this, &ZoneBoxes::takeTicks);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

void ZoneBoxes::takeTicks()
{
    QStringList chosen;
    // Ids that the region does not know stay, so that the rules can tell of them, until a tick replaces them.
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            chosen.append(m_known[i]);
    }
    m_chosen = chosen;
    emit edited();
}

} // namespace partita
