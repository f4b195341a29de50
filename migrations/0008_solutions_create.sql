-- Solutions: ideas for the need, what others do, what must hold, and which one a round goes on with.
create table solutions (
    organisation_id bigint not null,
    id uuid not null,
    journey_id uuid not null,
    -- The round it came in; later rounds inherit it.
    round_id uuid not null,
    title text not null,
    text text not null,
    -- service, product, process, organisation or communication
    kind text not null,
    -- first, adapted, copied or unknown
    novelty text not null,
    version bigint not null,
    -- idea or set_aside
    state text not null,
    -- Why it was set aside; empty otherwise.
    reason text not null,
    -- The need whose reporter had the idea.
    from_need uuid,
    at bigint not null,
    person_id uuid,
    primary key (organisation_id, id)
);
create index solutions_by_journey on solutions (organisation_id, journey_id, id);
-- What each version of a solution was, and what changed with it.
create table solutions_versions (
    organisation_id bigint not null,
    solution_id uuid not null,
    version bigint not null,
    round_id uuid not null,
    title text not null,
    text text not null,
    changed text not null,
    at bigint not null,
    person_id uuid,
    primary key (organisation_id, solution_id, version)
);
-- The one solution a round goes on with.
create table solutions_chosen (
    organisation_id bigint not null,
    round_id uuid not null,
    journey_id uuid not null,
    solution_id uuid not null,
    version bigint not null,
    at bigint not null,
    person_id uuid not null,
    primary key (organisation_id, round_id)
);
create index solutions_chosen_by_journey on solutions_chosen (organisation_id, journey_id, at);
-- What must be true for a solution to work.
create table solutions_assumptions (
    organisation_id bigint not null,
    id uuid not null,
    journey_id uuid not null,
    solution_id uuid not null,
    round_id uuid not null,
    text text not null,
    must_hold boolean not null,
    -- problem, want, can, fits or effect
    asks text not null,
    -- open, supported, not_supported or unclear
    state text not null,
    at bigint not null,
    person_id uuid not null,
    primary key (organisation_id, id)
);
create index solutions_assumptions_by_journey on solutions_assumptions (organisation_id, journey_id, id);
-- The answers to "what do others do?"; also that nothing was found.
create table solutions_elsewhere (
    organisation_id bigint not null,
    id uuid not null,
    journey_id uuid not null,
    round_id uuid not null,
    found boolean not null,
    who text not null,
    what text not null,
    source text not null,
    at bigint not null,
    person_id uuid not null,
    primary key (organisation_id, id)
);
create index solutions_elsewhere_by_journey on solutions_elsewhere (organisation_id, journey_id, id);
