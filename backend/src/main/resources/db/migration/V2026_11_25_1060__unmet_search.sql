-- Searches that found nothing. Of a week there is a key, and under it hashes of the words and of the words with the
-- person; when the week is over, the row of the key goes and takes the hashes along. Words stand in plain only once
-- five persons asked the same in one week.

create table unmet_week (
  week   char(8)  character set ascii not null primary key,
  secret char(64) character set ascii not null
) default charset = utf8mb4;

create table unmet_hash (
  week        char(8)     character set ascii not null,
  words_hash  char(64)    character set ascii not null,
  person_hash char(64)    character set ascii not null,
  province    varchar(16) character set ascii not null,
  primary key (week, words_hash, person_hash),
  constraint unmet_hash_week foreign key (week) references unmet_week (week) on delete cascade
) default charset = utf8mb4;

-- words_key: the same words in any order. label_added: accepting added the label, so undoing takes it away.
create table unmet_search (
  id          char(36)     character set ascii not null primary key,
  words       varchar(100) not null,
  words_key   varchar(100) collate utf8mb4_bin not null,
  state       varchar(8)   character set ascii not null,
  concept_id  varchar(80)  character set ascii null,
  label_added boolean      not null,
  unique key unmet_search_words (words_key),
  key unmet_search_state (state)
) default charset = utf8mb4;

-- province: empty when no place was named.
create table unmet_count (
  search_id char(36)    character set ascii not null,
  week      char(8)     character set ascii not null,
  province  varchar(16) character set ascii not null,
  number    int         not null,
  primary key (search_id, week, province),
  constraint unmet_count_of foreign key (search_id) references unmet_search (id) on delete cascade
) default charset = utf8mb4;
