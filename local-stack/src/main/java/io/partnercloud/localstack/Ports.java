package io.partnercloud.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of one stack: the well-known ones of {@code ./run}, or free ones for tests. */
record Ports(
        Map<Service, Integer> services,
        int gatewayManagement,
        int postgres,
        int kafka,
        int kafkaController,
        int smtp,
        int letters) {
    /** Below the range from which systems take the ports of outgoing connections: a killed service finds its port free again. */
    private static final int LOWEST_FREE = 20_000;

    private static final int HIGHEST_FREE = 32_000;

    static Ports wellKnown() {
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, service.defaultPort());
        }
        return new Ports(services, Service.GATEWAY_MANAGEMENT_PORT, 15432, 19092, 19093, 2525, 8025);
    }

    static Ports free() {
        var taken = new HashSet<Integer>();
        var services = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, free(taken));
        }
        return new Ports(services, free(taken), free(taken), free(taken), free(taken), free(taken), free(taken));
    }

    static int oneFree() {
        return free(new HashSet<>());
    }

    int of(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** Refuses with one line when something else listens where the stack would. */
    void demandFree() {
        var wanted = new LinkedHashMap<Integer, String>();
        services.forEach((service, port) -> wanted.put(port, service.module()));
        wanted.put(gatewayManagement, "the gateway's health");
        wanted.put(postgres, "PostgreSQL");
        wanted.put(kafka, "Kafka");
        wanted.put(kafkaController, "Kafka's controller");
        wanted.put(smtp, "the mail catcher");
        wanted.put(letters, "the letters page");
        wanted.forEach((port, who) -> {
            if (!isFree(port)) {
                throw new CannotStart(
                        "Port " + port + " (" + who + ") is in use by another program: stop it, then start again.");
            }
        });
    }

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 300);
            return socket.getLocalPort() != port; // the loopback may connect a socket to itself
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int free(Set<Integer> taken) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_FREE, HIGHEST_FREE);
            if (!taken.contains(port) && isFree(port)) {
                taken.add(port);
                return port;
            }
        }
        throw new CannotStart("No free port between " + LOWEST_FREE + " and " + HIGHEST_FREE + ".");
    }
}
