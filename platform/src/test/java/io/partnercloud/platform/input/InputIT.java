package io.partnercloud.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class InputIT {
    @Autowired
    ApiClient api;

    @ParameterizedTest // NTF-4
    @ValueSource(
            strings = {"a\\u0000b", "a\\nb", "a\\tb", "a\\u001bb", "\\u0085", "\\u202e", "\\u2028", "\\ud83d", "\\uffff"
            })
    void aWordHasNoControlsNoTurnsAndNoHalves(String word) {
        var answer =
                api.post("/api/public/sayings", "{\"word\":\"" + word + "\"}").expect(400);

        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/word");
        assertThat(answer.text("/errors/0/code")).isEqualTo("forbidden_characters");
    }

    @Test
    void aStoryHasLinesAndTabsAndNothingElseOfTheKind() {
        var story = api.post("/api/public/sayings", Map.of("story", "Жили\n\tбыли\r\n💥 👨‍👩‍👧"))
                .expect(200);

        assertThat(story.text("/story")).isEqualTo("Жили\n\tбыли\r\n💥 👨‍👩‍👧");
        api.post("/api/public/sayings", "{\"story\":\"a\\u0000b\"}").expect(400);
        api.post("/api/public/sayings", "{\"story\":\"a\\u202eb\"}").expect(400);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00:00Z, 2026-11-23T10:00:00.000Z",
        "2026-11-23T10:00:00.5Z, 2026-11-23T10:00:00.500Z",
        "2026-11-23T10:00:00.123456789Z, 2026-11-23T10:00:00.123Z"
    })
    void instantsAreAnsweredWithOnePrecision(String said, String answered) {
        var answer = api.post("/api/public/sayings", Map.of("at", said)).expect(200);

        assertThat(answer.text("/at")).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T00:00:00Z", "-0001-01-01T00:00:00Z", "2200-01-01T00:00:00Z"})
    void anInstantBeyondAllBusinessIsRefused(String at) {
        var answer = api.post("/api/public/sayings", Map.of("at", at)).expect(400);

        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/at");
    }

    @Test
    void anInstantIsATextNotANumber() {
        var answer = api.post("/api/public/sayings", "{\"at\":1e30}").expect(400);

        assertThat(answer.text("/errors/0/code")).isEqualTo("wrong_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=%20", "colour=RED&colour=%20", "colour=RED,%20", "colour=BLUE", "colour=red"})
    void aBlankWordIsNoWord(String query) {
        assertThat(api.get("/api/public/colours?" + query).expect(400).text("/errors/0/parameter"))
                .isEqualTo("colour");
    }

    @Test // OPS-6
    void anUndeclaredParameterIsNamedWithThoseThereAre() {
        var answer = api.get("/api/public/colours?colour=RED&color=RED").expect(400);

        assertThat(answer.code()).isEqualTo("unknown_parameter");
        assertThat(answer.text("/errors/0/parameter")).isEqualTo("color");
        assertThat(answer.json().at("/errors/0/allowed").toString()).isEqualTo("[\"colour\"]");
        assertThat(answer.text("/errors/0/detail")).contains("color");
    }

    @Test
    void whatChoosesTheMethodIsDeclaredByIt() {
        assertThat(api.get("/api/public/colours?preview=true").expect(200).text())
                .isEqualTo("[]");
        assertThat(api.get("/api/public/colours?preview=ture").expect(400).code())
                .isEqualTo("unknown_parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "image/png", "nonsense"})
    void aPdfIsAnsweredWhateverIsAccepted(String accept) {
        var answer = api.withHeader("Accept", accept).get("/api/public/toy.pdf").expect(200);

        assertThat(answer.header("Content-Type")).hasValue("application/pdf");
    }

    @ParameterizedTest
    @CsvSource({"../../../../etc/passwd, passwd", "C:\\Users\\anna\\счёт.pdf, счёт.pdf", "a.txt, a.txt"})
    void aFileIsKnownByTheLastPartOfItsName(String sent, String known) {
        var answer = upload(sent).expect(200);

        assertThat(answer.text("/name")).isEqualTo(known);
    }

    @Test
    void aNameThatIsNoneIsRefusedByItself() {
        assertThat(upload("a\u202egpj.exe").expect(400).text("/errors/0/code")).isEqualTo("file_name");
        assertThat(upload("a\tb.txt").expect(400).text("/errors/0/code")).isEqualTo("file_name");
        assertThat(upload("a".repeat(3_000)).expect(400).text("/errors/0/code")).isEqualTo("file_name");
    }

    @Test
    void twoStrangersWithTheSameKeyDoNotMeet() {
        var key = api.once();

        var one = key.post("/api/public/sayings", Map.of("word", "one")).expect(200);
        var other = key.post("/api/public/sayings", Map.of("word", "other")).expect(200);
        var again = key.post("/api/public/sayings", Map.of("word", "one")).expect(200);

        assertThat(other.text("/word")).isEqualTo("other");
        assertThat(again.text()).isEqualTo(one.text());
        assertThat(again.header("Idempotency-Replayed")).hasValue("true");
    }

    private Answer upload(String name) {
        return api.upload("/api/public/uploads", "file", name, "text/plain", new byte[] {1});
    }
}
