package org.wisselwerk.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to the mail server. */
@Singleton
class Smtp {

    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";

    private final MailSettings settings;
    private final Session session;

    Smtp(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /** Sends them over one connection; says of each what became of it as soon as that is known. */
    void send(List<Envelope> letters, BiConsumer<Envelope, Outcome> told) {
        int done = 0;
        try (Transport transport = session.getTransport("smtp")) {
            if (settings.user().isBlank()) {
                transport.connect();
            } else {
                transport.connect(settings.user(), settings.password());
            }
            while (done < letters.size() && transport.isConnected()) {
                Envelope letter = letters.get(done);
                Outcome outcome = send(transport, letter);
                done++;
                told.accept(letter, outcome);
            }
        } catch (MessagingException e) {
            // Neither class nor code of this exception holds an address; its message may.
            LOG.warn("the mail server {} does not take mail: {}", settings.host(), SmtpAnswer.brief(e));
        }
        letters.subList(done, letters.size()).forEach(letter -> told.accept(letter, new Outcome.Unreachable()));
    }

    private Outcome send(Transport transport, Envelope letter) {
        try {
            Message message = MailMessage.of(session, settings, letter);
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome.Taken();
        } catch (MessagingException e) {
            return SmtpAnswer.of(e);
        }
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case STARTTLS -> properties.put("mail.smtp.starttls.required", "true");
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }
}
