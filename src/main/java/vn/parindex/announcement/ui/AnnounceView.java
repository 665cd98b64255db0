package vn.parindex.announcement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyKindRow;
import vn.parindex.agency.AgencyKinds;
import vn.parindex.agency.AgencyRow;
import vn.parindex.announcement.Announce;
import vn.parindex.announcement.AnnouncementNavigation;
import vn.parindex.announcement.AnnouncementService;
import vn.parindex.announcement.Chosen;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.RefusableFields;

/** Writes an announcement, chooses its readers, and shows who they are before it is sent. */
@Route(AnnouncementNavigation.NEW)
@RolesAllowed(Roles.CYCLE_MANAGER)
class AnnounceView extends Div implements HasDynamicTitle, HasBar {

    private final transient AnnouncementService service;
    private final transient Agencies agencies;
    private final TextField title = new TextField(text("heading"));
    private final TextArea words = new TextArea(text("words"));
    private final MultiSelectComboBox<AgencyKind> levels = new MultiSelectComboBox<>(text("levels"));
    private final MultiSelectComboBox<String> roles = new MultiSelectComboBox<>(text("roles"));
    private final MultiSelectComboBox<AgencyRow> chosen = new MultiSelectComboBox<>(text("agencies"));
    private final DatePicker pinned = new DatePicker(text("pinned"));
    private final RefusableFields fields = new RefusableFields()
            .with("title", title)
            .with("words", words)
            .with("pinnedUntil", pinned)
            .with("to", roles)
            .otherwiseAt(title);

    AnnounceView(AnnouncementService service, Agencies agencies, AgencyKinds kinds) {
        this.service = service;
        this.agencies = agencies;
        addClassNames("par-page", "par-page--narrow");
        title.setRequiredIndicatorVisible(true);
        words.setRequiredIndicatorVisible(true);
        words.setMinRows(6);
        levels.setItems(kinds.all().stream().map(AgencyKindRow::kind).toList());
        levels.setItemLabelGenerator(kind -> getTranslation("agency.AgencyKind." + kind));
        roles.setItems(Roles.ALL);
        roles.setItemLabelGenerator(role -> getTranslation("identity.Roles." + role));
        chosen.setItems(agencies.all());
        chosen.setItemLabelGenerator(agency -> agency.name().in(getLocale()));
        List.of(levels, roles, chosen).forEach(box -> box.setHelperText(text("everybody")));
        pinned.setHelperText(text("pinned.help"));
        ComponentTexts.apply(pinned);
        var send = new Button(text("preview"), click -> preview());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(title, words, levels, roles, chosen, pinned, send);
        form.addClassNames("par-card", "par-form");
        add(new PageSentence(text("sentence")), form);
    }

    private Announce command() {
        return new Announce(
                title.getValue(),
                words.getValue(),
                pinned.getValue(),
                new Chosen(
                        levels.getValue(),
                        roles.getValue(),
                        chosen.getValue().stream().map(AgencyRow::id).collect(Collectors.toSet())));
    }

    private void preview() {
        fields.attempt(
                () -> new ReadersDialog(service.preview(command()), agencies, () -> fields.attempt(this::send)).open());
    }

    private void send() {
        var made = service.announce(command());
        Notify.done(text("sent"));
        UI.getCurrent().navigate(AnnouncementNavigation.receipts(made));
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        bar.back(AnnouncementNavigation.LIST, getTranslation("announcement.menu"));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("announcement.AnnounceView." + key);
    }
}
