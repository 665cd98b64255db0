package vn.parindex.papers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.IFrame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.ViewTest;
import vn.parindex.document.TemplateFile;
import vn.parindex.document.TemplateProblem;
import vn.parindex.document.TemplateProblem.Kind;
import vn.parindex.document.TemplateProblem.Place;
import vn.parindex.papers.FilePaper;
import vn.parindex.papers.PapersNavigation;
import vn.parindex.papers.TemplateReading;
import vn.parindex.shared.Roles;
import vn.parindex.shell.PageSentence;

class TemplatesViewTest extends ViewTest {

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Test
    void everyKindOfPaperHasItsTemplate() {
        signIn(people.of(cycles.agency("22"), Roles.COORDINATOR));
        open(PapersNavigation.TEMPLATES);

        assertThat(_find(TemplatePanel.class)).hasSameSizeAs(FilePaper.values());
        assertThat(_get(PageSentence.class).getText()).contains("của cơ quan");
        assertThat(_find(SlotList.class).get(0).getElement().getTextRecursively())
                .contains("{{issuer}}", "{{#fields}}");
    }

    @Test
    void theMinistryKeepsTheCommonOnes() {
        signIn(people.of(Roles.CYCLE_MANAGER));
        open(PapersNavigation.TEMPLATES);

        assertThat(_get(PageSentence.class).getText()).contains("chung");
    }

    @Test
    void aFaultyTemplateIsExplainedAndCannotBeTaken() {
        var problem = new TemplateProblem(Kind.UNKNOWN, Place.FOOTER, 3, "{{agncy}}", "Của {{agncy}}", "agency");
        var panel = new TemplateReadingPanel(
                new TemplateReading(new TemplateFile("Mẫu.docx", new byte[0]), List.of(problem), new byte[0]),
                () -> {});

        assertThat(panel.getElement().getTextRecursively())
                .contains("Mẫu.docx", "Chân trang, đoạn 3", "{{agncy}}", "{{agency}}");
        assertThat(_find(panel, Button.class)).isEmpty();
        assertThat(_find(panel, IFrame.class)).isEmpty();
    }

    @Test
    void aGoodTemplateIsShownBeforeItIsTaken() {
        var taken = new boolean[1];
        var panel = new TemplateReadingPanel(
                new TemplateReading(new TemplateFile("Mẫu.docx", new byte[0]), List.of(), new byte[] {1}),
                () -> taken[0] = true);

        assertThat(_find(panel, IFrame.class)).hasSize(1);
        _click(_get(panel, Button.class, spec -> spec.withText("Dùng mẫu này")));
        assertThat(taken[0]).isTrue();
    }
}
