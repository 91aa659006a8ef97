// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partita {

//! A disk type for people: "Ultra-high I/O (SSD)"; the code itself when it is not known.
QString diskName(const QString& storageSpecCode);

//! A retention policy for people: what happens when the storage is full; the value itself when it is not
//! known.
QString retentionName(const QString& policy);

//! A bandwidth for people: "100 MB/s" for "100MB".
QString bandwidthText(const QString& bandwidth);

} // namespace partita
