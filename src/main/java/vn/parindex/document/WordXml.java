package vn.parindex.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a Word document as trees. Nothing outside a part is ever loaded, and no part declares entities. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = XMLConstants.XML_NS_URI;
    private static final String DEEPEST = "200";

    private WordXml() {}

    /** @throws IOException for what is no XML, declares a document type or nests too deeply */
    static Document parse(byte[] part) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException notXml) {
            throw new IOException(notXml);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] write(Document document) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            document.setXmlStandalone(true);
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).findFirst();
    }

    /** Every element of this name below, in the order of the document. */
    static List<Element> below(Element parent, String name) {
        var found = new ArrayList<Element>();
        var nodes = parent.getElementsByTagNameNS(W, name);
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }

    /** Empty when there is none. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    static void setText(Element text, String value) {
        text.setTextContent(value);
        text.setAttributeNS(XML, "xml:space", "preserve");
    }

    static Element create(Element like, String name) {
        var prefix = like.getPrefix();
        return like.getOwnerDocument().createElementNS(W, prefix == null ? name : prefix + ":" + name);
    }
}
