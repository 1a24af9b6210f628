-- Written for MySQL 8 and MariaDB 11 alike. Ids are UUIDv7 as text: sorted by time of making.

create table organisation (
  id             char(36)     character set ascii not null primary key,
  type           varchar(32)  character set ascii not null,
  name           varchar(200) not null,
  number         varchar(10)  character set ascii null,
  postcode       varchar(10)  not null,
  municipality   varchar(120) not null,
  sectors        json         not null,
  website        varchar(300) null,
  contact_email  varchar(254) null,
  verification   varchar(16)  character set ascii not null,
  source         varchar(64)  collate utf8mb4_bin null,
  created_at     datetime(6)  not null,
  version        bigint       not null,
  unique key organisation_number (number),
  unique key organisation_source (source, name, postcode),
  key organisation_name (name, postcode)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table account (
  id                   char(36)     character set ascii not null primary key,
  email                varchar(254) not null,
  name                 varchar(120) not null,
  password_hash        varchar(200) character set ascii not null,
  language             char(2)      character set ascii not null,
  admin                boolean      not null,
  must_change_password boolean      not null,
  created_at           datetime(6)  not null,
  version              bigint       not null,
  unique key account_email (email)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table membership (
  account_id      char(36)    character set ascii not null,
  organisation_id char(36)    character set ascii not null,
  role            varchar(16) character set ascii not null,
  primary key (account_id, organisation_id),
  key membership_organisation (organisation_id),
  constraint membership_account foreign key (account_id) references account (id),
  constraint membership_of foreign key (organisation_id) references organisation (id)
) default charset = utf8mb4;

-- A session is known by the SHA-256 of its token: who reads this table cannot sign in with it.
create table session (
  token_hash   char(64)    character set ascii not null primary key,
  account_id   char(36)    character set ascii not null,
  created_at   datetime(6) not null,
  last_seen_at datetime(6) not null,
  key session_account (account_id),
  constraint session_of foreign key (account_id) references account (id)
) default charset = utf8mb4;

create table api_token (
  id              char(36)     character set ascii not null primary key,
  token_hash      char(64)     character set ascii not null,
  account_id      char(36)     character set ascii not null,
  organisation_id char(36)     character set ascii null,
  name            varchar(120) not null,
  scope           varchar(16)  character set ascii not null,
  created_at      datetime(6)  not null,
  expires_at      datetime(6)  not null,
  unique key api_token_hash (token_hash),
  key api_token_organisation (organisation_id),
  constraint api_token_account foreign key (account_id) references account (id)
) default charset = utf8mb4;
