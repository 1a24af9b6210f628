package org.wisselwerk.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A letter as it goes over the wire: text and HTML of the same words, under a Message-ID that never changes. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(Session session, MailSettings settings, Envelope envelope) throws MessagingException {
        String from = settings.from();
        String domain = from.substring(from.indexOf('@') + 1);
        WrittenLetter letter = envelope.letter();
        MailMessage message = new MailMessage(session, "<" + envelope.key() + "@" + domain + ">");
        message.setFrom(sender(from));
        if (!settings.replyTo().isBlank()) {
            message.setReplyTo(InternetAddress.parse(settings.replyTo(), true));
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.address(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {envelope.language().code()});
        if (letter.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static InternetAddress sender(String from) throws MessagingException {
        try {
            InternetAddress address = new InternetAddress(from, true);
            address.setPersonal("Wisselwerk", UTF_8);
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }
}
