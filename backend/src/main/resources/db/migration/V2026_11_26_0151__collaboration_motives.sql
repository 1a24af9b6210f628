-- Why each side takes part: codes of the product's list, and words of its own. They go with the words of the
-- collaboration.
create table motive (
  collaboration_id char(36)     character set ascii not null,
  side             varchar(8)   character set ascii not null,
  version          bigint       not null,
  codes            json         not null,
  words            varchar(600) null,
  primary key (collaboration_id, side),
  constraint motive_of foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
