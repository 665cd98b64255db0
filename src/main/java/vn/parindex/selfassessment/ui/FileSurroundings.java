package vn.parindex.selfassessment.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.identity.SessionTickets;
import vn.parindex.selfassessment.FileDetails;
import vn.parindex.selfassessment.FileErrand;
import vn.parindex.selfassessment.FileNews;
import vn.parindex.selfassessment.LastYear;
import vn.parindex.selfassessment.LastYearService;
import vn.parindex.selfassessment.LeafAdvice;
import vn.parindex.selfassessment.LeafDetails;
import vn.parindex.selfassessment.LeafDuties;
import vn.parindex.selfassessment.LeafDuty;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** What stands around the answers of a file: the year before, who is to answer what, and what colleagues commit. */
@Component
class FileSurroundings {

    private final SelfAssessmentService files;
    private final LastYearService lastYears;
    private final FileNews news;
    private final ObjectProvider<LeafDuties> duties;
    private final FromAbove above;
    private final CurrentOfficer current;
    private final SessionTickets sessions;

    FileSurroundings(
            SelfAssessmentService files,
            LastYearService lastYears,
            FileNews news,
            ObjectProvider<LeafDuties> duties,
            FromAbove above,
            CurrentOfficer current,
            SessionTickets sessions) {
        this.files = files;
        this.lastYears = lastYears;
        this.news = news;
        this.duties = duties;
        this.above = above;
        this.current = current;
        this.sessions = sessions;
    }

    LeafDetails leaf(CycleId cycle, AgencyId agency, Leaf leaf) {
        return files.leaf(cycle, agency, leaf.id());
    }

    Optional<LastYear> lastYear(CycleId cycle, AgencyId agency, Leaf leaf) {
        return lastYears.of(cycle, agency, leaf.id());
    }

    /** The leaves of the reader; empty where nobody divides the work. */
    Optional<Set<LeafId>> mine(CycleId cycle, AgencyId agency) {
        return duties.stream().findFirst().flatMap(known -> known.mine(cycle, agency));
    }

    Optional<LeafDuty> duty(CycleId cycle, AgencyId agency, Leaf leaf) {
        return duties.stream().findFirst().flatMap(known -> known.of(cycle, agency, leaf.id()));
    }

    /** Whose a leaf is, by name. */
    Optional<LocalizedText> holder(CycleId cycle, AgencyId agency, LeafId leaf) {
        return duties.stream()
                .findFirst()
                .map(known -> known.holders(cycle, agency).get(leaf));
    }

    /** What else can be done with the file. */
    List<FileErrand> errands() {
        return above.errands();
    }

    /** What was published about the leaf for everybody. */
    List<LeafAdvice.Advice> advice(CycleId cycle, Leaf leaf) {
        return above.advice().map(known -> known.of(cycle, leaf.id())).orElse(List.of());
    }

    /** Where the reader may ask about the leaf. */
    Optional<String> askAt(CycleId cycle, AgencyId agency, Leaf leaf) {
        return above.advice().flatMap(known -> known.askAt(cycle, agency, leaf));
    }

    /** People of the agency see each other in its file; contributors and readers from elsewhere neither see nor are seen. */
    boolean isSeen(AgencyId agency) {
        var officer = current.get();
        return officer.belongsTo(agency) && !officer.has(Roles.CONTRIBUTOR);
    }

    Officer officer() {
        return current.get();
    }

    /** Whether the reader's session was ended from outside; asked where no request of theirs would find out. */
    BooleanSupplier ended() {
        return sessions.watch();
    }

    FileNews news() {
        return news;
    }

    Runnable follow(FileDetails file, NewsInbox inbox) {
        return news.follow(file, inbox::put);
    }
}
