-- A side says that a paper is there, and of which day. Which papers there are per kind is the product's own list.
create table paper_statement (
  collaboration_id char(36)    character set ascii not null,
  code             varchar(32) character set ascii not null,
  side             varchar(8)  character set ascii not null,
  day              date        not null,
  at               datetime(6) not null,
  account_id       char(36)    character set ascii not null,
  primary key (collaboration_id, code),
  constraint paper_statement_of foreign key (collaboration_id) references collaboration (id),
  constraint paper_statement_by foreign key (account_id) references account (id)
);

-- The school has a pupil's annex, signed, on paper: when, and who wrote it down. The label is the school's; a name
-- never comes in here.
create table paper_receipt (
  collaboration_id char(36)    character set ascii not null,
  label            varchar(20) not null,
  day              date        not null,
  account_id       char(36)    character set ascii null,
  primary key (collaboration_id, label),
  constraint paper_receipt_of foreign key (collaboration_id) references collaboration (id),
  constraint paper_receipt_by foreign key (account_id) references account (id)
) default charset = utf8mb4 collate = utf8mb4_bin;
