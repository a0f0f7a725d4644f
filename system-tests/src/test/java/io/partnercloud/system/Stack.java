package io.partnercloud.system;

import static org.awaitility.Awaitility.await;

import io.partnercloud.localstack.LocalStack;
import io.partnercloud.localstack.Service;
import io.partnercloud.localstack.letters.Letter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The platform under test: real processes on free ports, started once for all stories and stopped with the test JVM. */
final class Stack {
    private static final Logger LOG = LoggerFactory.getLogger(Stack.class);
    private static final Path DATA = Path.of("target", "stack").toAbsolutePath();

    private final LocalStack stack;

    private Stack(LocalStack stack) {
        this.stack = stack;
    }

    static Stack running() {
        return Once.STACK;
    }

    URI gateway() {
        return stack.gateway();
    }

    LocalStack parts() {
        return stack;
    }

    /** A connection to a service's database that sees everything. */
    Connection connect(Service service) throws SQLException {
        return stack.foundation().connect(service);
    }

    /** Everything that the letters to this address say, the newest first. */
    List<String> letters(String address) {
        return stack.letters().stream()
                .filter(letter -> letter.to().contains(address))
                .map(Stack::text)
                .toList();
    }

    private static String text(Letter letter) {
        return letter.subject() + "\n" + letter.text();
    }

    /** Not inside {@link Once}: the stack's threads call back into these lambdas while it is still being initialised. */
    private static Stack start() {
        try {
            Files.createDirectories(DATA.getParent());
            var data = Files.createTempDirectory(DATA.getParent(), "stack-");
            var stack = LocalStack.setup()
                    .data(data)
                    .freePorts()
                    .with("PARTNERCLOUD_EVENTS_SESSION", "4s") // who is killed is missed soon
                    .progress(line -> LOG.info("{}", line))
                    .onDeath(line -> LOG.warn("{}", line))
                    .build();
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-stack"));
            var started = new Stack(stack.start());
            started.awaitPriceList();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Right after the start the price list is still on its way from billing-service to those who show products (ORG-3). */
    private void awaitPriceList() {
        await().atMost(Duration.ofMinutes(1)).until(() -> knowsProducts(Service.TRIAL));
        await().atMost(Duration.ofMinutes(1)).until(() -> knowsProducts(Service.NOTIFICATION));
    }

    private boolean knowsProducts(Service service) throws SQLException {
        try (var database = connect(service);
                var row = database.createStatement().executeQuery("select exists (select from products)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static final class Once {
        static final Stack STACK = start();
    }
}
