package vn.parindex.papers;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.document.PaperKinds;

/** Makes the templates of a file's papers editable. */
@Component
class FilePaperKinds implements PaperKinds {

    @Override
    public List<FilePaper> kinds() {
        return List.of(FilePaper.values());
    }
}
