-- What people of a collaboration write to each other: numbered from 1 in each, in the order in which it was taken.
-- client_id is the sender's own: sent again on a bad line, it stays one message. Words go 12 months after the end.
create table message (
  id               char(36)    character set ascii not null primary key,
  collaboration_id char(36)    character set ascii not null,
  number           int         not null,
  side             varchar(8)  character set ascii not null,
  account_id       char(36)    character set ascii not null,
  client_id        char(36)    character set ascii not null,
  text             text        not null,
  at               datetime(6) not null,
  unique key message_number (collaboration_id, number),
  unique key message_once (collaboration_id, account_id, client_id),
  key message_by (account_id),
  constraint message_in foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Up to which message somebody has read.
create table message_read (
  collaboration_id char(36)    character set ascii not null,
  account_id       char(36)    character set ascii not null,
  side             varchar(8)  character set ascii not null,
  number           int         not null,
  at               datetime(6) not null,
  primary key (collaboration_id, account_id),
  constraint message_read_in foreign key (collaboration_id) references collaboration (id),
  constraint message_read_by foreign key (account_id) references account (id)
) default charset = utf8mb4;

-- Files of messages, cleaned of what they say about place and camera. One without a message goes after a day.
create table message_file (
  id               char(36)     character set ascii not null primary key,
  collaboration_id char(36)     character set ascii not null,
  message_id       char(36)     character set ascii null,
  account_id       char(36)     character set ascii not null,
  name             varchar(120) not null,
  media_type       varchar(40)  character set ascii not null,
  size             int          not null,
  content          longblob     not null,
  created_at       datetime(6)  not null,
  key message_file_of (message_id),
  key message_file_in (collaboration_id),
  key message_file_loose (created_at, message_id),
  constraint message_file_room foreign key (collaboration_id) references collaboration (id),
  constraint message_file_message foreign key (message_id) references message (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
