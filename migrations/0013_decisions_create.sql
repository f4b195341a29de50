-- Decisions: exactly one closes a round. What was known is kept word for word beside it, and nothing is ever written over.
create table decisions (
    organisation_id bigint not null,
    id uuid not null,
    journey_id uuid not null,
    round_id uuid not null,
    -- loop_bigger_test, change_solution, back_to_need, pilot, adopt, stop, park or hand_over
    choice text not null,
    reason text not null,
    -- Where the round stood when it was decided: a parked journey goes on from there.
    half text not null,
    decided_by uuid not null,
    decided_at bigint not null,
    next_step text,
    -- Days are the first millisecond of the day in Norway.
    next_on bigint,
    wake_on bigint,
    -- When a parked journey woke; the one thing that is written later.
    woken_at bigint,
    handed_to text,
    -- What a stop saved, as an estimate; never counted as a benefit.
    avoided_kroner bigint,
    -- What the choice costs, as an estimate.
    kroner bigint,
    -- Who stands behind it too, or why nobody does, when much money is at stake (rule D4).
    second_id uuid,
    alone_because text,
    -- What it was decided in spite of: codes with spaces between, and the written reason (rules H4, H6, H8).
    despite text not null,
    despite_because text,
    -- Everything known at that moment, as JSON, and the SHA-256 of exactly that text.
    snapshot text not null,
    sha256 text not null,
    primary key (organisation_id, id),
    unique (organisation_id, round_id)
);
create index decisions_by_journey on decisions (organisation_id, journey_id, decided_at, id);
create index decisions_by_wake on decisions (choice, wake_on);
-- Kroner above which nobody who has written everything alone decides alone, and nothing is bought untested (rules D4 and H8).
alter table organisations add column alone_kroner bigint not null default 100000;
