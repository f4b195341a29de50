-- What counts as "it worked for this person", how sure the team wants to be, what is at stake, and which version was tried.
alter table trials add column rule text not null default '';
-- draw, try, adopt or high_stakes
alter table trials add column preset text not null default 'adopt';
-- The yardstick it is measured by: the one that held when it started.
alter table trials add column yardstick_version bigint not null default 0;
-- What adopting costs, and what it is worth in all if it works for everybody, in kroner; unknown when null.
alter table trials add column adopt_kroner bigint;
alter table trials add column benefit_kroner bigint;
-- none, considered or decided: whether a purchase was planned already, and where that can be read
alter table trials add column purchase text not null default 'none';
alter table trials add column purchase_reference text;
-- What was tried; the version is settled with the first answer.
alter table trials add column solution_id uuid;
alter table trials add column solution_version bigint;
-- How much a version changed the one before: none, small, clear, large or new
alter table solutions_versions add column size text not null default 'clear';
update trials set preset = case when kind in ('question', 'conversation') then 'draw' when kind in ('drawing', 'model') then 'try' else 'adopt' end;
update trials set solution_id = coalesce(
    (select a.solution_id from solutions_assumptions a where a.organisation_id = trials.organisation_id and a.id = trials.assumption_id),
    (select c.solution_id from solutions_chosen c where c.organisation_id = trials.organisation_id and c.round_id = trials.round_id));
-- The version that stood when the day of the first answer ended, or stands now.
update trials set solution_version = (select max(v.version) from solutions_versions v
    where v.organisation_id = trials.organisation_id and v.solution_id = trials.solution_id
    and (v.version = 1 or trials.criterion_locked_at is null or v.at < trials.criterion_locked_at + 86400000));
