/** Agencies ask the ministry in charge or the Ministry of Home Affairs about a leaf; answers may become guidance for all. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "shell", "agency", "identity", "criteria", "cycle", "selfassessment"})
package vn.parindex.inquiry;
