-- The secret of an invitation's link is a one-time token like any other; links that are under way stay valid.

insert into one_time_token (token_hash, purpose, subject_id, expires_at)
  select token_hash, 'invitation', id, expires_at from invitation;

alter table invitation
  drop index invitation_token,
  drop column token_hash;
