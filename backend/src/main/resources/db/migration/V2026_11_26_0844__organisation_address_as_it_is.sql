-- As the other addresses: whoever has an account erased is found in profiles by their own address, and not by one like it.
alter table organisation modify column contact_email varchar(254) character set utf8mb4 collate utf8mb4_bin null;
