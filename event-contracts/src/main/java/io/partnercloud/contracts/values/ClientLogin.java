package io.partnercloud.contracts.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The login of a client's account: {@code 1R} and at least five digits, as in {@code 1R00042}. */
public record ClientLogin(@JsonValue String text) {
    private static final Pattern FORM = Pattern.compile("1R\\d{5,}");

    /** @throws IllegalArgumentException when the text is not such a login */
    @JsonCreator
    public ClientLogin {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a client login looks like 1R00042, got '" + text + "'");
        }
    }

    public static ClientLogin numbered(long number) {
        return new ClientLogin("1R%05d".formatted(number));
    }

    /** The login of the account's n-th user: {@code 1R00042U3}. */
    public String user(int number) {
        return text + "U" + number;
    }

    @Override
    public String toString() {
        return text;
    }
}
