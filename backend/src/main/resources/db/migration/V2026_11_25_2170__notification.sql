-- What people are told: rows of ids and codes; the words are made when they are shown. They go with the account.

create table notification (
  id              char(36)    character set ascii not null primary key,
  account_id      char(36)    character set ascii not null,
  organisation_id char(36)    character set ascii null,
  kind            varchar(16) character set ascii not null,
  subject_id      char(36)    character set ascii not null,
  what            varchar(24) character set ascii not null,
  occasion        varchar(120) character set ascii not null,
  quiet           boolean     not null,
  at              datetime(6) not null,
  read_at         datetime(6) null,
  mailed_at       datetime(6) null,
  unique key notification_once (account_id, occasion),
  key notification_of (account_id, id),
  key notification_at (at),
  constraint notification_for foreign key (account_id) references account (id) on delete cascade
) default charset = utf8mb4;

-- How somebody wants to be told. The token is in the letters of that kind: all it can do is end them.
create table notification_way (
  account_id char(36)    character set ascii not null,
  topic      varchar(16) character set ascii not null,
  way        varchar(8)  character set ascii not null,
  stop_token char(43)    character set ascii not null,
  primary key (account_id, topic),
  unique key notification_stop (stop_token),
  constraint notification_way_of foreign key (account_id) references account (id) on delete cascade
) default charset = utf8mb4;
