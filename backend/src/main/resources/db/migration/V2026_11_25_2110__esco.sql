-- What was read of ESCO's files. What it means for the vocabulary is worked out in memory, with each new version.

create table esco_file (
  file     varchar(32) character set ascii not null,
  language char(2)     character set ascii not null,
  rows_in_file int      not null,
  read_at  datetime(6) not null,
  primary key (file, language)
) default charset = utf8mb4;

create table esco_concept (
  file        varchar(32)  character set ascii collate ascii_bin not null,
  language    char(2)      character set ascii collate ascii_bin not null,
  uri         varchar(160) character set ascii collate ascii_bin not null,
  code        varchar(40)  character set ascii not null,
  skill_type  varchar(40)  character set ascii not null,
  reuse_level varchar(40)  character set ascii not null,
  preferred   varchar(400) not null,
  others      mediumtext   not null,
  digest      char(32)     character set ascii not null,
  primary key (file, language, uri)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table esco_relation (
  file     varchar(32)  character set ascii collate ascii_bin not null,
  from_uri varchar(160) character set ascii collate ascii_bin not null,
  to_uri   varchar(160) character set ascii collate ascii_bin not null,
  type     varchar(40)  character set ascii not null,
  primary key (file, from_uri, to_uri)
) default charset = utf8mb4;
