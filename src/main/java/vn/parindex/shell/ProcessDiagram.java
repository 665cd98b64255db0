package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import elemental.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A process model with what is done, where the work is and what lies ahead: of one file, or counts of many. Knows no
 * engine and no feature. Whatever it shows must stand beside it in words too. Drawn by bpmn-js, whose mark stays visible.
 */
@Tag("par-process-diagram")
@NpmPackage(value = "bpmn-js", version = "17.11.1")
@JsModule("./components/par-process-diagram.ts")
public class ProcessDiagram extends Component {

    private static final List<String> TEXTS = List.of("role", "smaller", "larger", "whole", "here");

    /** @param label what the picture shows, in one sentence */
    public ProcessDiagram(String label) {
        getElement().setProperty("label", label);
        ClientTexts.give(getElement(), "shell.ProcessDiagram", TEXTS);
    }

    /**
     * Draws a model.
     *
     * @param names by element, where the model's own are not in the reader's language
     */
    public void show(String xml, List<DiagramMark> marks, Map<String, String> names) {
        var list = Json.createArray();
        for (var mark : marks) {
            var line = Json.createObject();
            line.put("element", mark.element());
            line.put("state", mark.state().name().toLowerCase(Locale.ROOT));
            line.put("note", mark.note());
            list.set(list.length(), line);
        }
        var words = Json.createObject();
        names.forEach(words::put);
        getElement().setPropertyJson("marks", list);
        getElement().setPropertyJson("names", words);
        getElement().setProperty("xml", xml);
    }

    /**
     * Lets the reader choose one of the marked elements with the mouse. The same choice must stand beside the picture as
     * something the keyboard reaches.
     *
     * @param chosen the one that is chosen already; empty for none
     */
    public void choose(String chosen, SerializableConsumer<String> choose) {
        getElement().setProperty("chosen", chosen);
        getElement().setProperty("choosable", true);
        getElement()
                .addEventListener(
                        "par-choose",
                        event -> choose.accept(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
    }
}
