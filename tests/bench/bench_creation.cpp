// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// T15, T16, T17: creating an instance. A whole draft held against the rules, a keystroke until its violation
// is on the screen, and the wizard from the wish to its first paint.
#include "fakes/creationconsole.h"
#include "gui/creationfixture.h"
#include "measure.h"
#include "paintwatch.h"
#include "rules/instancerules.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QWizard>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

constexpr int Rounds = 25;

//! Turns the event loop until \a over; ends the program when that never happens.
void turnUntil(const char* what, const std::function<bool()>& over)
{
    QElapsedTimer patience;
    patience.start();
    while (!over()) {
        QCoreApplication::processEvents();
        if (patience.elapsed() > 10'000)
            qFatal("never came: %s", what);
    }
}

//! From making the dialog to its first paint.
double openingOf(const std::function<QWidget*()>& make)
{
    bench::PaintWatch watch;
    QElapsedTimer timer;
    timer.start();
    QWidget* dialog = make();
    dialog->installEventFilter(&watch);
    dialog->show();
    turnUntil("the first paint", [&] { return watch.paints > 0; });
    const double took = double(timer.nsecsElapsed()) / 1e6;
    delete dialog;
    return took;
}

//! A wizard whose lists have come, filled in.
class FilledWizard final : public CreationFixture
{
public:
    FilledWizard()
    {
        start();
        fill();
    }
    ~FilledWizard() override { end(); }

    CreationWizard* makeAnother()
    {
        return new CreationWizard({ m_world->estate, m_world->creations, m_world->drafts, m_world->clock },
                                  *m_session, fakes::CreationConsole::draft(u"kafka-2"_s), nullptr);
    }

    //! A letter that the field may not hold, then the way back: until what stands below the field is painted.
    std::vector<double> keystrokes(int step, const char* name, const QString& good, QChar bad)
    {
        showStep(step);
        type(name, good);
        auto* edit = field(name);
        QCoreApplication::processEvents();
        std::vector<double> took;
        for (int i = 0; i < Rounds; ++i) {
            took.push_back(keystroke(
                name, [&] { QTest::keyClick(edit, bad.toLatin1()); }, true));
            took.push_back(keystroke(
                name, [&] { QTest::keyClick(edit, Qt::Key_Backspace); }, false));
        }
        return took;
    }

private:
    double keystroke(const char* name, const std::function<void()>& press, bool wrong)
    {
        bench::PaintWatch watch;
        m_wizard->installEventFilter(&watch);
        const QString before = note(name);
        QElapsedTimer timer;
        timer.start();
        press();
        turnUntil(wrong ? "the violation" : "its end",
                  [&] { return watch.paints > 0 && note(name) != before; });
        return double(timer.nsecsElapsed()) / 1e6;
    }
};

void measureValidation(bench::Report& report)
{
    constexpr int Drafts = 2000;
    const rules::InstanceLimits limits = rules::InstanceLimits::embedded();
    const rules::InstanceDraft draft = fakes::CreationConsole::draft(u"kafka-orders"_s);
    rules::InstanceDraft wrong = draft;
    wrong.name = u"1-kafka-örders"_s;
    wrong.storageSpaceGb = 601;
    wrong.password = u"short"_s;
    using Case = std::pair<const char*, const rules::InstanceDraft*>;
    for (const Case& wanted : { Case { "a valid draft against all rules, us", &draft },
                                Case { "a draft with violations, us", &wrong } }) {
        const rules::InstanceDraft& one = *wanted.second;
        std::vector<double> took;
        for (int round = 0; round < Rounds; ++round) {
            qsizetype found = 0;
            took.push_back(bench::millisecondsOf([&] {
                for (int i = 0; i < Drafts; ++i)
                    found += rules::validate(one, limits).size();
            }));
            if ((found > 0) != (&one == &wrong))
                qFatal("the draft is not what it should be: %lld violations", qlonglong(found));
        }
        report.atMost("T15", wanted.first, bench::median(took) * 1000 / Drafts, 50);
    }
}

void measureKeystrokes(FilledWizard& wizard, bench::Report& report)
{
    std::vector<double> took;
    const auto add = [&](std::vector<double> more) { took.insert(took.end(), more.begin(), more.end()); };
    add(wizard.keystrokes(0, "creationName", u"kafka-orders"_s, u'!'));
    add(wizard.keystrokes(3, "creationManagerUser", u"root"_s, u'!'));
    report.note("T16", "a keystroke to its violation on the screen, median, ms", bench::median(took));
    report.atMost("T16", "a keystroke to its violation on the screen, p99, ms", bench::quantile(took, 0.99),
                  16);
}

void measureOpening(FilledWizard& wizard, bench::Report& report)
{
    const auto ours = [&] { return openingOf([&] { return wizard.makeAnother(); }); };
    const auto empty = [] {
        return openingOf([]() -> QWidget* {
            auto* dialog = new QWizard;
            dialog->addPage(new QWizardPage);
            return dialog;
        });
    };
    (void)ours();
    (void)empty();
    std::vector<double> a, b, ratios;
    for (int i = 0; i < Rounds; ++i) {
        a.push_back(ours());
        b.push_back(empty());
        ratios.push_back(a.back() / b.back());
    }
    report.note("T17", "an empty QWizard to its first paint, ms", bench::median(b));
    report.atMost("T17", "the wizard to its first paint, ms", bench::median(a), 100);
    report.atMost("T17", "the wizard / an empty QWizard", bench::median(ratios), 3);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    bench::Report report;
    measureValidation(report);
    FilledWizard wizard;
    measureKeystrokes(wizard, report);
    measureOpening(wizard, report);
    return report.exitCode();
}
