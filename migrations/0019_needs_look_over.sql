-- Words held back until somebody has looked them over, replies that wait to be read, and news that waits for its letter.
alter table needs add column merged_at bigint;
-- Since when a reporter's reply waits to be read; on the need that is answered, not on one merged into it.
alter table needs add column reply_waits_since bigint;
-- Since when the words are held back; they lie in needs_held meanwhile.
alter table needs add column held_at bigint;
-- Since when somebody says that the words tell of a person.
alter table needs add column flagged_at bigint;
-- Since when something in the need or its talk waits to be looked over; derived from the columns it is about.
alter table needs add column look_over_since bigint;
update needs set merged_at = changed_at where merged_into is not null;
-- Only those who clear such words see them.
alter table needs_messages add column quarantined boolean not null default false;
alter table needs_messages add column flagged_at bigint;
-- The answer to "what is hard today?" that becomes the need when it has been looked over.
alter table needs_messages add column explains boolean not null default false;
-- Told to those who left an address as soon as the letter is written.
alter table needs_messages add column letter_waits boolean not null default false;
alter table needs_reporters add column language text not null default 'nb';
update needs_reporters set language = coalesce((select o.language from organisations o where o.id = organisation_id), 'nb');
-- The words of a need that is held back. The need itself shows nothing of them, so nothing that reads needs can leak them.
create table needs_held (
    organisation_id bigint not null,
    need_id uuid not null,
    text text not null,
    title text not null,
    idea text,
    concerns text,
    picture text,
    primary key (organisation_id, need_id)
);
-- The inbox, in its own order.
create index needs_waiting on needs (
    organisation_id,
    (case when answered_at is null or reply_waits_since is not null or look_over_since is not null then 0 else 1 end),
    answer_due,
    id
) where status in ('received', 'quarantined') or reply_waits_since is not null or look_over_since is not null;
create index needs_by_target on needs (organisation_id, merged_into) where merged_into is not null;
create index needs_by_picture on needs (picture) where picture is not null;
create index needs_messages_letter on needs_messages (letter_waits) where letter_waits;
create index needs_messages_look_over on needs_messages (organisation_id, need_id) where quarantined or flagged_at is not null;
