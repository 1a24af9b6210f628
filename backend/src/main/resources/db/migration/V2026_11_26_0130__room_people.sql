-- Mentors, supervisors and teachers of one collaboration. A guest belongs to neither organisation and comes in by this
-- row alone; the address of an invitation goes when it is taken up.
create table room_person (
  id               char(36)     character set ascii not null primary key,
  collaboration_id char(36)     character set ascii not null,
  side             varchar(8)   character set ascii not null,
  role             varchar(16)  character set ascii not null,
  account_id       char(36)     character set ascii null,
  email            varchar(254) null,
  guest            boolean      not null,
  named_by         char(36)     character set ascii not null,
  named_at         datetime(6)  not null,
  unique key room_person_once (collaboration_id, account_id),
  key room_person_account (account_id),
  constraint room_person_of foreign key (collaboration_id) references collaboration (id),
  constraint room_person_is foreign key (account_id) references account (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
