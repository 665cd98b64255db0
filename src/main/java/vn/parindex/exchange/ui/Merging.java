package vn.parindex.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.parindex.criteria.LeafId;
import vn.parindex.exchange.LeafDifference;
import vn.parindex.exchange.OfflinePreview;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.DateText;

/** Every difference, leaf by leaf, with what to take of it; and at the bottom the one button that takes it. */
class Merging extends Composite<Div> {

    private static final int AT_ONCE = 40;

    private final transient OpenChoices choices;
    private final transient Consumer<OpenChoices> take;
    private final CountChips chips = new CountChips(text("chips"), chosen -> filter(DifferenceFilter.valueOf(chosen)));
    private final Map<LeafId, LeafCard> cards = new HashMap<>();
    private final Div list = new Div();
    private final TakeBar footer;
    private DifferenceFilter filter = DifferenceFilter.ALL;
    private int shown = AT_ONCE;

    Merging(OfflinePreview preview, Consumer<OpenChoices> take, Runnable drop) {
        this.take = take;
        this.choices = new OpenChoices(preview);
        footer = new TakeBar(this::ask, drop);
        choices.onChange(() -> footer.show(choices));
        list.addClassName("par-stack");
        getContent().addClassNames("par-stack", "exchange-merging");
        getContent().add(facts(preview), tools(), list, footer);
        filter(preview.conflicts() > 0 ? DifferenceFilter.CONFLICTS : DifferenceFilter.ALL);
        footer.show(choices);
    }

    String sentence() {
        var preview = choices.preview();
        return preview.conflicts() > 0
                ? text("sentenceConflicts", preview.takeable(), preview.leaves().size(), preview.conflicts())
                : text("sentence", preview.takeable(), preview.leaves().size());
    }

    private Paragraph facts(OfflinePreview preview) {
        var facts = new Paragraph(text(
                "facts", DateText.of(getLocale()).dateTime(preview.givenAt()), preview.givenTo(), preview.compared()));
        facts.addClassName("par-lead");
        return facts;
    }

    private Div tools() {
        chips.show(Stream.of(DifferenceFilter.values())
                .filter(each -> !choices.shown(each).isEmpty())
                .map(each -> new Chip(
                        each.name(), text("filter." + each), choices.shown(each).size(), each == filter))
                .toList());
        var tools = new Div(chips);
        tools.addClassName("par-toolbar");
        if (choices.preview().conflicts() > 1) {
            var all = new Div(all("allSystem", false), all("allWorkbook", true));
            all.addClassNames("par-toolbar__end", "exchange-all");
            tools.add(all);
        }
        return tools;
    }

    private Button all(String key, boolean workbook) {
        var button = new Button(text(key), click -> {
            choices.chooseAll(workbook);
            fill();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void filter(DifferenceFilter which) {
        filter = which;
        shown = AT_ONCE;
        chips.press(which.name());
        fill();
    }

    private void fill() {
        list.removeAll();
        cards.clear();
        var leaves = choices.shown(filter);
        leaves.stream().limit(shown).forEach(this::add);
        int more = leaves.size() - shown;
        if (more > 0) {
            list.add(new Button(text("more", more), click -> {
                shown += AT_ONCE;
                fill();
            }));
        }
    }

    private void add(LeafDifference leaf) {
        var card = new LeafCard(leaf, choices);
        cards.put(leaf.leaf().id(), card);
        list.add(card);
    }

    /** Asks before anything is written; while a choice is missing, leads there. */
    void ask() {
        var open = choices.firstOpen();
        if (open.isPresent()) {
            lead(open.get());
        } else if (choices.values() > 0) {
            Confirm.ask(text("askTitle", choices.values()), text("take", choices.values()), () -> take.accept(choices))
                    .consequences(text("askText", choices.values(), choices.leaves()))
                    .seenBy(text("askSeen"))
                    .open();
        }
    }

    private void lead(LeafDifference leaf) {
        if (!cards.containsKey(leaf.leaf().id())) {
            filter(DifferenceFilter.CONFLICTS);
            shown = List.copyOf(choices.shown(filter)).size();
            fill();
        }
        cards.get(leaf.leaf().id()).lead();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("exchange.Merging." + key, arguments);
    }
}
