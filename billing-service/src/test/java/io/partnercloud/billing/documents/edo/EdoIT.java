package io.partnercloud.billing.documents.edo;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-10: acts go out through a folder, receipts come back through another. */
class EdoIT extends BillingScenario {
    @Autowired
    private SendDocuments sendDocuments;

    @Autowired
    private ElectronicDocuments exchange;

    @Autowired
    private TakeReceipt takeReceipt;

    @Autowired
    private EdoDocuments documents;

    @Autowired
    private EdoRules rules;

    private String login = "";
    private String act = "";
    private String id = "";

    @BeforeEach
    void anActIsIssued() {
        var client = paidClient("2026-10-20");
        login = client.login().text();
        assertThat(run("issue-acts", "2026-10-31")).isEmpty();
        act = api.as(Tokens.partner(partner))
                .get("/api/partner/acts?client=" + client.login())
                .expect(200)
                .text("/items/0/number");
        id = database.asSuperuser()
                .sql("select id from edo_documents where act = :act")
                .param("act", act)
                .query(UUID.class)
                .single()
                .toString();
    }

    private void sendAll() {
        while (sendDocuments.send() > 0) {
            // the next ones
        }
    }

    private Path file(String folder, String name) {
        return rules.folder().resolve(folder).resolve(name);
    }

    private void receive(String name, String content) throws IOException {
        Files.createDirectories(rules.folder().resolve("inbox"));
        Files.writeString(file("inbox", name), content);
        exchange.takeReceipts(takeReceipt::take);
    }

    /** The name of the file under which the document goes out: formed when it was queued, on the act's day. */
    private String name() {
        return name(id);
    }

    private String name(String document) {
        return "ON_NSCHFDOPPR_2XX-7707083893_2XX-7701990013-770101001_20261031_" + document + "_0_0_0_0_0_00";
    }

    private Path out(String document) {
        return file("outbox", name(document) + ".xml");
    }

    private String title(int verdict) {
        return EdoAnswers.title(name(), act, "31.10.2026", "ДОП", verdict);
    }

    private Answer document() {
        return api.as(Tokens.operator()).get("/api/admin/edo-documents/" + id).expect(200);
    }

    private Answer sendAgain() {
        return api.as(Tokens.operator())
                .once()
                .post("/api/admin/edo-documents/" + id + "/sendings", "{\"reason\":\"клиент просит\"}");
    }

    @Test // INV-15
    void anActGoesOutInTheTaxServicesFormat() throws IOException {
        sendAll();

        assertThat(Files.readString(out(id), Charset.forName("windows-1251")))
                .contains("Функция=\"ДОП\"", "НомерДок=\"" + act + "\"", "ДатаДок=\"31.10.2026\"")
                .contains("ИННЮЛ=\"7701990013\"", "ИННЮЛ=\"7707083893\"", "СтТовУчНалВсего=\"1505.81\"")
                .contains("НалСт=\"без НДС\"", "ИдФайл=\"" + name() + "\"");
        assertThat(document().text("/status")).isEqualTo("SENT");
        assertThat(api.as(Tokens.partner(partner))
                        .get("/api/partner/acts/" + act)
                        .expect(200)
                        .text("/delivery/status"))
                .isEqualTo("SENT");
    }

    @Test // INV-15
    void anOperatorStatesHowAClientIsAddressed() throws IOException {
        var path = "/api/admin/edo-documents/buyers/" + login;
        var operator = api.as(Tokens.operator());
        operator.put(path, """
                        {"participant":"2BM-7707083893-770701001","kpp":"770701001","address":"127000, г. Москва, ул. Ромашковая, д. 2",
                         "reason":"сообщил клиент"}""").expect(200);

        sendAll();

        assertThat(operator.get(path).expect(200).text("/kpp")).isEqualTo("770701001");
        assertThat(Files.readString(
                        file("outbox", name().replace("2XX-7707083893", "2BM-7707083893-770701001") + ".xml"),
                        Charset.forName("windows-1251")))
                .contains("КПП=\"770701001\"", "АдрТекст=\"127000, г. Москва, ул. Ромашковая, д. 2\"");
        operator.put(path, "{\"participant\":\"a_b\",\"reason\":\"опечатка\"}").expect(400);
        api.as(Tokens.partner(partner)).get(path).expect(403);
    }

