-- Whoever has an account erased is found by address too: letters went there before there was an account.
alter table mail add key mail_address (address);
