// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace partita {

//! Puts \a text on the clipboard as it is.
void copyToClipboard(const QString& text);

//! A value that can be copied: by its button, which shows when the pointer or the keyboard is there, or by
//! selecting the text.
class CopyLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit CopyLabel(QWidget* parent = nullptr);

    //! \a name says what the value is, for the button and for assistive technology.
    void setName(const QString& name);
    //! Shows \a lines, made displayable, and copies \a copied as it is; when that is empty there is nothing
    //! to copy.
    void setValue(const QStringList& lines, const QString& copied);
    void setValueToolTip(const QString& text);
    //! Lines are broken where the room ends; on at first.
    void setWordWrap(bool wrap);
    QString shown() const;
    QString copied() const { return m_copied; }

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void showButton();

    QLabel* m_value = nullptr;
    QToolButton* m_button = nullptr;
    QString m_name;
    QString m_copied;
};

} // namespace partita
