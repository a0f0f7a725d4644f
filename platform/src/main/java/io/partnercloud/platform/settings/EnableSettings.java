package io.partnercloud.platform.settings;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * The one way in which a service's settings reach its code: they are bound to a record, and each of its components is a
 * bean. A feature asks for its rules and knows nothing of where they stand.
 *
 * {@snippet :
 * @SpringBootApplication
 * @EnableSettings(prefix = "trial", value = TrialSettings.class)
 * public class TrialServiceApplication {}
 *
 * record TrialSettings(TrialRules rules, FollowUpRules followUps) {}
 * }
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(SettingsAsBeans.class)
public @interface EnableSettings {
    Class<? extends Record> value();

    /** What all of the settings' names begin with. */
    String prefix();
}
