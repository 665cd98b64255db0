package vn.parindex.announcement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.identity.Officers;
import vn.parindex.shared.Roles;

/** Finds the people whom a choice means: the same for the preview and for sending. */
@Component
class AnnouncementAudience {

    private static final int NAMES_SHOWN = 12;

    private final Officers officers;
    private final Agencies agencies;

    AnnouncementAudience(Officers officers, Agencies agencies) {
        this.officers = officers;
        this.agencies = agencies;
    }

    List<Officer> of(Chosen chosen) {
        return everybody(chosen.roles().isEmpty() ? Roles.ALL : chosen.roles()).stream()
                .filter(officer -> isMeant(officer, chosen))
                .toList();
    }

    Readers readers(Chosen chosen) {
        var people = of(chosen);
        Map<AgencyId, Long> byAgency = people.stream()
                .filter(officer -> officer.agency().isPresent())
                .collect(Collectors.groupingBy(officer -> officer.agency().orElseThrow(), Collectors.counting()));
        return new Readers(
                people.size(),
                byAgency.entrySet().stream()
                        .sorted(Map.Entry.<AgencyId, Long>comparingByValue(Comparator.reverseOrder()))
                        .toList(),
                people.stream().filter(officer -> officer.agency().isEmpty()).count(),
                people.stream().limit(NAMES_SHOWN).map(Officer::displayName).toList());
    }

    private boolean isMeant(Officer officer, Chosen chosen) {
        if (chosen.levels().isEmpty() && chosen.agencies().isEmpty()) {
            return true;
        }
        return officer.agency()
                .filter(agency ->
                        chosen.agencies().isEmpty() || chosen.agencies().contains(agency))
                .filter(agency -> chosen.levels().isEmpty()
                        || chosen.levels().contains(agencies.get(agency).kind()))
                .isPresent();
    }

    private Collection<Officer> everybody(Collection<String> roles) {
        Map<OfficerId, Officer> once = new LinkedHashMap<>();
        roles.stream()
                .sorted()
                .flatMap(role -> officers.withRole(role).stream())
                .forEach(officer -> once.putIfAbsent(officer.id(), officer));
        return once.values();
    }
}
