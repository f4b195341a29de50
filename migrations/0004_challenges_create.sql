-- Challenges: what the organisation must solve; needs and journeys hang on them.
create table challenges (
    organisation_id bigint not null,
    id uuid not null,
    slug text not null,
    title text not null,
    -- Why it matters, in a few sentences.
    text text not null,
    -- The goal it serves, from the organisation's plans.
    goal text not null,
    -- Open to everybody, with a door of its own.
    published boolean not null,
    created_at bigint not null,
    changed_at bigint not null,
    primary key (organisation_id, id),
    unique (organisation_id, slug)
);
