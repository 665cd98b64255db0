package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/**
 * A step of the program that failed as often as it is tried by itself. Its file stays where it was before the step.
 *
 * @param process the id of its model
 * @param element where in the model
 * @param name of that element, as the model has it
 * @param failure what the program said, for who looks into it
 */
public record StuckJob(
        String id,
        String process,
        String element,
        String name,
        Optional<CycleId> cycle,
        Optional<AgencyId> agency,
        LocalDateTime since,
        String failure) {}
