-- Who was named in a collaboration and is not any more: what both signed, and what they said before, names them by the
-- same id.
create table room_person_former (
  id               char(36)     character set ascii not null primary key,
  collaboration_id char(36)     character set ascii not null,
  side             varchar(8)   character set ascii not null,
  role             varchar(16)  character set ascii not null,
  account_id       char(36)     character set ascii null,
  named_at         datetime(6)  not null,
  removed_at       datetime(6)  not null,
  key room_person_former_account (account_id),
  constraint room_person_former_of foreign key (collaboration_id) references collaboration (id),
  constraint room_person_former_is foreign key (account_id) references account (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
