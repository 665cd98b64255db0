/**
 * Who inside an assessed agency does which part of its file: units and their people, parts given, taken and handed back,
 * substitution during absence. The modules above ask it what is whose; how far a part is, they tell it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "shell", "agency", "identity", "criteria", "cycle"})
package vn.parindex.division;
