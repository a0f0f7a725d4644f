package io.partnercloud.notification.letter.mail;

import io.partnercloud.notification.letter.ComposedLetter;
import io.partnercloud.notification.letter.Composer;
import io.partnercloud.notification.letter.LetterSettings;
import io.partnercloud.notification.letter.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * Composes from {@code templates/letters/<slug>.txt}: the first line is the subject ("Тема: …"), the rest the text. Plain
 * text and HTML are made of the same {@link Block blocks}, so that the two cannot say different things. Where there is a
 * {@code <slug>.file.txt}, it becomes the attachment; its first line names the file ("Файл: …").
 *
 * <p>Every word that a template prints is {@link Typed#marked marked} as typed, but those that are ours; conditions see the
 * words as they are (NTF-4).
 */
@Component
class ThymeleafComposer implements Composer {
    private static final Locale RUSSIAN = Locale.of("ru", "RU");
    /** Words of a fact that no person can have typed, and that may be links: the hosting provider's address. */
    private static final Set<String> NEVER_TYPED = Set.of("accessUrl");

    private final TemplateEngine plain = engine(texts());
    private final TemplateEngine html = engine(layouts());
    private final Map<String, Optional<String>> sources = new ConcurrentHashMap<>();
    private final LetterSettings settings;

    ThymeleafComposer(LetterSettings settings) {
        this.settings = settings;
    }

    @Override
    public ComposedLetter compose(Template template, Map<String, String> words, @Nullable String secret) {
        var context = context(words, secret);
        var letter =
                Headed.parse("Тема: ", plain.process(source(template.slug()).orElseThrow(), context));
        var blocks = Block.of(letter.body());
        var text = blocks.stream().map(Block::plain).collect(Collectors.joining("\n\n", "", "\n"));
        return new ComposedLetter(letter.head(), text, layOut(letter.head(), blocks), attachment(template, context));
    }

    /** Each word as it is for conditions, and in {@code printed} as it is printed. */
    private Context context(Map<String, String> words, @Nullable String secret) {
        var ours = new HashMap<>(Map.of(
                "brand", settings.brand(),
                "supportPhone", settings.supportPhone(),
                "supportEmail", settings.supportEmail(),
                "cabinet", settings.cabinet()));
        if (secret != null) {
            ours.put("secret", secret);
        }
        Map<String, String> printed = new HashMap<>();
        words.forEach((name, value) ->
                printed.put(name, NEVER_TYPED.contains(name) ? Typed.ours(value) : Typed.marked(value)));
        printed.putAll(ours);
        var context = new Context(RUSSIAN);
        words.forEach(context::setVariable);
        ours.forEach(context::setVariable);
        context.setVariable("printed", printed);
        return context;
    }

    private String layOut(String subject, List<Block> blocks) {
        var context = new Context(RUSSIAN);
        context.setVariable("subject", subject);
        context.setVariable("blocks", blocks);
        context.setVariable("brand", settings.brand());
        context.setVariable("supportEmail", settings.supportEmail());
        return html.process("layout", context);
    }

    private ComposedLetter.@Nullable Attachment attachment(Template template, Context context) {
        return source(template.slug() + ".file")
                .map(source -> Headed.parse("Файл: ", plain.process(source, context)))
                .map(file -> new ComposedLetter.Attachment(file.head(), Typed.inLine(file.body())))
                .orElse(null);
    }

    private Optional<String> source(String name) {
        return sources.computeIfAbsent(name, this::read);
    }

    /** With every word that is printed as a whole taken from {@code printed}. */
    private Optional<String> read(String name) {
        try (var file = getClass().getClassLoader().getResourceAsStream("templates/letters/" + name + ".txt")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("\\[\\(\\$\\{(\\w+)}\\)]", "[(\\${printed['$1']})]"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ITemplateResolver texts() {
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.TEXT);
        return resolver;
    }

    private static ITemplateResolver layouts() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/letters/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    private static TemplateEngine engine(ITemplateResolver resolver) {
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
                    Typed.inLine(text.substring(mark.length(), end)).strip(),
                    text.substring(end + 1).strip() + "\n");
        }
    }
}
