// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/violationwords.h"

#include "common/formatting.h"
#include "models/displaytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using rules::Field;
using rules::Rule;
using rules::Violation;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ViolationWords)
};

// Texts of one table, so that a missing one is seen at once.
const char* nameOf(Field field)
{
    switch (field) {
    case Field::Name:
        return QT_TRANSLATE_NOOP("ViolationWords", "Name");
    case Field::Description:
        return QT_TRANSLATE_NOOP("ViolationWords", "Description");
    case Field::Engine:
        return QT_TRANSLATE_NOOP("ViolationWords", "Engine");
    case Field::EngineVersion:
        return QT_TRANSLATE_NOOP("ViolationWords", "Kafka version");
    case Field::Specification:
        return QT_TRANSLATE_NOOP("ViolationWords", "Specification");
    case Field::StorageSpace:
    case Field::NewStorageSpace:
        return QT_TRANSLATE_NOOP("ViolationWords", "Storage");
    case Field::PartitionNum:
        return QT_TRANSLATE_NOOP("ViolationWords", "Partitions");
    case Field::AccessUser:
        return QT_TRANSLATE_NOOP("ViolationWords", "User for TLS");
    case Field::Password:
        return QT_TRANSLATE_NOOP("ViolationWords", "Password for TLS");
    case Field::VpcId:
        return QT_TRANSLATE_NOOP("ViolationWords", "VPC");
    case Field::SecurityGroupId:
        return QT_TRANSLATE_NOOP("ViolationWords", "Security group");
    case Field::SubnetId:
        return QT_TRANSLATE_NOOP("ViolationWords", "Subnet");
    case Field::AvailableZones:
        return QT_TRANSLATE_NOOP("ViolationWords", "Availability zones");
    case Field::ProductId:
        return QT_TRANSLATE_NOOP("ViolationWords", "Product");
    case Field::ManagerUser:
        return QT_TRANSLATE_NOOP("ViolationWords", "Kafka Manager user");
    case Field::ManagerPassword:
        return QT_TRANSLATE_NOOP("ViolationWords", "Kafka Manager password");
    case Field::MaintainBegin:
    case Field::MaintainEnd:
        return QT_TRANSLATE_NOOP("ViolationWords", "Maintenance window");
    case Field::SslEnable:
        return QT_TRANSLATE_NOOP("ViolationWords", "TLS");
    case Field::RetentionPolicy:
        return QT_TRANSLATE_NOOP("ViolationWords", "Retention policy");
    case Field::EnableAutoTopic:
        return QT_TRANSLATE_NOOP("ViolationWords", "Automatic topics");
    case Field::StorageSpecCode:
        return QT_TRANSLATE_NOOP("ViolationWords", "Disk type");
    case Field::EnterpriseProjectId:
        return QT_TRANSLATE_NOOP("ViolationWords", "Enterprise project");
    case Field::Tags:
        return QT_TRANSLATE_NOOP("ViolationWords", "Tags");
    case Field::TagKey:
        return QT_TRANSLATE_NOOP("ViolationWords", "Key of a tag");
    case Field::TagValue:
        return QT_TRANSLATE_NOOP("ViolationWords", "Value of a tag");
    case Field::TopicName:
        return QT_TRANSLATE_NOOP("ViolationWords", "Topic name");
    case Field::TopicPartitions:
        return QT_TRANSLATE_NOOP("ViolationWords", "Partitions");
    case Field::TopicReplicas:
        return QT_TRANSLATE_NOOP("ViolationWords", "Replicas");
    case Field::TopicSyncReplication:
        return QT_TRANSLATE_NOOP("ViolationWords", "Sync replication");
    case Field::TopicRetention:
        return QT_TRANSLATE_NOOP("ViolationWords", "Retention");
    case Field::TopicSyncMessageFlush:
        return QT_TRANSLATE_NOOP("ViolationWords", "Sync flush");
    case Field::Topics:
        return QT_TRANSLATE_NOOP("ViolationWords", "Topics");
    case Field::Action:
        return QT_TRANSLATE_NOOP("ViolationWords", "Action");
    case Field::Instances:
        return QT_TRANSLATE_NOOP("ViolationWords", "Instances");
    case Field::AllFailure:
        return QT_TRANSLATE_NOOP("ViolationWords", "Failed creations");
    case Field::StatusFilter:
        return QT_TRANSLATE_NOOP("ViolationWords", "Status");
    case Field::ExtendTimes:
        return QT_TRANSLATE_NOOP("ViolationWords", "Disk extensions");
    case Field::NewSpecCode:
        return QT_TRANSLATE_NOOP("ViolationWords", "New specification");
    }
    return "";
}

QString range(const Violation& v)
{
    return Words::tr("%1 to %2").arg(format::number(v.minimum), format::number(v.maximum));
}

QString number(qint64 value)
{
    return format::number(value);
}

