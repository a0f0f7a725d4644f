package io.partnercloud.platform.files;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a file is not taken. */
public abstract sealed class FileRefusal extends Refusal {
    private FileRefusal(String code, Map<String, ?> details) {
        super(Kind.RULE, code, details);
    }

    /** Told by its content, which its name may belie. */
    public static final class TypeNotTaken extends FileRefusal {
        TypeNotTaken(String name, Set<FileType> taken) {
            super(
                    "file_type_not_taken",
                    Map.of(
                            "name",
                            name,
                            "types",
                            taken.stream().sorted().map(FileType::name).collect(Collectors.joining(", "))));
        }
    }

    /** It has a name, and no content. */
    public static final class Empty extends FileRefusal {
        Empty(String name) {
            super("file_empty", Map.of("name", name));
        }
    }
}
