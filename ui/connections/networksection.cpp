// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/networksection.h"

#include "common/labels.h"
#include "common/secretedit.h"
#include "common/theme.h"
#include "connections/pem.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr qint64 MostBytes = 4 * 1024 * 1024;

} // namespace

NetworkSection::NetworkSection(QWidget* parent)
    : FormSection(parent)
{
    addProxy();
    addAuthorities();
    connect(m_mode, &QComboBox::currentIndexChanged, this, &NetworkSection::arrange);
    connect(this, &FormSection::changed, this, &NetworkSection::arrange);
    arrange();
    showAuthorities();
}

void NetworkSection::addProxy()
{
    addHeading(tr("Way out"));
    m_mode = addCombo(u"connectionProxy"_s, tr("Pro&xy"));
    m_mode->addItem(tr("As the system says"), int(ProxyChoice::Mode::System));
    m_mode->addItem(tr("None"), int(ProxyChoice::Mode::None));
    m_mode->addItem(tr("Own"), int(ProxyChoice::Mode::Own));
    m_kind = addCombo(u"proxyKind"_s, tr("&Kind"));
    m_kind->addItem(u"HTTP"_s, int(ProxyChoice::Kind::Http));
    m_kind->addItem(u"SOCKS5"_s, int(ProxyChoice::Kind::Socks5));
    m_host = addEdit(u"proxyHost"_s, tr("Ho&st"), u"proxy.example.com"_s);
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(8080);
    form()->addRow(tr("P&ort"), m_port);
    connect(m_port, &QSpinBox::valueChanged, this, &FormSection::changed);
    m_user = addEdit(u"proxyUser"_s, tr("&User of the proxy"), tr("Empty: the proxy asks for no password"));
    m_password = addSecret(u"proxyPassword"_s, tr("Passwor&d of the proxy"), tr("password of the proxy"));
}

void NetworkSection::addAuthorities()
{
    addHeading(tr("Trusted authorities, besides those of the system"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::Grid);
    m_file = new QLineEdit(this);
    m_file->setObjectName(u"caFile"_s);
    m_file->setAccessibleName(tr("File with authorities"));
    m_file->setPlaceholderText(tr("A PEM file; optional"));
    watch(m_file);
    auto* browse = new QPushButton(tr("Bro&wse…"), this);
    browse->setObjectName(u"caBrowse"_s);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    auto* label = new QLabel(tr("Authority &file"), this);
    label->setBuddy(m_file);
    form()->addRow(label, row);
    connect(browse, &QPushButton::clicked, this, &NetworkSection::browse);
    connect(m_file, &QLineEdit::textChanged, this, &NetworkSection::readFile);

    m_count = new QLabel(this);
    m_count->setObjectName(u"authorityCount"_s);
    form()->addRow(m_count);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"authorityList"_s);
    m_list->setAccessibleName(tr("Authorities taken over"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setMaximumHeight(fontMetrics().height() * 6);
    form()->addRow(m_list);
    m_remove = new QPushButton(tr("Remo&ve the authority"), this);
    m_remove->setObjectName(u"authorityRemove"_s);
    m_remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form()->addRow(QString(), m_remove);
    connect(m_remove, &QPushButton::clicked, this, &NetworkSection::removeAuthority);
}

bool NetworkSection::isOwn() const
{
    return ProxyChoice::Mode(m_mode->currentData().toInt()) == ProxyChoice::Mode::Own;
}

void NetworkSection::arrange()
{
    for (QWidget* row : std::initializer_list<QWidget*> { m_kind, m_host, m_port, m_user })
        form()->setRowVisible(row, isOwn());
    form()->setRowVisible(m_password, isOwn() && !m_user->text().isEmpty());
    m_password->setPlaceholderText(keptFits() ? tr("As it was; type to replace it") : QString());
}

void NetworkSection::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file with authorities"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void NetworkSection::readFile()
{
    const QString path = m_file->text().trimmed();
    m_fileProblem.clear();
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            m_fileProblem = tr("The authority file cannot be read.");
        else if (pem::certificates(file.read(MostBytes)).isEmpty())
            m_fileProblem = tr("The authority file holds no certificate in the PEM format.");
    }
    emit changed();
}

void NetworkSection::showAuthorities()
{
    const int count = int(m_authorities.size());
    m_count->setText(count == 0 ? tr("No authority was taken over from a test.")
                                : tr("%n extra authority(s)", nullptr, count));
    m_list->clear();
    for (const QByteArray& authority : m_authorities)
        m_list->addItem(tr("SHA-256 %1").arg(pem::readable(pem::fingerprint(authority))));
    m_list->setCurrentRow(0);
    form()->setRowVisible(m_list, count > 0);
    form()->setRowVisible(m_remove, count > 0);
}

void NetworkSection::removeAuthority()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_authorities.removeAt(row);
    showAuthorities();
    (m_authorities.isEmpty() ? static_cast<QWidget*>(m_file) : m_list)->setFocus();
    emit changed();
}

