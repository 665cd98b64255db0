package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.inquiry.InquiryNavigation;
import vn.parindex.inquiry.QuestionDetails;
import vn.parindex.inquiry.QuestionId;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.StatusBadge;

/** One question with all that was said to it, and what the reader may do: answer, pass on, publish, ask on. */
@Route(InquiryNavigation.QUESTION)
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.APPRAISER, Roles.CYCLE_MANAGER, Roles.AUDITOR})
@BelongsTo(InquiryNavigation.LIST)
class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final transient QuestionDesk desk;
    private transient QuestionDetails details;
    private transient Bar bar;

    QuestionView(QuestionDesk desk) {
        this.desk = desk;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(QuestionId.of(event.getRouteParameters().get("questionId").orElse("")));
    }

    private void show(QuestionId id) {
        details = desk.details(id);
        removeAll();
        var question = details.question();
        var lead = new Paragraph(getTranslation(
                "inquiry.QuestionView.lead",
                desk.name(question.agency()).in(getLocale()),
                desk.asked(question.ministry(), getLocale())));
        lead.addClassName("par-lead");
        var main = new Div(new EntryList(details.entries(), desk));
        main.addClassName("par-stack");
        if (details.mayAnswer()) {
            main.add(new AnswerForm(details, desk, () -> show(id)));
        }
        if (details.mayFollowUp()) {
            main.add(new FollowUpForm(details, desk, () -> show(id)));
        }
        var side = new Div(new GuidancePanel(details, desk, () -> show(id)));
        side.addClassName("par-stack");
        var columns = new Div(main, side);
        columns.addClassName("par-columns");
        var title = question.leafCode() + " " + desk.leafName(question).in(getLocale());
        add(new Div(new PageSentence(title), lead), columns);
        if (bar != null) {
            fillBar(bar);
        }
    }

    @Override
    public void fillBar(Bar filled) {
        bar = filled;
        bar.title(getPageTitle());
        bar.back(InquiryNavigation.LIST, getTranslation("inquiry.QuestionsView.title"));
        bar.state(new StatusBadge(QuestionLook.of(details.question().status())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiry.QuestionView.title");
    }
}
