// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calllog.h"

#include <QStackedWidget>

class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace partita {

class CopyLabel;
class ElidedLabel;
class QuietLabel;

//! One call: what was asked, what was answered, and both to be copied.
class CallDetail final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit CallDetail(QWidget* parent = nullptr);

    //! Null: none is chosen.
    void setCall(const CallLogEntry* entry);
    //! Of the call on show; 0 when there is none.
    quint64 number() const { return m_entry.number; }

    void copyAsCurl() const;
    void copyRequestId() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFacts();
    QPlainTextEdit* makeText(const QString& name);
    void showEntry();
    void retranslate();

    CallLogEntry m_entry;
    QuietLabel* m_none = nullptr;
    ElidedLabel* m_title = nullptr;
    QuietLabel* m_summary = nullptr;
    QuietLabel* m_idLabel = nullptr;
    CopyLabel* m_id = nullptr;
    QTabWidget* m_tabs = nullptr;
    QPlainTextEdit* m_request = nullptr;
    QPlainTextEdit* m_reply = nullptr;
    QPushButton* m_copyCurl = nullptr;
    QPushButton* m_copyId = nullptr;
};

} // namespace partita
