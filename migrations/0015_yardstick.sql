-- Yardsticks: how an organisation weighs what people say and do, and how sure it wants to be. Versions are added and never written over;
-- version 0 is the specification's own and stands in the code.
create table yardstick_versions (
    organisation_id bigint not null,
    version bigint not null,
    at bigint not null,
    person_id uuid not null,
    -- Why it was changed.
    because text not null,
    -- The values, as JSON.
    numbers text not null,
    primary key (organisation_id, version)
);
