// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace partita {

class InstanceListModel;
class TableView;

//! Gives \a view the delegates and widths of the instance list. The view already shows an InstanceListModel.
void setUpInstanceTable(TableView& view);
//! The words of the instance list, in the language of now.
void translateInstanceModel(InstanceListModel& model);

} // namespace partita
