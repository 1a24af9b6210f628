-- How both sides say that what was agreed goes. What they said before stays: the last of each side counts. Scores with
-- their words go 12 months after the end.
create table check_in (
  id               char(36)    character set ascii not null primary key,
  collaboration_id char(36)    character set ascii not null,
  side             varchar(8)  character set ascii not null,
  account_id       char(36)    character set ascii not null,
  day              date        not null,
  at               datetime(6) not null,
  key check_in_of (collaboration_id, id),
  key check_in_by (account_id),
  constraint check_in_room foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4;

create table check_in_score (
  id               char(36)     character set ascii not null primary key,
  check_in_id      char(36)     character set ascii not null,
  collaboration_id char(36)     character set ascii not null,
  side             varchar(8)   character set ascii not null,
  expectation_id   char(36)     character set ascii not null,
  score            int          not null,
  text             varchar(400) null,
  key check_in_score_room (collaboration_id, check_in_id),
  constraint check_in_score_of foreign key (check_in_id) references check_in (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What a side answers at the end, by the codes of the questions, once.
create table evaluation (
  collaboration_id char(36)    character set ascii not null,
  side             varchar(8)  character set ascii not null,
  account_id       char(36)    character set ascii not null,
  answers          json        not null,
  again            varchar(16) character set ascii not null,
  given_otherwise  boolean     not null,
  at               datetime(6) not null,
  primary key (collaboration_id, side),
  key evaluation_by (account_id),
  constraint evaluation_of foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Which collaboration goes on with which: one at most, whoever of the two began.
create table collaboration_renewal (
  collaboration_id char(36) character set ascii not null primary key,
  renewal_of       char(36) character set ascii not null,
  unique key collaboration_renewal_once (renewal_of),
  constraint renewal_is foreign key (collaboration_id) references collaboration (id),
  constraint renewal_was foreign key (renewal_of) references collaboration (id)
) default charset = utf8mb4;