void NetworkSection::addAuthority(const QByteArray& pem)
{
    for (const QByteArray& certificate : pem::certificates(pem)) {
        if (!m_authorities.contains(certificate))
            m_authorities.append(certificate);
    }
    showAuthorities();
    emit changed();
}

void NetworkSection::load(const ConnectionProfile& profile)
{
    m_loaded = profile.proxy;
    m_mode->setCurrentIndex(m_mode->findData(int(profile.proxy.mode)));
    m_kind->setCurrentIndex(m_kind->findData(int(profile.proxy.kind)));
    m_host->setText(profile.proxy.host);
    if (profile.proxy.port > 0)
        m_port->setValue(profile.proxy.port);
    m_user->setText(profile.proxy.user);
    m_file->setText(profile.extraCaFile);
    m_authorities = pem::certificates(profile.extraCaPem);
    showAuthorities();
}

void NetworkSection::store(ConnectionProfile& profile) const
{
    profile.proxy = {};
    profile.proxy.mode = ProxyChoice::Mode(m_mode->currentData().toInt());
    if (isOwn()) {
        profile.proxy.kind = ProxyChoice::Kind(m_kind->currentData().toInt());
        profile.proxy.host = m_host->text().trimmed();
        profile.proxy.port = quint16(m_port->value());
        profile.proxy.user = m_user->text().trimmed();
    }
    profile.extraCaFile = m_file->text().trimmed();
    profile.extraCaPem = m_authorities.join();
}

bool NetworkSection::keptFits() const
{
    return m_loaded.mode == ProxyChoice::Mode::Own && !m_loaded.user.isEmpty()
        && m_user->text().trimmed() == m_loaded.user && m_host->text().trimmed() == m_loaded.host;
}

bool NetworkSection::leavesKept() const
{
    return isOwn() && keptFits() && m_password->text().isEmpty();
}

QList<FieldProblem> NetworkSection::problems() const
{
    QList<FieldProblem> problems;
    if (isOwn()) {
        const QString host = m_host->text().trimmed();
        if (host.isEmpty())
            problems.append({ m_host, tr("Enter the host of the proxy.") });
        else if (host.contains(u'/') || host.contains(u' ') || host.contains(u'@'))
            problems.append({ m_host, tr("The host of the proxy is a name or an address alone.") });
        if (!m_user->text().trimmed().isEmpty() && m_password->text().isEmpty() && !keptFits())
            problems.append({ m_password, tr("Enter the password of the proxy.") });
    }
    if (!m_fileProblem.isEmpty())
        problems.append({ m_file, m_fileProblem });
    return problems;
}

Secret NetworkSection::typedPassword() const
{
    return isOwn() && !m_user->text().trimmed().isEmpty() ? m_password->secret() : Secret();
}

void NetworkSection::wipe()
{
    m_password->wipe();
}

} // namespace partita
