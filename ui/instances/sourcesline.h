// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instances/instancesources.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace partita {

class ElidedLabel;
class SourcesDialog;

//! One line on how many places have answered, and the way to the list of them. Hidden while there is one
//! place and nothing to say about it.
class SourcesLine final : public QWidget
{
    Q_OBJECT

public:
    //! \a sources outlives the line.
    explicit SourcesLine(InstanceSources& sources, QWidget* parent = nullptr);

    QString text() const;

signals:
    void signInRequested(partita::Connection* connection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSummary();
    void openList();

    InstanceSources& m_sources;
    ElidedLabel* m_text = nullptr;
    QToolButton* m_button = nullptr;
    QPointer<SourcesDialog> m_list;
};

//! "97 of 100 places loaded, 2 failed, 1 signed out".
QString summaryText(const InstanceSources::Summary& summary);

} // namespace partita
