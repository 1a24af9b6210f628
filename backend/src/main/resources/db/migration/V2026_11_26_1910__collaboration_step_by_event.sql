-- To find terms that were changed some minutes ago.
alter table collaboration_step add key step_event (event, at);
