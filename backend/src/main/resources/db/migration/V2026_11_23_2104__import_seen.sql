-- The refs that a running import with prune=true has met: kept here, so that its memory stays constant.
create table import_seen (
  run char(36)    character set ascii not null,
  ref varchar(64) collate utf8mb4_bin not null,
  primary key (run, ref)
) default charset = utf8mb4;
