-- Benefits: what gets better and for whom, how it was before, and what was measured afterwards.
create table benefits (
    organisation_id bigint not null,
    id uuid not null,
    journey_id uuid not null,
    title text not null,
    -- avoided_cost, saved_time or quality
    kind text not null,
    -- The baseline: how it was before. All four, or none.
    baseline double precision,
    unit text,
    -- The first millisecond of the day in Norway.
    baseline_on bigint,
    method text,
    -- Why it cannot be measured; then there is no baseline.
    cannot_measure text,
    -- Who answers for it, in the line.
    owner_id uuid,
    -- Another number after every change.
    version bigint not null,
    at bigint not null,
    person_id uuid not null,
    primary key (organisation_id, id)
);
create index benefits_by_journey on benefits (organisation_id, journey_id, id);
-- What was measured after the change, in the same way as before; or what users said, where nothing can be measured.
create table benefits_measurements (
    organisation_id bigint not null,
    id uuid not null,
    benefit_id uuid not null,
    value double precision,
    told text not null,
    measured_on bigint not null,
    at bigint not null,
    person_id uuid not null,
    primary key (organisation_id, id)
);
create index benefits_measurements_by_benefit on benefits_measurements (organisation_id, benefit_id, measured_on, id);
