package vn.parindex.selfassessment.ui;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.ComponentConnectionContext;
import com.vaadin.collaborationengine.ConnectionContext;
import com.vaadin.collaborationengine.FormManager;
import com.vaadin.collaborationengine.PresenceManager;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.parindex.criteria.Leaf;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.ui.FilePeople.Someone;
import vn.parindex.selfassessment.ui.FilePeople.Spot;

/**
 * Makes an officer seen in the agency's file, and tells who else is there: who has it open, at which leaf, in which
 * field. Nothing typed goes this way. Everything vanishes with the page. The topic is named by the file's random id,
 * and opened here only, for a reader who was let into the file as one of its agency.
 */
final class FilePresence {

    private static final String BETWEEN = " ";
    private static final int COLORS = 6;

    private final String me;
    private final PresenceManager presence;
    private final FormManager form;
    private final Runnable changed;
    private final Map<String, Someone> people = new LinkedHashMap<>();
    private final List<Spot> spots = new ArrayList<>();
    private String leaf = "";
    private String field = "";

    FilePresence(Component page, Officer officer, FileId file, Runnable changed) {
        this(() -> new ComponentConnectionContext(page), officer, file, changed);
    }

    /** Of somebody who is there as long as the contexts say so; each of the two managers wants one of its own. */
    FilePresence(Supplier<ConnectionContext> place, Officer officer, FileId file, Runnable changed) {
        me = officer.id().toString();
        this.changed = changed;
        var user = new UserInfo(me, officer.displayName());
        presence = new PresenceManager(place.get(), user, "file " + file, CollaborationEngine::getInstance);
        form = new FormManager(place.get(), user, "file " + file, CollaborationEngine::getInstance);
        presence.markAsPresent(true);
        presence.setPresenceHandler(arrived -> came(arrived.getUser()));
        form.setHighlightHandler(entered -> entered(entered.getUser(), entered.getPropertyName()));
        form.setActivationHandler(this::sayWhere);
    }

    /** The officer opened another leaf. */
    void at(Leaf opened) {
        if (!opened.code().equals(leaf)) {
            leave();
            leaf = opened.code();
            form.highlight(leaf, true);
        }
    }

    /** The officer went into a field of the leaf, or out of all of them. */
    void in(String entered) {
        if (!field.isEmpty()) {
            form.highlight(leaf + BETWEEN + field, false);
        }
        field = entered;
        if (!field.isEmpty()) {
            form.highlight(leaf + BETWEEN + field, true);
        }
    }

    /** Leaves the file, and hears no more of it. */
    void close() {
        form.close();
        presence.close();
    }

    FilePeople people() {
        var all = people.values().stream()
                .sorted(Comparator.comparing(Someone::name))
                .toList();
        return new FilePeople(all, spots);
    }

    private void leave() {
        in("");
        if (!leaf.isEmpty()) {
            form.highlight(leaf, false);
        }
    }

    /** After the page was attached, first or again: what was said before is forgotten there. */
    private Registration sayWhere() {
        if (!leaf.isEmpty()) {
            form.highlight(leaf, true);
        }
        if (!field.isEmpty()) {
            form.highlight(leaf + BETWEEN + field, true);
        }
        return () -> {};
    }

    private Registration came(UserInfo user) {
        if (user.getId().equals(me)) {
            return () -> {};
        }
        people.put(user.getId(), someone(user));
        changed.run();
        return () -> {
            people.remove(user.getId());
            changed.run();
        };
    }

    private Registration entered(UserInfo user, String property) {
        if (user.getId().equals(me)) {
            return () -> {};
        }
        var parts = property.split(BETWEEN, 2);
        var spot = new Spot(someone(user), parts[0], parts.length == 1 ? "" : parts[1]);
        spots.add(spot);
        changed.run();
        return () -> {
            spots.remove(spot);
            changed.run();
        };
    }

    private static Someone someone(UserInfo user) {
        return new Someone(
                user.getId(), user.getName(), Math.floorMod(user.getId().hashCode(), COLORS));
    }
}
