-- A rejected organisation that asks to be looked at again stays rejected until somebody has looked.
alter table organisation
  add column asked_again_at datetime(6) null;
