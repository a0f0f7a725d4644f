package io.partnercloud.localstack.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterBoxTests {
    private final LetterBox box = new LetterBox(3, 100);

    @Test
    void theNewestComesFirst() {
        box.put(letter("a@example.test", "первое", 10));
        box.put(letter("b@example.test", "второе", 10));

        assertThat(box.all()).extracting(Letter::subject).containsExactly("второе", "первое");
    }

    @Test
    void theOldestGoWhenThereAreTooMany() {
        for (int i = 1; i <= 5; i++) {
            box.put(letter("a@example.test", "№ " + i, 10));
        }

        assertThat(box.all()).extracting(Letter::subject).containsExactly("№ 5", "№ 4", "№ 3");
        assertThat(box.received()).isEqualTo(5);
    }

    @Test
    void theOldestGoWhenTogetherTheyAreTooLarge() {
        box.put(letter("a@example.test", "старое", 60));
        box.put(letter("a@example.test", "новое", 60));

        assertThat(box.all()).extracting(Letter::subject).containsExactly("новое");
    }

    @Test
    void aLetterIsFoundByPartsOfItsRecipientAndSubject() {
        box.put(letter("anna@example.test", "Счёт 2026-1", 10));
        box.put(letter("boris@example.test", "Счёт 2026-2", 10));

        assertThat(box.matching("ANNA", "счёт")).hasSize(1);
        assertThat(box.matching("", "счёт")).hasSize(2);
        assertThat(box.matching("vera", "")).isEmpty();
    }

    private static Letter letter(String to, String subject, int size) {
        return new Letter(0, Instant.EPOCH, "", "from@example.test", List.of(to), subject, "", "", List.of(), size);
    }
}
