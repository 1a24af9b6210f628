-- What happened, who must still hear of it, and who did it: written in the transaction of the change itself.

create table event (
  id              char(36)    character set ascii not null primary key,
  type            varchar(48) character set ascii not null,
  aggregate_id    char(36)    character set ascii not null,
  organisation_id char(36)    character set ascii null,
  at              datetime(6) not null,
  data            json        not null,
  key event_type (type, at),
  key event_aggregate (aggregate_id)
) default charset = utf8mb4;

-- One row per event and consumer; there are no positions, they lose late commits.
create table outbox_delivery (
  id           bigint       not null auto_increment primary key,
  consumer     varchar(32)  character set ascii not null,
  aggregate_id char(36)     character set ascii not null,
  event_id     char(36)     character set ascii not null,
  state        varchar(8)   character set ascii not null,
  attempts     int          not null,
  due          datetime(6)  not null,
  created_at   datetime(6)  not null,
  error        varchar(500) null,
  key delivery_open (consumer, state, id),
  key delivery_order (consumer, aggregate_id, state, id),
  key delivery_done (state, created_at)
) default charset = utf8mb4;

-- Ids and names of fields, never personal values.
create table audit_entry (
  id           char(36)     character set ascii not null primary key,
  at           datetime(6)  not null,
  account_id   char(36)     character set ascii null,
  action       varchar(48)  character set ascii not null,
  aggregate_id char(36)     character set ascii not null,
  fields       varchar(500) character set ascii not null,
  key audit_aggregate (aggregate_id, at),
  key audit_account (account_id, at)
) default charset = utf8mb4;
