// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QObject>
#include <QString>

namespace partita::rules {

Q_NAMESPACE // the enumerators have names at run time

//! How firmly a rule speaks.
enum class Severity {
    Hard, //!< nothing is sent while it stands
    Warn, //!< documents disagree or advise: the person is told, the server decides
};
Q_ENUM_NS(Severity)

//! What a violation is about, in the order in which violations are reported.
//! The instance's fields follow table 5-2; a change of an instance (table 5-11) uses the same ones.
enum class Field {
    Name,
    Description,
    Engine,
    EngineVersion,
    Specification,
    StorageSpace,
    PartitionNum,
    AccessUser,
    Password,
    VpcId,
    SecurityGroupId,
    SubnetId,
    AvailableZones,
    ProductId,
    ManagerUser,
    ManagerPassword,
    MaintainBegin,
    MaintainEnd,
    SslEnable,
    RetentionPolicy,
    EnableAutoTopic,
    StorageSpecCode,
    EnterpriseProjectId,
    Tags, //!< the list as a whole; one tag's key and value are the next two, with the tag's index
    TagKey,
    TagValue,

    TopicName,
    TopicPartitions,
    TopicReplicas,
    TopicSyncReplication,
    TopicRetention,
    TopicSyncMessageFlush,
    Topics, //!< the list of topics to delete (table 5-34)

    Action,
    Instances,
    AllFailure,

    StatusFilter,

    ExtendTimes,
    NewSpecCode,
    NewStorageSpace,
};
Q_ENUM_NS(Field)

//! What is wrong. Beside each: what the numbers and the subject of the violation hold, if anything.
enum class Rule {
    Empty, //!< a required value is missing
    TooShort, //!< minimum, maximum, actual: lengths in characters (code points)
    TooLong, //!< minimum, maximum, actual: lengths in characters (code points)
    MustStartWithLetter, //!< subject: the first character
    BadCharacter, //!< subject: the first offending character; actual: its position in code points, from 0
    UnderscoreDisputed, //!< an underscore, which one place of the specification allows and another does not
    Malformed, //!< subject: a text that cannot be read at all, for example as a time
    NotOffered, //!< subject: a value outside the list of possible ones
    BelowMinimum, //!< minimum, maximum, actual
    AboveMaximum, //!< minimum, maximum, actual
    AboveDisputedMaximum, //!< maximum: the lower of two documented maxima; actual
    NotEnoughLeft, //!< maximum: what the instance still has; actual: what was asked for
    Mismatch, //!< does not fit another field; minimum = maximum: the expected number, or subject: the text
    Taken, //!< subject: the name that exists already
    SimilarName, //!< subject: the existing name that differs by punctuation alone
    TooFewClasses, //!< minimum, actual: classes of characters in a password
    ForeignCharacter, //!< a password holds a character outside the four classes; it is not repeated here
    LeadingHyphen, //!< a password begins with '-'
    ContainsUserName, //!< a password holds the user name, forwards or backwards, in any case
    OneOfPairMissing, //!< the other half of a pair is given
    ZoneCount, //!< actual: number of different zones; one, or three or more (minimum: 3) are possible
    Duplicate, //!< subject: the value that stands earlier in the list, too
    SoldOut, //!< subject: the zone
    Unknown, //!< subject: the zone, instance or status that nobody has heard of
    StateForbids, //!< subject: the instance's status
    NeedsDhcp, //!< subject: a subnet that hands out no addresses
    NeedsOpenRules, //!< subject: a security group that does not let any protocol in and any out
    UnusualId, //!< subject: an id that is unlike those of the public clouds
    TooMany, //!< maximum, actual: entries of a list, or times that something was done
    NoChange, //!< the request would change nothing
};
Q_ENUM_NS(Rule)

//! One rule that a draft breaks: codes and numbers; the words are found by whoever shows it.
struct Violation
{
    Field field = Field::Name;
    Rule rule = Rule::Empty;
    Severity severity = Severity::Hard;
    int index = -1; //!< position in a list (tag, zone, instance, topic); -1: the field as a whole
    qint64 minimum = 0; //!< meaningful only for the rules that say so; likewise the next two
    qint64 maximum = 0;
    qint64 actual = 0;
    QString subject; //!< see Rule; never a password or a part of one
    QLatin1StringView clause; //!< where the rule stands, for example "table 5-2"; static storage
    //! What the server would answer, nine digits (table 8-3); static storage. Empty when that table has no
    //! code of its own for the rule: a server falls back to codes::BadBody.
    QLatin1StringView serverCode;

    friend bool operator==(const Violation&, const Violation&) = default;
};

//! Whether anything in \a violations keeps the draft from being sent.
bool hasHard(const QList<Violation>& violations);

//! Those of \a violations that are about \a field, in order.
QList<Violation> about(Field field, const QList<Violation>& violations);

} // namespace partita::rules
