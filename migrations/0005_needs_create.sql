-- Needs: what somebody struggles with, who told us, and what has been said about it.
create table needs (
    organisation_id bigint not null,
    id uuid not null,
    text text not null,
    -- The first words, for lists.
    title text not null,
    -- The solution the reporter had in mind, kept as a draft (rule N2).
    idea text,
    -- Whether the reporter has been asked once what is hard today (rule N2): null, asked or answered.
    idea_question text,
    -- Who it concerns, in the reporter's words.
    concerns text,
    status text not null,
    -- Why it ended or waits: a reason's code, a receiver, an outcome.
    reason text,
    reported_at bigint not null,
    -- The promise: the end of the last working day for the first answer.
    answer_due bigint not null,
    answered_at bigint,
    wake_at bigint,
    merged_into uuid,
    unit_id uuid,
    challenge_id uuid,
    -- door, import, or on_behalf
    source text not null,
    -- What an import knows it by; a second import finds it.
    fingerprint text,
    picture text,
    changed_at bigint not null,
    primary key (organisation_id, id)
);
create unique index needs_fingerprint on needs (organisation_id, fingerprint);
create index needs_by_status on needs (organisation_id, status, answer_due, id);
create index needs_by_change on needs (organisation_id, status, id);
create index needs_by_challenge on needs (organisation_id, challenge_id, status, id);
create index needs_by_wake on needs (status, wake_at);
-- Everybody who reported the same; each follows with an own code.
create table needs_reporters (
    organisation_id bigint not null,
    id uuid not null,
    need_id uuid not null,
    code text not null unique,
    name text,
    email text,
    reported_at bigint not null,
    withdrawn_at bigint,
    primary key (organisation_id, id)
);
create index needs_reporters_need on needs_reporters (organisation_id, need_id);
-- What reporters and staff have said to each other, and what happened in plain sentences.
create table needs_messages (
    organisation_id bigint not null,
    id uuid not null,
    need_id uuid not null,
    at bigint not null,
    -- reporter, staff or news
    author text not null,
    person_id uuid,
    reporter_id uuid,
    text text,
    -- For news: what happened, as a code with an optional name behind a colon.
    news text,
    primary key (organisation_id, id)
);
create index needs_messages_need on needs_messages (organisation_id, need_id, id);
-- Pictures sent with a form that had to be shown again; kept a day so that nobody must choose the file twice.
create table needs_uploads (
    token text not null primary key,
    picture text not null,
    at bigint not null
);
