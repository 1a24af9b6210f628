-- Why a need ended without a collaboration: once for each time that it was open. found is what the system sees (with the
-- reason that was given most), answer what its publisher says; two weeks after its end the record is settled, and then
-- nothing of it changes. Codes only.
create table gap (
  id              char(36)    character set ascii not null primary key,
  listing_id      char(36)    character set ascii not null,
  opened_on       date        not null,
  organisation_id char(36)    character set ascii not null,
  kind            varchar(32) character set ascii not null,
  province        varchar(16) character set ascii null,
  sectors         json        not null,
  ended_on        date        not null,
  found           varchar(32) character set ascii null,
  because         varchar(32) character set ascii null,
  answer          varchar(32) character set ascii null,
  reason          varchar(32) character set ascii null,
  settled_at      datetime(6) null,
  unique key gap_once (listing_id, opened_on),
  key gap_open (settled_at, ended_on),
  key gap_organisation (organisation_id, settled_at),
  constraint gap_of foreign key (listing_id) references listing (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
