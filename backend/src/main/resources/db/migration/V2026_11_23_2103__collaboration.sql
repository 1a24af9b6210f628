-- Two organisations on their way to an agreement. Province and sectors are those of the leading listing when it was
-- proposed: what statistics count by does not change with a listing. due_on is the day on which the clock acts.
create table collaboration (
  id                  char(36)      character set ascii not null primary key,
  version             bigint        not null,
  state               varchar(16)   character set ascii not null,
  kind                varchar(32)   character set ascii not null,
  asking_id           char(36)      character set ascii not null,
  asking_listing_id   char(36)      character set ascii null,
  offering_id         char(36)      character set ascii not null,
  offering_listing_id char(36)      character set ascii null,
  proposer            varchar(8)    character set ascii not null,
  turn                varchar(8)    character set ascii null,
  revision            int           not null,
  places              int           not null,
  period_from         date          null,
  period_to           date          null,
  first_side          varchar(8)    character set ascii null,
  ended_side          varchar(8)    character set ascii null,
  ended_at            datetime(6)   null,
  ended_on            date          null,
  ended_reason        varchar(32)   character set ascii null,
  ended_text          varchar(1000) null,
  message             varchar(2000) null,
  province            varchar(16)   character set ascii null,
  sectors             json          not null,
  created_at          datetime(6)   not null,
  acted_at            datetime(6)   not null,
  updated_at          datetime(6)   not null,
  due_on              date          null,
  key collaboration_asking (asking_id, state, updated_at),
  key collaboration_offering (offering_id, state, updated_at),
  key collaboration_asking_listing (asking_listing_id, state),
  key collaboration_offering_listing (offering_listing_id, state),
  key collaboration_due (due_on),
  constraint collaboration_asks foreign key (asking_id) references organisation (id),
  constraint collaboration_offers foreign key (offering_id) references organisation (id),
  constraint collaboration_asks_for foreign key (asking_listing_id) references listing (id),
  constraint collaboration_gives foreign key (offering_listing_id) references listing (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A copy of the template's item, with what each side says, what both say, and who accepted which version of that.
create table expectation (
  id                char(36)      character set ascii not null primary key,
  collaboration_id  char(36)      character set ascii not null,
  position          int           not null,
  version           bigint        not null,
  code              varchar(32)   character set ascii not null,
  theme             varchar(32)   character set ascii not null,
  required          boolean       not null,
  question          json          not null,
  asking_answer     varchar(1000) null,
  offering_answer   varchar(1000) null,
  agreed            varchar(1000) null,
  agreed_version    int           not null,
  asking_accepted   boolean       not null,
  offering_accepted boolean       not null,
  key expectation_collaboration (collaboration_id, position),
  constraint expectation_of foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Every signature that was ever given; those under an earlier revision are void.
create table signature (
  collaboration_id char(36)    character set ascii not null,
  revision         int         not null,
  side             varchar(8)  character set ascii not null,
  sha256           char(64)    character set ascii not null,
  signed_at        datetime(6) not null,
  account_id       char(36)    character set ascii not null,
  primary key (collaboration_id, revision, side),
  constraint signature_of foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4;

-- What happened, in its order: terms where they changed, an expectation where one did, never a word that was written.
create table collaboration_step (
  id               bigint      not null auto_increment primary key,
  collaboration_id char(36)    character set ascii not null,
  version          bigint      not null,
  at               datetime(6) not null,
  event            varchar(16) character set ascii not null,
  side             varchar(8)  character set ascii null,
  revision         int         null,
  places           int         null,
  period_from      date        null,
  period_to        date        null,
  expectation_id   char(36)    character set ascii null,
  key step_collaboration (collaboration_id, id),
  constraint step_of foreign key (collaboration_id) references collaboration (id)
) default charset = utf8mb4;
