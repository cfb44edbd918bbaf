package org.safar.home.sitemap;

import java.io.StringWriter;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.safar.i18n.Language;

/// Writes site maps as <https://www.sitemaps.org/protocol.html> says, with the languages of each
/// page.
final class SitemapWriter {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;
    private final UnaryOperator<String> addresses;

    /// @param addresses makes a whole address of a path with a slash in front
    private SitemapWriter(XMLStreamWriter xml, UnaryOperator<String> addresses) {
        this.xml = xml;
        this.addresses = addresses;
    }

    private interface Writing {
        void write(SitemapWriter writer) throws XMLStreamException;
    }

    /// @param maps paths of the site maps
    static String index(Stream<String> maps, UnaryOperator<String> addresses) {
        return written(addresses, writer -> writer.maps(maps.toList()));
    }

    /// @param paths of pages, without the language
    static String pages(Stream<String> paths, UnaryOperator<String> addresses) {
        return written(addresses, writer -> writer.pages(paths.toList()));
    }

    private static String written(UnaryOperator<String> addresses, Writing writing) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            writing.write(new SitemapWriter(xml, addresses));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void maps(Iterable<String> maps) throws XMLStreamException {
        start("sitemapindex");
        for (var map : maps) {
            xml.writeStartElement("sitemap");
            place(map);
            xml.writeEndElement();
        }
        xml.writeEndDocument();
    }

    private void pages(Iterable<String> paths) throws XMLStreamException {
        start("urlset");
        xml.writeNamespace("xhtml", XHTML);
        for (var path : paths) {
            for (var language : Language.values()) {
                xml.writeStartElement("url");
                place(path(language, path));
                languages(path);
                xml.writeEndElement();
            }
        }
        xml.writeEndDocument();
    }

    private void languages(String path) throws XMLStreamException {
        for (var language : Language.values()) {
            alternate(language.tag(), path(language, path));
        }
        // Only the start page has an address that asks the browser for its language.
        if (path.isEmpty()) {
            alternate("x-default", "/");
        }
    }

    private void start(String root) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SITEMAP);
    }

    private void place(String path) throws XMLStreamException {
        xml.writeStartElement("loc");
        xml.writeCharacters(addresses.apply(path));
        xml.writeEndElement();
    }

    private void alternate(String language, String path) throws XMLStreamException {
        xml.writeEmptyElement("xhtml:link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", addresses.apply(path));
    }

    private static String path(Language language, String path) {
        return "/" + language.tag() + (path.isEmpty() ? "" : "/" + path);
    }
}
