package vn.parindex.exchange;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.identity.AccessMatrix;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.selfassessment.FileErrand;
import vn.parindex.selfassessment.FileRow;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shell.Icons;

/** "Work offline" in the menu of a file, for those who write it, while it is open. */
@Component
class OfflineErrand implements FileErrand {

    private final AccessMatrix access;
    private final CurrentOfficer current;

    OfflineErrand(AccessMatrix access, CurrentOfficer current) {
        this.access = access;
        this.current = current;
    }

    @Override
    public String labelKey() {
        return "exchange.OfflineErrand.label";
    }

    @Override
    public Icons icon() {
        return Icons.FILE_SPREADSHEET;
    }

    @Override
    public Optional<String> path(FileRow file) {
        boolean theirs = file.status() == FileStatus.SELF_ASSESSING
                && access.permits("answer.export")
                && current.get().belongsTo(file.agency());
        return theirs ? Optional.of(OfflineNavigation.offline(file.cycle(), file.agency())) : Optional.empty();
    }
}