QString describeText(const Violation& v)
{
    switch (v.rule) {
    case Rule::TooShort:
        return Words::tr("%1 is too short: %2 characters are possible, these are %3.")
            .arg(fieldName(v.field), range(v), number(v.actual));
    case Rule::TooLong:
        return Words::tr("%1 is too long: %2 characters are possible, these are %3.")
            .arg(fieldName(v.field), range(v), number(v.actual));
    case Rule::MustStartWithLetter:
        return Words::tr("It begins with “%1”; the first character must be a letter (A–Z or a–z).")
            .arg(displayText(v.subject));
    case Rule::BadCharacter:
        return Words::tr("“%1” (character %2) cannot be used here.")
            .arg(displayText(v.subject), number(v.actual + 1));
    case Rule::UnderscoreDisputed:
        return Words::tr("Some servers refuse an underscore here: the documents disagree.");
    case Rule::TooFewClasses:
        return Words::tr(
                   "It has %1 of the four kinds of characters (a–z, A–Z, 0–9, punctuation); at least %2 "
                   "are needed.")
            .arg(number(v.actual), number(v.minimum));
    case Rule::ForeignCharacter:
        return Words::tr("It holds a character that is no ASCII letter, digit or punctuation; a server may "
                         "refuse it.");
    case Rule::LeadingHyphen:
        return Words::tr("It begins with a hyphen, which some servers refuse.");
    case Rule::ContainsUserName:
        return Words::tr("It holds the user name, forwards or backwards, which some servers refuse.");
    case Rule::SimilarName:
        return Words::tr("“%1” exists already and differs by punctuation alone: metrics of Kafka cannot tell "
                         "the two apart.")
            .arg(displayText(v.subject));
    default:
        return {};
    }
}

QString describeNumber(const Violation& v)
{
    switch (v.rule) {
    case Rule::BelowMinimum:
        return Words::tr("%1 is too little: %2 are possible.").arg(number(v.actual), range(v));
    case Rule::AboveMaximum:
        return Words::tr("%1 is too much: %2 are possible.").arg(number(v.actual), range(v));
    case Rule::AboveDisputedMaximum:
        return Words::tr("Some servers take at most %1: the documents disagree.").arg(number(v.maximum));
    case Rule::NotEnoughLeft:
        return Words::tr("%1 are asked for, and the instance has %2 left.")
            .arg(number(v.actual), number(v.maximum));
    case Rule::TooMany:
        return Words::tr("These are %1; at most %2 are possible.").arg(number(v.actual), number(v.maximum));
    case Rule::ZoneCount:
        return Words::tr("Choose one zone, or %1 and more; these are %2.")
            .arg(number(v.minimum), number(v.actual));
    default:
        return {};
    }
}

QString describeChoice(const Violation& v)
{
    const QString subject = displayText(v.subject);
    switch (v.rule) {
    case Rule::NotOffered:
        return Words::tr("“%1” is not offered.").arg(subject);
    case Rule::Mismatch:
        return Words::tr("It does not go with the other choices; %1 is expected.")
            .arg(v.subject.isEmpty() ? number(v.minimum) : subject);
    case Rule::Taken:
        return Words::tr("There is one named “%1” already.").arg(subject);
    case Rule::Duplicate:
        return Words::tr("“%1” stands there twice.").arg(subject);
    case Rule::SoldOut:
        return Words::tr("“%1” is sold out for this choice.").arg(subject);
    case Rule::Unknown:
        return Words::tr("“%1” is not known.").arg(subject);
    case Rule::StateForbids:
        return Words::tr("Its status, %1, does not allow this.").arg(subject);
    case Rule::NeedsDhcp:
        return Words::tr("This subnet has no DHCP, which an instance needs.");
    case Rule::NeedsOpenRules:
        return Words::tr(
            "This security group lacks a rule that lets any protocol in, or one that lets any out; "
            "a server may refuse it.");
    case Rule::UnusualId:
        return Words::tr("“%1” is unlike the ids of the public clouds. Is it the id, not the name?")
            .arg(subject);
    default:
        return {};
    }
}

} // namespace

QString fieldName(Field field)
{
    return QCoreApplication::translate("ViolationWords", nameOf(field));
}

QString describe(const Violation& violation)
{
    switch (violation.rule) {
    case Rule::Empty:
        return Words::tr("%1 is missing.").arg(fieldName(violation.field));
    case Rule::Malformed:
        return Words::tr("“%1” cannot be read.").arg(displayText(violation.subject));
    case Rule::OneOfPairMissing:
        return Words::tr("Begin and end go together: one of them is missing.");
    case Rule::NoChange:
        return Words::tr("Nothing would change.");
    default:
        break;
    }
    QString text = describeText(violation);
    if (!text.isEmpty())
        return text;
    QString number = describeNumber(violation);
    if (!number.isEmpty())
        return number;
    return describeChoice(violation);
}

QString describeWithField(const Violation& violation)
{
    const QString field = fieldName(violation.field);
    const QString text = describe(violation);
    return text.contains(field) ? text : Words::tr("%1: %2", "field, what is wrong").arg(field, text);
}

QString reference(const Violation& violation)
{
    QString clause = violation.clause;
    // "table 5-2" is how the rules name a place of the specification, in no language.
    if (clause.startsWith("table "_L1))
        clause = Words::tr("table %1").arg(clause.sliced(6));
    if (violation.serverCode.isEmpty())
        return clause;
    return Words::tr("%1, error %2").arg(clause, violation.serverCode);
}

} // namespace partita
