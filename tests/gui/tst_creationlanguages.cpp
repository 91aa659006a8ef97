// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/creationfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace partita {

//! The wizard filled in, page by page, in each language of the console.
class CreationLanguagesTest final : public CreationFixture
{
    Q_OBJECT

private slots:
    void cleanup();

    void pagesAreWhole_data() { languages(); }
    void pagesAreWhole();
    void wrongInputIsTold_data() { languages(); }
    void wrongInputIsTold();
    void isSentAsEntered_data() { languages(); }
    void isSentAsEntered();

private:
    void languages();
    void speak(const QString& language);
    QStringList foreignTexts() const;

    std::unique_ptr<QTranslator> m_words;
};

void CreationLanguagesTest::cleanup()
{
    end();
    if (m_words)
        QCoreApplication::removeTranslator(m_words.get());
    m_words.reset();
}

void CreationLanguagesTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s;
}

void CreationLanguagesTest::speak(const QString& language)
{
    m_words = std::make_unique<QTranslator>();
    QVERIFY(m_words->load(u"partita_"_s + language, QStringLiteral(PARTITA_QM_FOLDER)));
    QVERIFY(QCoreApplication::installTranslator(m_words.get()));
    start();
}

//! Texts on show with two English words in a row: none in Chinese, but what the service calls things.
QStringList CreationLanguagesTest::foreignTexts() const
{
    static const QRegularExpression words(u"\\b[a-z]{2,} [a-z]{2,}\\b"_s);
    QStringList found;
    const auto widgets = m_wizard->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        QStringList texts { widget->accessibleName(), widget->accessibleDescription(), widget->toolTip() };
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.append(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts.append(button->text());
        for (const QString& text : texts) {
            if (words.match(text).hasMatch())
                found.append(QLatin1String(widget->metaObject()->className()) + u' ' + text);
        }
    }
    return found;
}

void CreationLanguagesTest::pagesAreWhole()
{
    QFETCH(QString, language);
    speak(language);
    fill();
    for (int step = 0; step < 6; ++step) {
        showStep(step);
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(m_wizard), QStringList());
        QCOMPARE(namelessControls(m_wizard), QStringList());
        // That English is found in English shows that it would be found.
        QCOMPARE(foreignTexts().isEmpty(), language != u"en"_s);
    }
}

void CreationLanguagesTest::wrongInputIsTold()
{
    QFETCH(QString, language);
    speak(language);
    type("creationName", u"1-kafka"_s);
    QVERIFY2(note("creationName").contains(u"111400010"_s), qPrintable(note("creationName")));
    showStep(3);
    type("creationManagerPassword", u"short"_s);
    QVERIFY2(note("creationManagerPassword").contains(u"111400012"_s),
             qPrintable(note("creationManagerPassword")));
    if (language != u"en"_s) {
        QCOMPARE(foreignTexts(), QStringList());
        showStep(0);
        QCOMPARE(foreignTexts(), QStringList());
    }
}

void CreationLanguagesTest::isSentAsEntered()
{
    QFETCH(QString, language);
    speak(language);
    fill();
    answerNameLook();
    QVERIFY2(button("creationCreate")->isEnabled(), qPrintable(problem()));
    m_world->answerList(u"orders"_s, {});
    button("creationCreate")->click();
    QTRY_COMPARE(posts(), 1);
    QCOMPARE(posted().value(u"name"_s).toString(), u"kafka-orders"_s);
    QCOMPARE(posted().value(u"specification"_s).toString(), u"100MB"_s);
    QCOMPARE(posted().value(u"kafka_manager_user"_s).toString(), u"root"_s);
}

} // namespace partita

QTEST_MAIN(partita::CreationLanguagesTest)
#include "tst_creationlanguages.moc"
