package vn.parindex.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.identity.DemonstrationAccount;
import vn.parindex.identity.DemonstrationAccounts;

/** The demonstration's accounts by agency; a click puts the user name into the form. */
class DemonstrationAccountList extends Section {

    private final SerializableConsumer<String> chosen;

    DemonstrationAccountList(List<DemonstrationAccount> accounts, SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        addClassNames("par-card", "identity-demonstration");
        var title = new H2(getTranslation("identity.DemonstrationAccountList.title"));
        title.addClassName("par-card__title");
        var note = new Paragraph(getTranslation("identity.DemonstrationAccountList.password"));
        note.add(new Text(" "), new Code(DemonstrationAccounts.PASSWORD));
        note.addClassName("par-note");
        add(title, note);
        accounts.stream()
                .collect(Collectors.groupingBy(this::agencyName, LinkedHashMap::new, Collectors.toList()))
                .forEach((agency, of) -> add(group(agency, of)));
    }

    private String agencyName(DemonstrationAccount account) {
        return account.agency()
                .map(agency -> agency.name().in(getLocale()))
                .orElseGet(() -> getTranslation("identity.DemonstrationAccountList.none"));
    }

    private Component group(String agency, List<DemonstrationAccount> accounts) {
        var name = new H3(agency);
        name.addClassName("identity-demonstration__agency");
        var rows = new Div();
        rows.addClassName("identity-demonstration__rows");
        accounts.forEach(account -> rows.add(row(account)));
        return new Div(name, rows);
    }

    private Component row(DemonstrationAccount account) {
        var username = new Code(account.username());
        var role = new Span(RoleTexts.list(this, account.roles()));
        role.addClassName("identity-demonstration__role");
        var button = new NativeButton("", click -> chosen.accept(account.username()));
        button.add(username, role);
        button.addClassName("identity-demonstration__account");
        return button;
    }
}
