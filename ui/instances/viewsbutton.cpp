// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/viewsbutton.h"

#include "common/formatting.h"
#include "models/displaytext.h"

#include <QEvent>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr auto settingsKey = "instances/views"_L1;
constexpr qsizetype LettersOfAName = 60;

QString inMenu(const QString& name)
{
    return displayText(name).replace(u'&', u"&&"_s);
}

//! Asks for a name in a dialog that nothing waits for.
QInputDialog* openNameDialog(const QString& title, const QString& label, const QString& name, QWidget* parent)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setObjectName(u"viewNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(name);
    dialog->open();
    return dialog;
}

} // namespace

ViewsButton::ViewsButton(std::function<InstanceView()> present, QWidget* parent)
    : QToolButton(parent)
    , m_present(std::move(present))
{
    setObjectName(u"viewsButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"viewsMenu"_s);
    setMenu(menu);
    // Made once: clear() takes a submenu out of the menu and keeps it.
    m_renaming = new QMenu(menu);
    m_renaming->setObjectName(u"renameViewMenu"_s);
    m_removing = new QMenu(menu);
    m_removing->setObjectName(u"removeViewMenu"_s);
    connect(menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    retranslate();
}

void ViewsButton::fill()
{
    menu()->clear();
    const InstanceView present = m_present();
    for (const Named& named : std::as_const(m_views)) {
        QAction* action
            = menu()->addAction(inMenu(named.name), this, [this, view = named.view] { emit chosen(view); });
        action->setData(named.name);
        action->setCheckable(true);
        action->setChecked(named.view == present);
    }
    menu()->addSeparator();
    menu()
        ->addAction(tr("&Save the present view…"), this, &ViewsButton::askName)
        ->setObjectName(u"saveViewAction"_s);
    for (QMenu* submenu : { m_renaming, m_removing }) {
        submenu->clear();
        submenu->setEnabled(!m_views.isEmpty());
        menu()->addMenu(submenu);
    }
    for (const Named& named : std::as_const(m_views)) {
        m_renaming->addAction(inMenu(named.name), this, [this, name = named.name] { askNewName(name); });
        m_removing->addAction(inMenu(named.name), this, [this, name = named.name] { remove(name); });
    }
}

void ViewsButton::askName()
{
    auto* dialog = openNameDialog(tr("Save the view"), tr("Name (an existing one is replaced):"),
                                  m_present().query, this);
    connect(dialog, &QInputDialog::textValueSelected, this, &ViewsButton::keep);
}

void ViewsButton::askNewName(const QString& name)
{
    auto* dialog
        = openNameDialog(tr("Rename the view"), tr("Name (an existing one is replaced):"), name, this);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, name](const QString& to) { rename(name, to); });
}

QList<ViewsButton::Named>::iterator ViewsButton::find(const QString& name)
{
    return std::find_if(m_views.begin(), m_views.end(), [&name](const Named& named) {
        return named.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void ViewsButton::keep(const QString& name)
{
    const QString named = name.simplified().left(LettersOfAName);
    if (named.isEmpty())
        return;
    remove(named);
    m_views.append({ named, m_present() });
    sortNames();
}

void ViewsButton::rename(const QString& from, const QString& to)
{
    const QString named = to.simplified().left(LettersOfAName);
    const auto found = find(from);
    if (named.isEmpty() || found == m_views.end())
        return;
    const InstanceView view = found->view;
    remove(from);
    remove(named);
    m_views.append({ named, view });
    sortNames();
}

void ViewsButton::remove(const QString& name)
{
    const auto found = find(name);
    if (found != m_views.end())
        m_views.erase(found);
}

void ViewsButton::sortNames()
{
    std::sort(m_views.begin(), m_views.end(),
              [](const Named& a, const Named& b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
}

void ViewsButton::save(QSettings& settings) const
{
    QJsonArray array;
    for (const Named& named : m_views) {
        array.append(QJsonObject { { u"name"_s, named.name },
                                   { u"query"_s, named.view.query },
                                   { u"column"_s, named.view.column },
                                   { u"descending"_s, named.view.isDescending },
                                   { u"grouping"_s, named.view.grouping } });
    }
    settings.setValue(settingsKey, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

void ViewsButton::restore(const QSettings& settings)
{
    m_views.clear();
    const QByteArray text = settings.value(settingsKey).toString().toUtf8();
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const QJsonValue& value : array) {
        const QString name = value["name"_L1].toString();
        if (name.isEmpty() || find(name) != m_views.end())
            continue;
        m_views.append({ name,
                         { value["query"_L1].toString(), value["column"_L1].toInt(),
                           value["descending"_L1].toBool(), value["grouping"_L1].toString() } });
    }
    sortNames();
}

void ViewsButton::retranslate()
{
    setText(tr("Views"));
    m_renaming->setTitle(tr("&Rename"));
    m_removing->setTitle(tr("Re&move"));
    setAccessibleName(tr("Saved views"));
    setToolTip(format::toolTip(tr("Filter, order and groups under a name")));
}

void ViewsButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace partita
