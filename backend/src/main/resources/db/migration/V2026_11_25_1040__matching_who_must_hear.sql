-- Who must hear of a listing. The first three tables hold what is worked out from published listings, to leave out most of
-- those that it cannot serve; a rebuild of the index fills them anew. They have no foreign key on listing: checking it
-- would hold the listing's row, and whoever writes it would wait for a batch.

create table listing_narrow (
  listing_id      char(36)    character set ascii not null primary key,
  organisation_id char(36)    character set ascii not null,
  direction       varchar(8)  character set ascii not null,
  kind            varchar(32) character set ascii not null,
  lat             double      null,
  lon             double      null,
  south           double      null,
  north           double      null,
  west            double      null,
  east            double      null,
  first_day       date        null,
  last_day        date        null,
  period_to       date        null,
  words_weight    double      not null,
  bits0           bigint      not null,
  bits1           bigint      not null,
  bits2           bigint      not null,
  bits3           bigint      not null,
  bits4           bigint      not null,
  bits5           bigint      not null,
  bits6           bigint      not null,
  bits7           bigint      not null,
  index_version   bigint      not null,
  key listing_narrow_kind (direction, kind)
) default charset = utf8mb4;

-- Apart from the narrow row, so that many of those fit in memory.
create table listing_facts (
  listing_id char(36)   character set ascii not null primary key,
  facts      mediumtext not null
) default charset = utf8mb4 collate = utf8mb4_bin;

create table listing_concept (
  concept_id varchar(80) character set ascii not null,
  direction  varchar(8)  character set ascii not null,
  kind       varchar(32) character set ascii not null,
  listing_id char(36)    character set ascii not null,
  primary key (concept_id, direction, kind, listing_id),
  key listing_concept_listing (listing_id)
) default charset = utf8mb4;

-- What somebody searches for is personal: it goes with the account. `parameters` are those of the search API, `gate` is
-- what its words were understood to let in; the numbers are sets of constants as bits, the box holds the place.
create table saved_search (
  id              char(36)    character set ascii not null primary key,
  account_id      char(36)    character set ascii not null,
  organisation_id char(36)    character set ascii null,
  parameters      json        not null,
  gate            json        not null,
  directions      int         not null,
  kinds           int         not null,
  study_domains   int         not null,
  south           double      null,
  north           double      null,
  west            double      null,
  east            double      null,
  created_at      datetime(6) not null,
  key saved_search_account (account_id),
  key saved_search_organisation (organisation_id),
  constraint saved_search_of foreign key (account_id) references account (id) on delete cascade,
  constraint saved_search_for foreign key (organisation_id) references organisation (id) on delete cascade
) default charset = utf8mb4;

create table saved_search_term (
  term      varchar(100) collate utf8mb4_bin not null,
  search_id char(36)     character set ascii not null,
  primary key (term, search_id),
  key saved_search_term_search (search_id),
  constraint saved_search_term_of foreign key (search_id) references saved_search (id) on delete cascade
) default charset = utf8mb4;

-- Who has heard of which listing, and as what. The owner is an organisation or a person; a person's rows go with the account.
create table heard (
  listing_id  char(36)    character set ascii not null,
  owner_id    char(36)    character set ascii not null,
  account_id  char(36)    character set ascii null,
  fingerprint char(64)    character set ascii not null,
  was_full    boolean     not null,
  heard_at    datetime(6) not null,
  primary key (listing_id, owner_id),
  key heard_account (account_id),
  constraint heard_of foreign key (listing_id) references listing (id) on delete cascade,
  constraint heard_by foreign key (account_id) references account (id) on delete cascade
) default charset = utf8mb4;
