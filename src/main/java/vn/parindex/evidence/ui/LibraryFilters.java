package vn.parindex.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.evidence.LibraryCounts;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.evidence.LibraryTrait;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.Icons;

/** What is asked of the library: words, the year and criterion of use, what stands out. */
class LibraryFilters extends Div {

    private static final String ALL = "ALL";

    private final TextField words = new TextField();
    private final Select<AssessmentYear> year = new Select<>();
    private final ComboBox<String> criterion = new ComboBox<>();
    private final CountChips chips = new CountChips(text("kinds"), chosen -> ask(trait(chosen)));
    private final transient Consumer<LibraryFilter> changed;
    private transient LibraryFilter asked = LibraryFilter.NONE;

    LibraryFilters(List<DocumentUse> uses, Consumer<LibraryFilter> changed) {
        this.changed = changed;
        fillWords();
        fillYear(uses);
        fillCriterion(uses);
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
        var shown = new ArrayList<Chip>();
        shown.add(new Chip(ALL, text("all"), counts.all(), filter.trait() == null));
        for (var trait : LibraryTrait.values()) {
            shown.add(new Chip(
                    trait.name(),
                    getTranslation("evidence.LibraryTrait." + trait),
                    counts.byTrait().get(trait),
                    trait == filter.trait()));
        }
        chips.show(shown);
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

    private static LibraryTrait trait(String chip) {
        return chip.equals(ALL) ? null : LibraryTrait.valueOf(chip);
    }

    private void ask(LibraryTrait trait) {
        changed.accept(new LibraryFilter(words.getValue(), year.getValue(), criterion.getValue(), trait));
    }

    private String text(String element) {
        return getTranslation("evidence.LibraryView." + element);
    }
}
