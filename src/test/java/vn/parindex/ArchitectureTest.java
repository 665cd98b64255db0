package vn.parindex;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "vn.parindex", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> EMPTY_WORDS =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Data", "Info", "Common", "Dto", "Mapper");

    @ArchTest
    static final ArchRule onlyTheWorkflowModuleKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..workflow..", "..database..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("leaving Camunda 7 must touch one module; the database module only runs its table scripts");

    @ArchTest
    static final ArchRule onlyViewsAndTheShellKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..")
            .and()
            .doNotHaveFullyQualifiedName("vn.parindex.ParApplication")
            .and()
            .resideOutsideOfPackage("..identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("rules must not depend on screens; identity configures the security of the screens");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("the aggregate is reached through its service only");

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("who may load an aggregate is decided by its service");

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayEnter = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)
            .because("a view without a word on access is a mistake, not a decision");

    @ArchTest
    static final ArchRule routesAreViews = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .andShould()
            .notBePublic()
            .because("the navigation type of the module is the only door to its views");

    @ArchTest
    static final ArchRule stepsBelongToTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..workflow..", "..demonstration..", "..ranking..")
            .should()
            .dependOnClassesThat(describe(
                    "are steps of another module",
                    type -> type.getSimpleName().endsWith("Steps")
                            && type.getPackageName().startsWith("vn.parindex")))
            .allowEmptyShould(true)
            .because("steps carry no access check: they are for the engine; ranking locks through the cycle's");

    @ArchTest
    static final ArchRule everyServiceMethodSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(describe(
                    "are services for people",
                    (JavaClass type) -> type.isAnnotatedWith(Service.class)
                            && type.getSimpleName().endsWith("Service")))
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .because("access is decided on the server, per method");

    @ArchTest
    static final ArchRule viewsOpenNoTransactions = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("views show and ask; they never decide");

    @ArchTest
    static final ArchRule noStylesInJava =
            noClasses().should().callMethod(HasStyle.class, "getStyle").because("looks live in the theme");

    @ArchTest
    static final ArchRule scoringIsPure = noClasses()
            .that()
            .resideInAPackage("..scoring..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "com.fasterxml..", "java.sql..")
            .because("a score must be computable, and provable, from its inputs alone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sharedIsPure = noClasses()
            .that()
            .resideInAPackage("..shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.context..", "java.sql..")
            .because("everything stands on it");

    @ArchTest
    static final ArchRule fieldsAreNotInjected = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould(new com.tngtech.archunit.lang.ArchCondition<>("carry an empty word in their name") {
                @Override
                public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                    EMPTY_WORDS.stream()
                            .filter(word -> type.getSimpleName().endsWith(word))
                            .forEach(word -> events.add(
                                    com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(type, type.getName())));
                }
            })
            .because("words like Manager or Helper hide what the class is for");

    @ArchTest
    static final ArchRule onlyTheEngineNeedsOldDates = noClasses()
            .that()
            .resideOutsideOfPackage("..workflow..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .because("time is LocalDateTime in Asia/Ho_Chi_Minh from the injected clock");
}
