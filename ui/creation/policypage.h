// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creation/creationpage.h"

class QComboBox;

namespace partita {

class TagTable;
class WindowBox;

//! How the instance behaves, and when it may be maintained.
class PolicyPage final : public CreationPage
{
    Q_OBJECT

public:
    explicit PolicyPage(QWidget* parent = nullptr);

    static QString title();
    void load(const rules::InstanceDraft& draft) override;
    void store(rules::InstanceDraft& draft) const override;
    void setLimits(const rules::InstanceLimits& limits) override;

private:
    QComboBox* m_retention = nullptr;
    QComboBox* m_autoTopic = nullptr;
    WindowBox* m_window = nullptr;
    TagTable* m_tags = nullptr;
};

} // namespace partita
