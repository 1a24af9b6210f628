-- From where something was done: a network of many addresses, never a whole one; null for the clock. And whose it was, so
-- that an administrator can ask for one organisation.
alter table audit_entry
  add column organisation_id char(36) character set ascii null,
  add column from_network varchar(24) character set ascii null,
  add key audit_organisation (organisation_id, at),
  add key audit_at (at);

update audit_entry a join organisation o on o.id = a.aggregate_id set a.organisation_id = o.id;
update audit_entry a join listing l on l.id = a.aggregate_id set a.organisation_id = l.organisation_id;
