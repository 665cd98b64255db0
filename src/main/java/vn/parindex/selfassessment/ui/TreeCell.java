package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import elemental.json.Json;
import elemental.json.JsonObject;
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
            <vaadin-grid-tree-toggle .leaf="${item.cell.leaf}" .expanded="${model.expanded}" .level="${model.level}"
                @click="${toggle}">
              <span class="selfassessment-line"><span class="selfassessment-node ${item.cell.kind}" title="${item.cell.name}">
                ${item.cell.icon ? html`<span class="${item.cell.tone}" role="img" aria-label="${item.cell.word}" title="${item.cell.word}">""" + Icons.lit("item.cell.icon") + """
                </span>` : ''}
                <span class="par-code">${item.cell.code}</span>
                <span class="selfassessment-node__name">${item.cell.name}</span>
                ${item.cell.people ? html`<span class="selfassessment-node__people" role="img"
                    aria-label="${item.cell.peopleHere}" title="${item.cell.peopleHere}">${item.cell.people.map(person =>
                      html`<i class="selfassessment-person selfassessment-person--${person.color}"
                        >${person.initials}</i>`)}</span>` : ''}
                ${item.cell.holder ? html`<span class="par-note" role="img" aria-label="${item.cell.heldBy}"
                    title="${item.cell.heldBy}">${item.cell.holder}</span>` : ''}
                <span class="selfassessment-node__points">${item.cell.points}</span>
              </span>${item.cell.bar ? html`<svg class="par-progress" aria-hidden="true" viewBox="0 0 1000 8"
                  preserveAspectRatio="none"><rect class="is-done" x="0" y="0" height="8" width="${item.cell.bar.done}"></rect>
                  <rect class="is-doing" x="${item.cell.bar.done}" y="0" height="8" width="${item.cell.bar.doing}"></rect>
                  <rect class="is-missing" x="${item.cell.bar.missingAt}" y="0" height="8" width="${item.cell.bar.missing}"></rect>
                  <rect class="is-returned" x="${item.cell.bar.returnedAt}" y="0" height="8" width="${item.cell.bar.returned}"></rect>
                </svg>` : ''}</span>
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
                .withProperty("cell", this::cell)
                .withFunction("toggle", toggle::accept);
    }

    /**
     * One value for the whole cell, and in it only what the line has: the server keeps the lines it sent, with the name
     * of each value, until the browser asks for more.
     */
    private JsonObject cell(TreeRow row) {
        var cell = Json.createObject();
        cell.put("leaf", row.isLeaf());
        cell.put("kind", row.isField() ? "is-field" : row.isLeaf() ? "is-leaf" : "is-criterion");
        cell.put("code", row.isField() ? row.code() + "." : row.code());
        cell.put("name", row.name());
        cell.put("points", points(row));
        if (row.isField()) {
            cell.put("bar", bar(row));
        }
        if (row.isLeaf()) {
            var look = AnswerLook.of(row.answer(file.get()));
            cell.put("icon", look.icon().id());
            cell.put("tone", look.tone().className());
            cell.put("word", owner.getTranslation(look.labelKey()));
            people(cell, people.get().at(row.code()));
            holder(row).ifPresent(name -> {
                cell.put("holder", FilePeople.initials(name));
                cell.put("heldBy", owner.getTranslation("selfassessment.LeafPane.duty", name));
            });
        }
        return cell;
    }

    private Optional<String> holder(TreeRow row) {
        return holder.apply(row.leaf().id()).map(name -> name.in(UI.getCurrent().getLocale()));
    }

    private String points(TreeRow row) {
        if (row.isLeaf()) {
            return PointsFormat.of(UI.getCurrent().getLocale())
                    .display(row.answer(file.get()).points());
        }
        return row.parts(file.get()).done() + "/" + row.leaves().size();
    }

    /** The parts of a field as widths of a thousand; no other line has a bar. */
    private JsonObject bar(TreeRow row) {
        var parts = row.parts(file.get());
        int done = width(parts.done(), parts);
        int doing = width(parts.doing(), parts);
        int missing = width(parts.missing(), parts);
        var bar = Json.createObject();
        bar.put("done", done);
        bar.put("doing", doing);
        bar.put("missingAt", done + doing);
        bar.put("missing", missing);
        bar.put("returnedAt", done + doing + missing);
        bar.put("returned", width(parts.returned(), parts));
        return bar;
    }

    private static int width(int part, ProgressLine.Parts parts) {
        return part * WIDTH / parts.total();
    }

    private void people(JsonObject cell, List<FilePeople.Someone> here) {
        if (here.isEmpty()) {
            return;
        }
        var shown = Json.createArray();
        here.stream().limit(MOST_PEOPLE).forEach(someone -> {
            var person = Json.createObject();
            person.put("initials", someone.initials());
            person.put("color", someone.color());
            shown.set(shown.length(), person);
        });
        cell.put("people", shown);
        cell.put("peopleHere", owner.getTranslation("selfassessment.FilePeople.here", FilePeople.names(here)));
    }
}
