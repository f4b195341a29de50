-- Who may do what: organisations, their units, their people, and how people get in.
create table organisations (
    id bigint not null primary key,
    slug text not null unique,
    name text not null,
    -- The host name it answers on; null for the one that answers on every other name.
    host text unique,
    -- The address in links, mail and QR codes; null takes the one from the settings.
    address text,
    language text not null,
    theme text not null,
    -- Working days until the first answer is promised (rule N3).
    first_answer_days bigint not null,
    -- Every report waits for a person before it is shown inside (rule N6).
    moderation boolean not null,
    contact text not null,
    changed_at bigint not null
);
create table organisations_units (
    organisation_id bigint not null,
    id uuid not null,
    parent_id uuid,
    slug text not null,
    name text not null,
    primary key (organisation_id, id),
    unique (organisation_id, slug)
);
create table persons (
    organisation_id bigint not null,
    id uuid not null,
    slug text not null,
    name text not null,
    title text not null,
    email text,
    language text not null,
    active boolean not null,
    created_at bigint not null,
    primary key (organisation_id, id),
    unique (organisation_id, slug),
    unique (organisation_id, email)
);
create table persons_roles (
    organisation_id bigint not null,
    person_id uuid not null,
    role text not null,
    -- Null: in the whole organisation.
    unit_id uuid,
    given_at bigint not null
);
create index persons_roles_person on persons_roles (organisation_id, person_id);
create table sessions (
    -- SHA-256 of the token in the cookie; the token itself is nowhere.
    token_hash text not null primary key,
    organisation_id bigint not null,
    person_id uuid not null,
    created_at bigint not null,
    ends_at bigint not null
);
create index sessions_person on sessions (organisation_id, person_id);
create table sign_in_links (
    token_hash text not null primary key,
    organisation_id bigint not null,
    -- Null: the link that founds the organisation.
    person_id uuid,
    created_at bigint not null,
    ends_at bigint not null,
    used_at bigint
);
