package io.partnercloud.platform.files;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * A file that is to be kept.
 *
 * @param purpose what it is for, such as {@code payment-order}
 * @param owner what it belongs to, such as {@code invoice:ЧП26-000017}
 * @param partner whose row the owner is, so that this partner sees the file; null where it is no partner's
 * @param client whose row the owner is, so that this client sees the file; null where it is no client's
 * @param name as its sender calls it; what is dangerous in it is taken out
 * @param types what is taken here
 * @param limit the most that is taken
 * @param sentBy who sends it, such as {@code person:…}
 */
public record NewFile(
        String purpose,
        String owner,
        @Nullable UUID partner,
        @Nullable UUID client,
        String name,
        Set<FileType> types,
        DataSize limit,
        String sentBy) {
    public NewFile {
        types = Set.copyOf(types);
    }
}
