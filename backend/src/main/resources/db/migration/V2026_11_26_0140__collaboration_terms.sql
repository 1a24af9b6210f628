-- What the terms say beside places and days, as JSON; null where they say nothing. In the history too, so that anybody
-- can be told what changed since they looked.
alter table collaboration add column arrangement json null after period_to;
alter table collaboration_step add column arrangement json null after period_to;

-- Which revision of the terms somebody has looked at last.
create table seen_terms (
  account_id       char(36) character set ascii not null,
  collaboration_id char(36) character set ascii not null,
  revision         int      not null,
  primary key (account_id, collaboration_id),
  constraint seen_terms_by foreign key (account_id) references account (id),
  constraint seen_terms_of foreign key (collaboration_id) references collaboration (id)
);
