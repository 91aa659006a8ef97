// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/instancefinder.h"

#include "common/formatting.h"
#include "common/labels.h"
#include "common/theme.h"
#include "instances/instancesources.h"
#include "instances/querychips.h"
#include "instances/queryfield.h"
#include "instances/statusfilter.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

InstanceFinder::InstanceFinder(InstanceListModel& model, InstanceSources& sources, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_sources(sources)
    , m_chips(new QueryChips(this))
{
    makeTools();
    connect(m_field, &QLineEdit::textChanged, this, &InstanceFinder::read);
    connect(m_chips, &QueryChips::removeRequested, this, &InstanceFinder::remove);
    connect(m_chips, &QueryChips::focusLost, m_field, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_statusFilter, &StatusFilter::chosenChanged, this, &InstanceFinder::choose);
    connect(m_statusFilter, &StatusFilter::aboutToOpen, this,
            [this] { m_statusFilter->setCounts(m_sources.statusCounts()); });
    connect(m_showFailed, &QCheckBox::toggled, &m_sources, &InstanceSources::setIncludeFailures);
    retranslate();
}

void InstanceFinder::makeTools()
{
    m_field = new QueryField([this](InstanceQuery::Key key) { return m_model.values(key); }, this);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    m_statusFilter = new StatusFilter(this);
    m_showFailed = new QCheckBox(this);
    m_showFailed->setObjectName(u"showFailedCheck"_s);
    m_counts = new QuietLabel(this);
    m_counts->setObjectName(u"instanceCounts"_s);
    m_row = new QHBoxLayout(this);
    m_row->setSpacing(2 * theme::Grid);
    m_row->addWidget(m_field, 2);
    m_row->addWidget(m_statusFilter);
    m_row->addWidget(m_showFailed);
    m_row->addSpacing(2 * theme::Grid);
    m_row->addWidget(m_counts);
    m_row->addStretch(1);
}

void InstanceFinder::addTool(QWidget* tool)
{
    m_row->insertWidget(m_row->indexOf(m_showFailed), tool);
}

QString InstanceFinder::text() const
{
    return m_field->text();
}

void InstanceFinder::setText(const QString& text)
{
    m_field->setText(text);
}

void InstanceFinder::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool InstanceFinder::clear()
{
    if (m_field->text().isEmpty())
        return false;
    m_field->clear();
    return true;
}

void InstanceFinder::read()
{
    m_reading = readQuery(m_field->text());
    const InstanceQuery query = m_reading.query();
    m_statusFilter->setChosen(statusesIn(query));
    m_model.setQuery(query);
    m_chips->showReading(m_reading, vainTokens());
}

void InstanceFinder::remove(int part)
{
    const QueryReading::Part& taken = m_reading.parts.at(size_t(part));
    m_field->setText(withoutPart(m_field->text(), taken.begin, taken.end));
}

void InstanceFinder::choose(const QSet<QString>& statuses)
{
    m_field->setText(withStatuses(m_field->text(), statuses));
}

//! A mistyped value must not look like an empty estate. Of names, ids and addresses the list itself tells.
QList<InstanceQuery::Token> InstanceFinder::vainTokens() const
{
    using Key = InstanceQuery::Key;
    QList<InstanceQuery::Token> vain;
    if (!m_sources.summary().hasValue || m_model.total() == 0)
        return vain;
    for (const QueryReading::Part& part : m_reading.parts) {
        const InstanceQuery::Token& token = part.token;
        const bool listed = token.key != Key::Text && token.key != Key::Name && token.key != Key::Id
            && token.key != Key::Address && !token.value.isEmpty();
        if (listed && !occursIn(token, m_model.values(token.key)))
            vain.append(token);
    }
    return vain;
}

void InstanceFinder::showState()
{
    const int total = m_model.total();
    const int shown = m_model.shown();
    m_counts->setVisible(m_sources.summary().hasValue);
    m_counts->setText(shown == total ? tr("%n instance(s)", nullptr, total)
                                     : tr("%1 of %n instance(s)", nullptr, total).arg(format::number(shown)));
    m_chips->showReading(m_reading, vainTokens());
}

void InstanceFinder::retranslate()
{
    m_showFailed->setText(tr("Show &failed creations"));
    m_showFailed->setToolTip(tr("Also ask for instances whose creation has failed"));
    showState();
}

void InstanceFinder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace partita
