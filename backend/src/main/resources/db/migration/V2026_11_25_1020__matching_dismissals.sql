-- A match that the organisation of a listing does not want to see, with what ranking thought of it at that moment: its
-- score, its place in the list and what each criterion scored. It goes with either listing.
create table dismissal (
  listing_id      char(36)     character set ascii not null,
  other_id        char(36)     character set ascii not null,
  reason          varchar(16)  character set ascii not null,
  text            varchar(300) null,
  at              datetime(6)  not null,
  score           double       not null,
  position        int          null,
  criteria        json         not null,
  criterion       varchar(16)  character set ascii null,
  criterion_score double       null,
  primary key (listing_id, other_id),
  key dismissal_other (other_id),
  constraint dismissal_of foreign key (listing_id) references listing (id) on delete cascade,
  constraint dismissal_from foreign key (other_id) references listing (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
