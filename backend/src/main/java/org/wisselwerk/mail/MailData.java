package org.wisselwerk.mail;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.PersonalData;

/** Which letters were for somebody, also before there was an account. What they said is not kept. */
@Singleton
class MailData implements PersonalData {

    private final MailRepository mails;

    MailData(MailRepository mails) {
        this.mails = mails;
    }

    @Override
    public String section() {
        return "letters";
    }

    @Override
    public List<String> columns() {
        return List.of("mail.account_id", "mail.address");
    }

    @Override
    public Object of(Person person) {
        return mails.to(person.account(), person.address()).stream()
                .map(row -> Map.of("kind", row.kind(), "state", row.state().name(), "at", row.createdAt()))
                .toList();
    }

    /** What has not left does not leave. */
    @Override
    public void erase(Person person) {
        mails.forget(person.account(), person.address());
    }
}
