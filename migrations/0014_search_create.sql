-- Search: which stems stand in which thing, and what has happened that the readers of the journal have not read yet.
-- One row an entry and reader, written with the entry and deleted when it has been read: nothing is lost, in whatever order
-- transactions end.
create table journal_unread (
    organisation_id bigint not null,
    reader text not null,
    subject_id uuid not null,
    -- The entry, or the subject itself where it must be read without one.
    entry_id uuid not null,
    subject_kind text not null,
    primary key (organisation_id, reader, subject_id, entry_id)
);
create index journal_unread_order on journal_unread (reader, entry_id);
-- What can be found: one row a need, a journey, a challenge.
create table search_things (
    -- The same number as in search_words; the highest is the newest.
    number bigint not null primary key,
    organisation_id bigint not null,
    thing_id uuid not null,
    kind text not null,
    title text not null,
    address text not null,
    -- Its stems, each once, in their order: those of the title, and those only in the text.
    title_stems text not null,
    text_stems text not null,
    unique (organisation_id, thing_id, kind)
);
-- Every stem an organisation has used, and in how many things: what a word that is looked for may reach. `backwards` is the stem from
-- the last letter to the first, so that the end of a compound is found like its beginning. SQLite keeps the rows themselves in the
-- order of the key: thousands of words with the same beginning are then read in one go.
--! sqlite
create table search_stems (
    organisation_id integer not null,
    stem text not null,
    backwards text not null,
    things integer not null,
    primary key (organisation_id, stem)
) strict, without rowid;
--! postgres
create table search_stems (
    organisation_id bigint not null,
    stem text not null,
    backwards text not null,
    things bigint not null,
    primary key (organisation_id, stem)
);
--! both
create index search_stems_backwards on search_stems (organisation_id, backwards);
-- Who is indexing just now, and by which rules of words the index was made (0: not at all yet).
create table search_turn (
    name text not null primary key,
    holder uuid,
    until bigint not null,
    rules bigint not null
);
insert into search_turn (name, holder, until, rules) values ('index', null, 0, 0);
-- The index itself. Every token begins with the organisation, and who may find a thing is a token too.
--! sqlite
create virtual table search_words using fts5 (tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
--! postgres
create table search_words (
    number bigint not null primary key,
    tokens tsvector not null
);
create index search_words_tokens on search_words using gin (tokens) with (fastupdate = off);
--! both
