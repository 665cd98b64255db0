package vn.parindex.division;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.agency.AgencyId;

interface Units extends Repository<Unit, UnitId> {

    Optional<Unit> findById(UnitId id);

    /** Those that are not closed, departments first. */
    @Query("select u from Unit u where u.agency = ?1 and u.closedAt is null order by u.kind, u.nameFolded")
    List<Unit> ofAgency(AgencyId agency);

    Unit saveAndFlush(Unit unit);
}
