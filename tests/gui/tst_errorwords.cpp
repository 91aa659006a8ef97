// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/copylabel.h"
#include "common/errordetails.h"
#include "common/errorwords.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

namespace {

constexpr Kind lastKind = Kind::Refused;
constexpr Cause lastCause = Cause::PasscodeNeeded;

} // namespace

class ErrorWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsOwnWordsAndAdvice();
    void everyCauseHasItsOwnWords();
    void waitInTheQueueIsNoReply();
    void permissionIsNamedAfterARefusal();
    void knownCodeSaysMoreThanItsKind();
    void unknownOutcomeWarnsAgainstTryingAgain();
    void refusedKeyIsNoInvitationToTryAgain();
    void wordsFollowWhatTheConnectionSignsInWith_data();
    void wordsFollowWhatTheConnectionSignsInWith();
    void missingPasscodeIsNoRefusal();
    void adviceIsAboutTheProxyThatFailed();
    void pauseOfTheServerIsSaid();
    void serverTextIsNeverMarkup();
    void detailsCanBeCopied();
};

void ErrorWordsTest::everyKindHasItsOwnWordsAndAdvice()
{
    QSet<QString> titles;
    QSet<QString> happened;
    for (int kind = 0; kind <= int(lastKind); ++kind) {
        ApiError error;
        error.kind = Kind(kind);
        const ErrorWords words = describe(error);
        QVERIFY2(!words.advice.isEmpty(), qPrintable(words.title));
        QVERIFY(!words.repeat.isEmpty());
        titles.insert(words.title);
        happened.insert(words.happened);
    }
    QCOMPARE(titles.size(), int(lastKind) + 1);
    QCOMPARE(happened.size(), int(lastKind) + 1);
}

void ErrorWordsTest::everyCauseHasItsOwnWords()
{
    QSet<QString> happened;
    for (int cause = 0; cause <= int(lastCause); ++cause) {
        ApiError error;
        error.kind = Kind::Network;
        error.cause = Cause(cause);
        happened.insert(describe(error).happened);
    }
    QCOMPARE(happened.size(), int(lastCause) + 1);
}

void ErrorWordsTest::waitInTheQueueIsNoReply()
{
    ApiError error;
    error.kind = Kind::Timeout;
    error.cause = Cause::QueueTimeout;
    const ErrorWords words = describe(error);
    QVERIFY(words.happened.contains(u"never sent"));
    QVERIFY(words.advice.contains(u"under way"));
    QVERIFY(words.repeat.contains(u"Nothing was sent"));
    for (const QString& text : { words.title, words.happened, words.advice })
        QVERIFY2(!text.contains(u"answer") && !text.contains(u"reply"), qPrintable(text));
    // The time may also be over before a reply began.
    error.cause = Cause::WholeTimeout;
    QVERIFY(!describe(error).happened.contains(u"began"));
}

void ErrorWordsTest::permissionIsNamedAfterARefusal()
{
    ApiError error;
    error.kind = Kind::Permission;
    error.permission = u"dms:instance:list"_s;
    QCOMPARE(describe(error).permission, u"dms:instance:list"_s);
    error.kind = Kind::Server;
    QVERIFY(describe(error).permission.isEmpty());
}

void ErrorWordsTest::knownCodeSaysMoreThanItsKind()
{
    ApiError plain;
    plain.kind = Kind::Conflict;
    ApiError coded = plain;
    coded.code = u"DMS.00400026"_s;
    coded.httpStatus = 400;
    QVERIFY(describe(coded).happened != describe(plain).happened);
    QVERIFY(!describe(coded).advice.isEmpty());
    QVERIFY(describe(coded).code.contains(u"DMS.00400026"));
    QVERIFY(describe(coded).code.contains(u"400"));
}

