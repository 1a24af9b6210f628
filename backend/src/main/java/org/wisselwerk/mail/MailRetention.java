package org.wisselwerk.mail;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** Letters leave little behind. */
@Singleton
class MailRetention implements Retained {

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.ByAJobOfItsOwn("What a letter says", List.of("mail.content"), "until it leaves"),
                new Kept.ByAJobOfItsOwn(
                        "To whom it went, and what the mail server answered in codes",
                        List.of("mail.address", "mail.error"),
                        "30 days, or what is configured; traces without an address 400 days"));
    }
}
