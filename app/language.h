// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace partita {

//! The language of the texts: installs the translations of the console and of Qt itself.
class Language
{
public:
    //! \a name is "en", "zh_CN", or empty for the system's. A language that there is no translation for is
    //! English.
    void use(const QString& name);

    const QLocale& locale() const { return m_locale; }

private:
    QLocale m_locale;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace partita
