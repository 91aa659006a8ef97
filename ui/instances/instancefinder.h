// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancequery.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace partita {

class InstanceListModel;
class InstanceSources;
class QueryChips;
class QueryField;
class QuietLabel;
class StatusFilter;

//! The tools that say which instances are on show. The text of the field is the one truth: the menu of
//! statuses and the buttons below the field change that text, and show what it says.
class InstanceFinder final : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive it.
    InstanceFinder(InstanceListModel& model, InstanceSources& sources, QWidget* parent = nullptr);

    //! What stands below the tools; it belongs to a layout of the caller's.
    QueryChips* chips() const { return m_chips; }
    //! Stands behind the tools.
    void addTool(QWidget* tool);
    QString text() const;
    void setText(const QString& text);
    void focusField();
    //! False when there was nothing to clear.
    bool clear();
    //! The model's rows, or what is known about them, are others.
    void showState();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTools();
    void read();
    void remove(int part);
    void choose(const QSet<QString>& statuses);
    QList<InstanceQuery::Token> vainTokens() const;
    void retranslate();

    InstanceListModel& m_model;
    InstanceSources& m_sources;
    QHBoxLayout* m_row = nullptr;
    QueryField* m_field = nullptr;
    StatusFilter* m_statusFilter = nullptr;
    QCheckBox* m_showFailed = nullptr;
    QuietLabel* m_counts = nullptr;
    QueryChips* m_chips = nullptr;
    QueryReading m_reading;
};

} // namespace partita
