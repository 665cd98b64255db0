package vn.parindex.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** Everything that has to be mended before going on, each a way to its field; takes the focus when it appears. */
public class ErrorSummary extends Div {

    public ErrorSummary() {
        setVisible(false);
    }

    /**
     * @param title "Còn 2 chỗ cần sửa trước khi trình"
     * @param problems what is wrong, with the field it concerns
     */
    public void show(String title, Map<String, ? extends Component> problems) {
        removeAll();
        var banner = new Banner(Tone.ERROR, Icons.CIRCLE_ALERT, title, "");
        problems.forEach((problem, field) -> banner.with(link(problem, field)));
        banner.getElement().setAttribute("tabindex", "-1");
        add(banner);
        setVisible(!problems.isEmpty());
        banner.getElement().executeJs("this.focus()");
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    private static Button link(String problem, Component field) {
        var link = new Button(problem, click -> {
            field.scrollIntoView();
            if (field instanceof Focusable<?> target) {
                target.focus();
            }
        });
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }
}
