package io.partnercloud.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTests {
    @ParameterizedTest
    @CsvSource({
        "0, ended by itself",
        "1, ended with exit code 1",
        "3, ran out of memory",
        "129, was told to end by signal 1",
        "130, was told to end by signal 2",
        "134, crashed with signal 6",
        "135, crashed with signal 7",
        "137, was killed by signal 9",
        "139, crashed with signal 11",
        "143, was told to end by signal 15",
        "255, ended with exit code 255"
    })
    void anExitCodeIsSaidInWords(int exitCode, String words) {
        assertThat(Ending.inWords(exitCode)).isEqualTo(words);
    }
}
