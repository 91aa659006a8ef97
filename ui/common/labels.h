// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace partita {

//! The words of a label alone: "&Name" and "名称(&N)" lose their mnemonics. For accessible names.
QString withoutMnemonic(QString label);

//! A label for text of second rank; follows the palette.
class QuietLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(QWidget* parent = nullptr);

    //! Of wrapped text: a comfortable line. QLabel tries many widths to find one, which costs a tenth of the
    //! program's start.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    //! Remembered: layouts ask for the same few widths again and again, and QLabel breaks the lines anew each
    //! time.
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColor();

    bool m_applying = false;
    mutable QString m_measuredText;
    mutable QMargins m_measuredMargins;
    mutable QHash<int, int> m_heights; //!< of that text within these margins, by width
};

//! A label that enlarges the font of its parent by a factor, also when that changes.
class HeadingLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit HeadingLabel(qreal factor, QWidget* parent = nullptr);
};

//! One line that gives way: it ends in an ellipsis when there is no room, and the tooltip has it whole.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    //! Enlarged like a HeadingLabel.
    ElidedLabel(qreal factor, QWidget* parent);

    //! \a text is shown as it is: plain text, made displayable.
    void setText(const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace partita
