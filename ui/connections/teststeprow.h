// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/theme.h"
#include "ops/connectiontest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace partita {

class QuietLabel;

//! One step of a connection test: a glyph, words, time and what it found out; cause and remedy when it
//! failed.
class TestStepRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TestStepRow(QWidget* parent = nullptr);

    void setStep(const ConnectionTest::Step& step);
    //! The step was running when a person ended the test.
    void setCancelled();
    //! All of it as text.
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void setState(Glyph glyph, theme::Tone tone, const QString& words);
    void showError(const ApiError& error);
    void applyFont();

    Glyph m_glyph = Glyph::Unknown;
    theme::Tone m_tone = theme::Tone::Neutral;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title = nullptr;
    QuietLabel* m_state = nullptr;
    QuietLabel* m_facts = nullptr;
    QLabel* m_error = nullptr;
    QPushButton* m_copy = nullptr;
    QString m_copied;
};

} // namespace partita
