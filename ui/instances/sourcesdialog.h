// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instances/instancesources.h"

#include <QDialog>

class QBoxLayout;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace partita {

class ElidedLabel;

//! Every place that is looked at, how it is, and what can be done about it. Follows what happens while it is
//! open; deletes itself when it is closed.
class SourcesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a sources outlives the dialog.
    SourcesDialog(InstanceSources& sources, QWidget* parent);

signals:
    void signInRequested(partita::Connection* connection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeButtons(QBoxLayout* column);
    void retranslate();
    void showSources();
    void showSource(QTreeWidgetItem* item, Session& session);
    void showButtons();
    Session* current() const;
    void explain();

    InstanceSources& m_sources;
    ElidedLabel* m_summary = nullptr;
    QTreeWidget* m_list = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_signIn = nullptr;
    QPushButton* m_details = nullptr;
    QPushButton* m_close = nullptr;
    QHash<Session*, QTreeWidgetItem*> m_items;
};

} // namespace partita
