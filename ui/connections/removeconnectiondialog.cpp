// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/removeconnectiondialog.h"

#include "common/copylabel.h"
#include "common/secretwords.h"
#include "models/displaytext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int PlacesNamed = 8;

int regionCount(const QList<Place>& places)
{
    QSet<QString> regions;
    for (const Place& place : places)
        regions.insert(place.region);
    return int(regions.size());
}

//! The first of them, by name.
QStringList placeNames(const QList<Place>& places)
{
    QStringList names;
    for (const Place& place : places.first(qMin(places.size(), qsizetype(PlacesNamed)))) {
        const QString& project = place.projectName.isEmpty() ? place.project.text() : place.projectName;
        names.append(u"    "_s + displayText(place.region) + u" · "_s + displayText(project));
    }
    if (places.size() > PlacesNamed)
        names.append(u"    …"_s);
    return names;
}

} // namespace

RemoveConnectionDialog::RemoveConnectionDialog(ConnectionManager& manager, Connection& connection,
                                               QWidget* parent)
    : QDialog(parent)
    , m_manager(manager)
    , m_connection(&connection)
    , m_entry(CredentialKeeper::entryName(connection.profile().id))
    , m_frame(this)
    , m_consequences(new QLabel(this))
    , m_entryName(new CopyLabel(this))
{
    setObjectName(u"removeConnectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove from Partita"));
    m_frame.setWidth(64);
    m_consequences->setObjectName(u"removeConsequences"_s);
    m_consequences->setTextFormat(Qt::PlainText);
    m_consequences->setWordWrap(true);
    m_consequences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_entryName->setObjectName(u"removeEntryName"_s);
    m_entryName->setName(tr("Entry in the keychain"));
    m_entryName->setValue({ m_entry }, m_entry);
    m_entryName->hide();
    m_frame.column()->addWidget(m_consequences);
    m_frame.column()->addWidget(m_entryName);
    m_frame.column()->addStretch(1);
    addButtons();
    connect(&connection, &Connection::profileChanged, this, &RemoveConnectionDialog::refresh);
    connect(&connection, &QObject::destroyed, this, [this] {
        if (!m_removing)
            reject();
    });
    refresh();
    m_cancel->setFocus();
}

void RemoveConnectionDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_remove = buttons->addButton(tr("&Remove from Partita"), QDialogButtonBox::AcceptRole);
    m_remove->setObjectName(u"removeOk"_s);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"removeCancel"_s);
    m_cancel->setDefault(true);
    m_frame.column()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RemoveConnectionDialog::remove);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList RemoveConnectionDialog::consequences() const
{
    const ConnectionProfile& profile = m_connection->profile();
    const auto count = int(profile.places.size());
    const QString regions = tr("%n region(s)", nullptr, regionCount(profile.places));
    const QString projects = tr("%n project(s)", nullptr, count);
    QStringList lines;
    lines.append(tr("The entry here is removed, with its settings. It leads to %1, %2.", "regions, projects")
                     .arg(regions, projects));
    lines += placeNames(profile.places);
    lines.append(QString());
    lines.append(profile.hasStoredSecret ? tr("Its secret is removed from the keychain.")
                                         : tr("Partita keeps no secret of it in the keychain."));
    lines.append(QString());
    lines.append(tr("Nothing changes in the cloud: instances, topics and access keys stay as they are."));
    return lines;
}

void RemoveConnectionDialog::refresh()
{
    const ConnectionProfile& profile = m_connection->profile();
    m_frame.setEnvironment(profile.environment);
    m_frame.setHeading(tr("Remove “%1” from Partita?").arg(displayText(profile.name)));
    m_consequences->setText(consequences().join(u'\n'));
    m_frame.fit();
}

void RemoveConnectionDialog::remove()
{
    if (!m_connection || m_removing)
        return;
    m_removing = true;
    m_remove->setEnabled(false);
    m_remove->setToolTip(tr("It is being removed."));
    m_frame.say(theme::Tone::Busy, tr("It is being removed. The keychain may ask you for its password."));
    m_manager.remove(*m_connection, this,
                     [this](const ConnectionManager::Outcome& outcome) { showOutcome(outcome); });
}

void RemoveConnectionDialog::showOutcome(const ConnectionManager::Outcome& outcome)
{
    if (!outcome.saved) {
        m_removing = false;
        m_remove->setEnabled(true);
        m_remove->setToolTip({});
        m_frame.say(theme::Tone::Bad, tr("The settings could not be written, so the connection stays."));
    } else if (outcome.secret) {
        showKeychainFailure(*outcome.secret);
    } else {
        accept();
    }
}

void RemoveConnectionDialog::showKeychainFailure(const SecretError& error)
{
    m_remove->hide();
    m_cancel->setText(tr("Close"));
    const SecretWords words = describe(error);
    m_frame.setHeading(tr("Not removed from the keychain"));
    m_consequences->setText(
        tr("The connection is gone, but its secret may still be in the keychain. Open the "
           "keychain's own program and remove the entry with this name:"));
    m_entryName->show();
    m_frame.say(theme::Tone::Warning, words.title + u'\n' + words.happened);
}

} // namespace partita
