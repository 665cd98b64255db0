package vn.parindex.exchange;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.exchange.IssuedBase.BaseLeaf;
import vn.parindex.selfassessment.AnswerContent;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Texts;

/** Gives a file out as a workbook, and remembers with what. */
@Component
class GivingOut {

    private final SelfAssessmentService files;
    private final Cycles cycles;
    private final Agencies agencies;
    private final ExchangeTables tables;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GivingOut(
            SelfAssessmentService files,
            Cycles cycles,
            Agencies agencies,
            ExchangeTables tables,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.cycles = cycles;
        this.agencies = agencies;
        this.tables = tables;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @throws vn.parindex.shared.RefusedException when this reader can write no leaf of it: says why */
    OfflineFileDownload give(CycleId cycle, AgencyId agency, Locale locale) {
        var file = files.open(cycle, agency);
        var answers = files.answers(cycle, agency);
        refuseUnlessOpen(answers);
        var row = cycles.get(cycle);
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        var id = WorkbookId.next();
        var base = base(id, file, answers, row, locale);
        var seal = IssuedBase.seal(base.text());
        tables.add(new GivenWorkbook(id, cycle, agency, seal, user.username(), user.displayName(), now));
        events.publishEvent(new WorkbookGiven(cycle, agency, id, answers.size()));
        var name = agencies.get(agency).name().in(locale);
        var title = text(locale, "title", row.year().value(), name);
        var content = OfflineWorkbook.write(
                new OfflineFile(file.set(), answers, base, title, facts(file, row, now, locale), locale));
        return new OfflineFileDownload(fileName(row, agency, now, locale), content);
    }

    private static void refuseUnlessOpen(List<AnswerDetails> answers) {
        if (answers.stream().noneMatch(AnswerDetails::editable)) {
            answers.stream()
                    .flatMap(answer -> answer.closed().stream())
                    .findFirst()
                    .ifPresent(why -> {
                        throw why;
                    });
        }
    }

    private IssuedBase base(
            WorkbookId id, FileDetails file, List<AnswerDetails> answers, CycleRow cycle, Locale locale) {
        var agency = file.file().agency();
        return new IssuedBase(
                IssuedBase.FORM,
                id.toString(),
                file.file().id().toString(),
                agency.toString(),
                agencies.get(agency).name().vi(),
                cycle.id().toString(),
                cycle.year().value(),
                file.set().contentHash(),
                locale.getLanguage(),
                answers.stream()
                        .map(answer -> base(file.set().leaf(answer.leaf()), answer.version(), answer.content(), locale))
                        .toList());
    }

    static BaseLeaf base(Leaf leaf, long version, AnswerContent content, Locale locale) {
        var texts = FieldTexts.of(locale);
        Map<String, String> values = new LinkedHashMap<>();
        LeafFields.values(leaf, content).forEach((name, value) -> {
            if (WorkbookLook.fits(texts.value(leaf, name, value))) {
                values.put(name, value);
            }
        });
        return new BaseLeaf(leaf.id().toString(), leaf.code(), version, values);
    }

    private List<String> facts(FileDetails file, CycleRow cycle, LocalDateTime now, Locale locale) {
        var dates = DateText.of(locale);
        var given = text(locale, "given", dates.dateTime(now), user.displayName(), dates.dateTime(file.deadline()));
        var set = text(locale, "set", file.set().name().in(locale), file.set().version());
        var simulated = cycle.simulated() ? " " + text(locale, "simulated") : "";
        return List.of(given + " " + set + simulated, text(locale, "howTo"));
    }

    private String fileName(CycleRow cycle, AgencyId agency, LocalDateTime now, Locale locale) {
        var day = now.toLocalDate().toString();
        return text(locale, "file", cycle.year().value(), agencies.get(agency).code(), day);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        return Texts.of(locale, "exchange.GivingOut." + key, arguments);
    }
}
