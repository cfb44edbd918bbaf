package org.safar.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a feed as XML.
public final class AtomWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /// No character of XML 1.0, not even when it is escaped.
    private static final String NOT_OF_XML =
            "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// @return the feed as XML 1.0 in UTF-8
    public static String write(AtomFeed feed) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new AtomWriter(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void feed(AtomFeed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language().tag());
        element("id", feed.id());
        element("title", feed.title());
        element("subtitle", feed.subtitle());
        element("updated", feed.updated().toString());
        xml.writeStartElement("author");
        element("name", feed.author());
        xml.writeEndElement();
        link("self", feed.self());
        link("alternate", feed.page());
        for (var entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(AtomFeed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", entry.updated().toString());
        link("alternate", entry.page());
        if (!entry.source().isEmpty()) {
            link("via", entry.source());
        }
        element("content", String.join("\n", entry.text()));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll(NOT_OF_XML, ""));
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
