// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace partita {

class HeadingLabel;
class QuietLabel;

//! What stands where content would be: why there is none and what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setContent(Icon icon, const QString& title, const QString& text);
    //! Adds a button below the text. The page owns it.
    QPushButton* addButton(const QString& objectName);
    QString title() const;
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();
    void fitText();

    Icon m_icon = Icon::Empty;
    QLabel* m_picture = nullptr;
    HeadingLabel* m_title = nullptr;
    QuietLabel* m_text = nullptr;
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace partita
