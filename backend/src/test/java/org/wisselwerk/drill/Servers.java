package org.wisselwerk.drill;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wisselwerk.embedded.EmbeddedDatabase;
import org.wisselwerk.embedded.EmbeddedElasticsearch;
import org.wisselwerk.embedded.Purpose;

/**
 * A database, a search engine and a mail server that outlive the application: so that it alone can be killed, and be
 * back in seconds. Database and search engine are started again when they are killed themselves.
 */
final class Servers implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final EmbeddedElasticsearch search;
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Servers(EmbeddedDatabase database, EmbeddedElasticsearch search) {
        this.database = database;
        this.search = search;
        mail.start();
    }

    /** As they serve people: what is committed is on the disk. */
    static Servers in(Path directory) {
        return new Servers(
                EmbeddedDatabase.start(directory, 0, Purpose.WORK),
                EmbeddedElasticsearch.start(directory, 0, EmbeddedElasticsearch.DEFAULT_HEAP, Purpose.WORK));
    }

    Map<String, String> environment() {
        return Map.of(
                "DATABASE_URL",
                database.jdbcUrl(),
                "DATABASE_USER",
                database.user(),
                "DATABASE_PASSWORD",
                database.password(),
                "ELASTICSEARCH_URL",
                search.uri().toString(),
                "WISSELWERK_MAIL_HOST",
                "127.0.0.1",
                "WISSELWERK_MAIL_PORT",
                Integer.toString(mail.getSmtp().getPort()),
                "WISSELWERK_MAIL_SECURITY",
                "NONE",
                "WISSELWERK_MAIL_FROM",
                "post@wisselwerk.example");
    }

    void killDatabase() {
        kill(database.pid());
    }

    void killSearch() {
        kill(search.pid());
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** Letters that have arrived, the oldest first. */
    List<MimeMessage> letters() {
        return List.of(mail.getReceivedMessages());
    }

    /** The Message-ID of each letter that has arrived, without its brackets and domain. */
    List<String> letterKeys() {
        List<String> keys = new ArrayList<>();
        try {
            for (MimeMessage letter : letters()) {
                keys.add(letter.getMessageID().replaceAll("^<|@.*$", ""));
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return keys;
    }

    @Override
    public void close() {
        mail.stop();
        search.close();
        database.close();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }
}
