package io.partnercloud.testsupport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL and the Kafka of this test JVM, started when first asked for. In containers where a Docker engine
 * answers, else from binaries; {@code PARTNERCLOUD_TEST_BACKENDS} (property or environment: {@code auto}, {@code
 * embedded}, {@code containers}) overrides.
 */
public final class TestBackends {
    private static final Logger LOG = LoggerFactory.getLogger(TestBackends.class);
    private static final String SWITCH = "PARTNERCLOUD_TEST_BACKENDS";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestBackends() {}

    public static TestPostgres postgres() {
        return Postgres.INSTANCE;
    }

    public static TestKafka kafka() {
        return Kafka.INSTANCE;
    }

    /** A new empty database with its roles {@code <name>_owner} and {@code <name>_app}; the second of a JVM has a number in its name. */
    public static ServiceDatabase freshDatabase(String service) {
        var number = DATABASES.incrementAndGet();
        return postgres().create(number == 1 ? service : service + "_" + number);
    }

    private static final class Postgres {
        static final TestPostgres INSTANCE =
                Mode.CHOSEN == Mode.CONTAINERS ? TestPostgres.inContainer() : TestPostgres.embedded();
    }

    private static final class Kafka {
        static final TestKafka INSTANCE =
                Mode.CHOSEN == Mode.CONTAINERS ? TestKafka.inContainer() : TestKafka.embedded();
    }

    private enum Mode {
        EMBEDDED,
        CONTAINERS;

        static final Mode CHOSEN = choose();

        private static Mode choose() {
            var wish = wish();
            var mode =
                    switch (wish) {
                        case "embedded" -> EMBEDDED;
                        case "containers" -> CONTAINERS;
                        case "auto" -> dockerAnswers() ? CONTAINERS : EMBEDDED;
                        default ->
                            throw new IllegalArgumentException(
                                    SWITCH + " is auto, embedded or containers, not '" + wish + "'");
                    };
            LOG.info(
                    "Integration tests run on {} ({}={})",
                    switch (mode) {
                        case CONTAINERS -> "Testcontainers: a Docker engine is used";
                        case EMBEDDED -> "the embedded PostgreSQL and Kafka: no Docker engine is used";
                    },
                    SWITCH,
                    wish);
            return mode;
        }

        private static String wish() {
            var wish = System.getProperty(SWITCH, System.getenv(SWITCH));
            return wish == null || wish.isBlank() ? "auto" : wish.strip();
        }

        private static boolean dockerAnswers() {
            var host = System.getenv("DOCKER_HOST");
            try {
                return answers(host == null || host.isBlank() ? null : URI.create(host));
            } catch (IOException | IllegalArgumentException _) {
                return false;
            }
        }

        private static boolean answers(@Nullable URI host) throws IOException {
            if (host != null && host.getHost() != null) {
                try (var socket = new Socket()) {
                    socket.connect(
                            new InetSocketAddress(host.getHost(), host.getPort() < 0 ? 2375 : host.getPort()), 500);
                    return true;
                }
            }
            var path = host == null ? "/var/run/docker.sock" : host.getPath();
            try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                return channel.connect(UnixDomainSocketAddress.of(path));
            }
        }
    }
}
