-- Who may answer which revision of a proposal by the link in a letter; the token itself is a one-time token about this
-- row. It is kept a while after the answer, so that whoever comes late hears what became of it.
create table answer_link (
  id               char(36)    character set ascii not null primary key,
  collaboration_id char(36)    character set ascii not null,
  account_id       char(36)    character set ascii not null,
  revision         int         not null,
  at               datetime(6) not null,
  key answer_link_at (at),
  constraint answer_link_in foreign key (collaboration_id) references collaboration (id),
  constraint answer_link_by foreign key (account_id) references account (id) on delete cascade
) default charset = utf8mb4;

-- Which reminders were written, each once however many replicas look.
create table collaboration_reminder (
  collaboration_id char(36)    character set ascii not null,
  occasion         varchar(40) character set ascii not null,
  at               datetime(6) not null,
  primary key (collaboration_id, occasion),
  constraint reminder_of foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4;

-- To find what has been quiet for days.
alter table collaboration add key collaboration_quiet (state, acted_at);
