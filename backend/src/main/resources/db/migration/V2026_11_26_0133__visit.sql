-- Visits: moments proposed by one side, one picked by the other. Instants are UTC. sequence counts what changes in a
-- calendar. What was said in a visit goes 12 months after the end of the collaboration.
create table visit (
  id               char(36)      character set ascii not null primary key,
  collaboration_id char(36)      character set ascii not null,
  version          bigint        not null,
  state            varchar(16)   character set ascii not null,
  proposed_by      varchar(8)    character set ascii not null,
  account_id       char(36)      character set ascii not null,
  slots            json          not null,
  minutes          int           not null,
  place            varchar(200)  not null,
  who              varchar(300)  null,
  starts_at        datetime(6)   null,
  sequence         int           not null,
  present          varchar(600)  null,
  went_well        varchar(600)  null,
  to_improve       varchar(600)  null,
  agreed           varchar(600)  null,
  reported_by      varchar(8)    character set ascii null,
  created_at       datetime(6)   not null,
  changed_at       datetime(6)   not null,
  key visit_of (collaboration_id, id),
  key visit_by (account_id),
  constraint visit_in foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What a pupil said in a talk of three, by the label of the school, never a name. The other side reads it only where
-- the pupil agrees.
create table visit_pupil (
  id       char(36)     character set ascii not null primary key,
  visit_id char(36)     character set ascii not null,
  side     varchar(8)   character set ascii not null,
  label    varchar(20)  not null,
  learned  varchar(600) null,
  needs    varchar(600) null,
  shared   boolean      not null,
  unique key visit_pupil_once (visit_id, side, label),
  constraint visit_pupil_of foreign key (visit_id) references visit (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
