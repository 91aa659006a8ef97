// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace partita::dms {

//! Writes a configuration of Terraform (HCL) in its usual layout: arguments of a block have their equals
//! signs below each other. Texts are quoted so that nothing in them is taken for anything but text.
class TerraformWriter
{
public:
    //! A variable that a person is asked for and that is shown nowhere.
    void secretVariable(QLatin1StringView name);

    void beginResource(QLatin1StringView type, QLatin1StringView name);
    void text(QLatin1StringView key, const QString& text);
    void textUnlessEmpty(QLatin1StringView key, const QString& text);
    //! \a expression is HCL.
    void value(QLatin1StringView key, const QString& expression);
    void texts(QLatin1StringView key, const QStringList& texts);
    //! Nothing when \a entries is empty.
    void map(QLatin1StringView key, const QList<std::pair<QString, QString>>& entries);
    void endResource();

    QString take() { return std::move(m_out); }

    //! \a text as a quoted text of HCL.
    static QString quoted(const QString& text);

private:
    QString m_out;
    QList<std::pair<QString, QString>> m_arguments;
};

} // namespace partita::dms
