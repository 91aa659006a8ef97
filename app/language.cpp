// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace partita {

void Language::use(const QString& name)
{
    m_locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    // English is loaded as well: its plural forms are in a translation.
    if (m_locale.language() != QLocale::Chinese || !m_own.load(u":/i18n/partita_zh_CN.qm"_s)) {
        if (m_own.load(u":/i18n/partita_en.qm"_s) && m_locale.language() == QLocale::Chinese)
            m_locale = QLocale(QLocale::English);
    }
    QCoreApplication::installTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(m_locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QLocale::setDefault(m_locale);
}

} // namespace partita
