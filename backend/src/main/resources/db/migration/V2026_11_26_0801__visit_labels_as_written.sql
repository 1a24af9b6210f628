-- Labels of pupils are compared as they were written, as everywhere else: 6hv-03 is another label than 6HV-03.
alter table visit_pupil
  modify label varchar(20) character set utf8mb4 collate utf8mb4_bin not null;
