// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/statuswords.h"

#include <QWidget>

namespace partita {

//! Paints a badge, as wide as its text needs and at most \a rect, at the left of \a rect.
void paintBadge(QPainter& painter, const QRect& rect, const StatusLook& look, const theme::ToneColors& colors,
                const QFont& font);
QSize badgeSize(const StatusLook& look, const QFont& font);

//! The status of one instance.
class StatusBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent = nullptr);

    void setStatus(const QString& status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_status;
    StatusLook m_look;
};

} // namespace partita
