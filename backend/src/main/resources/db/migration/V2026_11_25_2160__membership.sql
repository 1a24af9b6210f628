-- How people come to act for organisations, and how it is established who those are.

alter table organisation
  add column verification_reason varchar(500) null,
  add column dual_reference varchar(60) null,
  add column dual_until date null,
  add key organisation_postcode (postcode),
  add key organisation_verification (verification, created_at);

alter table membership add column joined_at datetime(6) null;

-- Known by the SHA-256 of the secret in its link: who reads this table cannot come in with it.
create table invitation (
  id              char(36)     character set ascii not null primary key,
  token_hash      char(64)     character set ascii not null,
  organisation_id char(36)     character set ascii not null,
  email           varchar(254) not null,
  role            varchar(16)  character set ascii not null,
  invited_by      char(36)     character set ascii not null,
  created_at      datetime(6)  not null,
  expires_at      datetime(6)  not null,
  unique key invitation_token (token_hash),
  unique key invitation_address (organisation_id, email),
  constraint invitation_of foreign key (organisation_id) references organisation (id),
  constraint invitation_by foreign key (invited_by) references account (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Open ones only: a decision takes its request away, the journal keeps that it was made.
create table access_request (
  id              char(36)     character set ascii not null primary key,
  organisation_id char(36)     character set ascii not null,
  account_id      char(36)     character set ascii not null,
  message         varchar(500) null,
  created_at      datetime(6)  not null,
  unique key access_request_once (organisation_id, account_id),
  constraint access_request_to foreign key (organisation_id) references organisation (id),
  constraint access_request_by foreign key (account_id) references account (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
