// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/contentstack.h"

#include "common/emptystate.h"
#include "common/skeleton.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace partita {

ContentStack::ContentStack(QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_skeleton(new Skeleton(this))
{
    m_skeleton->setObjectName(u"loadingState"_s);
    addWidget(m_skeleton);
    addWidget(m_content);
}

void ContentStack::showContent()
{
    setCurrentWidget(m_content);
}

void ContentStack::showLoading(const QString& text)
{
    m_skeleton->setAccessibleName(text);
    setCurrentWidget(m_skeleton);
}

void ContentStack::makeNotice()
{
    m_notice = new EmptyState(this);
    m_notice->setObjectName(u"emptyState"_s);
    m_action = m_notice->addButton(u"noticeButton"_s);
    m_details = m_notice->addButton(u"noticeDetailsButton"_s);
    connect(m_action, &QPushButton::clicked, this, &ContentStack::actionClicked);
    connect(m_details, &QPushButton::clicked, this, &ContentStack::detailsClicked);
    addWidget(m_notice);
}

void ContentStack::showNotice(const Notice& notice)
{
    if (!m_notice)
        makeNotice();
    m_notice->setContent(notice.icon, notice.title, notice.text);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_details->setText(notice.details);
    m_details->setVisible(!notice.details.isEmpty());
    setCurrentWidget(m_notice);
}

} // namespace partita
