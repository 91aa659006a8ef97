// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creation/creationpage.h"
#include "dms/livelimits.h"
#include "ops/choices.h"

class QComboBox;

namespace partita {

class SizingHelp;
class SpecificationCards;
class StorageField;
class ZoneBoxes;

//! How large the instance is and where it stands.
class CapacityPage final : public CreationPage
{
    Q_OBJECT

public:
    explicit CapacityPage(QWidget* parent = nullptr);

    static QString title();
    void load(const rules::InstanceDraft& draft) override;
    void store(rules::InstanceDraft& draft) const override;
    void setLimits(const rules::InstanceLimits& limits) override;
    //! How far the region's own limits are, and where they differ from the specification's.
    void showOffer(const Choices<dms::Offer>& offer, const QList<dms::LimitDifference>& differences);

private:
    void choose(const QString& bandwidth);
    void fillDisks();
    void followChoice();

    rules::InstanceLimits m_limits;
    FieldNote* m_offer = nullptr;
    SpecificationCards* m_cards = nullptr;
    StorageField* m_storage = nullptr;
    FieldBlock* m_storageBlock = nullptr;
    QComboBox* m_disk = nullptr;
    ZoneBoxes* m_zones = nullptr;
    SizingHelp* m_sizing = nullptr;
};

} // namespace partita
