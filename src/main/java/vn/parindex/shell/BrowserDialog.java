package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import elemental.json.Json;
import java.util.List;

/** A dialog that lives in the browser, so that it can also speak when the server does not answer any more. */
abstract class BrowserDialog extends Component {

    BrowserDialog(String person, List<String> texts) {
        getElement().setProperty("person", person);
        getElement().setProperty("sprite", Icons.sprite());
        var words = Json.createObject();
        texts.forEach(text -> words.put(
                text, UI.getCurrent().getTranslation("shell." + getClass().getSimpleName() + "." + text)));
        getElement().setPropertyJson("texts", words);
    }
}
