// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace partita {

//! Tools of a page: some at the left, some at the right, and one below the other where a narrow window or a
//! large font leaves no room for both.
class ToolRow final : public QWidget
{
    Q_OBJECT

public:
    //! Takes both over.
    ToolRow(QWidget* left, QWidget* right, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool fitsInOneRow(int width) const;
    void arrange();

    QWidget* m_left;
    QWidget* m_right;
};

} // namespace partita
