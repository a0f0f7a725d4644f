package io.partnercloud.billing.documents.edo;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Printout;
import io.partnercloud.testsupport.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
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

    private String act = "";
    private String id = "";

    @BeforeEach
    void anActIsIssued() {
        var client = paidClient("2026-10-20");
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

    private String receipt(String outcome) {
        return "<Квитанция ВерсФорм=\"1.0\" ИдФайл=\"%s\" Время=\"2026-11-02T10:15:00+03:00\"><%s/></Квитанция>"
                .formatted(id, outcome);
    }

    private Answer document() {
        return api.as(Tokens.operator()).get("/api/admin/edo-documents/" + id).expect(200);
    }

    private Answer sendAgain() {
        return api.as(Tokens.operator())
                .once()
                .post("/api/admin/edo-documents/" + id + "/sendings", "{\"reason\":\"клиент просит\"}");
    }

    @Test
    void anActGoesOutAsDataWithItsPrintedFormInside() throws IOException {
        sendAll();

        var xml = Files.readString(file("outbox", id + ".xml"));
        assertThat(xml)
                .contains("Функция=\"ДОП\"", "НомерДок=\"" + act + "\"", "ДатаДок=\"31.10.2026\"")
                .contains("ИННЮЛ=\"7701990013\"", "ИННЮЛ=\"7707083893\"", "СтТовУчНалВсего=\"1505.81\"")
                .contains("ПериодС=\"20.10.2026\"", "ПериодПо=\"31.10.2026\"", "НалСт=\"без НДС\"");
        var base64 =
                xml.substring(xml.indexOf('>', xml.indexOf("<ПечатнаяФорма")) + 1, xml.indexOf("</ПечатнаяФорма>"));
        assertThat(new Printout(Base64.getDecoder().decode(base64)).text()).contains("Акт № " + act);
        assertThat(document().text("/status")).isEqualTo("SENT");
        assertThat(api.as(Tokens.partner(partner))
                        .get("/api/partner/acts/" + act)
                        .expect(200)
                        .text("/delivery/status"))
                .isEqualTo("SENT");
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
        Files.writeString(file("outbox", id + ".xml"), "of the one who died");

        sendAll();

        assertThat(Files.readString(file("outbox", id + ".xml"))).contains(act);
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

        receive(id + "-1.xml", receipt("Доставлен"));
        assertThat(document().text("/deliveredAt")).isEqualTo("2026-11-02T07:15:00.000Z");
        receive(id + "-2.xml", receipt("Подписан"));
        receive(id + "-3.xml", receipt("Подписан"));

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
        receive(id + "-b.xml", receipt("Потерян"));
        receive(
                id + "-c.xml",
                receipt("Доставлен").replace(id, UUID.randomUUID().toString()));
        receive(id + "-d.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + receipt("Доставлен"));
        receive(id + "-e.xml", receipt("Отклонен"));
        receive(id + "-f.xml", "x".repeat(70_000));

        for (var letter : List.of("a", "b", "c", "d", "e", "f")) {
            assertThat(file("errors", id + "-" + letter + ".xml")).exists();
            assertThat(file("errors", id + "-" + letter + ".xml.reason.txt")).isNotEmptyFile();
            assertThat(file("inbox", id + "-" + letter + ".xml")).doesNotExist();
        }
        assertThat(Files.readString(file("errors", id + "-c.xml.reason.txt"))).contains("no document");
        assertThat(document().text("/status")).isEqualTo("SENT");
    }

    @Test
    void whatTheClientRefusedIsSentAgainAsANewDocument() throws IOException {
        sendAll();
        receive(id + "-r.xml", receipt("Отклонен Причина=\"не та сумма\""));
        assertThat(document().text("/status")).isEqualTo("REFUSED");
        assertThat(document().text("/reason")).isEqualTo("не та сумма");

        var again = sendAgain().expect(200);

        assertThat(again.text("/id")).isNotEqualTo(id);
        assertThat(again.text("/status")).isEqualTo("WAITING");
        assertThat(document().json().at("/current").asBoolean()).isFalse();
        assertThat(sendAgain().expect(409).code()).isEqualTo("edo_nothing_to_send_again");
        sendAll();
        assertThat(file("outbox", again.text("/id") + ".xml")).exists();
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/audit?subject=edo-document:" + again.text("/id"))
                        .expect(200)
                        .text("/items/0/reason"))
                .isEqualTo("клиент просит");
    }

    @Test
    void whatGotLostIsSentAgainUnderTheSameId() throws IOException {
        sendAll();
        Files.delete(file("outbox", id + ".xml"));

        assertThat(sendAgain().expect(200).text("/id")).isEqualTo(id);
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/edo-documents?status=WAITING")
                        .expect(200)
                        .text())
                .contains(id);
        sendAll();

        assertThat(file("outbox", id + ".xml")).exists();
        api.as(Tokens.partner(partner)).get("/api/admin/edo-documents").expect(403);
    }
}
