package io.partnercloud.billing.payments.statement.schedule;

import io.partnercloud.billing.payments.statement.Arrival;
import io.partnercloud.billing.payments.statement.BankStatement;
import io.partnercloud.billing.payments.statement.StatementRefusal;
import io.partnercloud.billing.payments.statement.TakeStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes statements that are dropped into a folder (INV-6). A file is claimed by renaming it into {@code processing},
 * which only one can do, and ends in {@code done} or {@code quarantine}. One that a dead process left in {@code
 * processing} is taken again, which changes nothing if it had been taken.
 */
@Component
class DropFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);
    private static final InstantSource MACHINE =
            InstantSource.system(); // files are dated by the machine, not by the business date
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".partial", ".crdownload");
    private static final String SEPARATOR = "~";

    private final ScheduleRules rules;
    private final TakeStatement takeStatement;

    DropFolder(ScheduleRules rules, TakeStatement takeStatement) {
        this.rules = rules;
        this.takeStatement = takeStatement;
    }

    void read() {
        var folder = rules.dropFolder();
        if (folder == null) {
            return;
        }
        try {
            var processing = Files.createDirectories(folder.resolve("processing"));
            for (var file : filesOf(folder)) {
                if (isWhole(file)) {
                    claim(file, processing);
                }
            }
            for (var file : filesOf(processing)) {
                take(folder, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Whoever writes a file takes a while, or gives it its name at the end. */
    private boolean isWhole(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (name.startsWith(".") || UNFINISHED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return false;
        }
        try {
            var quietSince = MACHINE.instant().minus(rules.quiet());
            return Files.getLastModifiedTime(file).toInstant().isBefore(quietSince);
        } catch (NoSuchFileException _) {
            return false; // another node has claimed it
        }
    }

    private static void claim(Path file, Path processing) throws IOException {
        var name = UUID.randomUUID() + SEPARATOR + file.getFileName();
        try {
            Files.move(file, processing.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException _) {
            LOG.debug("{} was claimed by another node", file);
        }
    }

    private void take(Path folder, Path file) throws IOException {
        var claimed = file.getFileName().toString();
        var name = claimed.substring(claimed.indexOf(SEPARATOR) + 1);
        try {
            var taken = takeStatement.take(new FolderStatement(file, name), Arrival.Source.DROP_FOLDER, "drop-folder");
            end(file, folder, taken.statement());
        } catch (StatementRefusal.Empty _) {
            end(file, folder, null);
        } catch (UncheckedIOException e) {
            LOG.warn("{} cannot be read now: {}", file, e.getMessage());
        }
    }

    private static void end(Path file, Path folder, @Nullable BankStatement statement) throws IOException {
        var target = Files.createDirectories(folder.resolve(
                statement == null || statement instanceof BankStatement.Quarantined ? "quarantine" : "done"));
        try {
            Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException _) {
            LOG.debug("{} was put away by another node", file);
        }
        LOG.info("{} went to {}", file.getFileName(), target.getFileName());
    }
}
