package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.LeafId;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ProgressLine;

/** The one cell of a line of the file's tree: state, code, name, who works there, points. */
final class TreeCell {

    private static final String TEMPLATE = """
            <vaadin-grid-tree-toggle .leaf="${item.leaf}" .expanded="${model.expanded}" .level="${model.level}"
                @click="${toggle}">
              <span class="selfassessment-line"><span class="selfassessment-node ${item.kind}" title="${item.name}">
                ${item.icon ? html`<span class="${item.tone}" role="img" aria-label="${item.word}" title="${item.word}">""" + Icons.lit("item.icon") + """
                </span>` : ''}
                <span class="par-code">${item.code}</span>
                <span class="selfassessment-node__name">${item.name}</span>
                ${item.people.length ? html`<span class="selfassessment-node__people" role="img"
                    aria-label="${item.peopleHere}" title="${item.peopleHere}">${item.people.map(person =>
                      html`<i class="selfassessment-person selfassessment-person--${person.color}"
                        >${person.initials}</i>`)}</span>` : ''}
                ${item.holder ? html`<span class="par-note" role="img" aria-label="${item.heldBy}"
                    title="${item.heldBy}">${item.holder}</span>` : ''}
                <span class="selfassessment-node__points">${item.points}</span>
              </span>${item.bar.map(bar => html`<svg class="par-progress" aria-hidden="true" viewBox="0 0 1000 8"
                  preserveAspectRatio="none"><rect class="is-done" x="0" y="0" height="8" width="${bar.done}"></rect>
                  <rect class="is-doing" x="${bar.done}" y="0" height="8" width="${bar.doing}"></rect>
                  <rect class="is-missing" x="${bar.missingAt}" y="0" height="8" width="${bar.missing}"></rect>
                  <rect class="is-returned" x="${bar.returnedAt}" y="0" height="8" width="${bar.returned}"></rect>
                </svg>`)}</span>
            </vaadin-grid-tree-toggle>""";
    private static final int MOST_PEOPLE = 2;
    private static final int WIDTH = 1000;

    private final Component owner;
    private final SerializableSupplier<FileDetails> file;
    private final SerializableSupplier<FilePeople> people;
    private final SerializableFunction<LeafId, Optional<LocalizedText>> holder;

    TreeCell(
            Component owner,
            SerializableSupplier<FileDetails> file,
            SerializableSupplier<FilePeople> people,
            SerializableFunction<LeafId, Optional<LocalizedText>> holder) {
        this.owner = owner;
        this.file = file;
        this.people = people;
        this.holder = holder;
    }

    LitRenderer<TreeRow> renderer(SerializableConsumer<TreeRow> toggle) {
        return LitRenderer.<TreeRow>of(TEMPLATE)
                .withProperty("leaf", TreeRow::isLeaf)
                .withProperty("kind", row -> row.isField() ? "is-field" : row.isLeaf() ? "is-leaf" : "is-criterion")
                .withProperty("code", row -> row.isField() ? row.code() + "." : row.code())
                .withProperty("name", TreeRow::name)
                .withProperty("icon", row -> row.isLeaf() ? look(row).icon().id() : "")
                .withProperty("tone", row -> row.isLeaf() ? look(row).tone().className() : "")
                .withProperty(
                        "word",
                        row -> row.isLeaf() ? owner.getTranslation(look(row).labelKey()) : "")
                .withProperty("people", row -> people(here(row)))
                .withProperty("peopleHere", row -> names(here(row)))
                .withProperty(
                        "holder", row -> holder(row).map(FilePeople::initials).orElse(""))
                .withProperty(
                        "heldBy",
                        row -> holder(row)
                                .map(name -> owner.getTranslation("selfassessment.LeafPane.duty", name))
                                .orElse(""))
                .withProperty("points", this::points)
                .withProperty("bar", this::bar)
                .withFunction("toggle", toggle::accept);
    }

    private Optional<String> holder(TreeRow row) {
        return row.isLeaf()
                ? holder.apply(row.leaf().id())
                        .map(name -> name.in(UI.getCurrent().getLocale()))
                : Optional.empty();
    }

    private AnswerLook look(TreeRow row) {
        return AnswerLook.of(row.answer(file.get()));
    }

    private String points(TreeRow row) {
        if (row.isLeaf()) {
            return PointsFormat.of(UI.getCurrent().getLocale())
                    .display(row.answer(file.get()).points());
        }
        return row.parts(file.get()).done() + "/" + row.leaves().size();
    }

    /** The parts of a field as widths of a thousand; no other line has a bar. */
    private JsonArray bar(TreeRow row) {
        var bars = Json.createArray();
        if (row.isField()) {
            var parts = row.parts(file.get());
            var bar = Json.createObject();
            int done = width(parts.done(), parts);
            int doing = width(parts.doing(), parts);
            int missing = width(parts.missing(), parts);
            bar.put("done", done);
            bar.put("doing", doing);
            bar.put("missingAt", done + doing);
            bar.put("missing", missing);
            bar.put("returnedAt", done + doing + missing);
            bar.put("returned", width(parts.returned(), parts));
            bars.set(0, bar);
        }
        return bars;
    }

    private static int width(int part, ProgressLine.Parts parts) {
        return part * WIDTH / parts.total();
    }

    private List<FilePeople.Someone> here(TreeRow row) {
        return row.isLeaf() ? people.get().at(row.code()) : List.of();
    }

    private static JsonArray people(List<FilePeople.Someone> here) {
        var shown = Json.createArray();
        here.stream().limit(MOST_PEOPLE).forEach(someone -> {
            var person = Json.createObject();
            person.put("initials", someone.initials());
            person.put("color", someone.color());
            shown.set(shown.length(), person);
        });
        return shown;
    }

    private String names(List<FilePeople.Someone> here) {
        return here.isEmpty() ? "" : owner.getTranslation("selfassessment.FilePeople.here", FilePeople.names(here));
    }
}
