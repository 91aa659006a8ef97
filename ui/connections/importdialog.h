// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "ops/connectionmanager.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace partita {

class CloudCatalogue;
class TableView;

//! Shows what a file of connections holds and takes the rows that are ticked. Deletes itself when it is
//! closed.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum Column { Name, CloudName, SignsIn, Places, Verdict, ColumnCount };

    //! \a manager and \a clouds outlive the dialog.
    ImportDialog(ImportPlan plan, ConnectionManager& manager, const CloudCatalogue& clouds, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void beWide();
    void refuse(const QString& why);
    void addTable();
    void addButtons();
    QList<QStandardItem*> itemsOf(const ImportRow& row) const;
    QString verdictOf(const ImportRow& row) const;
    QList<ConnectionProfile> chosen() const;
    void check();
    void toggleSelected();
    void import();
    void showDone(int count);

    ImportPlan m_plan;
    ConnectionManager& m_manager;
    const CloudCatalogue& m_clouds;
    DialogFrame m_frame;
    QStandardItemModel* m_model = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace partita