void ErrorWordsTest::unknownOutcomeWarnsAgainstTryingAgain()
{
    ApiError error;
    error.kind = Kind::Timeout;
    error.outcome = ApiError::Outcome::Unknown;
    QVERIFY(describe(error).repeat.contains(u"look before"));
    error.retrySafe = true;
    QVERIFY(!describe(error).repeat.contains(u"look before"));
}

void ErrorWordsTest::refusedKeyIsNoInvitationToTryAgain()
{
    ApiError error;
    error.kind = Kind::Authentication;
    error.outcome = ApiError::Outcome::Rejected;
    error.retrySafe = true;
    QVERIFY(!describe(error).repeat.contains(u"safe"));
    error.kind = Kind::Server;
    QVERIFY(describe(error).repeat.contains(u"safe"));
}

void ErrorWordsTest::wordsFollowWhatTheConnectionSignsInWith_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused") << Kind::Authentication;
    QTest::newRow("halted") << Kind::Halted;
    QTest::newRow("forbidden") << Kind::Permission;
}

void ErrorWordsTest::wordsFollowWhatTheConnectionSignsInWith()
{
    QFETCH(Kind, kind);
    ApiError error;
    error.kind = kind;
    error.outcome = ApiError::Outcome::Rejected;
    error.proof = ApiError::Proof::Token;
    const QString byToken = asText(describe(error));
    QVERIFY2(!byToken.contains(u"key"), qPrintable(byToken));
    QVERIFY(byToken.contains(u"user") || byToken.contains(u"sign-in"));
    error.proof = ApiError::Proof::Signature;
    const QString bySignature = asText(describe(error));
    QVERIFY2(bySignature.contains(u"key"), qPrintable(bySignature));
    QVERIFY(!bySignature.contains(u"password"));
}

void ErrorWordsTest::missingPasscodeIsNoRefusal()
{
    ApiError error;
    error.kind = Kind::Authentication;
    error.cause = Cause::PasscodeNeeded;
    error.proof = ApiError::Proof::Token;
    error.retrySafe = true;
    const QString text = asText(describe(error));
    QVERIFY2(text.contains(u"passcode"), qPrintable(text));
    QVERIFY2(!text.contains(u"refus") && !text.contains(u"key"), qPrintable(text));
}

void ErrorWordsTest::adviceIsAboutTheProxyThatFailed()
{
    ApiError error;
    error.kind = Kind::Network;
    error.cause = Cause::ProxyFailed;
    QVERIFY(describe(error).advice.contains(u"this computer"));
    error.ownProxy = true;
    QVERIFY(!describe(error).advice.contains(u"this computer"));
    QVERIFY(describe(error).advice.contains(u"this connection"));
}

void ErrorWordsTest::pauseOfTheServerIsSaid()
{
    ApiError error;
    error.kind = Kind::Throttled;
    error.retryAfter = std::chrono::seconds(42);
    QVERIFY(describe(error).advice.contains(u"42"));
}

void ErrorWordsTest::serverTextIsNeverMarkup()
{
    ApiError error;
    error.kind = Kind::Permission;
    error.serverText = u"<b>no</b>\u202e\nsecond"_s;
    error.requestId = u"<i>id</i>"_s;
    auto* dialog = new ErrorDetails(describe(error), u"<u>context</u>"_s, nullptr);
    dialog->show();
    const auto labels = dialog->findChildren<QLabel*>();
    QVERIFY(labels.size() > 4);
    bool found = false;
    for (const QLabel* label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(u'\u202e')));
        found = found || label->text().contains(u"<b>no</b>");
    }
    QVERIFY(found);
    dialog->close();
}

void ErrorWordsTest::detailsCanBeCopied()
{
    ApiError error;
    error.kind = Kind::Permission;
    error.permission = u"dms:instance:list"_s;
    error.requestId = u"req-1"_s;
    auto* dialog = new ErrorDetails(describe(error), {}, nullptr);
    dialog->show();
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"copyErrorButton"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"dms:instance:list"));
    QVERIFY(copied.contains(u"req-1"));
    dialog->close();
}

QTEST_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
