-- Where the listing that a proposal asks for stood among the matches of the proposer's own, and with what score: null
-- where the proposal names no listing of its own, or the other was none of its matches. Numbers alone.
create table proposed_match (
  collaboration_id char(36)    character set ascii not null primary key,
  kind             varchar(32) character set ascii not null,
  position         int         null,
  score            double      null,
  at               datetime(6) not null,
  agreed_at        datetime(6) null,
  key proposed_match_kind (kind, position)
) default charset = utf8mb4;
