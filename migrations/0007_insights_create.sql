-- Insights: what was seen, said and counted, the patterns in it, and the problem in one sentence.
create table insights (
    organisation_id bigint not null,
    id uuid not null,
    journey_id uuid not null,
    -- The round it was gathered in; later rounds inherit it.
    round_id uuid not null,
    -- observation, quote or number
    kind text not null,
    text text not null,
    -- Where it comes from: a talk, a log, a count.
    source text not null,
    -- The group it came from.
    heard text not null,
    -- Whether it came from somebody who has the need.
    from_target boolean not null,
    at bigint not null,
    person_id uuid not null,
    primary key (organisation_id, id)
);
create index insights_by_journey on insights (organisation_id, journey_id, id);
-- Findings: a pattern across two insights or more.
create table insights_findings (
    organisation_id bigint not null,
    id uuid not null,
    journey_id uuid not null,
    round_id uuid not null,
    text text not null,
    at bigint not null,
    person_id uuid not null,
    primary key (organisation_id, id)
);
create index insights_findings_by_journey on insights_findings (organisation_id, journey_id, id);
create table insights_behind (
    organisation_id bigint not null,
    finding_id uuid not null,
    insight_id uuid not null,
    primary key (organisation_id, finding_id, insight_id)
);
create index insights_behind_insight on insights_behind (organisation_id, insight_id);
-- The problem statement, one row a version; nothing is written over.
create table insights_statements (
    organisation_id bigint not null,
    journey_id uuid not null,
    version bigint not null,
    round_id uuid not null,
    who text not null,
    needs text not null,
    because text not null,
    not_for text not null,
    -- A whole number, the word unknown, or null while nobody has said.
    how_many text,
    at bigint not null,
    person_id uuid not null,
    primary key (organisation_id, journey_id, version)
);
