// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

//! The codes of table 8-3 that answer a broken rule.
namespace partita::rules::codes {

inline constexpr QLatin1StringView BadBody("111400005"); //!< not JSON, or an invalid field
inline constexpr QLatin1StringView UnsupportedEngine("111400007");
inline constexpr QLatin1StringView UnsupportedVersion("111400008");
inline constexpr QLatin1StringView BadProductId("111400009");
inline constexpr QLatin1StringView BadInstanceName("111400010");
inline constexpr QLatin1StringView BadDescription("111400011");
inline constexpr QLatin1StringView BadPassword("111400012");
inline constexpr QLatin1StringView NoVpc("111400013");
inline constexpr QLatin1StringView NoSecurityGroup("111400014");
inline constexpr QLatin1StringView BadUserName("111400015");
inline constexpr QLatin1StringView NoSubnet("111400016");
inline constexpr QLatin1StringView NeedsDhcp("111400020");
inline constexpr QLatin1StringView StateForbids("111400026");
inline constexpr QLatin1StringView UnknownZone("111400042");
inline constexpr QLatin1StringView ClosedSecurityGroup("111400048");
inline constexpr QLatin1StringView InstanceNameTaken("111400060");
inline constexpr QLatin1StringView BadInstanceId("111400061");
inline constexpr QLatin1StringView BadStatusFilter("111400062");
inline constexpr QLatin1StringView BadAction("111400064");
inline constexpr QLatin1StringView NoInstances("111400065");
inline constexpr QLatin1StringView BadZones("111400067");
inline constexpr QLatin1StringView NameTaken("111400081");
inline constexpr QLatin1StringView StateForbidsDeletion("111400099");
inline constexpr QLatin1StringView TooManyInstances("111400100");
inline constexpr QLatin1StringView BadTopicName("111400101");
inline constexpr QLatin1StringView BadTopicPartitions("111400102");
inline constexpr QLatin1StringView BadTopicReplicas("111400103");
inline constexpr QLatin1StringView BadTopicRetention("111400105");
inline constexpr QLatin1StringView BadWindow("111400106");
inline constexpr QLatin1StringView TooManyExtensions("111400124");
inline constexpr QLatin1StringView BadSpecCode("111400125");
inline constexpr QLatin1StringView BadStorageSpace("111400500");
inline constexpr QLatin1StringView
    BadTopic("111400800"); //!< a topic's name is taken, or another parameter is bad
inline constexpr QLatin1StringView UnknownInstance("111404002");

} // namespace partita::rules::codes
