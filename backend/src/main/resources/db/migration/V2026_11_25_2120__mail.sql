-- Letters to people, written in the transaction of what they tell of. Address and content are wiped: the content, secrets
-- and all, when the letter has left, the address some time later. What stays keeps an occasion from being told twice.

create table mail (
  id         char(36)     character set ascii not null primary key,
  letter_key char(64)     character set ascii not null,
  kind       varchar(48)  character set ascii not null,
  account_id char(36)     character set ascii null,
  address    varchar(254) null,
  language   char(2)      character set ascii not null,
  content    mediumtext   null,
  state      varchar(8)   character set ascii not null,
  attempts   int          not null,
  due        datetime(6)  not null,
  lapses_at  datetime(6)  null,
  created_at datetime(6)  not null,
  sent_at    datetime(6)  null,
  error      varchar(500) character set ascii null,
  unique key mail_letter (letter_key),
  key mail_open (state, due),
  key mail_account (account_id),
  key mail_age (created_at)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
