// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

#include <chrono>

class QTimer;
class QToolButton;

namespace partita {

class Clock;
class QuietLabel;

//! How old what is shown is, whether newer is on its way, and the button that asks for it.
//! A refresh that takes less than a second leaves the words alone: they would only flicker.
//! Wakes at most once a second, and not at all while it is hidden.
class Freshness final : public QWidget
{
    Q_OBJECT

public:
    //! \a clock outlives the widget.
    explicit Freshness(const Clock& clock, QWidget* parent = nullptr);

    //! \a loadedAt in UTC; invalid: nothing has been loaded yet.
    void setState(const QDateTime& loadedAt, bool loading, bool failed);
    QString text() const;
    QToolButton* refreshButton() const { return m_refresh; }

signals:
    void refreshRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tell();
    void keepWidth();

    const Clock& m_clock;
    QuietLabel* m_age = nullptr;
    QToolButton* m_refresh = nullptr;
    QTimer* m_timer = nullptr;
    QDateTime m_loadedAt;
    bool m_loading = false;
    std::chrono::milliseconds m_loadingSince { 0 };
    bool m_failed = false;
};

} // namespace partita
