/**
 * What an installation holds from its first start: agencies, criteria sets, holidays, published figures; and on a
 * demonstration a simulated past and present, made through the same services that people use.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "clock",
            "agency",
            "identity",
            "evidence",
            "criteria",
            "scoring",
            "cycle",
            "division",
            "selfassessment",
            "appraisal",
            "council",
            "inquiry",
            "announcement",
            "survey",
            "ranking",
            "publication",
            "workflow"
        })
package vn.parindex.installation;
