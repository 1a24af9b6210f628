-- What people find wrong with a listing. All reports of one listing that are not decided on yet are one case; still_open
-- is null once it is decided, so that the listing can have another one. Words and reporters go with the account, and all
-- of it some time after the decision.

create table moderation_case (
  id         char(36)    character set ascii not null primary key,
  listing_id char(36)    character set ascii not null,
  still_open boolean     null,
  opened_at  datetime(6) not null,
  decision   varchar(16) character set ascii null,
  decided_at datetime(6) null,
  decided_by char(36)    character set ascii null,
  unique key moderation_case_once (listing_id, still_open),
  key moderation_case_order (decided_at, opened_at),
  constraint moderation_case_about foreign key (listing_id) references listing (id) on delete cascade
) default charset = utf8mb4;

create table moderation_report (
  id         char(36)     character set ascii not null primary key,
  case_id    char(36)     character set ascii not null,
  account_id char(36)     character set ascii null,
  reason     varchar(16)  character set ascii not null,
  words      varchar(500) null,
  at         datetime(6)  not null,
  unique key moderation_report_once (case_id, account_id),
  key moderation_report_by (account_id),
  constraint moderation_report_in foreign key (case_id) references moderation_case (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
