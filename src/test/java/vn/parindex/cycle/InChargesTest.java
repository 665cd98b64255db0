package vn.parindex.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;

class InChargesTest {

    private final AgencyId justice = AgencyId.next();
    private final AgencyId finance = AgencyId.next();
    private final AgencyId canTho = AgencyId.next();
    private final NodeId institutions = NodeId.next();
    private final NodeId money = NodeId.next();

    private final InCharges inCharges = new InCharges(
            List.of(new FieldInCharge(institutions, justice, null), new FieldInCharge(money, finance, justice)));

    @Test
    void theMinistryAppraisesEverybodyElse() {
        assertThat(inCharges.of(institutions, canTho)).contains(justice);
        assertThat(inCharges.of(institutions, finance)).contains(justice);
    }

    @Test
    void nobodyAppraisesTheOwnAgency() {
        assertThat(inCharges.of(institutions, justice)).isEmpty();
    }

    @Test
    void theSubstituteStepsInForTheMinistrysOwnFile() {
        assertThat(inCharges.of(money, finance)).contains(justice);
        assertThat(inCharges.of(money, justice)).contains(finance);
    }

    @Test
    void aFieldWithoutMinistryIsTheSecretariats() {
        assertThat(inCharges.of(NodeId.next(), canTho)).isEmpty();
    }
}
