package io.partnercloud.billing.documents.edo.upd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the tax service's schematron asks of a seller's title beyond its schema (codes 0400400007 and 0400300003), as far as it
 * concerns {@code СЧФДОП} and {@code ДОП}, and that the sums add up, which it leaves to the seller.
 */
final class UpdRules {
    private final Element root;
    private final List<String> violations = new ArrayList<>();

    private UpdRules(Element root) {
        this.root = root;
    }

    /** In Russian, for an operator; nothing where all is kept. */
    static List<String> violations(Document upd, String fileName) {
        var rules = new UpdRules(upd.getDocumentElement());
        rules.check(
                "имя файла не равно ИдФайл", rules.root.getAttribute("ИдФайл").equals(fileName));
        rules.document();
        rules.all("СведТов").forEach(rules::line);
        rules.sums();
        return List.copyOf(rules.violations);
    }

    private void document() {
        var document = one("Документ");
        check("нет НаимДокОпр", document.hasAttribute("НаимДокОпр"));
        var transfer = one("СвПер");
        check(
                "нет ни ДатаПер, ни ДатаНачПер с ДатаОконПер",
                transfer.hasAttribute("ДатаПер")
                        || (transfer.hasAttribute("ДатаНачПер") && transfer.hasAttribute("ДатаОконПер")));
        if (isInvoice()) {
            check("не указан адрес продавца", !below(one("СвПрод"), "Адрес").isEmpty());
            check(
                    "не указан адрес покупателя: без него счёт-фактура невозможен",
                    !below(one("СвПокуп"), "Адрес").isEmpty());
            check("нет СтТовУчНалВсего", one("ВсегоОпл").hasAttribute("СтТовУчНалВсего"));
        }
        check("в итоге нет ни одной суммы", hasSum(one("ВсегоОпл"), "СтТовБезНДСВсего", "СтТовУчНалВсего"));
    }

    private void line(Element line) {
        var where = "строка " + line.getAttribute("НомСтр") + ": ";
        check(where + "нет НаимТов", line.hasAttribute("НаимТов"));
        check(where + "код единицы без наименования", !line.hasAttribute("ОКЕИ_Тов") || line.hasAttribute("НаимЕдИзм"));
        check(where + "нет ни одной суммы", hasSum(line, "СтТовБезНДС", "СтТовУчНал"));
        if (isInvoice()) {
            check(where + "единица без количества", !line.hasAttribute("ОКЕИ_Тов") || line.hasAttribute("КолТов"));
            check(
                    where + "количество без цены",
                    !line.hasAttribute("КолТов") || number(line, "ЦенаТов").signum() > 0);
            check(where + "нет СтТовУчНал", line.hasAttribute("СтТовУчНал"));
        }
        var tax = tax(line, "СумНал");
        check(
                where + "сумма с налогом не равна сумме без налога и налогу",
                number(line, "СтТовБезНДС").add(tax).compareTo(number(line, "СтТовУчНал")) == 0);
    }

    private void sums() {
        var total = one("ВсегоОпл");
        check("итог без налога не равен сумме строк", equal(number(total, "СтТовБезНДСВсего"), sum("СтТовБезНДС")));
        check("итог с налогом не равен сумме строк", equal(number(total, "СтТовУчНалВсего"), sum("СтТовУчНал")));
        var taxes = all("СведТов").stream().map(line -> tax(line, "СумНал")).reduce(BigDecimal.ZERO, BigDecimal::add);
        check("итог налога не равен сумме строк", equal(tax(total, "СумНалВсего"), taxes));
        Predicate<Element> isTaxed = line -> !line.getAttribute("НалСт").equals("без НДС");
        check(
                "функция не та: СЧФДОП, если хотя бы одна строка с налогом, иначе ДОП",
                isInvoice() == all("СведТов").stream().anyMatch(isTaxed));
    }

    private boolean isInvoice() {
        return one("Документ").getAttribute("Функция").equals("СЧФДОП");
    }

    private BigDecimal sum(String attribute) {
        return all("СведТов").stream().map(line -> number(line, attribute)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static boolean hasSum(Element element, String one, String other) {
        return element.hasAttribute(one) || element.hasAttribute(other);
    }

    /** Nothing where there is none. */
    private static BigDecimal number(Element element, String attribute) {
        return element.hasAttribute(attribute) ? new BigDecimal(element.getAttribute(attribute)) : BigDecimal.ZERO;
    }

    /** The outer element has the name of the inner one. */
    private static BigDecimal tax(Element element, String outer) {
        return below(below(element, outer).getFirst(), "СумНал").stream()
                .map(Element::getTextContent)
                .map(BigDecimal::new)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private void check(String otherwise, boolean isSo) {
        if (!isSo) {
            violations.add(otherwise);
        }
    }

    private Element one(String name) {
        return below(root, name).getFirst();
    }

    private List<Element> all(String name) {
        return below(root, name);
    }

    private static List<Element> below(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
