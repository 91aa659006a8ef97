// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/products.h"
#include "fuzzdecoder.h"

using namespace partita;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    fuzz::decode<dms::ListProducts>(bytes);
    return 0;
}
