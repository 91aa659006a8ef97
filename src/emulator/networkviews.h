// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/catalogue.h"

#include <QJsonObject>

namespace partita::emulator {

// The JSON of the neighbouring services.

QJsonObject vpcJson(const Vpc& vpc);
QJsonObject subnetJson(const Vpc& vpc, const Subnet& subnet);
QJsonObject securityGroupJson(const SecurityGroup& group);
QJsonObject enterpriseProjectJson(const EnterpriseProject& project);

} // namespace partita::emulator
