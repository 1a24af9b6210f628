-- Answers by a form: a value beside the words. What was answered before has words alone, and stays as it is.
alter table expectation
  add column asking_value   json null,
  add column offering_value json null,
  add column agreed_value   json null;

-- What was answered, worded and accepted, in its order: words that are replaced are not lost. It goes with the words of
-- the collaboration.
create table expectation_change (
  id               bigint        not null auto_increment primary key,
  collaboration_id char(36)      character set ascii not null,
  expectation_id   char(36)      character set ascii not null,
  at               datetime(6)   not null,
  event            varchar(16)   character set ascii not null,
  side             varchar(8)    character set ascii null,
  account_id       char(36)      character set ascii null,
  words            varchar(1000) null,
  value            json          null,
  key expectation_change_of (expectation_id, id),
  key expectation_change_in (collaboration_id, at),
  constraint expectation_change_for foreign key (expectation_id) references expectation (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Until when somebody has seen the expectations of a collaboration: what others changed since is marked.
create table expectation_seen (
  collaboration_id char(36)    character set ascii not null,
  account_id       char(36)    character set ascii not null,
  seen_at          datetime(6) not null,
  primary key (account_id, collaboration_id),
  constraint expectation_seen_by foreign key (account_id) references account (id) on delete cascade
) default charset = utf8mb4;
