package io.partnercloud.platform.export;

import io.partnercloud.platform.problem.Languages;
import java.util.Locale;

/** What a table or a column is called in each language we speak. */
public record Title(String english, String russian) {

    public String in(Locale language) {
        return language.equals(Languages.RUSSIAN) ? russian : english;
    }
}
