// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/environmentline.h"

#include "common/environmentwords.h"
#include "common/theme.h"
#include "common/tints.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace partita {

EnvironmentLine::EnvironmentLine(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"environmentLine"_s);
    setFixedHeight(theme::Grid - 1);
    retranslate();
}

void EnvironmentLine::setEnvironment(std::optional<Environment> environment, Tint tint)
{
    m_tint = tint;
    m_environment = environment;
    retranslate();
    update();
}

void EnvironmentLine::retranslate()
{
    const QString name = m_environment ? environmentName(*m_environment) : tr("none");
    setAccessibleName(tr("Environment: %1").arg(name));
    setToolTip(m_environment ? accessibleName() : QString());
}

void EnvironmentLine::paintEvent(QPaintEvent*)
{
    if (m_environment)
        QPainter(this).fillRect(rect(), tintColor(m_tint, *m_environment, palette()));
}

void EnvironmentLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace partita
