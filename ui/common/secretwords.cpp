// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/secretwords.h"

#include "models/displaytext.h"

#include <QCoreApplication>

namespace partita {

namespace {

using Kind = SecretError::Kind;

class SecretText
{
    Q_DECLARE_TR_FUNCTIONS(partita::SecretText)
};

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::NoService:
        return SecretText::tr("There is no keychain");
    case Kind::Locked:
        return SecretText::tr("The keychain is locked");
    case Kind::Denied:
        return SecretText::tr("The keychain refused");
    case Kind::Missing:
        return SecretText::tr("The keychain does not have the secret");
    case Kind::TimedOut:
        return SecretText::tr("The keychain did not answer in time");
    case Kind::TooLarge:
        return SecretText::tr("The secret is too large for the keychain");
    case Kind::Damaged:
        return SecretText::tr("The entry in the keychain is damaged");
    case Kind::Other:
        return SecretText::tr("The keychain failed");
    }
    Q_UNREACHABLE();
}

QString happenedBy(Kind kind)
{
    switch (kind) {
    case Kind::NoService:
        return SecretText::tr("No program that keeps secrets is running on this computer.");
    case Kind::Locked:
        return SecretText::tr("It was not unlocked, so it gives nothing and takes nothing.");
    case Kind::Denied:
        return SecretText::tr("It does not let Partita at this entry, or its prompt was cancelled.");
    case Kind::Missing:
        return SecretText::tr("The entry was removed from the keychain, or is in another one.");
    case Kind::TimedOut:
        return SecretText::tr("It may be waiting for an answer of yours; a change may still be carried out.");
    case Kind::TooLarge:
        return SecretText::tr("The keychain of this system takes fewer bytes in one entry.");
    case Kind::Damaged:
        return SecretText::tr("The entry is there, but it is not what Partita writes.");
    case Kind::Other:
        return SecretText::tr("It gave no reason that Partita knows.");
    }
    Q_UNREACHABLE();
}

QString adviceBy(Kind kind)
{
    switch (kind) {
    case Kind::NoService:
        return SecretText::tr("Install or start a keychain such as GNOME Keyring or KWallet, or type the "
                              "secret for this run.");
    case Kind::Locked:
        return SecretText::tr("Unlock the keyring, then try again.");
    case Kind::Denied:
        return SecretText::tr("Try again and allow it when the keychain asks, or type the secret.");
    case Kind::Missing:
        return SecretText::tr("Type the secret again.");
    case Kind::TimedOut:
        return SecretText::tr("Look for a prompt behind the other windows, then try again.");
    case Kind::TooLarge:
        return SecretText::tr("Type the secret at each start, without the keychain.");
    case Kind::Damaged:
        return SecretText::tr("Type the secret again; when it is remembered, the entry is replaced.");
    case Kind::Other:
        return SecretText::tr("Try again, or type the secret for this run.");
    }
    Q_UNREACHABLE();
}

} // namespace

SecretWords describe(const SecretError& error)
{
    SecretWords words { titleOf(error.kind), happenedBy(error.kind), adviceBy(error.kind) };
    if (error.kind == Kind::Other && !error.detail.isEmpty())
        words.happened = SecretText::tr("It said: %1").arg(displayText(error.detail));
    return words;
}

QString asText(const SecretWords& words)
{
    return QStringList { words.title, words.happened, words.advice }.join(QLatin1Char('\n'));
}

} // namespace partita
