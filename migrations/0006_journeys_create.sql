-- Journeys: the way from a need through rounds of need, solution and test to an outcome.
create table journeys (
    organisation_id bigint not null,
    id uuid not null,
    title text not null,
    status text not null,
    unit_id uuid,
    challenge_id uuid,
    published boolean not null,
    -- A few sentences for everybody, written when it is published.
    summary text not null,
    started_at bigint not null,
    changed_at bigint not null,
    primary key (organisation_id, id)
);
create index journeys_by_change on journeys (organisation_id, published, changed_at, id);
-- For those inside, who see the unpublished ones among the others.
create index journeys_by_time on journeys (organisation_id, changed_at, id);
create index journeys_by_challenge on journeys (organisation_id, challenge_id, id);
-- The needs a journey answers.
create table journeys_needs (
    organisation_id bigint not null,
    journey_id uuid not null,
    need_id uuid not null,
    primary key (organisation_id, journey_id, need_id)
);
create unique index journeys_needs_need on journeys_needs (organisation_id, need_id);
-- Rounds, numbered from one; the last one is the one under way.
create table journeys_rounds (
    organisation_id bigint not null,
    id uuid not null,
    journey_id uuid not null,
    number bigint not null,
    half text not null,
    started_at bigint not null,
    decided_at bigint,
    primary key (organisation_id, id),
    unique (organisation_id, journey_id, number)
);
-- The team: owner of the need, champion, decision maker, members.
create table journeys_members (
    organisation_id bigint not null,
    journey_id uuid not null,
    person_id uuid not null,
    part text not null,
    primary key (organisation_id, journey_id, person_id, part)
);
