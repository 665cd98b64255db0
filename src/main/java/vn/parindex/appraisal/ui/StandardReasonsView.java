package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.appraisal.AppraisalNavigation;
import vn.parindex.appraisal.ReasonPurpose;
import vn.parindex.appraisal.StandardReason;
import vn.parindex.appraisal.StandardReasonService;
import vn.parindex.criteria.Node;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.Panel;

/** The reasons that appraisers may take instead of typing them, field by field. */
@Route(AppraisalNavigation.REASONS)
@RolesAllowed(Roles.CYCLE_MANAGER)
@BelongsTo(AppraisalNavigation.LIST)
class StandardReasonsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient StandardReasonService service;
    private final transient Desktop desktop;
    private final Div head = new Div();
    private final ComboBox<Node> field = new ComboBox<>();
    private final Div content = new Div();
    private transient CycleRow cycle;
    private transient List<Node> fields;

    StandardReasonsView(StandardReasonService service, Desktop desktop) {
        this.service = service;
        this.desktop = desktop;
        addClassNames("par-page", "par-page--narrow");
        content.addClassName("par-stack");
        field.setLabel(text("field"));
        field.setWidthFull();
        field.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                show();
            }
        });
        add(head, field, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = desktop.cycle(event);
        var sets = desktop.setsOf(cycle.id());
        fields = sets.stream().flatMap(set -> set.fields().stream()).toList();
        field.setItemLabelGenerator(node -> node.code() + " " + node.name().in(getLocale()) + ", "
                + sets.stream()
                        .filter(set -> set.fields().contains(node))
                        .findFirst()
                        .map(set -> getTranslation("agency.AgencyKind." + set.kind()))
                        .orElse(""));
        field.setItems(fields);
        field.setValue(fields.get(0));
    }

    @Override
    public void fillBar(Bar bar) {
        bar.back(AppraisalNavigation.list(cycle.id()), text("back"));
        bar.subtitle(cycle.name().in(getLocale()));
        var add = new Button(text("add"), Icons.PLUS.create(), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        bar.actions(add);
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private void show() {
        var all = service.of(fields.stream().map(Node::id).toList());
        head.removeAll();
        var lead = new Paragraph(text("lead"));
        lead.addClassName("par-lead");
        head.add(new PageSentence(all.isEmpty() ? text("sentenceNone") : text("sentence", all.size())), lead);
        content.removeAll();
        var own = all.stream()
                .filter(reason -> reason.field().equals(field.getValue().id()))
                .toList();
        for (var purpose : ReasonPurpose.values()) {
            var some =
                    own.stream().filter(reason -> reason.purpose() == purpose).toList();
            if (!some.isEmpty()) {
                content.add(new Panel(getTranslation("appraisal.ReasonPurpose." + purpose), list(some)).flush());
            }
        }
        if (own.isEmpty()) {
            content.add(new EmptyState(Icons.LIST_CHECKS, text("none"), text("noneReason")));
        }
    }

    private Component list(List<StandardReason> reasons) {
        var list = new UnorderedList();
        list.addClassName("par-rows");
        reasons.forEach(reason -> list.add(row(reason)));
        return list;
    }

    private ListItem row(StandardReason reason) {
        var words = reason.text().in(getLocale());
        var what = new Span(words);
        what.addClassName("par-row__what");
        var change = new Button(text("change"), Icons.PENCIL.create(), click -> change(reason));
        change.setAriaLabel(text("changeOf", words));
        var remove = new Button(text("remove"), Icons.TRASH.create(), click -> remove(reason));
        remove.setAriaLabel(text("removeOf", words));
        change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var row = new ListItem(what, change, remove);
        row.addClassNames("par-row", "appraisal-standard");
        return row;
    }

    private void add() {
        var node = field.getValue().id();
        new StandardReasonDialog(null, (purpose, vi, en) -> {
                    service.add(node, purpose, vi, en);
                    told("saved");
                })
                .open();
    }

    private void change(StandardReason reason) {
        new StandardReasonDialog(reason, (purpose, vi, en) -> {
                    service.change(reason, vi, en);
                    told("saved");
                })
                .open();
    }

    private void remove(StandardReason reason) {
        Confirm.ask(text("removeTitle"), text("remove"), () -> {
                    service.remove(reason);
                    told("removed");
                })
                .consequences(text("removeConsequences"))
                .danger()
                .open();
    }

    private void told(String what) {
        Notify.done(text(what));
        show();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.StandardReasonsView." + element, arguments);
    }
}
