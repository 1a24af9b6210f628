-- What people do about their own account. A token is known by its SHA-256; who reads these tables can use none.

create table one_time_token (
  token_hash char(64)    character set ascii not null primary key,
  purpose    varchar(32) character set ascii not null,
  subject_id char(36)    character set ascii not null,
  expires_at datetime(6) not null,
  key one_time_token_subject (purpose, subject_id),
  key one_time_token_over (expires_at)
) default charset = utf8mb4;

-- Asked for, not yet confirmed from the mailbox; becomes an account, or goes.
create table registration (
  id            char(36)     character set ascii not null primary key,
  email         varchar(254) not null,
  name          varchar(120) not null,
  password_hash varchar(200) character set ascii not null,
  language      char(2)      character set ascii not null,
  expires_at    datetime(6)  not null,
  key registration_email (email),
  key registration_over (expires_at)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table email_change (
  id         char(36)     character set ascii not null primary key,
  account_id char(36)     character set ascii not null,
  email      varchar(254) not null,
  expires_at datetime(6)  not null,
  key email_change_account (account_id),
  key email_change_over (expires_at),
  constraint email_change_of foreign key (account_id) references account (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A name for a session that is no secret, and the kind of device, so that its owner knows it again.
alter table session
  add column public_id char(36) character set ascii null,
  add column device varchar(60) null;
update session set public_id = uuid();
alter table session
  modify column public_id char(36) character set ascii not null,
  add unique key session_public (public_id);

-- How much is left of what may be done in a while: the hash of whose and what, and when it is all there again.
create table throttle (
  bucket  char(64)    character set ascii not null primary key,
  full_at datetime(6) not null,
  key throttle_full (full_at)
) default charset = utf8mb4;
