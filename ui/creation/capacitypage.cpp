// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/capacitypage.h"

#include "common/choicenames.h"
#include "common/errorwords.h"
#include "common/formatting.h"
#include "common/labels.h"
#include "creation/sizinghelp.h"
#include "creation/specificationcards.h"
#include "creation/storagefield.h"
#include "creation/zoneboxes.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace partita {

using rules::Field;

namespace {

QString wordsOf(const dms::LimitDifference& difference)
{
    using Kind = dms::LimitDifference::Kind;
    const auto say = [&](const QString& what) {
        return CapacityPage::tr("%1: %2 is %3 here, and %4 in the API reference")
            .arg(difference.bandwidth, what, difference.offered, difference.documented);
    };
    switch (difference.kind) {
    case Kind::MinStorage:
        return say(CapacityPage::tr("the least storage"));
    case Kind::Partitions:
        return say(CapacityPage::tr("the number of partitions"));
    case Kind::Disks:
        return say(CapacityPage::tr("the choice of disks"));
    case Kind::ProductId:
        return say(CapacityPage::tr("the product id"));
    case Kind::Added:
        return CapacityPage::tr("%1 is not in the API reference").arg(difference.bandwidth);
    case Kind::Missing:
        return CapacityPage::tr("%1 is not offered in this region").arg(difference.bandwidth);
    }
    return {};
}

} // namespace

CapacityPage::CapacityPage(QWidget* parent)
    : CreationPage(parent)
    , m_limits(rules::InstanceLimits::embedded())
{
    m_offer = new FieldNote(this);
    m_offer->setObjectName(u"creationOffer"_s);
    m_offer->hide();
    addWidget(m_offer);
    m_cards = new SpecificationCards(this);
    add({ Field::Specification, Field::PartitionNum, Field::ProductId }, tr("&Specification"), m_cards)
        ->setHint(tr("The bandwidth decides about partitions, disks and the least storage."));
    m_storage = new StorageField(this);
    m_storageBlock = add({ Field::StorageSpace }, tr("S&torage"), m_storage, m_storage->numberField());
    m_sizing = new SizingHelp(this);
    addWidget(m_sizing);
    m_disk = new QComboBox(this);
    m_disk->setObjectName(u"creationDisk"_s);
    add({ Field::StorageSpecCode }, tr("&Disk type"), m_disk)->setHint(tr("Cannot be changed later."));
    m_zones = new ZoneBoxes(this);
    add({ Field::AvailableZones }, tr("&Availability zones"), m_zones)
        ->setHint(
            tr("One zone, or %1 and more. Cannot be changed later.").arg(rules::bounds::MultiZoneMinimum));
    addStretch();
    connect(m_cards, &SpecificationCards::chosen, this, &CapacityPage::choose);
    connect(m_storage, &StorageField::edited, this, &CapacityPage::noticeChange);
    connect(m_zones, &ZoneBoxes::edited, this, &CapacityPage::noticeChange);
    connect(m_disk, &QComboBox::currentIndexChanged, this, [this] {
        followChoice();
        noticeChange();
    });
    connect(m_sizing, &SizingHelp::taken, this, [this](const rules::SizingProposal& proposal) {
        m_cards->setBandwidth(proposal.bandwidth);
        choose(proposal.bandwidth);
        m_storage->setGigabytes(proposal.storageGb);
        noticeChange();
    });
    setLimits(m_limits);
}

QString CapacityPage::title()
{
    return tr("Capacity");
}

void CapacityPage::load(const rules::InstanceDraft& draft)
{
    m_cards->setBandwidth(draft.specification);
    fillDisks();
    {
        const QSignalBlocker quiet(m_disk);
        int row = m_disk->findData(draft.storageSpecCode);
        if (row < 0 && !draft.storageSpecCode.isEmpty()) {
            m_disk->addItem(diskName(draft.storageSpecCode), draft.storageSpecCode);
            row = m_disk->count() - 1;
        }
        m_disk->setCurrentIndex(row);
    }
    m_storage->setGigabytes(draft.storageSpaceGb);
    m_zones->setZones(draft.availableZones);
    followChoice();
}

