package io.partnercloud.billing.documents.edo.folder;

import io.partnercloud.billing.documents.edo.ElectronicDocuments;
import io.partnercloud.billing.documents.edo.Receipt;
import io.partnercloud.billing.documents.edo.upd.AnswerUnreadable;
import io.partnercloud.billing.documents.edo.upd.Answers;
import io.partnercloud.billing.documents.edo.upd.Participants;
import io.partnercloud.billing.documents.edo.upd.UpdFile;
import io.partnercloud.platform.DatabaseAway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts documents into {@code outbox} under the names that the tax service wants, and takes receipts from
 * {@code inbox/*.xml}. A file appears whole or not at all, because it is written under another name; whoever puts receipts in
 * is asked to do the same. What is read moves on to {@code done}, what cannot be taken to {@code errors}, with the reason
 * beside it.
 */
public final class FolderExchange implements ElectronicDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(FolderExchange.class);
    private static final long LONGEST_RECEIPT = 1024L * 1024;
    private static final int RECEIPTS_AT_ONCE = 500;

    private final Path outbox;
    private final Path inbox;
    private final Path done;
    private final Path errors;
    private final Participants participants;

    public FolderExchange(Path folder, Participants participants) {
        this.participants = participants;
        this.outbox = folder.resolve("outbox");
        this.inbox = folder.resolve("inbox");
        this.done = folder.resolve("done");
        this.errors = folder.resolve("errors");
    }

    @Override
    public void send(Outgoing document) {
        var file = UpdFile.of(document, participants);
        var unfinished = outbox.resolve("." + document.formed().id() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(outbox);
            Files.write(unfinished, file.content());
            Files.move(
                    unfinished,
                    outbox.resolve(file.name() + ".xml"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deleteUnfinished(unfinished);
        }
    }

    @Override
    public void takeReceipts(Consumer<Receipt> taker) {
        try {
            Files.createDirectories(inbox);
            for (var file : waiting()) {
                take(file, taker);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> waiting() throws IOException {
        var found = new ArrayList<Path>();
        DirectoryStream.Filter<Path> receipt = file ->
                Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
        try (var files = Files.newDirectoryStream(inbox, receipt)) {
            for (var file : files) {
                found.add(file);
            }
        }
        Collections.sort(found);
        return found.subList(0, Math.min(found.size(), RECEIPTS_AT_ONCE));
    }

    private void take(Path file, Consumer<Receipt> taker) throws IOException {
        try {
            Answers.read(content(file)).ifPresent(taker);
            move(file, done);
        } catch (NoSuchFileException _) {
            LOG.debug("{} was taken by another replica", file);
        } catch (RuntimeException e) {
            if (DatabaseAway.causes(e)) {
                throw e; // it is not the receipt's fault: it stays for the next round
            }
            LOG.warn("the receipt {} is put aside", file.getFileName(), e);
            Files.createDirectories(errors);
            Files.writeString(errors.resolve(file.getFileName() + ".reason.txt"), e + System.lineSeparator());
            move(file, errors);
        }
    }

    private static byte[] content(Path file) throws IOException {
        if (Files.size(file) > LONGEST_RECEIPT) {
            throw AnswerUnreadable.tooLong(LONGEST_RECEIPT);
        }
        return Files.readAllBytes(file);
    }

    private static void move(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.move(
                file,
                folder.resolve(file.getFileName()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void deleteUnfinished(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} is left over", file, e);
        }
    }
}
