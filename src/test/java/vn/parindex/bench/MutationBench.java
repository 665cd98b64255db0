package vn.parindex.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Judges what PIT found just before: how many changes to a scoring rule its tests notice. Survivors are listed. */
@Tag("bench-mutation")
class MutationBench {

    private static final Path REPORT = Path.of("target/pit-reports/mutations.xml");
    private static final double BAR = 85;
    private static final double HUNDRED = 100;

    @Test
    void testsNoticeAlmostEveryChangeToAScoringRule() throws Exception {
        var mutations = mutations();
        var survivors = mutations.stream()
                .filter(mutation -> !Boolean.parseBoolean(mutation.getAttribute("detected")))
                .map(MutationBench::line)
                .sorted()
                .toList();
        var figures = new Figures("mutation");
        figures.told("mutations", mutations.size(), "mutations");
        figures.atLeast("mutation", HUNDRED * (mutations.size() - survivors.size()) / mutations.size(), "percent", BAR);
        survivors.forEach(figures::note);
        figures.judge();
    }

    private static List<Element> mutations() throws IOException, ParserConfigurationException, SAXException {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(REPORT.toFile());
        var nodes = document.getElementsByTagName("mutation");
        var mutations = new ArrayList<Element>();
        for (int place = 0; place < nodes.getLength(); place++) {
            mutations.add((Element) nodes.item(place));
        }
        return Collections.unmodifiableList(mutations);
    }

    private static String line(Element mutation) {
        return "%s:%4s %s (%s)"
                .formatted(
                        text(mutation, "sourceFile"),
                        text(mutation, "lineNumber"),
                        text(mutation, "description"),
                        mutation.getAttribute("status"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
