package io.partnercloud.billing.documents.edo.upd;

import org.jspecify.annotations.Nullable;

/** A file in the inbox is no answer to a document by the tax service's formats. */
public final class AnswerUnreadable extends RuntimeException {
    AnswerUnreadable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }

    /** Nobody answers at such length. */
    public static AnswerUnreadable tooLong(long most) {
        return new AnswerUnreadable("longer than " + most + " bytes", null);
    }
}
