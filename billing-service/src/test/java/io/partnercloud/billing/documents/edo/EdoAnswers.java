package io.partnercloud.billing.documents.edo;

/** What an operator of electronic exchange and a buyer answer, in the tax service's formats; the parties are as short as can be. */
public final class EdoAnswers {
    private static final String PARTY = "<ЮЛ НаимОрг=\"ООО «Ромашка»\" ИННЮЛ=\"7707083893\" КПП=\"770701001\"/>";
    private static final String SIGNATORY = "<Подписант><ФИО Фамилия=\"Ромашкин\" Имя=\"Иван\"/></Подписант>";

    private EdoAnswers() {}

    /** КНД 1115112: the operator has taken the file. */
    public static String taken(String file) {
        return receipt(
                "1115112",
                "<СведПодтв ДатаПол=\"02.11.2026\" ВремяПол=\"10.14.00\">" + received(file) + "</СведПодтв>");
    }

    /** КНД 1115111: the operator has sent it on. */
    public static String sentOn(String file) {
        return receipt(
                "1115111",
                "<СведПодтв ДатаОтпр=\"02.11.2026\" ВремяОтпр=\"10.14.30\"><СведОтпрФайл ИмяОтпрФайла=\"" + file
                        + "\"><ЭПОтпрФайл>c2ln</ЭПОтпрФайл></СведОтпрФайл></СведПодтв>");
    }

    /** КНД 1115110: the buyer has it. */
    public static String delivered(String file) {
        return receipt(
                "1115110",
                "<УчастЭДО ИдУчастЭДО=\"2XX-7707083893\">" + PARTY
                        + "</УчастЭДО><СвИзвПолуч ДатаПол=\"02.11.2026\" ВремяПол=\"10.15.00\">" + received(file)
                        + "</СвИзвПолуч>" + SIGNATORY);
    }

    /** КНД 1115113: the buyer asks to put something right. */
    public static String clarification(String file, String text) {
        return receipt(
                "1115113",
                "<УчастЭДО ИдУчастЭДО=\"2XX-7707083893\">" + PARTY
                        + "</УчастЭДО><СвУведУточ ДатаПол=\"02.11.2026\" ВремяПол=\"10.16.00\">" + received(file)
                        + "<ТекстУведУточ>" + text + "</ТекстУведУточ></СвУведУточ>" + SIGNATORY);
    }

    /** КНД 1115132: the buyer's title with that verdict: 1 accepted, 2 with differences, 3 not accepted. */
    public static String title(String file, String number, String day, String function, int verdict) {
        return "<Файл ИдФайл=\"ON_NSCHFDOPPOK_1\" ВерсФорм=\"5.03\" ВерсПрог=\"x\"><Документ КНД=\"1115132\""
                + " ДатаИнфПок=\"02.11.2026\" ВремИнфПок=\"10.17.00\"><ИдИнфПрод ИдФайлИнфПр=\"" + file
                + "\" ДатаФайлИнфПр=\"31.10.2026\" ВремФайлИнфПр=\"00.00.00\"><ЭП>c2ln</ЭП></ИдИнфПрод>"
                + "<СодФХЖ4 НаимДокОпрПр=\"УПД\" Функция=\"" + function + "\" ПорНомДокИнфПр=\"" + number
                + "\" ДатаДокИнфПр=\"" + day + "\"><СвПрин ДатаПрин=\"02.11.2026\"><КодСодОпер КодИтога=\"" + verdict
                + "\"/></СвПрин></СодФХЖ4>" + SIGNATORY + "</Документ></Файл>";
    }

    private static String received(String file) {
        return "<СведПолФайл ИмяПолФайла=\"" + file + "\"><ЭППолФайл>c2ln</ЭППолФайл></СведПолФайл>";
    }

    private static String receipt(String knd, String content) {
        return "<Файл ИдФайл=\"DP_1\" ВерсПрог=\"x\" ВерсФорм=\"1.03\"><Документ КНД=\"" + knd + "\">" + content
                + "</Документ></Файл>";
    }
}
