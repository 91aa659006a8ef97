// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QDialogButtonBox>
#include <QObject>

#include <memory>

class QDialog;
class QVBoxLayout;

namespace partita {

class Banner;
class ElidedLabel;
class EnvironmentLine;

//! What the dialogs about a connection have in common: the colour of its environment across the top, a place
//! for a message, a heading, and a column for the rest. The dialog owns all of it.
class DialogFrame final
{
public:
    //! \a dialog has no layout yet.
    explicit DialogFrame(QDialog* dialog);
    ~DialogFrame();
    Q_DISABLE_COPY_MOVE(DialogFrame)

    //! For a dialog that is not about one connection, leave it out: there is no line then.
    void setEnvironment(Environment environment);
    void setHeading(const QString& text);
    void say(theme::Tone tone, const QString& text);
    void beSilent();
    //! Makes the dialog at least as wide as a line of that many characters, in whatever font.
    void setWidth(int characters);
    QVBoxLayout* column() const { return m_column; }
    //! The dialog has another font.
    void widen();
    //! Makes the dialog tall enough for what it shows now. Happens by itself when it is shown, and when a
    //! text or the font becomes another.
    void fit();

private:
    QDialog* m_dialog;
    EnvironmentLine* m_line;
    Banner* m_banner;
    ElidedLabel* m_heading;
    QVBoxLayout* m_column;
    int m_characters = 0;
    std::unique_ptr<QObject> m_fitter;
};

//! Adds a button that Enter does not press while the keyboard is elsewhere. \a box owns it.
QPushButton* addButton(QDialogButtonBox& box, const QString& objectName, const QString& text,
                       QDialogButtonBox::ButtonRole role);

} // namespace partita
