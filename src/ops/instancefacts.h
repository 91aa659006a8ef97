// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/call.h"
#include "dms/instances.h"
#include "dms/topics.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace partita {

class InstanceLook;
class Session;

//! What an instance is at the moment at which somebody is about to restart or delete it.
struct InstanceFacts
{
    enum class State {
        Reading, //!< on its way
        Listed, //!< instance is what the list of its place says
        Gone, //!< the list of its place does not hold it
        Unreadable, //!< the list could not be read: error
    };
    State state = State::Reading;
    dms::Instance instance; //!< with Listed
    std::shared_ptr<const dms::InstanceDetail> detail; //!< null: not asked for, or not readable
    std::shared_ptr<const dms::TopicList> topics; //!< null: as for detail
    std::optional<ApiError> error; //!< the first of what could not be read

    //! Nothing: not known.
    std::optional<qint64> topicCount() const;
    //! Of all topics together, as far as each tells.
    std::optional<qint64> topicPartitions() const;
};

//! Reads the facts of many instances, past what any list on show says: one list for each place, and then, if
//! they are wanted, the detail and the topics of each instance that can be deleted, a few at a time over all
//! places.
class InstanceFactsReader final : public QObject
{
    Q_OBJECT

public:
    enum class Depth {
        Listed, //!< what the list says
        Definition, //!< also detail and topics
    };
    struct Subject
    {
        Session* session;
        InstanceId instance;
    };
    //! \a subject: its position among the subjects.
    using Read = std::function<void(int subject, InstanceFacts facts)>;
    using Done = std::function<void()>;

    //! Requests for details and topics that are under way at a time.
    static constexpr int AtOnce = 4;

    explicit InstanceFactsReader(QObject* parent = nullptr);
    ~InstanceFactsReader() override;

    //! \a subjects: at least one; their sessions live until drop(). \a read gets each of them once, and then
    //! \a done is called; neither inside read(), nor after cancel(). Both may delete this.
    void read(std::vector<Subject> subjects, Depth depth, Read read, Done done);
    //! \a session is leaving: what was to be read there is Unreadable. Calls back at once.
    void drop(const Session& session);
    void cancel();

private:
    using Found = std::vector<dms::Instance>;
    struct Source
    {
        Session* session;
        std::unique_ptr<InstanceLook> look;
        std::vector<int> subjects;
    };
    //! One request for the rest of a definition.
    struct Job
    {
        int subject;
        bool topics;
    };
    struct Slot
    {
        int subject = -1;
        Call call;
    };

    void listed(const Session* session, ApiResult<Found> found);
    bool wantsMore(const InstanceFacts& facts) const;
    void pump();
    void start(Slot& slot, const Job& job);
    template <typename T>
    void arrived(Slot& slot, std::shared_ptr<const T> InstanceFacts::*part, ApiResult<T> reply);
    void settle(const std::vector<int>& subjects);

    std::vector<Subject> m_subjects;
    std::vector<InstanceFacts> m_facts;
    Depth m_depth = Depth::Listed;
    Read m_read;
    Done m_done;
    int m_open = 0; //!< subjects that were not handed over yet
    std::vector<Source> m_sources;
    std::deque<Job> m_jobs;
    std::array<Slot, AtOnce> m_slots;
};

} // namespace partita
