-- Labels of pupils that the school wrote once both had signed; null while those of the terms hold. Apart from these,
-- because a signature stands under them. In the history too, so that anybody can be told what changed since they looked.
alter table collaboration add column labels json null after arrangement;
alter table collaboration_step add column labels json null after arrangement;
