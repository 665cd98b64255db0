/** Who may come in and what they may do: accounts, roles, sign-in, the access matrix, security of every way in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell", "agency"})
package vn.parindex.identity;
