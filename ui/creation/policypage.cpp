// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/policypage.h"

#include "common/choicenames.h"
#include "common/windowbox.h"
#include "creation/tagtable.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace partita {

using rules::Field;

PolicyPage::PolicyPage(QWidget* parent)
    : CreationPage(parent)
{
    const auto make = [this](const QString& name) {
        auto* combo = new QComboBox(this);
        combo->setObjectName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::currentIndexChanged, this, &PolicyPage::noticeChange);
        return combo;
    };
    m_retention = make(u"creationRetention"_s);
    m_retention->addItem(tr("As the server decides"), QString());
    for (const QString& policy : { u"time_base"_s, u"produce_reject"_s })
        m_retention->addItem(retentionName(policy), policy);
    add({ Field::RetentionPolicy }, tr("When the &storage is full"), m_retention)
        ->setHint(tr("Can be changed later."));
    m_autoTopic = make(u"creationAutoTopic"_s);
    m_autoTopic->addItem(tr("As the server decides"), QVariant());
    m_autoTopic->addItem(tr("On: a client that names a topic creates it"), true);
    m_autoTopic->addItem(tr("Off: topics are created on purpose"), false);
    add({ Field::EnableAutoTopic }, tr("&Automatic topics"), m_autoTopic)
        ->setHint(tr("Automatic topics have 3 partitions, 3 replicas and a retention of 72 hours; a typing "
                     "mistake in a client creates one too."));
    m_window = new WindowBox(this);
    m_window->setObjectName(u"creationWindow"_s);
    connect(m_window, &QComboBox::currentIndexChanged, this, &PolicyPage::noticeChange);
    add({ Field::MaintainBegin, Field::MaintainEnd }, tr("Maintenance &window"), m_window)
        ->setHint(tr("When the service may work on it. Can be changed later."));
    m_tags = new TagTable(this);
    add({ Field::Tags, Field::TagKey, Field::TagValue }, tr("&Tags"), m_tags, m_tags->focusTarget())
        ->setHint(
            tr("Keys of %1 to %2 characters, values of at most %3; none of = * < > \\ , | /. At most %4.")
                .arg(rules::bounds::TagKeyLength.minimum)
                .arg(rules::bounds::TagKeyLength.maximum)
                .arg(rules::bounds::TagValueLength.maximum)
                .arg(rules::bounds::Tags));
    addStretch();
    connect(m_tags, &TagTable::edited, this, &PolicyPage::noticeChange);
}

QString PolicyPage::title()
{
    return tr("Policy");
}

void PolicyPage::load(const rules::InstanceDraft& draft)
{
    const QSignalBlocker quiet(this);
    m_retention->setCurrentIndex(qMax(0, m_retention->findData(draft.retentionPolicy)));
    m_autoTopic->setCurrentIndex(draft.enableAutoTopic ? (*draft.enableAutoTopic ? 1 : 2) : 0);
    m_window->setWindow(draft.maintainBegin, draft.maintainEnd);
    m_tags->setTags(draft.tags);
}

void PolicyPage::store(rules::InstanceDraft& draft) const
{
    draft.retentionPolicy = m_retention->currentData().toString();
    const QVariant autoTopic = m_autoTopic->currentData();
    draft.enableAutoTopic = autoTopic.isValid() ? std::optional(autoTopic.toBool()) : std::nullopt;
    draft.maintainBegin = m_window->begin();
    draft.maintainEnd = m_window->end();
    draft.tags = m_tags->tags();
}

void PolicyPage::setLimits(const rules::InstanceLimits& limits)
{
    m_window->setWindows(limits.windows);
}

} // namespace partita
