package io.partnercloud.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.platform.problem.PayloadTooLarge;
import io.partnercloud.platform.security.RowScope;
import io.partnercloud.testsupport.ServiceIT;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@ServiceIT
class FileStoreIT {
    enum Place {
        DATABASE,
        FOLDER
    }

    private static final UUID PARTNER = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();
    private static final UUID CLIENT = UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RowScope rowScope;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private TransactionTemplate transaction = new TransactionTemplate();
    private TransactionTemplate own = new TransactionTemplate();

    @BeforeEach
    void begin() {
        transaction = new TransactionTemplate(transactions);
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPutIsReadAgainByteForByte(Place place) {
        var store = store(place);
        var owner = "invoice:" + UUID.randomUUID();
        var content = pdf("x".repeat(1_300_000)); // three pieces

        var stored = in(null, () -> put(store, owner, "C:\\заказ.exe", content));

        assertThat(stored.name()).isEqualTo("заказ.exe.pdf");
        assertThat(stored.type()).isEqualTo(FileType.PDF);
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(in(null, () -> store.find(stored.id()))).contains(stored);
        assertThat(in(null, () -> store.of("test", owner))).contains(stored);
        assertThat(read(store, stored)).isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource
    void aContentIsThereOnceAndUntilNobodyHasItAnyMore(Place place) {
        var store = store(place);
        var content = pdf("shared " + UUID.randomUUID());
        var first = in(null, () -> put(store, "invoice:" + UUID.randomUUID(), "a.pdf", content));
        var second = in(null, () -> put(store, "invoice:" + UUID.randomUUID(), "b.pdf", content));

        in(null, () -> store.drop(first.id()));

        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(read(store, second)).isEqualTo(content);
        in(null, () -> store.drop(second.id()));
        assertThat(in(null, () -> store.drop(second.id()))).isFalse();
        if (place == Place.DATABASE) {
            assertThat(read(store, second)).isEmpty();
        } else {
            assertThatThrownBy(() -> read(store, second)).isInstanceOf(UncheckedIOException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameFileSentByTwoAtOnceIsOneFile(Place place) throws Exception {
        var store = store(place);
        var owner = "invoice:" + UUID.randomUUID();
        var content = pdf("twice " + owner);
        Callable<StoredFile> sending = () -> in(null, () -> put(store, owner, "order.pdf", content));

        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(sending);
            var second = two.submit(sending);
            assertThat(first.get()).isEqualTo(second.get());
        }
        assertThat(in(null, () -> store.of("test", owner))).hasSize(1);
    }

    @Test
    void aFileThatIsTooLargeLeavesNothing() {
        var store = store(Place.DATABASE);
        var owner = "invoice:" + UUID.randomUUID();

        assertThatThrownBy(() -> in(null, () -> put(store, owner, "big.pdf", pdf("x".repeat(2_100_000)))))
                .hasRootCauseInstanceOf(PayloadTooLarge.class);
        assertThat(in(null, () -> store.of("test", owner))).isEmpty();
    }

    @Test
    void aNameDoesNotMakeAProgramAPdf() {
        var store = store(Place.DATABASE);
        var program = HexFormat.of().parseHex("4d5a900003000000");

        assertThatExceptionOfType(FileRefusal.TypeNotTaken.class)
                .isThrownBy(() -> in(null, () -> put(store, "invoice:1", "order.pdf", program)))
                .matches(refusal -> refusal.code().equals("file_type_not_taken"))
                .matches(refusal -> "PDF, PNG".equals(refusal.details().get("types")));
        assertThatExceptionOfType(FileRefusal.Empty.class)
                .isThrownBy(() -> in(null, () -> put(store, "invoice:1", "order.pdf", new byte[0])));
    }

    @Test
    void onlyWhoSeesTheOwnerSeesTheFileAndItsContent() {
        var store = store(Place.DATABASE);
        var content = pdf("of a partner " + UUID.randomUUID());
        var stored = in(PARTNER.toString(), () -> put(store, "invoice:" + UUID.randomUUID(), "a.pdf", content));

        assertThat(in(PARTNER.toString(), () -> store.find(stored.id()))).contains(stored);
        assertThat(in("client:" + CLIENT, () -> store.find(stored.id()))).contains(stored);
        assertThat(in(STRANGER.toString(), () -> store.find(stored.id()))).isEmpty();
        assertThat(in(STRANGER.toString(), () -> store.drop(stored.id()))).isFalse();
        assertThat(in(STRANGER.toString(), () -> pieces(stored))).isZero();
        assertThat(in(PARTNER.toString(), () -> pieces(stored))).isOne();
        assertThatExceptionOfType(DataAccessException.class) // it is not the stranger's to put
                .isThrownBy(() -> in(STRANGER.toString(), () -> put(store, "invoice:2", "a.pdf", pdf("mine"))));
    }

    private FileStore store(Place place) {
        var contents = place == Place.DATABASE
                ? new JdbcContents(jdbc, rowScope, new TransactionTemplate(transactions))
                : new FolderContents(folder);
        return new JdbcFileStore(jdbc, contents, rowScope, own, clock);
    }

    private long pieces(StoredFile file) {
        return jdbc.sql("select count(*) from file_pieces where sha256 = :sha256")
                .param("sha256", file.sha256())
                .query(Long.class)
                .single();
    }

    private static StoredFile put(FileStore store, String owner, String name, byte[] content) {
        var file = new NewFile(
                "test",
                owner,
                PARTNER,
                CLIENT,
                name,
                Set.of(FileType.PDF, FileType.PNG),
                DataSize.ofMegabytes(2),
                "person:test");
        try {
            return store.put(file, new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(FileStore store, StoredFile file) {
        try (var content = store.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** In a transaction of its own with this row scope; with everybody's where it is null. */
    private <T> T in(@Nullable String scope, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (scope != null) {
                jdbc.sql("select set_config('app.scope', :scope, true)")
                        .param("scope", scope)
                        .query(String.class)
                        .single();
            }
            return work.get();
        }));
    }
}
