-- The day a person was last reminded of what waits, so that one letter a day goes out.
create table inbox_reminders (
    organisation_id bigint not null,
    person_id uuid not null,
    at bigint not null,
    primary key (organisation_id, person_id)
);
-- The right places for what does not belong here (rule N7), as JSON; what is left out has the words every organisation begins with.
alter table organisations add column channels text not null default '{}';
