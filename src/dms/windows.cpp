// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/windows.h"

#include "api/jsonreader.h"
#include "dms/timefield.h"

namespace partita::dms {

using namespace Qt::StringLiterals;

constexpr auto describe(json::For<MaintenanceWindow>)
{
    return std::array {
        json::field<&MaintenanceWindow::isDefault>("default"),
        json::field<&MaintenanceWindow::seq>("seq"),
        json::required<&MaintenanceWindow::begin, Time>("begin"),
        json::required<&MaintenanceWindow::end, Time>("end"),
    };
}

namespace {

struct WindowList
{
    std::vector<MaintenanceWindow> windows;
};

constexpr auto describe(json::For<WindowList>)
{
    return std::array {
        json::required<&WindowList::windows>("maintain_windows"),
    };
}

} // namespace

Request ListMaintenanceWindows::request() const
{
    Request request;
    request.path = pathOf({ u"v1.0"_s, u"instances"_s, u"maintain-windows"_s });
    return request;
}

ApiResult<std::vector<MaintenanceWindow>> ListMaintenanceWindows::parse(const ReplyBody& body)
{
    return json::parseObject<WindowList>(body).map([](WindowList&& list) { return std::move(list.windows); });
}

} // namespace partita::dms
