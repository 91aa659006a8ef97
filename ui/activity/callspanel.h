// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSettings;
class QSplitter;

namespace partita {

class CallDetail;
class CallLog;
class CallsFilter;
class CallsModel;
class ContentStack;
class QuietLabel;
class TableView;

//! The calls that the console has sent, and one of them in detail.
class CallsPanel final : public QWidget
{
    Q_OBJECT

public:
    //! \a log outlives the panel.
    explicit CallsPanel(CallLog& log, QWidget* parent = nullptr);

    void focusFilter();
    //! Shows all calls again; false when nothing was filtered.
    bool clearFilters();
    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeToolRow();
    void makeTable();
    void followModel();
    void retranslate();
    void updateStack();
    void showCurrent();
    void refreshDetail(quint64 number);
    void showMenu(const QModelIndex& index, const QPoint& place);
    quint64 currentNumber() const;

    CallLog& m_log;
    CallsModel* m_model = nullptr;
    CallsFilter* m_filtered = nullptr;
    QLineEdit* m_filter = nullptr;
    QuietLabel* m_counts = nullptr;
    QPushButton* m_clear = nullptr;
    TableView* m_table = nullptr;
    CallDetail* m_detail = nullptr;
    QSplitter* m_splitter = nullptr;
    ContentStack* m_stack = nullptr;
};

} // namespace partita
