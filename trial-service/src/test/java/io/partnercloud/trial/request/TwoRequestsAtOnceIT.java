package io.partnercloud.trial.request;

import static io.partnercloud.trial.TrialScenario.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.Inns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** OPS-0, TRL-8. */
@ServiceIT
class TwoRequestsAtOnceIT {
    private static final int CALLERS = 6;

    @Autowired
    ApiClient api;

    @Autowired
    ServiceDatabase database;

    private final UUID partner = UUID.randomUUID();

    @Test
    void withoutAKeyExactlyOneIsTaken() throws Exception {
        var inn = Inns.next();
        var caller = api.as(Tokens.partner(partner));

        var answers = atOnce(() -> caller.post("/api/partner/trials", body("ООО «Спешка»", inn, "a@b.example")));

        assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 202)
                .allSatisfy(answer -> assertThat(answer.expect(409).code()).isEqualTo("trial_already_active"));
        assertThat(accounts(inn)).isEqualTo(1);
    }

    @Test
    void ofTwoPartnersExactlyOneGetsTheClient() throws Exception {
        var inn = Inns.next();

        var answers = atOnce(() -> api.as(Tokens.partner(UUID.randomUUID()))
                .post("/api/partner/trials", body("ООО «Спешка»", inn, "a@b.example")));

        assertThat(answers).filteredOn(answer -> answer.status() == 202).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 202)
                .allSatisfy(answer -> assertThat(answer.expect(409).code()).isEqualTo("client_of_another_partner"));
    }

    @Test
    void withAKeyEverybodyGetsTheSameAnswer() throws Exception {
        var inn = Inns.next();
        var caller = api.as(Tokens.partner(partner)).once();
        var request = body("ООО «Спешка»", inn, "a@b.example");

        var answers = new ArrayList<>(atOnce(() -> caller.post("/api/partner/trials", request)));
        answers.add(caller.post("/api/partner/trials", request));

        var taken = answers.stream().filter(answer -> answer.status() == 202).toList();
        assertThat(taken).hasSizeGreaterThanOrEqualTo(2);
        assertThat(taken.stream().map(answer -> answer.text("/id")).distinct()).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 202)
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("request_in_progress"));
        assertThat(accounts(inn)).isEqualTo(1);
    }

    private int accounts(String inn) {
        return database.asSuperuser()
                .sql("select count(*) from clients where inn = :inn")
                .param("inn", inn)
                .query(Integer.class)
                .single();
    }

    private static List<Answer> atOnce(Callable<Answer> call) throws InterruptedException, ExecutionException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (Future<Answer> answer : executor.invokeAll(Collections.nCopies(CALLERS, call))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
