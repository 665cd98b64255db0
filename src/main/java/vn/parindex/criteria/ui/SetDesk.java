package vn.parindex.criteria.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyKindRow;
import vn.parindex.agency.AgencyKinds;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaCatalogueService;
import vn.parindex.criteria.CriteriaDraftService;
import vn.parindex.criteria.CriteriaWorkbookService;
import vn.parindex.criteria.DraftDetails;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetId;
import vn.parindex.shared.CurrentUser;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Texts;

/** What the screens of criteria sets ask for, from the modules that know it. Holds no state. */
@Component
class SetDesk {

    private final CriteriaDraftService drafts;
    private final CriteriaCatalogueService catalogue;
    private final CriteriaWorkbookService workbooks;
    private final Agencies agencies;
    private final AgencyKinds kinds;
    private final CurrentUser user;

    SetDesk(
            CriteriaDraftService drafts,
            CriteriaCatalogueService catalogue,
            CriteriaWorkbookService workbooks,
            Agencies agencies,
            AgencyKinds kinds,
            CurrentUser user) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.workbooks = workbooks;
        this.agencies = agencies;
        this.kinds = kinds;
        this.user = user;
    }

    CriteriaDraftService drafts() {
        return drafts;
    }

    CriteriaCatalogueService catalogue() {
        return catalogue;
    }

    CriteriaWorkbookService workbooks() {
        return workbooks;
    }

    /** A draft with its faults, or what was published. */
    DraftDetails open(SetId id) {
        return catalogue.published(id).orElseGet(() -> drafts.details(id));
    }

    /** Whether the reader may write at all; the state of a version has its own say. */
    boolean mayWrite() {
        return user.roles().contains(Roles.CYCLE_MANAGER);
    }

    List<AgencyRow> agencies() {
        return agencies.all();
    }

    Optional<AgencyRow> agency(String code) {
        return agencies.byCode(code);
    }

    /** The kinds of agency that a set can measure. */
    List<AgencyKind> kinds() {
        return kinds.all().stream().map(AgencyKindRow::kind).toList();
    }

    static String kindName(AgencyKind kind, Locale locale) {
        return kindName(kind, "", locale);
    }

    private static String kindName(AgencyKind kind, String form, Locale locale) {
        return Texts.of(locale, "agency.AgencyKind." + kind + form);
    }

    /** "Dùng cho Tỉnh, thành phố, từ năm 2024". */
    static String scope(SetHeader header, Locale locale) {
        return Texts.of(
                locale, "criteria.SetDesk.for", kindName(header.kind(), ".plural", locale), years(header, locale));
    }

    /** The assessed years: "từ năm 2024", "mọi năm". */
    static String years(SetHeader header, Locale locale) {
        var from = header.scope().fromYear();
        var to = header.scope().toYear();
        if (from == null && to == null) {
            return Texts.of(locale, "criteria.SetDesk.anyYear");
        }
        if (from != null && to != null) {
            return from.equals(to)
                    ? Texts.of(locale, "criteria.SetDesk.year", from)
                    : Texts.of(locale, "criteria.SetDesk.fromTo", from, to);
        }
        return from != null
                ? Texts.of(locale, "criteria.SetDesk.from", from)
                : Texts.of(locale, "criteria.SetDesk.to", to);
    }
}
