-- What kept a delivery from arriving was kept with the words of the fault, which may quote a mail address or a number.
-- Its kind is enough.
update outbox_delivery set error = substring_index(error, ':', 1) where error is not null;
