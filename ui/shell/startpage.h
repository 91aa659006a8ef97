// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace partita {

class Banner;
class HeadingLabel;
class QuietLabel;

//! What is there before the first connection: two ways to begin.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    //! While the demo estate is being started its button waits.
    void setDemoStarting(bool starting);
    //! Says why something did not work; an empty text takes it away.
    void showProblem(const QString& text);
    void focusFirst();

signals:
    void demoRequested();
    void connectRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeChoice(QPushButton* button, QuietLabel* explanation);
    void retranslate();
    void fitToFont();
    void drawEmblem();

    QWidget* m_page = nullptr;
    QLabel* m_emblem = nullptr;
    HeadingLabel* m_title = nullptr;
    QuietLabel* m_subtitle = nullptr;
    Banner* m_banner = nullptr;
    QPushButton* m_demo = nullptr;
    QuietLabel* m_demoText = nullptr;
    QPushButton* m_connect = nullptr;
    QuietLabel* m_connectText = nullptr;
    QuietLabel* m_hint = nullptr;
    bool m_demoStarting = false;
};

} // namespace partita
