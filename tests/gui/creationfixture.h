// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creation/creationwizard.h"
#include "gui/guiworld.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QObject>
#include <QPointer>
#include <QPushButton>

#include <memory>
#include <optional>

class QComboBox;

namespace partita {

//! A wizard that is open in a world whose region offers what the specification's samples say, and hands to
//! fill it in.
class CreationFixture : public QObject
{
    Q_OBJECT

protected:
    void start(bool readOnly = false);
    void end();
    //! Opens another wizard in the same world, for the same place.
    void open(std::optional<rules::InstanceDraft> draft = std::nullopt);

    template <typename T> T* find(const char* name) const
    {
        return m_wizard->findChild<T*>(QLatin1String(name));
    }
    QLineEdit* field(const char* name) const { return find<QLineEdit>(name); }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QComboBox* combo(const char* name) const;
    //! What stands below a field.
    QString note(const char* name) const;
    QString problem() const;
    QString banner() const;
    int step() const;
    void showStep(int row);

    void type(const char* name, const QString& text);
    void pick(const char* name, const QString& shown);
    void fillBasics();
    void fillCapacity();
    void fillNetwork();
    void fillAccess();
    //! All of them, valid; ends on the review.
    void fill();
    //! Lets the pause after typing pass, and answers the look-up of the name with \a instances.
    void answerNameLook(const QJsonArray& instances = {});
    QByteArray instancesPath() const { return GuiWorld::listPath(QStringLiteral("orders")); }
    //! POSTs that have left.
    int posts() const;
    QJsonObject posted() const;

    std::unique_ptr<GuiWorld> m_world;
    Session* m_session = nullptr;
    QPointer<CreationWizard> m_wizard;
};

} // namespace partita
