// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QSettings;

namespace partita {

//! How the instance list is looked at.
struct InstanceView
{
    QString query; //!< as it is typed
    int column = 0; //!< sorted by
    bool isDescending = false;
    QString grouping; //!< see groupingText()

    friend bool operator==(const InstanceView&, const InstanceView&) = default;
};

//! A button whose menu lists views that somebody has named. The names are unique but for their case.
class ViewsButton final : public QToolButton
{
    Q_OBJECT

public:
    //! \a present gives the view of the moment.
    explicit ViewsButton(std::function<InstanceView()> present, QWidget* parent = nullptr);

    void save(QSettings& settings) const;
    //! What cannot be read is left out.
    void restore(const QSettings& settings);

signals:
    void chosen(const partita::InstanceView& view);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Named
    {
        QString name;
        InstanceView view;
    };

    void fill();
    void askName();
    void askNewName(const QString& name);
    void keep(const QString& name);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    QList<Named>::iterator find(const QString& name);
    void sortNames();
    void retranslate();

    std::function<InstanceView()> m_present;
    QMenu* m_renaming = nullptr;
    QMenu* m_removing = nullptr;
    QList<Named> m_views;
};

} // namespace partita
