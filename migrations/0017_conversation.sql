-- Conversations: the guide, who was talked with as a number and a group, and what each of the team noted.
create table trials_conversation_guides (
    organisation_id bigint not null,
    trial_id uuid not null,
    -- 0 is what is told first, 1 to 8 are the questions
    number bigint not null,
    text text not null,
    -- Whether the answer to it could kill the idea (rule T5).
    kills boolean not null,
    primary key (organisation_id, trial_id, number)
);
-- One person talked with: a number and a group, never a name. That the person said yes is why the row is there.
create table trials_conversation_talks (
    organisation_id bigint not null,
    id uuid not null,
    trial_id uuid not null,
    -- 1, 2, 3 … within the trial
    number bigint not null,
    who_group text not null,
    -- Whether the person has the need.
    has_need boolean not null,
    -- The first millisecond of the day in Norway; nothing finer is kept.
    day bigint not null,
    -- Who of the team heard the yes.
    person_id uuid not null,
    -- Whether it would work for this person: for, against or unclear; null until somebody has said so.
    outcome text,
    outcome_version bigint not null,
    outcome_by uuid,
    primary key (organisation_id, id),
    unique (organisation_id, trial_id, number)
);
-- What one of the team wrote at one question; two who write at once have a note each.
create table trials_conversation_notes (
    organisation_id bigint not null,
    id uuid not null,
    trial_id uuid not null,
    talk_id uuid not null,
    -- 0 is what settled it for the person, 1 to 8 are the guide's, 9 is everything else
    question bigint not null,
    person_id uuid not null,
    text text not null,
    -- What the same person wrote in another window meanwhile; null when there is no second text.
    rival text,
    -- The windows the two texts came from, by the word each window was given.
    side text not null,
    rival_side text not null,
    version bigint not null,
    -- The guard found personal data: only the one who wrote it and those who clear it see the words.
    quarantined boolean not null,
    primary key (organisation_id, id),
    unique (organisation_id, talk_id, question, person_id)
);
create index trials_conversation_notes_by_trial on trials_conversation_notes (organisation_id, trial_id);
-- Lines of notes that have become insights, so that a second press makes no second one.
create table trials_conversation_kept (
    organisation_id bigint not null,
    trial_id uuid not null,
    note_id uuid not null,
    -- A number made of the line's words.
    line bigint not null,
    insight_id uuid not null,
    primary key (organisation_id, trial_id, note_id, line)
);
