-- Trials: the smallest next test of what must hold, from its plan to what it showed.
create table trials (
    organisation_id bigint not null,
    id uuid not null,
    journey_id uuid not null,
    -- The round it was planned in; later rounds inherit what it showed.
    round_id uuid not null,
    assumption_id uuid,
    -- question, conversation, drawing, model, practical or pilot
    kind text not null,
    -- What it asks, or what it is to find out.
    title text not null,
    -- Who is asked, in the team's words, and the group they come from.
    who text not null,
    who_group text not null,
    how_many bigint not null,
    -- How we will know; locked with the first answer (rule H3).
    criterion text not null,
    criterion_locked_at bigint,
    -- Why a smaller test would not do (rule T2).
    why_not_smaller text,
    -- Days are the first millisecond of the day in Norway.
    planned_on bigint not null,
    -- The last day it takes answers; null until somebody closes it.
    closes_on bigint,
    -- What it is expected to cost, in minutes of work and kroner.
    minutes bigint not null,
    kroner bigint not null,
    -- What those who take part are told first, and by which right we ask (rule H1).
    information text not null,
    -- anonymous, consent or public_task
    privacy text not null,
    legal_basis text,
    minors boolean not null,
    guardians text,
    -- planned, running or closed
    state text not null,
    code text not null,
    -- Another number after every change of the plan or the state.
    version bigint not null,
    planned_by uuid,
    started_at bigint,
    closed_at bigint,
    surprise text,
    -- supported, not_supported or unclear; null until somebody has weighed the answers
    verdict text,
    actual_minutes bigint,
    actual_kroner bigint,
    changed_at bigint not null,
    primary key (organisation_id, id),
    unique (organisation_id, code)
);
create index trials_by_journey on trials (organisation_id, journey_id, id);
create index trials_by_last_day on trials (state, closes_on);
-- What was seen and said, written down by hand, and answers on paper on somebody's behalf.
create table trials_observations (
    organisation_id bigint not null,
    id uuid not null,
    trial_id uuid not null,
    -- The first millisecond of the day in Norway; nothing finer is kept.
    day bigint not null,
    who text not null,
    who_group text not null,
    for_count bigint not null,
    against_count bigint not null,
    unclear_count bigint not null,
    note text not null,
    -- by_hand or paper
    source text not null,
    person_id uuid not null,
    primary key (organisation_id, id)
);
create index trials_observations_by_trial on trials_observations (organisation_id, trial_id, id);
