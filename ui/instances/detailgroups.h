// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dms/instance.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace partita {

//! A value as it is shown and as it is copied.
struct DetailValue
{
    QStringList lines; //!< empty: it did not come
    QString copied; //!< empty: there is nothing to copy
    QString toolTip;
};

//! One field of an instance. Its texts are looked up anew each time, so that they follow the language.
struct DetailField
{
    const char* apiName = nullptr; //!< the field's name in the reply, for the tooltip
    const char* label = nullptr; //!< source text of its translation
    DetailValue (*value)(const dms::Instance& instance) = nullptr;
    //! In no table of the specification: shown only when it came.
    bool onlyWhenPresent = false;

    QString text() const;
};

struct DetailGroup
{
    const char* title = nullptr;
    std::vector<DetailField> fields;

    QString text() const;
};

//! Every field of table 5-7, in groups, and what newer servers are known to add.
const std::vector<DetailGroup>& detailGroups();

} // namespace partita
