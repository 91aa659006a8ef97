// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/creationspanel.h"

#include "common/banner.h"
#include "creation/creationwords.h"
#include "models/displaytext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! Elapsed time is told in seconds; more often nobody reads it.
constexpr std::chrono::milliseconds Tick { 5000 };

} // namespace

CreationsPanel::CreationsPanel(Creations& creations, Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_creations(creations)
    , m_clock(clock)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"creationsPanel"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&creations, &Creations::added, this, &CreationsPanel::added);
    connect(&creations, &Creations::removing, this, &CreationsPanel::removing);
    const auto open = creations.all();
    for (Creation* creation : open)
        added(creation);
}

CreationsPanel::~CreationsPanel() = default;

void CreationsPanel::added(Creation* creation)
{
    Line line { creation, new Banner(this) };
    line.banner->setObjectName(u"creationLine"_s);
    line.open = line.banner->addButton(u"creationOpen"_s);
    line.again = line.banner->addButton(u"creationAgain"_s);
    line.purge = line.banner->addButton(u"creationPurge"_s);
    line.dismiss = line.banner->addButton(u"creationDismiss"_s);
    line.open->setText(tr("Open"));
    line.again->setText(tr("Start again from this draft…"));
    line.purge->setText(tr("Remove failed creations…"));
    line.dismiss->setText(tr("Dismiss"));
    const QString name = displayText(creation->intent().draft.name);
    line.open->setAccessibleName(tr("Open “%1”").arg(name));
    line.again->setAccessibleName(tr("Start again from the draft of “%1”").arg(name));
    line.purge->setAccessibleName(tr("Remove “%1” and other failed creations").arg(name));
    line.dismiss->setAccessibleName(tr("Dismiss the message about “%1”").arg(name));
    m_column->addWidget(line.banner);
    connect(line.open, &QPushButton::clicked, this, [this, creation] { emit openRequested(creation); });
    connect(line.again, &QPushButton::clicked, this,
            [this, creation] { emit startAgainRequested(creation); });
    connect(line.purge, &QPushButton::clicked, this,
            [this, creation] { emit removeFailedRequested(creation); });
    connect(line.dismiss, &QPushButton::clicked, this, [this, creation] { m_creations.forget(*creation); });
    connect(creation, &Creation::changed, this, &CreationsPanel::drawAll);
    m_lines.push_back(line);
    draw(line);
    tick();
}

void CreationsPanel::removing(Creation* creation)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line& line) { return line.creation == creation; });
    if (found == m_lines.end())
        return;
    creation->disconnect(this);
    found->banner->hide();
    // The click that led here may have come from it.
    found->banner->deleteLater();
    m_lines.erase(found);
}

void CreationsPanel::draw(const Line& line)
{
    const Creation& creation = *line.creation;
    const CreationWords words = creationWords(creation);
    QString text = words.text;
    if (!creation.isOver())
        text = tr("%1 %2", "sentence, duration")
                   .arg(text, creationDuration(creation, m_creations.usual(creation.intent().region)));
    using Phase = Creation::Phase;
    const Phase phase = creation.phase();
    line.open->setVisible(creation.session() && !creation.instance().isEmpty() && phase != Phase::Vanished);
    line.again->setVisible(phase == Phase::CreateFailed || phase == Phase::NotCreated
                           || phase == Phase::Refused || phase == Phase::NotSent);
    line.purge->setVisible(phase == Phase::CreateFailed && creation.session());
    line.dismiss->setVisible(creation.isOver());
    line.banner->showMessage(words.tone, text);
}

void CreationsPanel::drawAll()
{
    for (const Line& line : m_lines)
        draw(line);
    tick();
}

bool CreationsPanel::isAnyUnderWay() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [](const Line& line) { return !line.creation->isOver(); });
}

void CreationsPanel::tick()
{
    if (!isVisible() || !isAnyUnderWay()) {
        m_timer.reset();
        return;
    }
    if (m_timer)
        return;
    m_timer = std::make_unique<QObject>();
    m_clock.after(Tick, m_timer.get(), [this] {
        m_timer.reset();
        drawAll();
    });
}

void CreationsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    drawAll();
}

void CreationsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    tick();
}

} // namespace partita