    @Test
    void twoReplicasSendADocumentOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replicas = new ArrayList<Future<?>>();
            for (var i = 0; i < 4; i++) {
                replicas.add(threads.submit(this::sendAll));
            }
            for (var replica : replicas) {
                replica.get();
            }
        }

        assertThat(document().json().at("/attempts").asInt()).isEqualTo(1);
        assertThat(document().text("/status")).isEqualTo("SENT");
    }

    @Test
    void whoDiesBetweenTheFileAndTheNoteLeavesWhatIsSentOnceMore() throws IOException {
        Files.createDirectories(rules.folder().resolve("outbox"));
        assertThat(documents.claim(1000, Duration.ZERO)).isNotEmpty();
        Files.writeString(out(id), "of the one who died");

        sendAll();

        assertThat(Files.readString(out(id), Charset.forName("windows-1251"))).contains(act);
        assertThat(document().json().at("/attempts").asInt()).isEqualTo(2);
        try (var files = Files.list(rules.folder().resolve("outbox"))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith(".")))
                    .as("unfinished files")
                    .isEmpty();
        }
    }

    @Test
    void receiptsAreReadAndKept() throws IOException {
        sendAll();

        receive(id + "-0.xml", EdoAnswers.sentOn(name()));
        receive(id + "-1.xml", EdoAnswers.delivered(name()));
        assertThat(document().text("/deliveredAt")).isEqualTo("2026-11-02T07:15:00.000Z");
        receive(id + "-2.xml", title(1));
        receive(id + "-3.xml", title(1));

        assertThat(document().text("/status")).isEqualTo("SIGNED");
        assertThat(file("done", id + "-1.xml")).exists();
        assertThat(file("done", id + "-3.xml")).exists();
        assertThat(file("inbox", id + "-3.xml")).doesNotExist();
        assertThat(sendAgain().expect(409).code()).isEqualTo("edo_nothing_to_send_again");
    }

    @Test
    void whatMakesNoSenseIsPutAsideWithTheReason() throws IOException {
        sendAll();

        receive(id + "-a.xml", "это не XML");
        receive(id + "-b.xml", title(7));
        receive(id + "-c.xml", EdoAnswers.delivered(name(UUID.randomUUID().toString())));
        receive(id + "-d.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + title(1));
        receive(id + "-e.xml", EdoAnswers.title(name(), "D26-999999", "31.10.2026", "ДОП", 1));
        receive(id + "-f.xml", "x".repeat(1_100_000));

        for (var letter : List.of("a", "b", "c", "d", "e", "f")) {
            assertThat(file("errors", id + "-" + letter + ".xml")).exists();
            assertThat(file("errors", id + "-" + letter + ".xml.reason.txt")).isNotEmptyFile();
            assertThat(file("inbox", id + "-" + letter + ".xml")).doesNotExist();
        }
        assertThat(Files.readString(file("errors", id + "-c.xml.reason.txt"))).contains("no document");
        assertThat(document().text("/status")).isEqualTo("SENT");
    }

    @Test
    void aClientMayAskToPutSomethingRight() throws IOException {
        sendAll();

        receive(id + "-u.xml", EdoAnswers.clarification(name(), "не тот КПП"));

        assertThat(document().text("/status")).isEqualTo("CLARIFICATION_ASKED");
        assertThat(document().text("/reason")).isEqualTo("не тот КПП");
        assertThat(sendAgain().expect(200).text("/id")).isNotEqualTo(id);
    }

    @Test
    void whatTheClientRefusedIsSentAgainAsANewDocument() throws IOException {
        sendAll();
        receive(id + "-r.xml", title(3));
        assertThat(document().text("/status")).isEqualTo("REFUSED");
        assertThat(document().text("/reason")).isEqualTo("не принято");

        var again = sendAgain().expect(200);

        assertThat(again.text("/id")).isNotEqualTo(id);
        assertThat(again.text("/status")).isEqualTo("WAITING");
        assertThat(document().json().at("/current").asBoolean()).isFalse();
        assertThat(sendAgain().expect(409).code()).isEqualTo("edo_nothing_to_send_again");
        sendAll();
        assertThat(out(again.text("/id"))).exists();
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/audit?subject=edo-document:" + again.text("/id"))
                        .expect(200)
                        .text("/items/0/reason"))
                .isEqualTo("клиент просит");
    }

    @Test
    void whatGotLostIsSentAgainUnderTheSameId() throws IOException {
        sendAll();
        Files.delete(out(id));

        assertThat(sendAgain().expect(200).text("/id")).isEqualTo(id);
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/edo-documents?status=WAITING&size=200")
                        .expect(200)
                        .text())
                .contains(id);
        sendAll();

        assertThat(out(id)).exists();
        api.as(Tokens.partner(partner)).get("/api/admin/edo-documents").expect(403);
    }
}
