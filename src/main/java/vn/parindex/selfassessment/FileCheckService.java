package vn.parindex.selfassessment;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.NotFoundException;

/** The check before submission, for the agency itself and those who watch the cycle. */
@Service
@Transactional
public class FileCheckService {

    private final SelfAssessments files;
    private final FileContents contents;
    private final FileChecking checking;
    private final FileAccess access;
    private final AnswerWriting writing;
    private final Answers answers;

    FileCheckService(
            SelfAssessments files,
            FileContents contents,
            FileChecking checking,
            FileAccess access,
            AnswerWriting writing,
            Answers answers) {
        this.files = files;
        this.contents = contents;
        this.checking = checking;
        this.access = access;
        this.writing = writing;
        this.answers = answers;
    }

    /** Whether the check is there for this reader; contributors see nothing but their part. */
    @PreAuthorize("isAuthenticated()")
    public boolean concerns(AgencyId agency) {
        return access.seesWhole(agency);
    }

    /** Everything that stands out, leaf by leaf in the set's order. */
    @PreAuthorize("@access.permits('file.read')")
    @Transactional(readOnly = true)
    public FileChecks check(CycleId cycle, AgencyId agency) {
        var file = files.find(cycle, agency).orElseThrow(() -> notFound(agency));
        access.requireWhole(cycle, agency);
        return checking.check(contents.of(file));
    }

    /**
     * Answers a finding in words: they become the leaf's explanation. A leaf that was called finished stays so.
     *
     * @throws AnswerConflictException when somebody else has written meanwhile; nothing is stored
     */
    @PreAuthorize("@access.permits('answer.save')")
    public SavedAnswer explain(CycleId cycle, AgencyId agency, LeafId leaf, String explanation) {
        access.own(agency);
        var answer = answers.find(cycle, agency, leaf).orElseThrow(() -> notFound(agency));
        var wasDone = answer.isDone();
        var content = answer.content().explained(explanation);
        var saved = writing.save(new SaveAnswer(cycle, agency, leaf, answer.version(), content));
        return wasDone ? writing.finish(cycle, agency, leaf, saved.version()) : saved;
    }

    private static NotFoundException notFound(AgencyId agency) {
        return new NotFoundException("No such file or leaf of " + agency);
    }
}
