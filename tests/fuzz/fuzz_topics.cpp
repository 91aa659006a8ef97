// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/topics.h"
#include "fuzzdecoder.h"

using namespace partita;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    fuzz::decode<dms::ListTopics>(bytes);
    fuzz::decode<dms::CreateTopic>(bytes);
    fuzz::decode<dms::DeleteTopics>(bytes);
    return 0;
}
