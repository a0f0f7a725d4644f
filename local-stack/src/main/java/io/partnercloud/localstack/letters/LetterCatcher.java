package io.partnercloud.localstack.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * An SMTP server that delivers nothing: it keeps what comes and shows it on a page. Addresses at {@code refused.test}
 * are refused for good and those at {@code busy.test} for now, so that both can be tried.
 */
public final class LetterCatcher implements AutoCloseable {
    private static final int MOST_LETTERS = 2_000;
    private static final long MOST_OCTETS = 16L * 1024 * 1024;
    private static final int LARGEST_LETTER = 10 * 1024 * 1024;

    private final LetterBox box = new LetterBox(MOST_LETTERS, MOST_OCTETS);
    private final SMTPServer smtp;
    private final LetterPages pages;

    /** Listens on the loopback address alone, or on all addresses (in a container). */
    public LetterCatcher(int smtpPort, int pagePort, boolean everywhere) {
        try {
            var address = everywhere ? null : InetAddress.getLoopbackAddress();
            smtp = server(smtpPort, address);
            smtp.start();
            pages = new LetterPages(box, address, pagePort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catcher as a process of its own: {@code SMTP_PORT} and {@code LETTERS_PORT} say where. */
    public static void main(String... args) {
        var environment = System.getenv();
        var catcher = new LetterCatcher(
                Integer.parseInt(environment.getOrDefault("SMTP_PORT", "2525")),
                Integer.parseInt(environment.getOrDefault("LETTERS_PORT", "8025")),
                true);
        Runtime.getRuntime().addShutdownHook(new Thread(catcher::close));
    }

    /** The letters of this run, the newest first. */
    public List<Letter> letters() {
        return box.all();
    }

    /** How many letters ever came. */
    public long received() {
        return box.received();
    }

    @Override
    public void close() {
        smtp.stop();
        pages.close();
    }

    private SMTPServer server(int port, @Nullable InetAddress address) {
        var builder = SMTPServer.port(port)
                .hostName("letters.localhost")
                .softwareName("Partner Cloud letters")
                .maxMessageSize(LARGEST_LETTER)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .messageHandlerFactory(_ -> new Incoming());
        if (address != null) {
            builder.bindAddress(address);
        }
        return builder.build();
    }

    /** One letter while it is being received. */
    private final class Incoming implements MessageHandler {
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        @Override
        public void from(String from) {
            sender = from;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.endsWith("@refused.test")) {
                throw new RejectException(550, "5.1.1 No such mailbox");
            }
            if (recipient.endsWith("@busy.test")) {
                throw new RejectException(451, "4.3.2 Try again later");
            }
            recipients.add(recipient);
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            box.put(LetterReader.read(data.readAllBytes(), sender, recipients, Instant.now()));
            return null;
        }

        @Override
        public void done() {}
    }
}
