package io.partnercloud.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewClientTests {
    @Test
    void anInventedNumberHasItsCheckDigit() {
        // 7707083893 and 7830002293 are published numbers of real organisations.
        assertThat(NewClient.inn(770_708_389)).isEqualTo("7707083893");
        assertThat(NewClient.inn(783_000_229)).isEqualTo("7830002293");
    }

    @Test
    void eachRunBringsAnotherClient() {
        var client = NewClient.invented();

        assertThat(client.inn()).hasSize(10);
        assertThat(client.email()).contains(client.inn());
        assertThat(NewClient.invented().inn()).isNotEqualTo(client.inn());
    }
}
