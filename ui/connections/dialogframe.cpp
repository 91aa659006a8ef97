// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/dialogframe.h"

#include "common/banner.h"
#include "common/labels.h"
#include "shell/environmentline.h"

#include <QDialog>
#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

class Fitter final : public QObject
{
public:
    Fitter(QDialog* dialog, DialogFrame& frame)
        : m_frame(frame)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange)
            m_frame.widen();
        if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            m_frame.fit();
        return false;
    }

private:
    DialogFrame& m_frame;
};

} // namespace

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
    m_fitter = std::make_unique<Fitter>(dialog, *this);
}

DialogFrame::~DialogFrame() = default;

void DialogFrame::setEnvironment(Environment environment)
{
    m_line->setEnvironment(environment);
    m_line->show();
}

void DialogFrame::setHeading(const QString& text)
{
    m_heading->setText(text);
}

void DialogFrame::setWidth(int characters)
{
    m_characters = characters;
    widen();
}

void DialogFrame::widen()
{
    if (m_characters > 0)
        m_dialog->setMinimumWidth(m_dialog->fontMetrics().averageCharWidth() * m_characters);
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
    const int room = m_dialog->screen()->availableSize().height();
    if (std::min(needed, room) > m_dialog->height())
        m_dialog->resize(width, std::min(needed, room));
}

QPushButton* addButton(QDialogButtonBox& box, const QString& objectName, const QString& text,
                       QDialogButtonBox::ButtonRole role)
{
    QPushButton* button = box.addButton(text, role);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace partita
