-- Mail addresses are compared as they are kept, in lower case. The collation of the other texts passed over accents and
-- signs that cannot be seen, so that several spellings were one account, each with tries of its own. Rows that differ
-- only by those stay apart from now on; none were one that become two, for what is unique was so by the looser rule.

alter table account modify column email varchar(254) character set utf8mb4 collate utf8mb4_bin not null;
alter table registration modify column email varchar(254) character set utf8mb4 collate utf8mb4_bin not null;
alter table email_change modify column email varchar(254) character set utf8mb4 collate utf8mb4_bin not null;
alter table invitation modify column email varchar(254) character set utf8mb4 collate utf8mb4_bin not null;
alter table room_person modify column email varchar(254) character set utf8mb4 collate utf8mb4_bin null;
alter table mail modify column address varchar(254) character set utf8mb4 collate utf8mb4_bin null;
