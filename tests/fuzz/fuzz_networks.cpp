// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/enterpriseprojects.h"
#include "cloud/vpc.h"
#include "fuzzdecoder.h"

using namespace partita;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    fuzz::decode<vpc::ListVpcs>(bytes);
    fuzz::decode<vpc::ListSubnets>(bytes);
    fuzz::decode<vpc::ListSecurityGroups>(bytes);
    fuzz::decode<eps::ListEnterpriseProjects>(bytes);
    return 0;
}
