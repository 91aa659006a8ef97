// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/dialogframe.h"

#include "common/banner.h"
#include "common/labels.h"
#include "shell/environmentline.h"

#include <QDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

DialogFrame::DialogFrame(QDialog* dialog)
    : m_dialog(dialog)
    , m_line(new EnvironmentLine(dialog))
    , m_banner(new Banner(dialog))
    , m_heading(new ElidedLabel(1.25, dialog))
    , m_column(new QVBoxLayout)
{
    m_banner->setObjectName(u"dialogMessage"_s);
    m_heading->setObjectName(u"dialogHeading"_s);
    m_line->hide();
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_line);
    all->addSpacing(3 * theme::Grid);
    all->addWidget(m_banner);
    m_column->setContentsMargins(5 * theme::Grid, 2 * theme::Grid, 5 * theme::Grid, 4 * theme::Grid);
    m_column->setSpacing(3 * theme::Grid);
    m_column->addWidget(m_heading);
    all->addLayout(m_column, 1);
}

void DialogFrame::setEnvironment(Environment environment)
{
    m_line->setEnvironment(environment);
    m_line->show();
}

void DialogFrame::setHeading(const QString& text)
{
    m_heading->setText(text);
}

void DialogFrame::say(theme::Tone tone, const QString& text)
{
    m_banner->showMessage(tone, text);
    fit();
}

void DialogFrame::beSilent()
{
    m_banner->hide();
}

void DialogFrame::fit()
{
    if (!m_dialog->isVisible())
        return;
    QLayout* layout = m_dialog->layout();
    layout->activate();
    const int width = m_dialog->width();
    const int needed
        = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->sizeHint().height();
    if (needed > m_dialog->height())
        m_dialog->resize(width, needed);
}

} // namespace partita
