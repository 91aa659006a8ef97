// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace partita {

class QuietLabel;

//! A wrapped hint for a row of a form. Its height follows its width without a word to the layout: in Qt 6.4 a
//! QFormLayout with a row that has a height for a width gives its rows no height when others are hidden.
class HintBox final : public QWidget
{
    Q_OBJECT

public:
    explicit HintBox(QWidget* parent = nullptr);

    QuietLabel* label() const { return m_label; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QuietLabel* m_label = nullptr;
};

} // namespace partita
