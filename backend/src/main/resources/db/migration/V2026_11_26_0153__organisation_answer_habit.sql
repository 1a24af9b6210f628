-- How an organisation answers what it is asked: counted anew from the history of its collaborations with each answer.
create table answer_habit (
  organisation_id char(36)    character set ascii not null primary key,
  asked           int         not null,
  answered        int         not null,
  median_days     double      not null,
  constraint answer_habit_of foreign key (organisation_id) references organisation (id) on delete cascade
) default charset = utf8mb4;
