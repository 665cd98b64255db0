package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.shared.RefusedException;

@ExtendWith(ScreenExtension.class)
class RefusableFieldsTest {

    private final TextField points = new TextField();
    private final TextField reason = new TextField();
    private final List<RefusedException> elsewhere = new ArrayList<>();
    private final RefusableFields fields =
            new RefusableFields().with("points", points).with("reason", reason).otherwise(elsewhere::add);

    @Test
    void aRefusalStandsAtTheFieldThatItNamesInTheReadersLanguage() {
        assertThat(fields.attempt(() -> {
                    throw RefusedException.at("points", NumberProblem.BLANK.key());
                }))
                .isFalse();
        assertThat(points.isInvalid()).isTrue();
        assertThat(points.getErrorMessage()).isEqualTo(Texts.of(Texts.VIETNAMESE, NumberProblem.BLANK.key()));
        assertThat(reason.isInvalid()).isFalse();
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void aRefusalOfTheWholeAndOneOfAFieldThatIsNotHereStandElsewhere() {
        fields.attempt(() -> {
            throw new RefusedException("council.refusal.locked");
        });
        fields.attempt(() -> {
            throw RefusedException.at("unheard", "council.refusal.locked");
        });
        assertThat(elsewhere).hasSize(2);
        assertThat(points.isInvalid() || reason.isInvalid()).isFalse();
    }

    @Test
    void typingOnTakesTheRefusalAwayAndTheNextAttemptBeginsClean() {
        fields.show(RefusedException.at("points", NumberProblem.BLANK.key()));
        fields.show(RefusedException.at("reason", NumberProblem.BLANK.key()));
        points.setValue("1");
        assertThat(points.isInvalid()).isFalse();
        assertThat(reason.isInvalid()).isTrue();

        assertThat(fields.attempt(() -> {})).isTrue();
        assertThat(reason.isInvalid()).isFalse();
    }

    @Test
    void aFormCanKeepWhatConcernsTheWholeAtOneOfItsFields() {
        fields.otherwiseAt(reason).show(new RefusedException("council.refusal.locked"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo(Texts.of(Texts.VIETNAMESE, "council.refusal.locked"));
    }

    @Test
    void whatIsNoDayIsNotAttempted() {
        var day = ComponentTexts.apply(new DatePicker());
        day.getElement().setProperty("_inputElementValue", "31/02");
        BasicUtilsKt._fireDomEvent(day, "unparsable-change");

        assertThat(new RefusableFields().with("day", day).attempt(() -> elsewhere.add(null)))
                .isFalse();
        assertThat(elsewhere).isEmpty();
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo(Texts.of(Texts.VIETNAMESE, "shell.component.date.wrong"));
    }
}
