package vn.parindex.division.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.io.Serializable;
import java.util.function.Supplier;
import vn.parindex.division.AssignmentRow;
import vn.parindex.division.DivisionDetails;
import vn.parindex.shell.Icons;

/** The cell that says who has a part: given here in ink, from above in grey, handed back in plum, nobody as a dash. */
class WhoCell implements Serializable {

    /** A text in the reader's language. */
    interface Words extends Serializable {
        String of(String key, Object... arguments);
    }

    private final transient Supplier<DivisionDetails> details;
    private final Words words;

    WhoCell(Supplier<DivisionDetails> details, Words words) {
        this.details = details;
        this.words = words;
    }

    Renderer<PartRow> renderer() {
        return LitRenderer.<PartRow>of(
                        "<span class=\"division-who ${item.look}\" title=\"${item.hint}\">${item.icon ? html`"
                                + Icons.lit("item.icon")
                                + "` : ''}<span class=\"division-who__name\">${item.name}</span></span>")
                .withProperty("look", this::look)
                .withProperty("icon", this::icon)
                .withProperty("name", this::name)
                .withProperty("hint", this::hint);
    }

    private String look(PartRow row) {
        var given = row.nearest(details.get());
        if (given.isEmpty()) {
            return "is-nobody";
        }
        if (!given.get().inHand()) {
            return "is-back";
        }
        return row.own(details.get()).isPresent() ? "is-own" : "is-above";
    }

    private String icon(PartRow row) {
        var given = row.nearest(details.get());
        if (given.isEmpty()) {
            return "";
        }
        return switch (given.get().state()) {
            case GIVEN -> row.own(details.get()).isPresent() ? Icons.HOURGLASS.id() : "";
            case ACCEPTED -> row.own(details.get()).isPresent() ? Icons.CHECK.id() : "";
            case HANDED_BACK -> Icons.CORNER_UP_LEFT.id();
        };
    }

    private String name(PartRow row) {
        var given = row.nearest(details.get());
        if (given.isPresent()) {
            return given.get().inHand()
                    ? given.get().name().in(UI.getCurrent().getLocale())
                    : words.of("division.PartTree.handedBack");
        }
        var below = row.given(details.get());
        return row.isLeaf() || below == 0
                ? words.of("division.PartTree.nobody")
                : words.of("division.PartTree.partly", below, row.leaves().size());
    }

    private String hint(PartRow row) {
        return row.nearest(details.get()).map(given -> hint(row, given)).orElse("");
    }

    private String hint(PartRow row, AssignmentRow given) {
        var name = given.name().in(UI.getCurrent().getLocale());
        if (!given.inHand()) {
            return words.of("division.PartTree.hint.back", name, given.reason());
        }
        if (row.own(details.get()).isEmpty()) {
            return words.of("division.PartTree.hint.above", name);
        }
        var said = words.of("division.AssignmentState." + given.state());
        return given.note() == null ? name + ": " + said : name + ": " + said + ". " + given.note();
    }
}
