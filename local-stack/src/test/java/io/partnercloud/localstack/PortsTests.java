package io.partnercloud.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

class PortsTests {
    @Test
    void aPortInUseIsSaidInOneLineThatNamesIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = withBilling(other.getLocalPort());

            assertThatThrownBy(ports::demandFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + " (billing-service) is in use by another program: stop it, then start again.");
        }
    }

    @Test
    void aPortInUseOnAllAddressesIsNoticedToo() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(withBilling(other.getLocalPort())::demandFree).isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void freePortsAreFreeAndDifferent() {
        var ports = Ports.free();

        ports.demandFree();
        assertThat(ports.services().values()).doesNotHaveDuplicates().doesNotContain(ports.postgres());
    }

    private static Ports withBilling(int port) {
        var free = Ports.free();
        var services = new EnumMap<>(free.services());
        services.put(Service.BILLING, port);
        return new Ports(
                services,
                free.gatewayManagement(),
                free.postgres(),
                free.kafka(),
                free.kafkaController(),
                free.smtp(),
                free.letters());
    }
}
