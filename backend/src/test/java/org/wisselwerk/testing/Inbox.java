package org.wisselwerk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wisselwerk.mail.Departure;

/** The mail server that the application under test sends to, and what arrived there. */
public final class Inbox {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final GreenMail SERVER = start();

    private Inbox() {}

    /** A mail that arrived. */
    public record Received(MimeMessage message, String subject, String text, String html) {

        /** The path that its button leads to. */
        public String path() {
            Matcher link = LINK.matcher(text);
            assertThat(link.find()).as(text).isTrue();
            return link.group().replaceFirst("https?://[^/]+", "");
        }

        /** The last part of that path: what proves that somebody read it. */
        public String token() {
            return path().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        }
    }

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** What is there now for an address, in the order of arrival. */
    public static List<Received> of(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isFor(message, address))
                .map(Inbox::read)
                .toList();
    }

    /** What is there for an address once there are so many. */
    public static List<Received> await(String address, int count) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        List<Received> received = of(address);
        while (received.size() < count) {
            assertThat(System.nanoTime()).as("mails for " + address).isLessThan(deadline);
            lookAgain();
            received = of(address);
        }
        return received;
    }

    /** The last of so many that come for an address. */
    public static Received last(String address, int count) {
        return await(address, count).getLast();
    }

    /** The first with this subject that comes for an address. */
    public static Received titled(String address, String subject) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            List<Received> there = of(address);
            for (Received received : there) {
                if (received.subject().equals(subject)) {
                    return received;
                }
            }
            assertThat(System.nanoTime())
                    .as(
                            "“%s” among %s",
                            subject, there.stream().map(Received::subject).toList())
                    .isLessThan(deadline);
            lookAgain();
        }
    }

    private static void lookAgain() {
        LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        Departure.now();
    }

    private static boolean isFor(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Received read(MimeMessage message) {
        try {
            MimeMultipart parts = (MimeMultipart) message.getContent();
            BodyPart text = parts.getBodyPart(0);
            BodyPart html = parts.getBodyPart(1);
            return new Received(
                    message,
                    message.getSubject(),
                    text.getContent().toString().replace("\r\n", "\n"),
                    html.getContent().toString());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }
}
