package io.partnercloud.billing.base.calendar.web;

import io.partnercloud.contracts.values.CalendarYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads a year of the public data set xmlcalendar ({@code ru/<year>/calendar.xml}): day types 1 off, 2 shortened, 3 worked. A
 * Saturday or Sunday that is shortened is a worked one.
 */
public final class XmlCalendarReader {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM.dd");

    /** @throws CalendarUnreadable when the file is not of that format */
    public CalendarYear read(byte[] xml, boolean confirmed) {
        try {
            return year(parse(xml).getDocumentElement(), confirmed);
        } catch (SAXException
                | IOException
                | ParserConfigurationException
                | DateTimeException
                | IllegalArgumentException e) {
            throw new CalendarUnreadable(e);
        }
    }

    private static Document parse(byte[] xml) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(xml));
    }

    private static CalendarYear year(Element calendar, boolean confirmed) {
        var year = Integer.parseInt(calendar.getAttribute("year"));
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Set<LocalDate> shortened = new HashSet<>();
        var days = calendar.getElementsByTagName("day");
        for (var i = 0; i < days.getLength(); i++) {
            var day = (Element) days.item(i);
            var date = MonthDay.parse(day.getAttribute("d"), MONTH_DAY).atYear(year);
            switch (day.getAttribute("t")) {
                case "1" -> off.add(date);
                case "2" -> {
                    shortened.add(date);
                    if (isWeekend(date)) {
                        worked.add(date);
                    }
                }
                case "3" -> worked.add(date);
                default -> throw new NumberFormatException("day type " + day.getAttribute("t"));
            }
        }
        return new CalendarYear(year, off, worked, shortened, "xmlcalendar", confirmed);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
