-- How much of what was agreed was kept, by theme, counted once when a collaboration is over: statistics hear of it no
-- more than once. Numbers alone; the scores they come from go with the words.
create table expectation_tally (
  collaboration_id char(36)    character set ascii not null,
  theme            varchar(32) character set ascii not null,
  rated            int         not null,
  kept             int         not null,
  primary key (collaboration_id, theme),
  constraint expectation_tally_of foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4;
