// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include "common/banner.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/scrollpage.h"
#include "common/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_emblem(new QLabel(this))
    , m_title(new HeadingLabel(1.8, this))
    , m_subtitle(new QuietLabel(this))
    , m_banner(new Banner(this))
    , m_demo(new QPushButton(this))
    , m_demoText(new QuietLabel(this))
    , m_connect(new QPushButton(this))
    , m_connectText(new QuietLabel(this))
    , m_hint(new QuietLabel(this))
{
    setObjectName(u"startPage"_s);
    m_banner->setObjectName(u"startBanner"_s);
    m_demo->setObjectName(u"startDemoButton"_s);
    m_demo->setIcon(icon(Icon::Demo));
    m_connect->setObjectName(u"startConnectButton"_s);
    m_connect->setIcon(icon(Icon::Connection));
    for (QLabel* centred : std::initializer_list<QLabel*> { m_emblem, m_title, m_subtitle, m_hint }) {
        centred->setAlignment(Qt::AlignHCenter);
        centred->setWordWrap(centred != m_emblem);
    }

    m_page = new QWidget(this);
    auto* column = new QVBoxLayout(m_page);
    column->setSpacing(2 * theme::Grid);
    column->addStretch(2);
    column->addWidget(m_emblem);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(4 * theme::Grid);
    column->addWidget(m_banner);
    column->addWidget(makeChoice(m_demo, m_demoText));
    column->addSpacing(2 * theme::Grid);
    column->addWidget(makeChoice(m_connect, m_connectText));
    column->addSpacing(5 * theme::Grid);
    column->addWidget(m_hint);
    column->addStretch(3);
    auto* content = new QWidget;
    auto* centre = new QHBoxLayout(content);
    centre->addStretch();
    centre->addWidget(m_page, 100);
    centre->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollPage(content, this));

    connect(m_demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(m_connect, &QPushButton::clicked, this, &StartPage::connectRequested);
    fitToFont();
    retranslate();
}

QWidget* StartPage::makeChoice(QPushButton* button, QuietLabel* explanation)
{
    auto* box = new QWidget(this);
    button->setParent(box);
    explanation->setParent(box);
    button->setAutoDefault(true);
    explanation->setWordWrap(true);
    explanation->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Grid);
    column->addWidget(button);
    column->addWidget(explanation);
    return box;
}

void StartPage::retranslate()
{
    m_title->setText(tr("Welcome to Partita"));
    m_subtitle->setText(tr("All your Kafka instances, in every region and project, in one window."));
    m_demo->setText(m_demoStarting ? tr("The demo estate is starting…") : tr("Open the &demo estate"));
    m_demoText->setText(
        tr("A made-up cloud on this computer, to look around in. It needs no account and costs nothing."));
    m_connect->setText(tr("&Add a connection…"));
    m_connectText->setText(tr("Your own projects, with an access key or a user. Secrets are kept in the "
                              "keychain or in memory only."));
    m_hint->setText(tr("Everything here can be done with the keyboard: Tab moves, Enter chooses."));
    m_demo->setAccessibleDescription(m_demoText->text());
    m_connect->setAccessibleDescription(m_connectText->text());
}

void StartPage::fitToFont()
{
    const int line = fontMetrics().height();
    m_page->setMaximumWidth(fontMetrics().averageCharWidth() * 88);
    for (QPushButton* button : { m_demo, m_connect }) {
        button->setIconSize(QSize(1, 1) * (line + theme::Grid));
        button->setMinimumHeight(line + 6 * theme::Grid);
    }
    drawEmblem();
}

void StartPage::drawEmblem()
{
    const int side = fontMetrics().height() * 4;
    m_emblem->setPixmap(iconPixmap(Icon::App, side, theme::accent(palette()), devicePixelRatioF()));
}

void StartPage::setDemoStarting(bool starting)
{
    m_demoStarting = starting;
    m_demo->setEnabled(!starting);
    retranslate();
}

void StartPage::showProblem(const QString& text)
{
    if (text.isEmpty())
        m_banner->hide();
    else
        m_banner->showMessage(theme::Tone::Bad, text);
}

void StartPage::focusFirst()
{
    m_demo->setFocus(Qt::OtherFocusReason);
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        drawEmblem();
    else if (event->type() == QEvent::FontChange && m_page)
        fitToFont();
}

} // namespace partita