void CapacityPage::store(rules::InstanceDraft& draft) const
{
    draft.specification = m_cards->bandwidth();
    draft.storageSpaceGb = m_storage->gigabytes();
    draft.storageSpecCode = m_disk->currentData().toString();
    draft.availableZones = m_zones->zones();
    const rules::SpecificationLimits* specification = m_limits.byBandwidth(draft.specification);
    draft.productId = specification ? specification->productId : QString();
    draft.partitionNum = specification ? std::optional(specification->partitions) : std::nullopt;
}

void CapacityPage::setLimits(const rules::InstanceLimits& limits)
{
    m_limits = limits;
    m_cards->setLimits(limits);
    m_sizing->setLimits(limits);
    fillDisks();
    followChoice();
}

void CapacityPage::choose(const QString& bandwidth)
{
    const rules::SpecificationLimits* specification = m_limits.byBandwidth(bandwidth);
    // A size that somebody thought about stays, even where it breaks a rule now; a minimum follows.
    const auto isMinimum = [this](qint64 gigabytes) {
        return std::any_of(m_limits.specifications.cbegin(), m_limits.specifications.cend(),
                           [&](const auto& s) { return s.minStorageGb == gigabytes; });
    };
    const auto entered = m_storage->gigabytes();
    if (specification && (!entered || isMinimum(*entered)))
        m_storage->setGigabytes(specification->minStorageGb);
    fillDisks();
    if (specification && m_disk->currentIndex() < 0 && !specification->disks.isEmpty())
        m_disk->setCurrentIndex(m_disk->findData(specification->disks.first().storageSpecCode));
    followChoice();
    noticeChange();
}

void CapacityPage::fillDisks()
{
    const QString chosen = m_disk->currentData().toString();
    const rules::SpecificationLimits* specification = m_limits.byBandwidth(m_cards->bandwidth());
    QStringList codes;
    for (const rules::SpecificationLimits& each : std::as_const(m_limits.specifications)) {
        for (const rules::DiskLimits& disk : each.disks) {
            if (!codes.contains(disk.storageSpecCode))
                codes.append(disk.storageSpecCode);
        }
    }
    const QSignalBlocker quiet(m_disk);
    m_disk->clear();
    for (const QString& code : std::as_const(codes)) {
        const bool offered = !specification || specification->disk(code);
        m_disk->addItem(offered ? diskName(code) : tr("%1 (not with this specification)").arg(diskName(code)),
                        code);
        qobject_cast<QStandardItemModel*>(m_disk->model())->item(m_disk->count() - 1)->setEnabled(offered);
    }
    m_disk->setCurrentIndex(m_disk->findData(chosen));
}

void CapacityPage::followChoice()
{
    const rules::SpecificationLimits* specification = m_limits.byBandwidth(m_cards->bandwidth());
    m_storage->setEnabled(specification != nullptr);
    if (specification) {
        m_storage->setRange({ specification->minStorageGb, specification->maxStorageGb });
        m_storageBlock->setHint(tr("%1 to %2 GB, of which about %3 can be used. Storage can be enlarged "
                                   "later, and never reduced.")
                                    .arg(format::number(specification->minStorageGb),
                                         format::number(specification->maxStorageGb),
                                         format::percent(rules::sizing::UsablePercent)));
    } else {
        m_storageBlock->setHint(tr("Choose a specification first."));
    }
    m_zones->setLimits(m_limits, m_cards->bandwidth(), m_disk->currentData().toString());
}

void CapacityPage::showOffer(const Choices<dms::Offer>& offer, const QList<dms::LimitDifference>& differences)
{
    using State = Choices<dms::Offer>::State;
    if (offer.state == State::Loading)
        return m_offer->say(
            FieldNote::Kind::Busy,
            tr("The region is asked what it offers; until it answers, these are the values of the API "
               "reference."));
    if (offer.state == State::Failed && offer.error)
        return m_offer->say(
            FieldNote::Kind::Warning,
            tr("The region did not say what it offers: %1 These are the values of the API reference.")
                .arg(describe(*offer.error).happened));
    QStringList lines;
    for (const dms::LimitDifference& difference : differences)
        lines.append(wordsOf(difference));
    m_offer->say(FieldNote::Kind::Hint,
                 lines.isEmpty()
                     ? QString()
                     : tr("The region differs from the API reference; what the region says applies:") + u'\n'
                         + lines.join(u'\n'));
}

} // namespace partita
