-- The practical test: a script of tasks, and what an observer saw of each person. No names, no time finer than the day.
create table trials_practical_scripts (
    organisation_id bigint not null,
    trial_id uuid not null,
    -- user, role, wizard, shift or loan
    pattern text not null,
    -- So many tasks done without help speak for what the team believes.
    needed bigint not null,
    -- Whether the ten statements of the usability scale are asked.
    sus boolean not null,
    -- What is asked afterwards, one question a line.
    questions text not null,
    primary key (organisation_id, trial_id)
);
create table trials_practical_tasks (
    organisation_id bigint not null,
    trial_id uuid not null,
    -- 1 to 8
    number bigint not null,
    text text not null,
    -- What counts as done.
    done_when text not null,
    primary key (organisation_id, trial_id, number)
);
-- One participant as an observer saw them. The identity is made on the device, so that what is sent twice counts once.
create table trials_practical_sessions (
    organisation_id bigint not null,
    trial_id uuid not null,
    id uuid not null,
    -- The first millisecond of the day in Norway.
    day bigint not null,
    who_group text not null,
    -- for, against or unclear: what the rule of the plan says, and what the observer settled on.
    proposed text not null,
    outcome text not null,
    -- 1 to 5
    ease bigint,
    -- Ten answers from 1 to 5, in the order of the scale.
    sus text,
    said text not null,
    surprise text not null,
    -- The guard found personal data: only those who clear it see the words.
    quarantined boolean not null,
    -- The observer, who may write the same form again.
    person_id uuid not null,
    primary key (organisation_id, trial_id, id)
);
create table trials_practical_results (
    organisation_id bigint not null,
    trial_id uuid not null,
    id uuid not null,
    task bigint not null,
    -- alone, helped or not; null when it was not tried
    went text,
    seconds bigint,
    help text not null,
    primary key (organisation_id, trial_id, id, task)
);
-- What a participant stumbled over, in the same words for all who did.
create table trials_practical_problems (
    organisation_id bigint not null,
    trial_id uuid not null,
    id uuid not null,
    problem text not null,
    primary key (organisation_id, trial_id, id, problem)
);
