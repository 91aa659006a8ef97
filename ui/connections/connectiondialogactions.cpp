// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a person has done by the connection dialog: pasting, testing, looking for projects.
#include "connections/connectiondialog.h"

#include "common/banner.h"
#include "common/secretwords.h"
#include "connections/accountsection.h"
#include "connections/cloudsection.h"
#include "connections/networksection.h"
#include "connections/pastedwords.h"
#include "connections/placechooser.h"
#include "connections/placessection.h"
#include "connections/testpanel.h"
#include "ops/connectiontest.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! Credentials are a few lines.
constexpr qint64 MostBytes = 64 * 1024;

//! Fills what \a typed leaves empty from \a kept.
CredentialBundle completed(CredentialBundle typed, CredentialBundle kept)
{
    for (const auto member : { &CredentialBundle::secretKey, &CredentialBundle::securityToken,
                               &CredentialBundle::password, &CredentialBundle::proxyPassword }) {
        if ((typed.*member).isEmpty())
            typed.*member = std::move(kept.*member);
    }
    return typed;
}

} // namespace

void ConnectionDialog::paste()
{
    if (m_saving)
        return;
    QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    takeText(text, true);
    wipeBytes(text.data(), text.size());
}

void ConnectionDialog::takeText(const QByteArray& text, bool fromClipboard)
{
    const std::optional<PastedCredentials> pasted = readPastedCredentials(text);
    m_clear->setVisible(pasted && fromClipboard);
    if (!pasted) {
        m_pasted->showMessage(theme::Tone::Warning, nothingPastedWords());
        return;
    }
    if (!pasted->iamEndpoint.isEmpty())
        takeIdentity(pasted->iamEndpoint);
    m_account->take(*pasted);
    m_places->enter(pasted->region, ProjectId(pasted->projectId));
    m_pasted->showMessage(theme::Tone::Good, pastedWords(*pasted));
    m_frame.fit();
}

//! The cloud that has this identity service; endpoints by hand when none has.
void ConnectionDialog::takeIdentity(const QString& url)
{
    const QString host = QUrl(url).host();
    const CloudCatalogue& clouds = m_parts.tools.clouds;
    for (const Cloud& cloud : clouds.clouds()) {
        for (const CloudRegion& region : cloud.regions) {
            const auto endpoints = clouds.endpoints(cloud.id, region.id);
            if (endpoints && endpoints->iam.host() == host) {
                m_cloud->setCloud(cloud.id);
                return;
            }
        }
    }
    m_cloud->setIdentity(url);
}

void ConnectionDialog::clearClipboard()
{
    QGuiApplication::clipboard()->clear();
    m_pasted->showMessage(theme::Tone::Good,
                          tr("The clipboard is empty. A clipboard manager may still have a copy."));
    m_save->setFocus();
    m_clear->hide();
}

void ConnectionDialog::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file with credentials"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Credentials (*.csv *.env *.sh *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionDialog::readFile);
    dialog->open();
}

void ConnectionDialog::readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_clear->hide();
        m_pasted->showMessage(theme::Tone::Warning, tr("The file cannot be read."));
        return;
    }
    QByteArray text = file.read(MostBytes);
    takeText(text, false);
    wipeBytes(text.data(), text.size());
}

void ConnectionDialog::withSecrets(UseSecrets use, const Refuse& refuse)
{
    m_asking.reset();
    if (!leavesKept()) {
        use(typed());
        return;
    }
    if (!m_before.hasStoredSecret) {
        refuse(tr("The secrets are not in the keychain. Type them again to try them."));
        return;
    }
    m_asking = std::make_unique<QObject>();
    m_parts.manager.keeper().fetch(m_before, m_asking.get(),
                                   [this, use = std::move(use), refuse](SecretResult<CredentialBundle> kept) {
                                       // The context is not deleted while it calls.
                                       m_asking.release()->deleteLater();
                                       if (kept)
                                           use(completed(typed(), std::move(*kept)));
                                       else
                                           refuse(asText(describe(kept.error())));
                                   });
}

void ConnectionDialog::usePasscode()
{
    const bool used = !m_account->passcode().isEmpty();
    m_account->clearPasscode();
    m_test->setNote(
        used ? tr("The passcode serves once. Enter a new one before the next test, and before you save.")
             : QString());
}

void ConnectionDialog::test()
{
    if (m_saving || m_test->isRunning() || !testProblem().isEmpty())
        return;
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    m_test->prepare();
    withSecrets([this](CredentialBundle bundle) { runTest(std::move(bundle)); },
                [this](const QString& why) {
                    m_test->refuse(why);
                    checkAll();
                });
    checkAll();
}

void ConnectionDialog::runTest(CredentialBundle bundle)
{
    const QList<Place> places = m_places->places();
    const int chosen = m_test->place();
    if (chosen < 0 || chosen >= places.size()) {
        m_test->refuse(tr("Choose a place to test."));
        return;
    }
    auto test = std::make_unique<ConnectionTest>(profile(), places[chosen], std::move(bundle),
                                                 m_account->passcode(), m_parts.tools);
    connect(test.get(), &ConnectionTest::finished, this, &ConnectionDialog::checkAll, Qt::QueuedConnection);
    usePasscode();
    m_test->run(std::move(test));
    checkAll();
}

void ConnectionDialog::findProjects()
{
    PlaceChooser* chooser = m_places->chooser();
    QString problem = problemIn({ m_cloud, m_account, m_network });
    if (problem.isEmpty())
        problem = halfTypedProblem();
    if (!problem.isEmpty()) {
        chooser->refuse(problem);
        return;
    }
    const Place place { m_places->searchRegion(), {}, {} };
    withSecrets([this, place](CredentialBundle bundle) { runSearch(place, std::move(bundle)); },
                [chooser](const QString& why) { chooser->refuse(why); });
}

void ConnectionDialog::runSearch(const Place& place, CredentialBundle bundle)
{
    auto test = std::make_unique<ConnectionTest>(profile(), place, std::move(bundle), m_account->passcode(),
                                                 m_parts.tools);
    usePasscode();
    m_places->chooser()->search(std::move(test));
}

} // namespace partita
