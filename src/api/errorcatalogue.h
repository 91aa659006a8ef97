// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QLocale>
#include <QStringList>

#include <optional>

namespace partita {

//! What is known about one error code, in words of one language.
struct ErrorEntry
{
    //! Whether the very same request may be sent again.
    enum class Repeat {
        Yes,
        AfterWait, //!< yes, after a pause
        ReadsOnly, //!< a change may have been carried out: look first
        No, //!< it fails again, or does harm
    };

    QString code; //!< as the catalogue spells it
    QString table; //!< "8-1", "8-2", "8-3", or "gateway"
    int httpStatus = 0; //!< the usual one; 0 for the codes of a failed creation (table 8-2)
    //! Keys of the form fields to blame, the most likely first: "storage_space", "topic.partition",
    //! "connection.project_id".
    QStringList fields;
    //! Authorisation item of table 7-1 that may be missing, or empty. See missingPermission().
    QString permission;
    bool permissionOfCall = false; //!< the item is that of the call which failed
    Repeat repeat = Repeat::No;
    QString meaning; //!< what has happened; plain text
    QString advice; //!< what to do; plain text

    //! The item to ask an administrator for, given that of the call which failed; may be empty.
    QString missingPermission(const QString& ofTheCall) const
    {
        return permissionOfCall ? ofTheCall : permission;
    }
};

//! One spelling for a code that the service writes in two ways: "DMS.00400026" and "111400026" are the same.
//! Codes of other services stay as they are.
QString foldedCode(QStringView code);

//! The explanations of all known codes. A cheap value; the embedded data are read at the first find(), once
//! for all languages. May be used on any thread.
class ErrorCatalogue
{
public:
    //! Words in Chinese for a Chinese \a locale, otherwise in English.
    static ErrorCatalogue load(const QLocale& locale = QLocale());

    //! The entry of \a code in any of its spellings.
    std::optional<ErrorEntry> find(QStringView code) const;
    //! What an HTTP status says by itself (table 8-1).
    std::optional<ErrorEntry> findStatus(int httpStatus) const;
    //! By the code, else by the status.
    std::optional<ErrorEntry> find(const ApiError& error) const;
    //! All codes, in the order of the file.
    QStringList codes() const;

private:
    enum class Language { English, Chinese };
    explicit ErrorCatalogue(Language language)
        : m_language(language)
    {
    }

    Language m_language;
};

} // namespace partita
