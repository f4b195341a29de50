-- Foundations: what a journey stands on, looked over now and then. A check is one row for each foundation that was judged; nothing is written over.
create table foundations (
    organisation_id bigint not null,
    -- The check, the same for all its rows.
    id uuid not null,
    journey_id uuid not null,
    round_id uuid not null,
    -- need, solution, champion, team or anchoring
    foundation text not null,
    -- 0 missing, 1 weak, 2 good enough, 3 strong
    level bigint not null,
    reason text not null,
    at bigint not null,
    person_id uuid not null,
    primary key (organisation_id, id, foundation)
);
create index foundations_by_journey on foundations (organisation_id, journey_id, at, id);
