-- What happened, who did it and when; written with the change itself, never changed.
create table journal_entries (
    organisation_id bigint not null,
    id uuid not null,
    at bigint not null,
    -- person, reporter, participant or system
    actor_kind text not null,
    actor_id uuid,
    kind text not null,
    subject_kind text not null,
    subject_id uuid not null,
    -- JSON: facts the sentence about it needs, never free text from people.
    data text not null,
    primary key (organisation_id, id)
);
create index journal_entries_subject on journal_entries (organisation_id, subject_id, id);
