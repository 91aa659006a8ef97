// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/journalexport.h"
#include "activity/journalmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSettings;
class QSplitter;

namespace partita {

class Banner;
class ContentStack;
class FieldNote;
class TableView;

//! What was done, and with which result: a list that can be searched and exported, and one entry in full.
class JournalPanel final : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive the panel.
    JournalPanel(Journal& journal, Workers& workers, QWidget* parent = nullptr);
    ~JournalPanel() override;

    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);
    void focusSearch();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeToolRow();
    void makeTable();
    void makeDetail();
    void retranslate();
    void search();
    void showState();
    void showEntry();
    void askExport();
    void exported(int count, const QString& reason);
    void check();

    Journal& m_journal;
    JournalModel* m_model = nullptr;
    JournalExport* m_export = nullptr;
    QString m_exportPath;
    QLineEdit* m_search = nullptr;
    QPushButton* m_exportButton = nullptr;
    FieldNote* m_note = nullptr;
    Banner* m_banner = nullptr;
    QSplitter* m_splitter = nullptr;
    TableView* m_table = nullptr;
    ContentStack* m_stack = nullptr;
    QPlainTextEdit* m_detail = nullptr;
    qint64 m_firstAltered = 0;
};

} // namespace partita
