// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creation/creationpage.h"

#include <QUrl>

class QCheckBox;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace partita {

class CodeTexts;

//! Everything once more before it is sent, and the warnings to accept one by one.
class ReviewPage final : public CreationPage
{
    Q_OBJECT

public:
    explicit ReviewPage(QWidget* parent = nullptr);

    //! Where the request would go.
    void setTarget(const QString& place, const QUrl& url, const QString& region);
    static QString title();
    void load(const rules::InstanceDraft& draft) override;
    void store(rules::InstanceDraft&) const override { }
    void setLimits(const rules::InstanceLimits& limits) override;
    QString ownProblem() const override;
    //! Those that were accepted stay so, as long as they are the same.
    void setWarnings(const QList<rules::Violation>& warnings);
    //! Names of ids, for the summary.
    void setNames(const QHash<QString, QString>& names);

signals:
    void templateWanted();

private:
    void addRow(const QString& field, const QString& value, const QString& later);
    void fillSummary();
    void fitTable();

    QString m_place;
    QUrl m_url;
    QString m_region;
    QList<rules::Zone> m_zones;
    rules::InstanceDraft m_draft;
    QHash<QString, QString> m_names;
    QList<rules::Violation> m_warnings;
    QList<rules::Violation> m_accepted;
    QWidget* m_warningArea = nullptr;
    QVBoxLayout* m_warningColumn = nullptr;
    QList<QCheckBox*> m_boxes;
    QTableWidget* m_summary = nullptr;
    CodeTexts* m_texts = nullptr;
    QPushButton* m_template = nullptr;
};

} // namespace partita
