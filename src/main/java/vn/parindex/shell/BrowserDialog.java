package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A dialog that lives in the browser, so that it can also speak when the server does not answer any more. */
abstract class BrowserDialog extends Component {

    BrowserDialog(String person, List<String> texts) {
        getElement().setProperty("person", person);
        getElement().setProperty("sprite", Icons.sprite());
        ClientTexts.give(getElement(), "shell." + getClass().getSimpleName(), texts);
    }
}
