package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Who else is in the file, in its bar: initials in their colors, names behind them; nothing while the reader is alone. */
class PeopleInFile extends Composite<Div> {

    private static final int MOST = 4;

    PeopleInFile() {
        getContent().addClassName("selfassessment-people");
        getContent().setVisible(false);
    }

    void show(FilePeople people) {
        var all = people.all();
        getContent().removeAll();
        getContent().setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return;
        }
        var marks = new Div();
        marks.addClassName("selfassessment-people__marks");
        all.stream().limit(MOST).forEach(someone -> marks.add(mark(someone)));
        var count = new Span(getTranslation("selfassessment.PeopleInFile.others", all.size()));
        count.addClassName("selfassessment-people__count");
        var names = getTranslation("selfassessment.PeopleInFile.names", FilePeople.names(all));
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", names);
        getContent().getElement().setAttribute("title", names);
        getContent().add(marks, count);
    }

    private static Span mark(FilePeople.Someone someone) {
        var mark = new Span(someone.initials());
        mark.addClassNames("selfassessment-person", "selfassessment-person--" + someone.color());
        mark.getElement().setAttribute("title", someone.name());
        return mark;
    }
}
