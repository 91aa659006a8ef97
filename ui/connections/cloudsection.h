// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/cloudcatalogue.h"
#include "connections/formsection.h"

#include <QUrl>

#include <functional>

namespace partita {

class QuietLabel;

//! Whose services are asked: a known cloud, or endpoints by hand.
class CloudSection final : public FormSection
{
    Q_OBJECT

public:
    //! \a clouds outlives the section. \a mayConnectTo: whether the transport would send anything there.
    CloudSection(const CloudCatalogue& clouds, std::function<bool(const QUrl&)> mayConnectTo,
                 QWidget* parent = nullptr);

    //! Id of the chosen cloud; empty: by hand.
    QString cloud() const;
    //! The region whose endpoints are shown.
    void setRegion(const QString& region);
    //! The identity service must be known, since tokens come from there.
    void setIdentityNeeded(bool needed);
    //! Endpoints by hand, with that identity service; for pasted credentials.
    void setIdentity(const QString& url);

    void load(const ConnectionProfile& profile) override;
    void store(ConnectionProfile& profile) const override;
    QList<FieldProblem> problems() const override;

private:
    QLineEdit* addEndpoint(const QString& name, const QString& label, const QString& placeholder);
    void addShown(const QString& name, const QString& label);
    void showEndpoints();
    QString problemOf(const QLineEdit* endpoint) const;

    const CloudCatalogue& m_clouds;
    std::function<bool(const QUrl&)> m_mayConnectTo;
    QString m_region;
    bool m_identityNeeded = false;
    QComboBox* m_cloud = nullptr;
    QuietLabel* m_intro = nullptr;
    QLineEdit* m_dms = nullptr;
    QLineEdit* m_iam = nullptr;
    QLineEdit* m_vpc = nullptr;
    QLineEdit* m_eps = nullptr;
    QLineEdit* m_basePath = nullptr;
    QList<QuietLabel*> m_shown;
};

} // namespace partita
