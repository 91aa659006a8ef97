// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace partita {

//! How alarming a degree of use is.
enum class UsageLevel { Fine, High, Critical };

//! From 80 % on it is High, from 93 % on Critical.
UsageLevel usageLevel(int percent);

//! Paints a bar into \a rect, with a glyph at its right end when it is more than Fine. \a selected: on the
//! ground of a selected row.
void paintUsage(QPainter& painter, const QRect& rect, int percent, const QPalette& palette,
                bool selected = false);

//! A bar with words: how much of a budget is used.
class UsageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UsageBar(QWidget* parent = nullptr);

    //! \a percent from 0 to 100, or nothing when it is not known; \a text says it in words.
    void setUsage(std::optional<int> percent, const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_percent;
    QString m_text;
};

} // namespace partita
