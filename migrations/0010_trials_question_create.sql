-- Questions people answer through a link, and their answers: no address, no account, no time finer than the day.
create table trials_question_questions (
    organisation_id bigint not null,
    trial_id uuid not null,
    -- 1 to 8
    number bigint not null,
    -- yes_no, scale, choice or text
    kind text not null,
    text text not null,
    -- For a choice: one option a line, with a star after those that support the assumption.
    options text not null,
    -- Whether no, or a low number, is what supports the assumption.
    reversed boolean not null,
    primary key (organisation_id, trial_id, number)
);
-- One row for each question an answer holds. The identity comes with the form, so that a form sent twice counts once.
create table trials_question_answers (
    organisation_id bigint not null,
    trial_id uuid not null,
    id uuid not null,
    question bigint not null,
    -- yes, no or unknown; 1 to 5; the number of an option; or text. Null when it was passed over.
    value text,
    comment text,
    -- The guard found personal data: only those who clear it see the words.
    quarantined boolean not null,
    day bigint not null,
    primary key (organisation_id, trial_id, id, question)
);
create index trials_question_answers_quarantined on trials_question_answers (organisation_id, trial_id, quarantined);
-- Who answered, for tests that are not anonymous (rule H2).
create table trials_question_contacts (
    organisation_id bigint not null,
    trial_id uuid not null,
    id uuid not null,
    name text,
    contact text,
    primary key (organisation_id, trial_id, id)
);
