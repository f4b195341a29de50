-- Letters waiting to be sent. A letter that is sent is deleted, with the address it went to.
create table mail_letters (
    id uuid not null primary key,
    organisation_id bigint not null,
    from_name text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    created_at bigint not null,
    tries bigint not null,
    next_try_at bigint not null,
    failure text,
    given_up_at bigint
);
create index mail_letters_next on mail_letters (next_try_at);
