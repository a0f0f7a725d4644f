package io.partnercloud.billing.payments.statement.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.payments.statement.BankText;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.billing.payments.statement.StatementScenario;
import io.partnercloud.billing.payments.statement.TakeStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class DropFolderIT extends StatementScenario {
    private static final Instant LONG_AGO = Instant.parse("2021-01-01T00:00:00Z");

    @Autowired
    private TakeStatement takeStatement;

    @TempDir
    Path folder;

    private DropFolder dropFolder;

    @BeforeEach
    void watchTheFolder() {
        var second = Duration.ofSeconds(1);
        dropFolder = new DropFolder(new ScheduleRules(second, folder, second, second.multipliedBy(5)), takeStatement);
    }

    private static BankText advance(String inn) {
        return BankText.of(Document.incoming("51", "20.10.2026", "10.00", inn, "аванс " + UUID.randomUUID()));
    }

    private void drop(String name, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }

    private List<String> in(String name) throws IOException {
        var directory = folder.resolve(name);
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .map(file -> file.substring(file.indexOf('~') + 1))
                    .sorted()
                    .toList();
        }
    }

    @Test // INV-6
    void aDroppedStatementIsTakenAndPutAway() throws IOException {
        clock.set("2026-10-20");
        var client = payer();
        drop("kl_to_1c.txt", advance(innOf(client)).bytes());

        dropFolder.read();
        importAll();

        assertThat(in(".")).isEmpty();
        assertThat(in("processing")).isEmpty();
        assertThat(in("done")).containsExactly("kl_to_1c.txt");
        assertThat(balance(client).text("/advance")).isEqualTo("10.00");
        var id = database.asSuperuser()
                .sql("select statement_id from bank_documents where payer_inn = :inn")
                .param("inn", innOf(client))
                .query(UUID.class)
                .single();
        assertThat(statement(id.toString()).text("/source")).isEqualTo("DROP_FOLDER");
        assertThat(statement(id.toString()).text("/fileName")).isEqualTo("kl_to_1c.txt");
    }

    @Test
    void theSameNameAndTheSameFileMayComeAgain() throws IOException {
        clock.set("2026-10-20");
        var client = payer();
        var text = advance(innOf(client));
        drop("kl_to_1c.txt", text.bytes());
        dropFolder.read();
        drop("kl_to_1c.txt", text.bytes());
        dropFolder.read();
        drop("kl_to_1c.txt", advance(innOf(client)).bytes());
        dropFolder.read();
        importAll();

        assertThat(in("done")).hasSize(3);
        assertThat(balance(client).text("/advance")).isEqualTo("20.00");
    }

    @Test
    void whatDoesNotAddUpOrIsEmptyGoesToQuarantine() throws IOException {
        drop("broken.txt", ("1CClientBankExchange\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        drop("empty.txt", new byte[0]);

        dropFolder.read();

        assertThat(in("quarantine")).containsExactly("broken.txt", "empty.txt");
        assertThat(in("done")).isEmpty();
    }

    @Test
    void whatIsStillBeingWrittenIsLeftAlone() throws IOException {
        Files.write(folder.resolve("now.txt"), advance(freshInn()).bytes());
        drop("half.txt.tmp", new byte[] {1});
        drop(".hidden", new byte[] {1});

        dropFolder.read();

        assertThat(in(".")).containsExactly(".hidden", "half.txt.tmp", "now.txt");
        assertThat(in("processing")).isEmpty();
    }

    @Test
    void whatADeadProcessLeftIsTakenUpAgain() throws IOException {
        clock.set("2026-10-20");
        var client = payer();
        Files.createDirectories(folder.resolve("processing"));
        drop(
                "processing/" + UUID.randomUUID() + "~left.txt",
                advance(innOf(client)).bytes());

        dropFolder.read();
        importAll();

        assertThat(in("done")).containsExactly("left.txt");
        assertThat(balance(client).text("/advance")).isEqualTo("10.00");
    }

    @Test
    void twoNodesThatReadTheFolderAtOnceTakeEachFileOnce() throws IOException {
        clock.set("2026-10-20");
        var client = payer();
        for (var i = 0; i < 10; i++) {
            drop("day-" + i + ".txt", advance(innOf(client)).bytes());
        }

        var otherNode = CompletableFuture.runAsync(dropFolder::read);
        dropFolder.read();
        otherNode.join();
        importAll();

        assertThat(in("done")).hasSize(10);
        assertThat(balance(client).text("/advance")).isEqualTo("100.00");
    }

    @Test
    void withoutAFolderNothingIsRead() {
        var second = Duration.ofSeconds(1);

        new DropFolder(new ScheduleRules(second, null, second, second), takeStatement).read();

        assertThat(folder).isEmptyDirectory();
    }
}
