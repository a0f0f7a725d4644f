package io.partnercloud.platform.export;

import io.partnercloud.platform.problem.Languages;
import java.util.Locale;

/** What something is called in each language we speak: a table, a column, what stands in a cell. */
public record Title(String english, String russian) {

    public String in(Locale language) {
        return language.equals(Languages.RUSSIAN) ? russian : english;
    }
}
