package io.partnercloud.notification.letter.mail;

import io.partnercloud.notification.letter.ComposedLetter;
import io.partnercloud.notification.letter.Composer;
import io.partnercloud.notification.letter.LetterSettings;
import io.partnercloud.notification.letter.Template;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Composes from {@code templates/letters/<slug>.txt}: the first line is the subject ("Тема: …"), the rest the text. The
 * HTML is the same text in {@code layout.html}, so that the two cannot say different things. Where there is a
 * {@code <slug>.file.txt}, it becomes the attachment; its first line names the file ("Файл: …").
 */
@Component
class ThymeleafComposer implements Composer {
    private static final Locale RUSSIAN = Locale.of("ru", "RU");

    private final TemplateEngine plain = engine(TemplateMode.TEXT, ".txt");
    private final TemplateEngine html = engine(TemplateMode.HTML, ".html");
    private final LetterSettings settings;

    ThymeleafComposer(LetterSettings settings) {
        this.settings = settings;
    }

    @Override
    public ComposedLetter compose(Template template, Map<String, String> words, @Nullable String secret) {
        var context = new Context(RUSSIAN);
        words.forEach((name, value) -> context.setVariable(name, printable(value)));
        context.setVariable("secret", secret);
        context.setVariable("brand", settings.brand());
        context.setVariable("supportPhone", settings.supportPhone());
        context.setVariable("supportEmail", settings.supportEmail());
        context.setVariable("cabinet", settings.cabinet());
        var letter = Headed.parse("Тема: ", plain.process(template.slug(), context));
        return new ComposedLetter(letter.head(), letter.body(), layOut(letter, context), attachment(template, context));
    }

    private String layOut(Headed letter, Context context) {
        context.setVariable("subject", letter.head());
        context.setVariable("blocks", Block.of(letter.body()));
        return html.process("layout", context);
    }

    private ComposedLetter.@Nullable Attachment attachment(Template template, Context context) {
        var name = template.slug() + ".file";
        if (getClass().getClassLoader().getResource("templates/letters/" + name + ".txt") == null) {
            return null;
        }
        var file = Headed.parse("Файл: ", plain.process(name, context));
        return new ComposedLetter.Attachment(file.head(), file.body());
    }

    /** Line breaks stay, other control characters go: what people typed must not steer a terminal or a mail header. */
    private static String printable(String value) {
        return value.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
    }

    private static TemplateEngine engine(TemplateMode mode, String suffix) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/letters/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setForceTemplateMode(true);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    /** A text whose first line is about the rest. */
    private record Headed(String head, String body) {
        static Headed parse(String mark, String text) {
            var end = text.indexOf('\n');
            if (!text.startsWith(mark) || end < 0) {
                throw new IllegalStateException("a letter template begins with '" + mark + "'");
            }
            return new Headed(
                    text.substring(mark.length(), end).strip(),
                    text.substring(end + 1).strip() + "\n");
        }
    }
}
