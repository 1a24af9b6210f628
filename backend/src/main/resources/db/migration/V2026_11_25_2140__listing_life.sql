-- The clock ends what is open: last_day is the last day of its period, or six months after it was opened. ending_told
-- is the last day that its owner was told of. What was hidden goes back to the state and the reason it had before; the
-- reason of a hidden listing is in words, so the column grows.
alter table listing
  modify column state_reason varchar(500) null,
  add column opened_on date null,
  add column last_day date null,
  add column ending_told date null,
  add column hidden_from varchar(16) character set ascii null,
  add column hidden_from_reason varchar(32) character set ascii null,
  add column renewed_from char(36) character set ascii null,
  add key listing_last_day (state, last_day),
  add key listing_renewed_from (renewed_from);

update listing set opened_on = date(published_at) where published_at is not null;

update listing
set last_day = coalesce(period_to, greatest(opened_on, coalesce(period_from, opened_on)) + interval 6 month)
where opened_on is not null;
