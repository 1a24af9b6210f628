-- Files that belong to a listing, cleaned of what they say about place and camera; they go with it.
create table attachment (
  id         char(36)     character set ascii not null primary key,
  listing_id char(36)     character set ascii not null,
  name       varchar(120) not null,
  type       varchar(8)   character set ascii not null,
  size       int          not null,
  sha256     char(64)     character set ascii not null,
  content    longblob     not null,
  created_at datetime(6)  not null,
  unique key attachment_once (listing_id, sha256),
  constraint attachment_of foreign key (listing_id) references listing (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
