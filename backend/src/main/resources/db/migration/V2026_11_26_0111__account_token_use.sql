-- When a program last came in with a token, to within some minutes: whoever looks after them sees which are still used.
alter table api_token add column last_used_at datetime(6) null;
