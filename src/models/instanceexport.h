// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancerows.h"

namespace partita {

//! Some rows of one moment; does not change afterwards, and can be handed to a worker.
struct InstanceExcerpt
{
    std::shared_ptr<const InstanceRows> rows;
    std::vector<quint32> chosen; //!< of \a rows, in the order in which they are shown
};

enum class InstanceFormat {
    Csv, //!< RFC 4180, UTF-8, with a header; no cell is a formula to a spreadsheet
    Json, //!< an array of objects; what did not come is left out
};

//! The instances as a file for programs: fields are named in the same way in every language, sizes are in GB,
//! times in UTC.
QByteArray exported(const InstanceExcerpt& excerpt, InstanceFormat format);

} // namespace partita
