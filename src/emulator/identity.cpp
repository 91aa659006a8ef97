// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/identity.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr std::array Directions { u"east", u"west", u"north", u"south", u"central" };
constexpr std::array SubProjects { u"payments", u"staging", u"analytics", u"sandbox" };

QString idFrom(const QByteArray& what)
{
    return QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Md5).toHex());
}

//! The names of five regions and their sub-projects. A region comes before its sub-projects, and one of the
//! latter early, so that a few projects already show both.
QStringList namesOfRegions(int number)
{
    const auto region = [number](size_t direction) {
        return u"demo-%1-%2"_s.arg(QStringView(Directions[direction])).arg(number);
    };
    const auto sub = [&region](size_t direction, size_t name) {
        return u"%1_%2"_s.arg(region(direction), QStringView(SubProjects[name]));
    };
    QStringList names { region(0) };
    for (size_t direction = 1; direction < Directions.size(); ++direction)
        names << region(direction) << sub(direction - 1, 0);
    names << sub(Directions.size() - 1, 0);
    for (size_t name = 1; name < SubProjects.size(); ++name) {
        for (size_t direction = 0; direction < Directions.size(); ++direction)
            names << sub(direction, name);
    }
    return names;
}

template <typename Accepts> const Project* firstOf(const QList<Project>& projects, Accepts accepts)
{
    const auto found = std::find_if(projects.cbegin(), projects.cend(), accepts);
    return found == projects.cend() ? nullptr : &*found;
}

} // namespace

void Identity::assignIds(quint32 seed, int count)
{
    const QByteArray suffix = QByteArray::number(seed);
    userId = idFrom("user" + suffix);
    domainId = idFrom("domain" + suffix);
    QStringList names;
    for (int number = 1; names.size() < count; ++number)
        names += namesOfRegions(number);
    projects.clear();
    for (const QString& name : names.first(count)) {
        const QString region = name.section(u'_', 0, 0);
        const Project* parent = projectNamed(region);
        const QByteArray kind = projects.isEmpty() ? QByteArray("project") : "project " + name.toUtf8() + ' ';
        projects.append({ idFrom(kind + suffix), name, region, parent ? parent->id : domainId });
    }
}

Project Identity::builtInProject() const
{
    return { idFrom("built-in " + domainId.toLatin1()), u"MOS"_s, {}, domainId };
}

const Project* Identity::projectWithId(const QString& id) const
{
    return firstOf(projects, [&id](const Project& project) { return project.id == id; });
}

const Project* Identity::projectNamed(const QString& name) const
{
    return firstOf(projects, [&name](const Project& project) { return project.name == name; });
}

} // namespace partita::emulator
