-- One private calendar address an account; of its token the database has the hash. A new one ends the old.
create table calendar_feed (
  account_id char(36)    character set ascii not null primary key,
  token_hash char(64)    character set ascii not null,
  created_at datetime(6) not null,
  unique key calendar_feed_token (token_hash),
  constraint calendar_feed_of foreign key (account_id) references account (id)
) default charset = utf8mb4;
