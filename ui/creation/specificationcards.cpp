// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/specificationcards.h"

#include "common/choicenames.h"
#include "common/formatting.h"
#include "common/glyphs.h"
#include "common/theme.h"
#include "rules/instancerules.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int Padding = 3 * theme::Grid;

QStringList factsOf(const rules::SpecificationLimits& specification)
{
    QStringList facts;
    if (specification.tps > 0)
        facts.append(
            SpecificationCard::tr("up to %1 messages a second").arg(format::number(specification.tps)));
    facts.append(SpecificationCard::tr("%1 partitions").arg(format::number(specification.partitions)));
    facts.append(
        SpecificationCard::tr("storage %1 to %2 GB")
            .arg(format::number(specification.minStorageGb), format::number(specification.maxStorageGb)));
    QStringList disks;
    for (const rules::DiskLimits& disk : specification.disks)
        disks.append(diskName(disk.storageSpecCode));
    facts.append(disks.join(SpecificationCard::tr(" or ")));
    if (specification.brokers > 0)
        facts.append(SpecificationCard::tr("≈ %n broker(s)", nullptr, specification.brokers));
    return facts;
}

//! Whether no zone has any of it left.
bool isSoldOutEverywhere(const rules::SpecificationLimits& specification, const rules::InstanceLimits& limits)
{
    if (!limits.zones || limits.zones->isEmpty())
        return false;
    const auto hasDisk = [&](const rules::Zone& zone) {
        return std::any_of(specification.disks.cbegin(), specification.disks.cend(), [&](const auto& disk) {
            return !rules::isSoldOut(zone, &specification, disk.storageSpecCode);
        });
    };
    return std::none_of(limits.zones->cbegin(), limits.zones->cend(), hasDisk);
}

} // namespace

// --- one card ---------------------------------------------------------------------------------

SpecificationCard::SpecificationCard(const rules::SpecificationLimits& specification, QWidget* parent)
    : QAbstractButton(parent)
    , m_bandwidth(specification.bandwidth)
    , m_title(bandwidthText(specification.bandwidth))
    , m_facts(factsOf(specification))
{
    setObjectName(u"specification"_s + m_bandwidth);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_title);
    setAccessibleDescription(m_facts.join(u", "_s));
}

void SpecificationCard::setRefusal(const QString& why)
{
    m_refusal = why;
    setEnabled(why.isEmpty());
    setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
    setAccessibleDescription(lines().join(u", "_s));
    updateGeometry();
}

QStringList SpecificationCard::lines() const
{
    return m_refusal.isEmpty() ? m_facts : m_facts + QStringList { m_refusal };
}

QSize SpecificationCard::sizeHint() const
{
    const QFontMetrics head(theme::heading(font(), 1.25));
    // As it is laid out: the lines of another script are higher than those of the font.
    const QSize facts = fontMetrics().size(0, lines().join(u'\n'));
    const int title = head.horizontalAdvance(m_title) + theme::iconSide(font()) + 2 * theme::Grid;
    const int height = head.height() + theme::Grid + facts.height();
    return { qMax(title, facts.width()) + 2 * Padding, height + 2 * Padding };
}

void SpecificationCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = theme::accent(palette());
    const bool chosen = isChecked();
    const qreal width = chosen ? 2 : 1;
    QColor paper = palette().color(QPalette::Base);
    if (chosen)
        paper = theme::mix(paper, accent, 0.10);
    else if (underMouse() && isEnabled())
        paper = theme::mix(paper, accent, 0.04);
    painter.setBrush(paper);
    painter.setPen(QPen(chosen || hasFocus() ? accent : theme::hairline(palette()), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), theme::Grid, theme::Grid);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), theme::Grid, theme::Grid);
    }

    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    QRect place = rect().adjusted(Padding, Padding, -Padding, -Padding);
    const QFont head = theme::heading(font(), 1.25);
    painter.setFont(head);
    painter.setPen(palette().color(group, QPalette::Text));
    const int height = QFontMetrics(head).height();
    painter.drawText(place.left(), place.top(), place.width(), height, Qt::AlignLeading | Qt::AlignVCenter,
                     m_title);
    if (chosen) {
        const int side = theme::iconSide(font());
        paintGlyph(painter, QRectF(place.right() - side, place.top() + (height - side) / 2.0, side, side),
                   Glyph::Good, accent, paper);
    }
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme::quietText(palette()) : palette().color(group, QPalette::Text));
    place.setTop(place.top() + height + theme::Grid);
    painter.drawText(place, Qt::AlignLeading | Qt::AlignTop, lines().join(u'\n'));
}

// --- all of them ------------------------------------------------------------------------------

SpecificationCards::SpecificationCards(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"specificationCards"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2 * theme::Grid);
    // Not buttonClicked(): assistive technology toggles.
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool checked) {
        if (!checked)
            return;
        m_bandwidth = static_cast<SpecificationCard*>(button)->bandwidth();
        emit chosen(m_bandwidth);
    });
}

void SpecificationCards::setLimits(const rules::InstanceLimits& limits)
{
    const bool hadFocus
        = std::any_of(m_cards.cbegin(), m_cards.cend(), [](auto* c) { return c->hasFocus(); });
    qDeleteAll(m_cards);
    m_cards.clear();
    QWidget* before = nullptr;
    for (const rules::SpecificationLimits& specification : limits.specifications) {
        auto* card = new SpecificationCard(specification, this);
        if (isSoldOutEverywhere(specification, limits))
            card->setRefusal(tr("sold out in every zone"));
        m_group->addButton(card);
        m_cards.append(card);
        if (before)
            setTabOrder(before, card);
        before = card;
    }
    if (!m_cards.isEmpty())
        setFocusProxy(m_cards.first());
    m_columns = 0;
    arrange();
    showChosen();
    if (hadFocus)
        setFocus();
}

void SpecificationCards::setBandwidth(const QString& bandwidth)
{
    m_bandwidth = bandwidth;
    showChosen();
}

void SpecificationCards::showChosen()
{
    const QSignalBlocker quiet(m_group);
    // An exclusive group keeps one button pressed, whatever is asked of it.
    m_group->setExclusive(false);
    for (SpecificationCard* card : std::as_const(m_cards)) {
        card->setChecked(card->bandwidth() == m_bandwidth);
        if (card->isChecked())
            setFocusProxy(card);
    }
    m_group->setExclusive(true);
}

void SpecificationCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SpecificationCards::arrange()
{
    int widest = 1;
    for (const SpecificationCard* card : std::as_const(m_cards))
        widest = qMax(widest, card->sizeHint().width());
    const int fitting = qMax(1, (width() + m_grid->spacing()) / (widest + m_grid->spacing()));
    // Four in one row, or two and two; never three and one.
    const int columns = fitting >= 4 ? 4 : fitting >= 2 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
}

} // namespace partita
