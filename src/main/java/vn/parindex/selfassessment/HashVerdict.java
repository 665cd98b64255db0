package vn.parindex.selfassessment;

import java.util.List;

/**
 * What a hash is worth.
 *
 * @param current it is that of the content as it is stored now
 * @param acts the acts that had this content, the latest first
 */
public record HashVerdict(String hash, boolean current, List<FileAct> acts) {

    public HashVerdict {
        acts = List.copyOf(acts);
    }
}
