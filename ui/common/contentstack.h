// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"

#include <QStackedWidget>

class QPushButton;

namespace partita {

class EmptyState;

//! Where a list or a page stands, and what stands there while it has nothing to show.
class ContentStack final : public QStackedWidget
{
    Q_OBJECT

public:
    //! What is said instead of the content.
    struct Notice
    {
        Icon icon = Icon::Empty;
        QString title;
        QString text;
        QString action; //!< a button's text; empty: no button
        QString details; //!< the same for a second button
    };

    //! Takes \a content over.
    explicit ContentStack(QWidget* content, QWidget* parent = nullptr);

    void showContent();
    //! Nothing has come yet; \a text says what is being waited for.
    void showLoading(const QString& text);
    void showNotice(const Notice& notice);
    bool isShowingContent() const { return currentWidget() == m_content; }

signals:
    void actionClicked();
    void detailsClicked();

private:
    void makeNotice();

    QWidget* m_content = nullptr;
    QWidget* m_skeleton = nullptr;
    EmptyState* m_notice = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_details = nullptr;
};

} // namespace partita
