// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace partita {

//! A message above the content it is about; the content stays. Keeps some room around itself, so that nothing
//! of it is left when it is hidden.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    //! Shows \a text as plain text. A repeated message is announced to assistive technology once.
    void showMessage(theme::Tone tone, const QString& text);
    //! Adds a button at the end. The banner owns it.
    QPushButton* addButton(const QString& objectName);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColor();
    QRectF box() const;
    int glyphSide() const;
    void makeRoom();

    QLabel* m_text = nullptr;
    QHBoxLayout* m_layout = nullptr;
    theme::Tone m_tone = theme::Tone::Info;
    bool m_applying = false;
};

} // namespace partita
