-- What is added to the shipped vocabulary. The one row of the first table tells every replica that something changed.

create table vocabulary_version (
  id         tinyint     not null primary key,
  version    bigint      not null,
  changed_at datetime(6) not null
) default charset = utf8mb4;

insert into vocabulary_version (id, version, changed_at) values (1, 0, utc_timestamp(6));

create table vocabulary_label (
  id         char(36)     character set ascii not null primary key,
  concept_id varchar(80)  character set ascii not null,
  language   char(2)      character set ascii not null,
  text       varchar(100) not null,
  folded     varchar(200) collate utf8mb4_bin not null,
  added_at   datetime(6)  not null,
  added_by   char(36)     character set ascii null,
  unique key vocabulary_label_once (language, folded),
  key vocabulary_label_concept (concept_id)
) default charset = utf8mb4;
