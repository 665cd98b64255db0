package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.shell.Texts;

/** The rules of the house for every model in {@code bpmn/}; {@code bpmn/README.md} gives them in words. */
class BpmnModelTest {

    private static final Path FOLDER = Path.of("bpmn");

    static List<Path> models() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void carriesOneExecutableProcessNamedLikeItsFile(Path file) {
        assertThat(all(file, Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
            assertThat(process.getDocumentations()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskNamesADelegateOfThisModuleAndNothingElse(Path file) {
        assertThat(all(file, ScriptTask.class)).isEmpty();
        assertThat(all(file, ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).matches("\\$\\{[a-z][A-Za-z]+Delegate}");
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
            var bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
            var type = Class.forName(
                    getClass().getPackageName() + "." + Character.toUpperCase(bean.charAt(0)) + bean.substring(1));
            assertThat(JavaDelegate.class).isAssignableFrom(type);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskIsAKindOfWork(Path file) {
        assertThat(all(file, UserTask.class))
                .allSatisfy(task -> assertThat(WorkKind.ofTask(task.getId())).isPresent());
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsSayKindAndMeaning(Path file) {
        assertThat(all(file, FlowElement.class))
                .allSatisfy(element -> assertThat(element.getId())
                        .matches(prefix(element) + "_[A-Z][A-Za-z]+")
                        .doesNotMatch(".*_[0-9a-z]{7}$"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void officialsCanReadEveryNode(Path file) {
        assertThat(all(file, FlowNode.class))
                .allSatisfy(node -> assertThat(node.getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyGatewayHasAWayOutAndEveryOtherWayACondition(Path file) {
        assertThat(all(file, ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getDefault()).isNotNull();
            assertThat(gateway.getOutgoing())
                    .allSatisfy(flow -> assertThat(flow.getConditionExpression() == null)
                            .isEqualTo(flow.equals(gateway.getDefault())));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatRunsInTheBackgroundSaysWhy(Path file) {
        assertThat(all(file, FlowNode.class).stream().filter(BpmnModelTest::isBackground))
                .allSatisfy(node -> assertThat(documentation(node)).matches("(?s).*async(Before|After).*vì.*"));
        assertThat(all(file, FlowNode.class).stream().filter(node -> !isBackground(node)))
                .allSatisfy(node -> assertThat(documentation(node)).doesNotContain("async"));
    }

    /** The picture of a file shows the same names in both languages; the Vietnamese ones are the model's own. */
    @Test
    void everythingNamedInTheModelOfAFileIsNamedInEnglishToo() {
        var file = FOLDER.resolve("agency-file.bpmn");
        var named = new java.util.HashMap<String, String>();
        all(file, FlowElement.class).forEach(each -> named.put(each.getId(), each.getName()));
        all(file, Lane.class).forEach(each -> named.put(each.getId(), each.getName()));
        all(file, Participant.class).forEach(each -> named.put(each.getId(), each.getName()));
        named.values().removeIf(java.util.Objects::isNull);

        assertThat(named).isNotEmpty().allSatisfy((id, name) -> {
            assertThat(Texts.of(new Locale("vi"), "workflow.element." + id)).isEqualTo(name);
            assertThat(Texts.of(Locale.ENGLISH, "workflow.element." + id))
                    .isNotBlank()
                    .doesNotContain("workflow.element");
        });
    }

    private static boolean isBackground(FlowNode node) {
        var loop = node.getChildElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                .anyMatch(each -> each.isCamundaAsyncAfter() || each.isCamundaAsyncBefore());
        return loop || node.isCamundaAsyncAfter() || node.isCamundaAsyncBefore();
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(text -> text.getTextContent())
                .collect(Collectors.joining());
    }

    private static String prefix(FlowElement element) {
        if (element instanceof SequenceFlow) {
            return "Flow";
        }
        if (element instanceof ServiceTask) {
            return "ServiceTask";
        }
        if (element instanceof UserTask) {
            return "UserTask";
        }
        if (element instanceof CallActivity) {
            return "CallActivity";
        }
        if (element instanceof StartEvent) {
            return "StartEvent";
        }
        if (element instanceof EndEvent) {
            return "EndEvent";
        }
        return element instanceof Event ? "Event" : "Gateway";
    }

    private static <T extends ModelElementInstance> Collection<T> all(Path file, Class<T> type) {
        return model(file).getModelElementsByType(type);
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}
