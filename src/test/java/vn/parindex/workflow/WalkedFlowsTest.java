package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.junit.jupiter.api.Test;

/** The measure itself: what was not walked is missing, arrows and boundary events included, and no model goes unmeasured. */
class WalkedFlowsTest extends AgencyFileWalk {

    /** Each has a test whose last method holds what was walked against all that the model has. */
    private static final Set<String> MEASURED = Set.of(
            AgencyFileProcess.PROCESS_ID,
            LeafReopeningProcess.PROCESS_ID,
            CriterionQueryProcess.PROCESS_ID,
            CouncilReviewProcess.PROCESS_ID,
            AssessmentCycleProcess.PROCESS_ID);

    @Test
    void whatWasNotWalkedIsMissing() {
        assertThat(engine.walked(file))
                .containsExactlyInAnyOrder(
                        "StartEvent_FileOpened",
                        "Flow_Opened",
                        "ServiceTask_ReadCalendar",
                        "Flow_CalendarRead",
                        "UserTask_SelfAssess");
        var missing = new TreeSet<>(engine.elements(AgencyFileProcess.PROCESS_ID));
        missing.removeAll(engine.walked(file));
        assertThat(missing)
                .contains("Event_SelfAssessmentDue", "Event_Withdrawn", "Event_ClarificationDue", "Flow_Council")
                .contains("Flow_ReturnedByLeader", "Flow_Withdrawn", "EndEvent_FileDone");
    }

    @Test
    void everyModelAndEveryBoundaryEventIsMeasured() throws IOException {
        try (var models = Files.list(Path.of("bpmn"))) {
            var found = new HashSet<String>();
            for (var model :
                    models.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                var process = model.getFileName().toString().replace(".bpmn", "");
                found.add(process);
                var events = Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(BoundaryEvent.class).stream()
                        .map(BoundaryEvent::getId)
                        .collect(Collectors.toSet());
                assertThat(engine.elements(process)).containsAll(events);
            }
            assertThat(found).isEqualTo(MEASURED);
        }
    }
}
