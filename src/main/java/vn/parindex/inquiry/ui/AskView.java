package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.inquiry.Addressee;
import vn.parindex.inquiry.AskQuestion;
import vn.parindex.inquiry.InquiryNavigation;
import vn.parindex.selfassessment.SelfAssessmentNavigation;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;

/** Asks about one leaf: whom, what, and who will read it before it goes. */
@Route(InquiryNavigation.ASK)
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR})
@BelongsTo("file")
class AskView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient QuestionDesk desk;
    private final RadioButtonGroup<Addressee> to = new RadioButtonGroup<>();
    private final WordsField words =
            new WordsField(getTranslation("inquiry.AskView.words"), getTranslation("inquiry.AskView.words.help"));
    private CycleId cycle;
    private AgencyId agency;
    private transient Leaf leaf;

    AskView(QuestionDesk desk) {
        this.desk = desk;
        addClassNames("par-page", "par-page--narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        cycle = CycleId.of(parameters.get("cycleId").orElse(""));
        agency = AgencyId.of(parameters.get("agencyId").orElse(""));
        leaf = desk.leafToAsk(cycle, agency, parameters.get("leafCode").orElse(""));
        show(desk.inCharge(cycle, agency, leaf));
    }

    private void show(Optional<AgencyId> inCharge) {
        removeAll();
        to.setLabel(getTranslation("inquiry.AskView.to"));
        to.setItems(
                inCharge.isPresent()
                        ? new Addressee[] {Addressee.IN_CHARGE, Addressee.MOHA}
                        : new Addressee[] {Addressee.MOHA});
        to.setItemLabelGenerator(item -> desk.asked(item == Addressee.MOHA ? Optional.empty() : inCharge, getLocale()));
        to.setValue(inCharge.isPresent() ? Addressee.IN_CHARGE : Addressee.MOHA);
        to.addClassName("par-choices");
        var guidance = new Paragraph(leaf.guidance().in(getLocale()));
        guidance.addClassName("par-lead");
        var send = new Button(getTranslation("inquiry.AskView.preview"), click -> preview());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(to, words, send);
        form.addClassNames("par-card", "par-stack");
        add(new PageSentence(leaf.code() + " " + leaf.name().in(getLocale())), guidance, form);
    }

    private AskQuestion command() {
        return new AskQuestion(cycle, agency, leaf.id(), to.getValue(), words.getValue());
    }

    private void preview() {
        words.attempt(() -> new SendDialog(
                        getTranslation("inquiry.AskView.before"),
                        getTranslation("inquiry.AskView.send"),
                        desk.preview(command()),
                        () -> words.attempt(this::send))
                .open());
    }

    private void send() {
        var asked = desk.ask(command());
        Notify.done(getTranslation("inquiry.AskView.sent"));
        UI.getCurrent().navigate(InquiryNavigation.question(asked));
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        bar.back(SelfAssessmentNavigation.leaf(cycle, agency, leaf.code()), getTranslation("inquiry.AskView.back"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiry.AskView.title");
    }
}
