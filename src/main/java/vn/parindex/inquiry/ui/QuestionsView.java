package vn.parindex.inquiry.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.parindex.inquiry.InquiryNavigation;
import vn.parindex.inquiry.QuestionFilter;
import vn.parindex.inquiry.QuestionStatus;
import vn.parindex.shared.Roles;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.PageSentence;

/** The questions that the reader reaches: open ones first. The filter stands in the address. */
@Route(InquiryNavigation.LIST)
@Menu(order = 62, title = "inquiry.QuestionsView.title", icon = "messages-square")
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER, Roles.APPRAISER, Roles.CYCLE_MANAGER, Roles.AUDITOR})
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ALL = "ALL";
    private static final String STATUS = "status";
    private static final String SEARCH = "q";

    private final transient QuestionDesk desk;
    private final PageSentence sentence = new PageSentence("");
    private final CountChips chips = new CountChips(text("chips"), this::choose);
    private final TextField search = new TextField();
    private final QuestionGrid grid;
    private QuestionStatus status;

    QuestionsView(QuestionDesk desk) {
        this.desk = desk;
        this.grid = new QuestionGrid(desk);
        addClassNames("par-page", "inquiry-page");
        search.setLabel(text("search"));
        search.setMaxLength(200);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                go(status);
            }
        });
        var toolbar = new Div(chips, search);
        toolbar.addClassNames("par-toolbar", "inquiry-toolbar");
        add(sentence, toolbar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        status = parameters
                .getSingleParameter(STATUS)
                .flatMap(name -> Stream.of(QuestionStatus.values())
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null);
        search.setValue(parameters.getSingleParameter(SEARCH).orElse(""));
        chips.show(chips());
        int waiting = desk.waiting();
        sentence.setText(waiting == 0 ? text("sentence") : text("waiting", waiting));
        var filter = new QuestionFilter(status, search.getValue());
        grid.setItemsPageable(page -> desk.list(filter, page));
    }

    private List<Chip> chips() {
        var statuses = Stream.of(QuestionStatus.values())
                .map(each -> chip(each.name(), getTranslation("inquiry.QuestionStatus." + each), each == status));
        return Stream.concat(Stream.of(chip(ALL, text("all"), status == null)), statuses)
                .toList();
    }

    private static Chip chip(String key, String label, boolean pressed) {
        return new Chip(key, label, OptionalLong.empty(), pressed);
    }

    private void choose(String key) {
        go(key.equals(ALL) ? null : QuestionStatus.valueOf(key));
    }

    private void go(QuestionStatus which) {
        Map<String, String> parameters = new HashMap<>();
        if (which != null) {
            parameters.put(STATUS, which.name().toLowerCase(Locale.ROOT));
        }
        if (!search.getValue().isBlank()) {
            parameters.put(SEARCH, search.getValue().strip());
        }
        UI.getCurrent().navigate(QuestionsView.class, QueryParameters.simple(parameters));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String key, Object... arguments) {
        return getTranslation("inquiry.QuestionsView." + key, arguments);
    }
}
