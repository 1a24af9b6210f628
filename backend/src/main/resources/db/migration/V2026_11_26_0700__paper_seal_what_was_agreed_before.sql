-- Agreements that were signed before there were papers are put on paper like all others: by their delivery.
insert into outbox_delivery (consumer, aggregate_id, event_id, state, attempts, due, created_at)
select 'agreements', e.aggregate_id, e.id, 'OPEN', 0, utc_timestamp(6), utc_timestamp(6)
from event e
where e.type = 'collaboration-agreed'
and not exists (
  select 1 from document d where d.collaboration_id = e.aggregate_id and d.kind = 'AGREEMENT');
