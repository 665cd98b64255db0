package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentType;
import vn.parindex.shell.ClientTexts;
import vn.parindex.shell.Icons;

/**
 * Where files are brought into an agency's library: many at once, chosen or dropped, paused, gone on with after the
 * line was cut or the page closed. Lives in the browser; says when a file has been taken.
 */
@Tag("par-upload")
@JsModule("./components/par-upload.ts")
@NpmPackage(value = "tus-js-client", version = "4.3.1")
@NpmPackage(value = "@noble/hashes", version = "1.8.0")
public class UploadPlace extends Component {

    private static final List<String> TEXTS = List.of(
            "add",
            "hint",
            "drop",
            "list",
            "progress",
            "amount",
            "waiting",
            "reading",
            "sending",
            "paused",
            "offline",
            "taking",
            "taken",
            "known",
            "left",
            "failed",
            "again",
            "pause",
            "resume",
            "cancel",
            "dismiss",
            "seconds",
            "minutes");

    /**
     * @param target the address that makes a document of a whole file, as of its purpose
     * @param limit the largest size in bytes
     */
    public UploadPlace(AgencyId agency, String target, long limit) {
        var element = getElement();
        element.setProperty("uploads", "api/agencies/" + agency + "/uploads");
        element.setProperty("target", target);
        element.setProperty("limit", (double) limit);
        element.setProperty("language", UI.getCurrent().getLocale().getLanguage());
        element.setProperty("sprite", Icons.sprite());
        element.setProperty(
                "accept",
                Arrays.stream(DocumentType.values())
                        .flatMap(type -> type.extensions().stream())
                        .map(extension -> "." + extension)
                        .collect(Collectors.joining(",")));
        ClientTexts.give(element, "evidence.UploadPlace", TEXTS);
        element.getClassList().add("upload-place");
    }

    /** The address of the library itself, for files that have no other purpose yet. */
    public static String library(AgencyId agency) {
        return "api/agencies/" + agency + "/documents";
    }

    /** Files may be dropped anywhere on the surrounding part that this CSS selector finds. */
    public UploadPlace dropOn(String selector) {
        getElement().setProperty("dropOn", selector);
        return this;
    }

    /** Shows the files of every purpose, not only of this one. */
    public UploadPlace everywhere() {
        getElement().setProperty("everywhere", true);
        return this;
    }

    /** After a file has become a document and serves its purpose. */
    public UploadPlace onTaken(Runnable refresh) {
        getElement().addEventListener("upload-taken", event -> refresh.run());
        return this;
    }
}
