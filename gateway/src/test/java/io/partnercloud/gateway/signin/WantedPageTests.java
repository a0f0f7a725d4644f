package io.partnercloud.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTests {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/cabinet/clients", "/cabinet/clients/1R00042?tab=acts&page=2", "/cabinet#top"})
    void aPathOfThisSiteIsKept(String to) {
        assertThat(WantedPage.isOwn(to)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cabinet",
                "//evil.example",
                "/cabinet//evil",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                "/cabinet\r\nSet-Cookie: a=b",
                "/кабинет"
            })
    void anythingElseIsNot(String to) {
        assertThat(WantedPage.isOwn(to)).isFalse();
    }
}
