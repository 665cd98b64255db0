package vn.parindex.shell;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of the house: every symbol of the theme's sprite, under its Lucide name. */
public enum Icons {
    ALARM_CLOCK,
    ARROW_DOWN,
    ARROW_DOWN_NARROW_WIDE,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    BADGE_CHECK,
    BAN,
    BELL,
    BOOK_OPEN,
    BOOKMARK_PLUS,
    BUILDING,
    CALENDAR_CHECK,
    CALENDAR_CLOCK,
    CALENDAR_DAYS,
    CHART_COLUMN,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_DOT,
    CIRCLE_MINUS,
    CIRCLE_QUESTION_MARK,
    CIRCLE_USER_ROUND,
    CIRCLE_X,
    CLIPBOARD_CHECK,
    CLIPBOARD_LIST,
    CLOCK,
    CLOUD_CHECK,
    COLUMNS_3,
    COPY,
    CORNER_UP_LEFT,
    DATABASE,
    DOOR_OPEN,
    DOWNLOAD,
    ELLIPSIS_VERTICAL,
    EXPAND,
    EXTERNAL_LINK,
    EYE,
    FILE_CHECK,
    FILE_PEN_LINE,
    FILE_SEARCH,
    FILE_SPREADSHEET,
    FILE_TEXT,
    FILE_UP,
    FILE_X,
    FOLDER_SEARCH,
    FUNNEL,
    GAVEL,
    GIT_COMPARE_ARROWS,
    GLOBE,
    GRIP_VERTICAL,
    HASH,
    HOTEL,
    HOURGLASS,
    INFO,
    KEY_ROUND,
    LANDMARK,
    LANGUAGES,
    LAYERS,
    LINK,
    LIST_CHECKS,
    LIST_TODO,
    LIST_TREE,
    LOADER_CIRCLE,
    LOCK,
    LOCK_OPEN,
    LOG_IN,
    LOG_OUT,
    MAP,
    MENU,
    MESSAGE_SQUARE_TEXT,
    MESSAGE_SQUARE_WARNING,
    MESSAGES_SQUARE,
    MINUS,
    MOON,
    PAPERCLIP,
    PAUSE,
    PENCIL,
    PLAY,
    PLUG_ZAP,
    PLUS,
    PRINTER,
    REFRESH_CW,
    ROTATE_CCW,
    ROTATE_CCW_CLOCK,
    SAVE,
    SCALE,
    SCAN_SEARCH,
    SCROLL_TEXT,
    SEARCH,
    SEND,
    SETTINGS_2,
    SHIELD_CHECK,
    SLIDERS_HORIZONTAL,
    SMARTPHONE,
    SQUARE_PEN,
    STAMP,
    SUN,
    TABLE_2,
    TARGET,
    TIMER,
    TRASH,
    TRIANGLE_ALERT,
    TROPHY,
    UNDO_2,
    UNLINK,
    UPLOAD,
    USER,
    USER_PLUS,
    USER_X,
    USERS,
    VOTE,
    WIFI_OFF,
    WORKFLOW,
    X;

    static final String SPRITE = "themes/parindex/icons.svg";

    /** Address of the sprite, for components of the browser. */
    public static String sprite() {
        return SPRITE;
    }

    /** The symbol's name in the sprite, as {@code @Menu(icon = ...)} and grid cells use it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An icon beside a word: readers of the screen skip it. */
    public SvgIcon create() {
        var icon = new SvgIcon(SPRITE, id());
        icon.addClassName("par-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** An icon that stands alone and therefore carries a name. */
    public SvgIcon create(String accessibleName) {
        var icon = create();
        icon.getElement().removeAttribute("aria-hidden");
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", accessibleName);
        return icon;
    }

    /**
     * Markup of an icon in a cell, for {@link com.vaadin.flow.data.renderer.LitRenderer}.
     *
     * @param property the Lit expression that holds the symbol's name, for instance {@code item.icon}
     */
    public static String lit(String property) {
        return "<svg class=\"par-icon\" aria-hidden=\"true\"><use href=\"" + SPRITE + "#${" + property
                + "}\"></use></svg>";
    }

    /** The same as a piece of markup, for what never changes. */
    String markup() {
        return "<svg class=\"par-icon\" aria-hidden=\"true\"><use href=\"" + SPRITE + "#" + id() + "\"></use></svg>";
    }

    static Icons ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
