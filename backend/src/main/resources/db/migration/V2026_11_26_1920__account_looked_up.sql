-- Administrators look accounts up. Few of many thousand are administrators, and several questions are for those alone. A
-- request for an account says when it was made, also once its letter was sent again.

alter table account add key account_admin (admin);

alter table registration add column created_at datetime(6) null;
update registration set created_at = expires_at - interval 48 hour;
alter table registration modify column created_at datetime(6) not null;
