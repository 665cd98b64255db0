package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People read the files' places on these pictures: no label lies on an arrow, on a box or on another label. */
class DiagramLabelsTest {

    static List<Path> models() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void noLabelLiesOnAnArrow(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var arrows = edges(model).flatMap(DiagramLabelsTest::lines).toList();
        assertThat(labels(model))
                .allSatisfy((element, label) -> assertThat(arrows).noneMatch(label::intersectsLine));
    }

    @ParameterizedTest
    @MethodSource("models")
    void noLabelLiesOnTheBorderOfALane(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var borders = shapes(model)
                .filter(shape -> shape.getBpmnElement() instanceof Lane)
                .flatMap(lane -> borders(rectangle(lane.getBounds())))
                .toList();
        assertThat(labels(model))
                .allSatisfy((element, label) -> assertThat(borders).noneMatch(label::intersectsLine));
    }

    @ParameterizedTest
    @MethodSource("models")
    void noLabelLiesOnABoxOrOnAnotherLabel(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var labels = labels(model);
        assertThat(labels).allSatisfy((element, label) -> {
            assertThat(boxes(model)).noneMatch(label::intersects);
            assertThat(labels.entrySet())
                    .noneMatch(other -> !other.getKey().equals(element) && label.intersects(other.getValue()));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNamedArrowSaysWhereItsLabelStands(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        assertThat(edges(model))
                .filteredOn(edge -> edge.getBpmnElement() instanceof SequenceFlow flow && flow.getName() != null)
                .allSatisfy(edge -> assertThat(edge.getBpmnLabel()).isNotNull());
    }

    private static Map<String, Rectangle2D> labels(BpmnModelInstance model) {
        var found = new LinkedHashMap<String, Rectangle2D>();
        shapes(model).forEach(shape -> put(found, shape.getBpmnElement().getId(), shape.getBpmnLabel()));
        edges(model).forEach(edge -> put(found, edge.getBpmnElement().getId(), edge.getBpmnLabel()));
        return found;
    }

    private static void put(Map<String, Rectangle2D> found, String element, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            found.put(element, rectangle(label.getBounds()));
        }
    }

    private static List<Rectangle2D> boxes(BpmnModelInstance model) {
        return shapes(model)
                .filter(shape -> shape.getBpmnElement() instanceof Activity)
                .map(shape -> rectangle(shape.getBounds()))
                .toList();
    }

    /** The two long sides of a lane. */
    private static Stream<Line2D> borders(Rectangle2D lane) {
        return Stream.of(
                new Line2D.Double(lane.getMinX(), lane.getMinY(), lane.getMaxX(), lane.getMinY()),
                new Line2D.Double(lane.getMinX(), lane.getMaxY(), lane.getMaxX(), lane.getMaxY()));
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Stream<Line2D> lines(BpmnEdge edge) {
        var lines = new ArrayList<Line2D>();
        Waypoint last = null;
        for (var point : edge.getWaypoints()) {
            if (last != null) {
                lines.add(new Line2D.Double(last.getX(), last.getY(), point.getX(), point.getY()));
            }
            last = point;
        }
        return lines.stream();
    }

    private static Stream<BpmnShape> shapes(BpmnModelInstance model) {
        return all(model, BpmnShape.class).stream();
    }

    private static Stream<BpmnEdge> edges(BpmnModelInstance model) {
        return all(model, BpmnEdge.class).stream();
    }

    private static <T extends ModelElementInstance> Collection<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }
}
