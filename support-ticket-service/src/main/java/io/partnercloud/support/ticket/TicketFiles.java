package io.partnercloud.support.ticket;

import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.files.FileType;
import io.partnercloud.platform.files.NewFile;
import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.security.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** The files of a ticket (TKT-1): whoever sees the ticket sees and adds them. */
@Service
public class TicketFiles {
    private static final String PURPOSE = "ticket";
    private static final Set<FileType> TAKEN = Set.of(
            FileType.PDF, FileType.JPEG, FileType.PNG, FileType.TEXT, FileType.DOCX, FileType.XLSX, FileType.ZIP);

    private final Tickets tickets;
    private final FileStore files;
    private final SupportRules rules;

    TicketFiles(Tickets tickets, FileStore files, SupportRules rules) {
        this.tickets = tickets;
        this.files = files;
        this.rules = rules;
    }

    /** The same content again is answered with the file that is there. A closed ticket has to be reopened first. */
    @Transactional(rollbackFor = IOException.class)
    public StoredFile attach(Scope scope, UUID id, String name, InputStream content, String person) throws IOException {
        var request = tickets.findForUpdate(scope, id)
                .orElseThrow(() -> new TicketRefusal.Unknown(id))
                .ask()
                .request();
        if (of(id).size() >= rules.mostFiles()) {
            throw new TicketRefusal.TooManyFiles(request.number(), rules.mostFiles());
        }
        return files.put(
                new NewFile(
                        PURPOSE,
                        owner(id),
                        request.partner(),
                        request.seenByClient(),
                        name,
                        TAKEN,
                        DataSize.ofBytes(rules.largestFile()),
                        person),
                content);
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(UUID ticket) {
        return files.of(PURPOSE, owner(ticket));
    }

    @Transactional(readOnly = true)
    public StoredFile find(Scope scope, UUID ticket, UUID file) {
        if (tickets.find(scope, ticket).isEmpty()) {
            throw new TicketRefusal.Unknown(ticket);
        }
        return files.find(file)
                .filter(found ->
                        found.purpose().equals(PURPOSE) && found.owner().equals(owner(ticket)))
                .orElseThrow(() -> new TicketRefusal.FileUnknown(file));
    }

    private static String owner(UUID ticket) {
        return "ticket:" + ticket;
    }
}
