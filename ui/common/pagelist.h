// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace partita {

//! The pages of a dialog as a list at its side, each with a mark that says how far it is.
class PageList final : public QListWidget
{
    Q_OBJECT

public:
    enum class Mark { None, Done, Problem };

    explicit PageList(QWidget* parent = nullptr);

    void addPage(const QString& title);
    void setMark(int row, Mark mark);
    //! To the next page, or the one before; stops at the ends.
    void turn(int by);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void draw(QListWidgetItem* item);
};

} // namespace partita
