/** Official papers out of Word templates that people edit: filling, checking, printing as PDF, and versions of templates. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell"})
package vn.parindex.document;
