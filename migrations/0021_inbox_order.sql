-- The inbox, in its own order: what must be looked over, what waits for us, what waits for a reporter.
drop index needs_waiting;
create index needs_waiting on needs (
    organisation_id,
    (case when look_over_since is not null then 0 when answered_at is null or reply_waits_since is not null then 1 else 2 end),
    answer_due,
    id
) where status in ('received', 'quarantined') or reply_waits_since is not null or look_over_since is not null;
