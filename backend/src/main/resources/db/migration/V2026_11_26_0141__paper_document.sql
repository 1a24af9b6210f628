-- Papers of a collaboration as they are served, byte for byte and for good. A seal is there once in a collaboration.
create table document (
  id               char(36)     character set ascii not null primary key,
  collaboration_id char(36)     character set ascii not null,
  kind             varchar(24)  character set ascii not null,
  seal             varchar(64)  character set ascii null,
  language         varchar(2)   character set ascii null,
  revision         int          null,
  name             varchar(100) not null,
  media_type       varchar(32)  character set ascii not null,
  size             int          not null,
  sha256           char(64)     character set ascii not null,
  content          mediumblob   not null,
  created_at       datetime(6)  not null,
  created_by       char(36)     character set ascii null,
  unique key document_seal (collaboration_id, seal),
  key document_digest (sha256),
  constraint document_of foreign key (collaboration_id) references collaboration (id),
  constraint document_by foreign key (created_by) references account (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
