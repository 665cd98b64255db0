package vn.parindex.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.evidence.LibraryCounts;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.evidence.LibraryTrait;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;

/** What is asked of the library: words, the year and criterion of use, what stands out. */
class LibraryFilters extends Div {

    private final TextField words = new TextField();
    private final Select<AssessmentYear> year = new Select<>();
    private final ComboBox<String> criterion = new ComboBox<>();
    private final Div chips = new Div();
    private final transient Consumer<LibraryFilter> changed;
    private transient LibraryFilter asked = LibraryFilter.NONE;

    LibraryFilters(List<DocumentUse> uses, Consumer<LibraryFilter> changed) {
        this.changed = changed;
        fillWords();
        fillYear(uses);
        fillCriterion(uses);
        chips.addClassName("par-chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", text("kinds"));
        var line = new Div(words, year, criterion);
        line.addClassNames("par-toolbar", "evidence-filters");
        addClassName("par-stack");
        add(line, chips);
    }

    /** Shows what is asked, and how many papers of each kind that leaves. */
    void show(LibraryFilter filter, LibraryCounts counts) {
        asked = filter;
        words.setValue(filter.words());
        year.setValue(filter.year());
        criterion.setValue(filter.criterion());
        chips.removeAll();
        chips.add(chip(text("all"), counts.all(), null));
        for (var trait : LibraryTrait.values()) {
            chips.add(chip(
                    getTranslation("evidence.LibraryTrait." + trait),
                    counts.byTrait().get(trait),
                    trait));
        }
    }

    private void fillWords() {
        words.setAriaLabel(text("search"));
        words.setPlaceholder(text("search"));
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("evidence-search");
        words.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                ask(asked.trait());
            }
        });
    }

    private void fillYear(List<DocumentUse> uses) {
        year.setAriaLabel(text("year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(text("anyYear"));
        year.setItemLabelGenerator(one -> one == null ? text("anyYear") : text("year") + " " + one);
        year.setItems(uses.stream().map(DocumentUse::year).distinct().toList());
        year.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                ask(asked.trait());
            }
        });
    }

    private void fillCriterion(List<DocumentUse> uses) {
        var names = uses.stream()
                .collect(Collectors.toMap(
                        DocumentUse::code, use -> use.code() + " " + use.name().in(getLocale()), (one, other) -> one));
        criterion.setAriaLabel(text("criterion"));
        criterion.setPlaceholder(text("anyCriterion"));
        criterion.setClearButtonVisible(true);
        criterion.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        criterion.setItems(
                uses.stream().map(DocumentUse::code).distinct().sorted().toList());
        criterion.addClassName("evidence-criterion");
        criterion.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                ask(asked.trait());
            }
        });
    }

    private Button chip(String name, int count, LibraryTrait trait) {
        var number = new Span(PointsFormat.of(getLocale()).number(count));
        number.addClassName("par-chip__count");
        var chip = new Button(name, click -> ask(trait));
        chip.setSuffixComponent(number);
        chip.addClassName("par-chip");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(trait == asked.trait()));
        return chip;
    }

    private void ask(LibraryTrait trait) {
        changed.accept(new LibraryFilter(words.getValue(), year.getValue(), criterion.getValue(), trait));
    }

    private String text(String element) {
        return getTranslation("evidence.LibraryView." + element);
    }
}
